import { DeclaredTopics } from './declared-topics';
import { keyOf } from './keys';
import { Program } from './program';
import { GroupOf, PulsarClusters } from './pulsar-clusters';
import { writesByConnector } from '../document/connector-ends';
import { Document } from '../document/document';
import { Path } from '../document/path';
import { SIDE_OUTPUTS, sideOutputsOf } from '../document/side-outputs';
import { Subject } from '../document/subject';
import { isOurs, subjectsOf } from '../document/subjects';
import { fullTopicName } from '../pulsar/topic-fault';
import { Replications } from '../topology/replications';

/** A component at one end of a topic. */
export interface TopicEnd {
  readonly component: Subject;
  /** The topic's full name, or a pattern of topics. */
  readonly topic: string;
  /** The same text at all ends of the topic in one Pulsar cluster. */
  readonly key: string;
  readonly at: Path;
  /** Whether code publishes there besides its output, so that the output's type says nothing of it. */
  readonly isSide?: true;
}

/** What is known of documents that are judged together. */
export interface Circumstances {
  /** What tells documents apart that may go to different Kubernetes clusters; all go to one where it is left out. */
  readonly groupOf?: GroupOf;
  /** Whether what the documents refer to should be among them, once others of its kind are; else much may exist elsewhere. */
  readonly isWhole: boolean;
  /**
   * What the documents were before, to judge what becomes of them.
   * @default - not known
   */
  readonly before?: readonly Document[];
  /**
   * The release of the operator that a document is for.
   * @default - the one that the library is made from
   */
  readonly operatorVersionOf?: (document: Document) => string | undefined;
  /**
   * The program that the documents are of.
   * @default - they come as files
   */
  readonly program?: Program;
}

/** All documents that are judged together. */
export class Landscape {
  /** The operator's resources; a FunctionMesh is followed by its members. */
  public readonly subjects: readonly Subject[];

  /** The functions, sources and sinks, members of meshes among them. */
  public readonly components: readonly Subject[];

  /** The topics that components read, patterns aside; each once for a component. */
  public readonly reads: readonly TopicEnd[];

  /** Those of them whose topics components write, on one Pulsar cluster. */
  public readonly edges: readonly TopicEnd[];

  /** The patterns by which components read topics. */
  public readonly patterns: readonly TopicEnd[];

  /** The topics that components write. */
  public readonly writes: readonly TopicEnd[];

  public readonly groupOf: GroupOf;
  public readonly isWhole: boolean;
  public readonly program?: Program;
  public readonly clusters: PulsarClusters;
  public readonly declared: DeclaredTopics;

  private readonly writtenTopics = new Set<string>();
  private readonly writtenKeys = new Set<string>();
  private readonly subjectsIn = new Map<Document, readonly Subject[]>();
  private knownReplications?: Replications;
  private readonly named = new Map<string, Document>();
  private readonly kindsIn = new Set<string>();
  private readonly byKind = new Map<string, Document[]>();

  constructor(
    public readonly documents: readonly Document[],
    { groupOf = () => undefined, isWhole, operatorVersionOf = () => undefined, program }: Circumstances,
  ) {
    this.groupOf = groupOf;
    this.isWhole = isWhole;
    this.program = program;
    for (const document of documents.filter(isOurs)) { this.subjectsIn.set(document, subjectsOf(document, operatorVersionOf(document))); }
    this.subjects = [...this.subjectsIn.values()].flat();
    this.components = this.subjects.filter(({ kind }) => kind === 'Function' || kind === 'Source' || kind === 'Sink');
    this.clusters = new PulsarClusters(documents, groupOf);
    this.declared = new DeclaredTopics(documents);
    const inputs = this.components.flatMap((component) => this.inputsOf(component));
    this.reads = inputs.filter(({ isPattern }) => !isPattern);
    this.patterns = inputs.filter(({ isPattern }) => isPattern);
    this.writes = this.components.flatMap((component) => this.outputsOf(component));
    for (const { topic, key } of this.writes) {
      this.writtenTopics.add(topic);
      this.writtenKeys.add(key);
    }
    this.edges = this.reads.filter((end) => this.isWritten(end));
    for (const document of documents) {
      const ofKind = this.byKind.get(document.kind) ?? [];
      this.byKind.set(document.kind, ofKind);
      ofKind.push(document);
      this.kindsIn.add(keyOf(document.kind, document.metadata?.namespace));
      this.named.set(keyOf(document.kind, document.metadata?.namespace, document.metadata?.name), document);
    }
  }

  /** A resource of the operator's, and the members of a FunctionMesh; nothing of another resource. */
  public subjectsOf(document: Document): readonly Subject[] {
    return this.subjectsIn.get(document) ?? [];
  }

  /** Whether a component writes the topic, on the same Pulsar cluster. */
  public isWritten({ key }: TopicEnd): boolean {
    return this.writtenKeys.has(key);
  }

  /** Whether a component writes a topic of that name, on any Pulsar cluster. */
  public isWrittenAnywhere(topic: string): boolean {
    return this.writtenTopics.has(topic);
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

  /** What the manifests say of replication between Pulsar clusters. */
  public get replications(): Replications {
    return this.knownReplications ??= new Replications(this.documents);
  }

  public ofKind(kind: string): readonly Document[] {
    return this.byKind.get(kind) ?? [];
  }

  private inputsOf(component: Subject): (TopicEnd & { readonly isPattern: boolean })[] {
    const cluster = this.clusters.keyOf(component);
    const ends = new Map<string, TopicEnd & { readonly isPattern: boolean }>();
    for (const { name, at, isPattern } of component.inputs) {
      const topic = fullTopicName(name);
      const known = `${isPattern} ${topic}`;
      if (!ends.has(known)) { ends.set(known, { component, topic, key: keyOf(cluster, topic), at, isPattern }); }
    }
    return [...ends.values()];
  }

  private outputsOf(component: Subject): TopicEnd[] {
    const cluster = this.clusters.keyOf(component);
    const name = component.text('output', 'topic');
    const end = (text: string, at: Path): TopicEnd => {
      const topic = fullTopicName(text);
      return { component, topic, key: keyOf(cluster, topic), at };
    };
    const sides = sideOutputsOf(component).filter(({ purpose }) => purpose === undefined)
      .map((side): TopicEnd => ({ ...end(side.topic, component.in('funcConfig', SIDE_OUTPUTS, side.name)), isSide: true }));
    return name === '' || writesByConnector(component) ? sides : [end(name, component.in('output', 'topic')), ...sides];
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
