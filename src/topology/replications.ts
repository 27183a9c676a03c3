import { Document } from '../document/document';
import { isPulsarResourceKind } from '../document/kinds';
import { Subject } from '../document/subject';
import { isOurs, subjectsOf } from '../document/subjects';
import { fullTopicName, topicNameIn } from '../pulsar/topic-fault';

/** That a topic, or every topic of a namespace, goes from one Pulsar cluster to others, all by their names. */
interface Declared {
  readonly from: string;
  readonly to: readonly string[];
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

  constructor(documents: readonly Document[]) {
    const resources = documents.filter((document) => isPulsarResourceKind(document.kind) && isOurs(document));
    const subjects = resources.flatMap((document) => subjectsOf(document));
    for (const subject of subjects) { this.resources.set(keyOf(subject.kind, subject.document, subject.name), subject); }
    for (const subject of subjects.filter(({ kind }) => kind === 'PulsarTopic' || kind === 'PulsarNamespace')) { this.note(subject); }
  }

  /** The pairs of topics of which the first is replicated to the second. */
  public between(topics: readonly PlacedTopic[]): (readonly [source: string, target: string])[] {
    if (this.declared.size === 0) { return []; }
    const ids = new Map(topics.map(({ id, name, clusterName }) => [JSON.stringify([clusterName, name]), id]));
    return topics.flatMap(({ id, name, clusterName }) => {
      const destinations = [name, namespaceOf(name)].flatMap((what) => this.declared.get(what) ?? [])
        .filter(({ from }) => from === clusterName).flatMap(({ to }) => to);
      return [...new Set(destinations)].filter((to) => to !== clusterName)
        .flatMap((to) => ids.get(JSON.stringify([to, name])) ?? []).map((target) => [id, target] as const);
    });
  }

  private note(subject: Subject): void {
    const name = subject.kind === 'PulsarTopic' ? fullTopicName(subject.text('name')) : subject.text('name');
    const from = this.clusterNameOf(subject, 'connectionRef');
    const roads = subject.list('geoReplicationRefs').map((_, index) => this.find('PulsarGeoReplication', subject, 'geoReplicationRefs', index));
    const to = [
      ...subject.list('replicationClusters').filter((cluster): cluster is string => typeof cluster === 'string'),
      ...roads.map((road) => road === undefined ? '' : this.clusterNameOf(road, 'destinationConnectionRef')),
    ];
    this.declared.set(name, [...this.declared.get(name) ?? [], { from, to }]);
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
