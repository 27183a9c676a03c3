import { idOf } from './ids';
import { PlacedTopic, Replications } from './replications';
import { requestsOf } from './requests';
import { autoscaledBounds, boundsOf, ReplicaBounds } from './scaled-replicas';
import { isRead, TopicUse, topicUsesOf } from './topic-uses';
import { TopologyCluster, TopologyComponent, TopologyComponentKind, TopologyData, TopologyEdge, TopologyEdgeKind, TopologyTopic } from './topology-data';
import { Document } from '../document/document';
import { textsOf } from '../document/plain-json';
import { Subject } from '../document/subject';
import { isOurs, subjectsOf } from '../document/subjects';

const COMPONENT_KINDS: readonly string[] = Object.values(TopologyComponentKind);

/** The graph of the components in documents. Of two resources with one name the later counts, as it does when they are applied. */
export function graphOf(documents: readonly Document[]): TopologyData {
  const configMaps = new Map(documents.filter(({ kind }) => kind === 'ConfigMap')
    .map((document) => [clusterId(metadataText(document, 'namespace'), metadataText(document, 'name')), document]));
  const subjects = new Map<string, Subject>();
  for (const subject of documents.filter(isOurs).flatMap((document) => subjectsOf(document))) {
    if (COMPONENT_KINDS.includes(subject.kind)) { subjects.set(componentId(subject), subject); }
  }
  const autoscaled = autoscaledBounds(documents);
  const clusters = new Map<string, TopologyCluster>();
  const components: TopologyComponent[] = [];
  const topics = new Map<string, TopicSoFar>();
  const edges: TopologyEdge[] = [];
  const clusterNames = new Map<string, string>();
  for (const [id, subject] of subjects) {
    const cluster = clusterOf(subject, configMaps);
    clusters.set(cluster.id, cluster);
    if (subject.text('clusterName') !== '') { clusterNames.set(cluster.id, subject.text('clusterName')); }
    components.push(componentOf(id, subject, cluster.id, boundsOf(subject, autoscaled)));
    for (const use of topicUsesOf(subject)) {
      const topic = topicId(use, cluster);
      topics.set(topic, used(topics.get(topic) ?? { cluster: cluster.id, name: use.topic, roles: new Set(), isImplicit: true }, use));
      edges.push(edgeOf(use, id, topic));
    }
  }
  return {
    clusters: [...clusters.values()].sort(byId),
    components: components.sort(byId),
    topics: Array.from(topics, ([id, topic]) => topicOf(id, topic)).sort(byId),
    edges: edges.sort((a, b) => compare(a.source, b.source) || compare(a.target, b.target) || compare(a.kind, b.kind)),
    replications: new Replications(documents).between(placed(topics, clusterNames))
      .map(([source, target]) => ({ source, target })).sort((a, b) => compare(a.source, b.source) || compare(a.target, b.target)),
  };
}

interface TopicSoFar {
  readonly cluster: string;
  readonly name: string;
  readonly roles: Set<TopologyEdgeKind>;
  readonly isImplicit: boolean;
}

/** The topics of the clusters of which a name is known, patterns aside. */
function placed(topics: ReadonlyMap<string, TopicSoFar>, clusterNames: ReadonlyMap<string, string>): PlacedTopic[] {
  return Array.from(topics).flatMap(([id, { cluster, name, roles }]) => {
    const clusterName = clusterNames.get(cluster);
    return clusterName === undefined || roles.has(TopologyEdgeKind.PATTERN) ? [] : [{ id, name, clusterName }];
  });
}

function used(topic: TopicSoFar, use: TopicUse): TopicSoFar {
  return { ...topic, roles: topic.roles.add(use.kind), isImplicit: topic.isImplicit && use.isImplicit === true };
}

function topicOf(id: string, { cluster, name, roles, isImplicit }: TopicSoFar): TopologyTopic {
  return { id, cluster, name, roles: [...roles].sort(), isPattern: roles.has(TopologyEdgeKind.PATTERN), isImplicit };
}

function clusterOf(subject: Subject, configMaps: ReadonlyMap<string, Document>): TopologyCluster {
  const kubernetesNamespace = metadataText(subject.document, 'namespace');
  const configMap = subject.text('pulsar', 'pulsarConfig');
  const id = clusterId(kubernetesNamespace, configMap);
  return present({ id, configMap, kubernetesNamespace, brokerServiceUrl: textsOf(configMaps.get(id)?.data).brokerServiceURL });
}

function componentOf(id: string, subject: Subject, cluster: string, bounds: ReplicaBounds): TopologyComponent {
  const { document, name } = subject;
  return present({
    id,
    kind: subject.kind as TopologyComponentKind,
    name,
    kubernetesNamespace: metadataText(document, 'namespace'),
    mesh: subject.isMember ? metadataText(document, 'name') : undefined,
    cluster,
    tenant: subject.tenant,
    namespace: subject.pulsarNamespace,
    pulsarName: subject.text('name') || name,
    processingGuarantee: subject.guarantee,
    ...bounds,
    ...requestsOf(subject),
  });
}

function edgeOf({ kind, schema, subscription }: TopicUse, component: string, topic: string): TopologyEdge {
  const [source, target] = isRead(kind) ? [topic, component] : [component, topic];
  return present({ source, target, kind, subscription, schema });
}

/** A manifest may hold anything there. */
function metadataText({ metadata }: Document, field: 'name' | 'namespace'): string | undefined {
  const value: unknown = metadata?.[field];
  return typeof value === 'string' ? value : undefined;
}

function clusterId(kubernetesNamespace: string | undefined, configMap: string | undefined): string {
  return idOf('cluster', kubernetesNamespace, configMap);
}

function componentId({ kind, document, name }: Subject): string {
  return idOf(kind.toLowerCase(), metadataText(document, 'namespace'), name);
}

function topicId({ kind, topic }: TopicUse, { kubernetesNamespace, configMap }: TopologyCluster): string {
  const what = kind === TopologyEdgeKind.PATTERN ? 'pattern' : 'topic';
  return `${idOf(what, kubernetesNamespace, configMap)}/${topic}`;
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** Without the fields that are undefined, so that the data is the same before and after it is written as JSON. */
function present<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined)) as T;
}
