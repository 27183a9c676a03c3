import { writesByConnector } from '../document/connector-ends';
import { Document } from '../document/document';
import { Path } from '../document/path';
import { Subject } from '../document/subject';
import { isOurs, subjectsOf } from '../document/subjects';
import { fullTopicName } from '../pulsar/topic-fault';

/** A component at one end of a topic. */
export interface TopicEnd {
  readonly component: Subject;
  /** The topic's full name. */
  readonly topic: string;
  readonly at: Path;
}

/** All documents that are judged together. */
export class Landscape {
  /** The operator's resources; a FunctionMesh is followed by its members. */
  public readonly subjects: readonly Subject[];

  /** The functions, sources and sinks, members of meshes among them. */
  public readonly components: readonly Subject[];

  /** The topics that components read, patterns aside. */
  public readonly reads: readonly TopicEnd[];

  /** The topics that components write. */
  public readonly writes: readonly TopicEnd[];

  private readonly named = new Map<string, Document>();
  private readonly kindsIn = new Set<string>();

  constructor(public readonly documents: readonly Document[]) {
    this.subjects = documents.filter(isOurs).flatMap(subjectsOf);
    this.components = this.subjects.filter(({ kind }) => kind !== 'FunctionMesh' && kind !== 'BackendConfig');
    this.reads = this.components.flatMap(readsOf);
    this.writes = this.components.flatMap(writesOf);
    for (const document of documents) {
      this.kindsIn.add(keyOf(document.kind, document.metadata?.namespace));
      this.named.set(keyOf(document.kind, document.metadata?.namespace, document.metadata?.name), document);
    }
  }

  /** A resource by its name; one without a namespace may be in any. */
  public find(kind: string, namespace: string | undefined, name: string): Document | undefined {
    return this.findExactly(kind, namespace, name) ?? this.named.get(keyOf(kind, undefined, name));
  }

  /** A resource by its name, in the very namespace. */
  public findExactly(kind: string, namespace: string | undefined, name: string): Document | undefined {
    return this.named.get(keyOf(kind, namespace, name));
  }

  /** Whether resources of a kind are among the documents of a namespace, so that one more might be expected. */
  public hasAny(kind: string, namespace: string | undefined): boolean {
    return this.kindsIn.has(keyOf(kind, namespace));
  }

  public ofKind(kind: string): readonly Document[] {
    return this.documents.filter((document) => document.kind === kind);
  }
}

/** The Kubernetes namespace of a component, where the document names one. */
export function namespaceOf(document: Document): string | undefined {
  return document.metadata?.namespace;
}

/** How messages name a component. */
export function labelOf({ kind, name }: Subject): string {
  return `${kind} ${name}`;
}

/** What tells components of one Pulsar cluster, as far as the manifests show: the ConfigMap that they share. */
export function clusterOf(component: Subject): string {
  return keyOf('ConfigMap', namespaceOf(component.document), component.text('pulsar', 'pulsarConfig'));
}

export function keyOf(...parts: readonly unknown[]): string {
  return JSON.stringify(parts.map((part) => part ?? null));
}

function readsOf(component: Subject): TopicEnd[] {
  const topics = new Map<string, TopicEnd>();
  for (const { name, at, isPattern } of component.inputs) {
    const topic = fullTopicName(name);
    if (!isPattern && !topics.has(topic)) { topics.set(topic, { component, topic, at }); }
  }
  return [...topics.values()];
}

function writesOf(component: Subject): TopicEnd[] {
  const name = component.text('output', 'topic');
  return name === '' || writesByConnector(component) ? [] : [{ component, topic: fullTopicName(name), at: component.in('output', 'topic') }];
}
