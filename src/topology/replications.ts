import { Document } from '../document/document';
import { isPulsarResourceKind } from '../document/kinds';
import { Subject } from '../document/subject';
import { isOurs, subjectsOf } from '../document/subjects';
import { fullTopicName, topicNameIn } from '../pulsar/topic-fault';

/** That a topic, or every topic of a namespace, goes from one Pulsar cluster to others, all by their names. */
interface Declared {
  readonly from: string;
  readonly to: readonly string[];
  /** Whether any of them may be the origin: clusters of one Pulsar instance, which share their policies. */
  readonly isMutual: boolean;
}

/** A topic in the cluster of a name. */
export interface PlacedTopic {
  readonly id: string;
  readonly name: string;
  readonly clusterName: string;
}

/** What resources of pulsar-resources-operator say of replication between Pulsar clusters. */
export class Replications {
  private readonly declared = new Map<string, Declared[]>();
  private readonly resources = new Map<string, Subject>();
  private readonly clusterNames = new Set<string>();

  constructor(documents: readonly Document[]) {
    const resources = documents.filter((document) => isPulsarResourceKind(document.kind) && isOurs(document));
    const subjects = resources.flatMap((document) => subjectsOf(document));
    for (const subject of subjects) {
      this.resources.set(keyOf(subject.kind, subject.document, subject.name), subject);
      if (subject.kind === 'PulsarConnection') { this.clusterNames.add(subject.text('clusterName')); }
    }
    for (const subject of subjects.filter(({ kind }) => kind === 'PulsarTopic' || kind === 'PulsarNamespace')) { this.note(subject); }
  }

  /** The pairs of topics of which the first is replicated to the second. */
  public between(topics: readonly PlacedTopic[]): (readonly [source: string, target: string])[] {
    if (this.declared.size === 0) { return []; }
    const ids = new Map(topics.map(({ id, name, clusterName }) => [JSON.stringify([clusterName, name]), id]));
    return topics.flatMap(({ id, name, clusterName }) => {
      const destinations = this.declaredOf(name).filter(({ from }) => from === clusterName).flatMap(({ to }) => to);
      return [...new Set(destinations)].filter((to) => to !== clusterName)
        .flatMap((to) => ids.get(JSON.stringify([to, name])) ?? []).map((target) => [id, target] as const);
    });
  }

  /** Whether a topic or its namespace is replicated at all. */
  public isAny(topic: string): boolean {
    return this.declaredOf(topic).length > 0;
  }

  /**
   * Whether a topic is replicated from the one cluster to the other, or may be: where a name is missing, or is that of no connection, as one
   * that is meant for metrics alone.
   */
  public mayCarry(topic: string, origin = '', destination = ''): boolean {
    const isOneOf = (clusters: readonly string[], name: string) => name === '' || !this.clusterNames.has(name) || clusters.includes('') || clusters.includes(name);
    return this.declaredOf(topic).some(({ from, to, isMutual }) => isMutual
      ? [origin, destination].every((name) => name === from || isOneOf(to, name))
      : isOneOf([from], origin) && isOneOf(to, destination));
  }

  private declaredOf(topic: string): readonly Declared[] {
    return [topic, namespaceOf(topic)].flatMap((what) => this.declared.get(what) ?? []);
  }

  private note(subject: Subject): void {
    const name = subject.kind === 'PulsarTopic' ? fullTopicName(subject.text('name')) : subject.text('name');
    const from = this.clusterNameOf(subject, 'connectionRef');
    const clusters = subject.list('replicationClusters').filter((cluster): cluster is string => typeof cluster === 'string');
    const roads = subject.list('geoReplicationRefs').map((_, index) => this.find('PulsarGeoReplication', subject, 'geoReplicationRefs', index));
    const ends = roads.map((road) => road === undefined ? '' : this.clusterNameOf(road, 'destinationConnectionRef'));
    const declared = [{ from, to: clusters, isMutual: true }, { from, to: ends, isMutual: false }].filter(({ to }) => to.length > 0);
    if (declared.length > 0) { this.declared.set(name, [...this.declared.get(name) ?? [], ...declared]); }
  }

  private clusterNameOf(subject: Subject, field: string): string {
    return this.find('PulsarConnection', subject, field)?.text('clusterName') ?? '';
  }

  private find(kind: string, subject: Subject, ...reference: (string | number)[]): Subject | undefined {
    return this.resources.get(keyOf(kind, subject.document, subject.text(...reference, 'name')));
  }
}

/** References stay within one Kubernetes namespace. */
function keyOf(kind: string, { metadata }: Document, name: string): string {
  return JSON.stringify([kind, metadata?.namespace, name]);
}

function namespaceOf(topic: string): string {
  const parts = topicNameIn(topic);
  return parts === undefined ? '' : `${parts.tenant}/${parts.namespace}`;
}
