import { LOCAL_DATA } from '../../document/residency';
import { Subject } from '../../document/subject';
import { topicFault } from '../../pulsar/topic-fault';
import { formatTopicName, parseTopicName } from '../../pulsar/topic-name';
import { keyOf } from '../keys';
import { Landscape, namespaceOf } from '../landscape';
import { AcrossComplaint, acrossRule, PULSAR_RESOURCES } from '../rule';

const REPLICATIONS = ['geoReplicationRefs', 'replicationClusters'];

export const MISSING_RESOURCES = acrossRule({
  code: 'FM531',
  severity: 'warning',
  kinds: PULSAR_RESOURCES,
  why: 'The operator looks for it in the same Kubernetes namespace; others of that kind are among the manifests there.',
  remedy: 'add it, or correct the name.',
  check: (landscape) => resourcesOf(landscape).flatMap((subject) => referencesOf(subject)
    .filter(({ kind, name }) => landscape.hasAny(kind, namespaceOf(subject.document)) && !has(landscape, kind, subject, name))
    .map(({ kind, name, at }): AcrossComplaint => ({ document: subject.document, at, received: `${kind} ${name}` }))),
});

export const ONE_GRANT = acrossRule({
  code: 'FM532',
  severity: 'error',
  kinds: ['PulsarPermission'],
  why: 'Pulsar replaces what a role had: which of the two counts is left to chance, and deleting one revokes both.',
  remedy: 'put all actions of the role into one PulsarPermission.',
  check(landscape) {
    const holders = new Map<string, Subject>();
    return of(landscape, 'PulsarPermission').flatMap((permission) => permission.list('roles').flatMap((role, index): AcrossComplaint[] => {
      const key = keyOf(...whereOf(landscape, permission), permission.text('resourceType'), permission.text('resourceName'), role);
      const holder = holders.get(key);
      holders.set(key, holder ?? permission);
      return holder === undefined || holder === permission
        ? []
        : [{ document: permission.document, at: permission.in('roles', index), received: `${String(role)}, which has a permission in ${holder.name} too` }];
    }));
  },
});

export const CLUSTER_NAMES = acrossRule({
  code: 'FM533',
  severity: 'error',
  kinds: ['PulsarGeoReplication'],
  why: 'Replication is set up by the names of the clusters, and the operator takes them from the connections.',
  remedy: 'set clusterName in both PulsarConnections, two names.',
  check(landscape) {
    const connections = connectionsOf(landscape);
    return of(landscape, 'PulsarGeoReplication').flatMap((road): AcrossComplaint[] => {
      const [source, destination] = ['connectionRef', 'destinationConnectionRef'].map((field) => ({
        at: road.in(field, 'name'), connection: connections.get(keyOf(...placeOf(landscape, road), road.text(field, 'name'))),
      }));
      const nameless = [source, destination].filter((end) => end.connection?.text('clusterName') === '')
        .map(({ at, connection }) => ({ document: road.document, at, received: `PulsarConnection ${connection!.name}, without clusterName` }));
      const name = source.connection?.text('clusterName') ?? '';
      return name !== '' && name === destination.connection?.text('clusterName')
        ? [{ document: road.document, at: destination.at, received: `${name} on both sides` }]
        : nameless;
    });
  },
});

export const ALLOWED_CLUSTERS = acrossRule({
  code: 'FM534',
  severity: 'error',
  kinds: ['PulsarNamespace', 'PulsarTopic'],
  why: 'The operator refuses to replicate to a cluster that the tenant may not use.',
  remedy: 'add the cluster to allowedClusters of the PulsarTenant.',
  check(landscape) {
    const allowed = new Map(of(landscape, 'PulsarTenant').map((tenant) => [keyOf(...whereOf(landscape, tenant), tenant.text('name')), tenant.list('allowedClusters')]));
    return [...of(landscape, 'PulsarNamespace'), ...of(landscape, 'PulsarTopic')].flatMap((subject) => {
      const clusters = allowed.get(keyOf(...whereOf(landscape, subject), pulsarNamespaceOf(subject).split('/')[0])) ?? [];
      return clusters.length === 0 ? [] : subject.list('replicationClusters').flatMap((cluster, index): AcrossComplaint[] => clusters.includes(cluster)
        ? []
        : [{ document: subject.document, at: subject.in('replicationClusters', index), received: String(cluster) }]);
    });
  },
});

export const ONE_RESOURCE = acrossRule({
  code: 'FM535',
  severity: 'error',
  kinds: ['PulsarTenant', 'PulsarNamespace', 'PulsarTopic', 'PulsarPackage'],
  why: 'Both set the policies of the same thing, and deleting one may delete it.',
  remedy: 'keep one of them.',
  check(landscape) {
    const holders = new Map<string, Subject>();
    return resourcesOf(landscape).flatMap((subject): AcrossComplaint[] => {
      const field = subject.kind === 'PulsarPackage' ? 'packageURL' : 'name';
      if (subject.text(field) === '') { return []; }
      const name = subject.kind === 'PulsarTopic' ? topicOf(subject) : subject.text(field);
      const key = keyOf(subject.kind, ...whereOf(landscape, subject), name);
      const holder = holders.get(key);
      holders.set(key, holder ?? subject);
      return holder === undefined ? [] : [{ document: subject.document, at: subject.in(field), received: `${name}, as in ${holder.name}` }];
    });
  },
});

export const LOCAL_TOPICS = acrossRule({
  code: 'FM536',
  severity: 'error',
  kinds: ['PulsarTopic'],
  why: `The annotation ${LOCAL_DATA} says that the messages of this topic must not leave their cluster.`,
  remedy: 'replicate a topic with aggregates instead, one topic at a time.',
  check(landscape) {
    const namespaces = new Map(of(landscape, 'PulsarNamespace').map((namespace) => [keyOf(...whereOf(landscape, namespace), namespace.text('name')), namespace]));
    return of(landscape, 'PulsarTopic').filter(({ document }) => document.metadata?.annotations?.[LOCAL_DATA] === 'true').flatMap((topic) => {
      const namespace = namespaces.get(keyOf(...whereOf(landscape, topic), pulsarNamespaceOf(topic)));
      return REPLICATIONS.flatMap((field): AcrossComplaint[] => [
        ...topic.list(field).length > 0 ? [{ document: topic.document, at: topic.in(field), received: `${topic.list(field).length} destinations` }] : [],
        ...namespace !== undefined && namespace.list(field).length > 0
          ? [{ document: topic.document, at: topic.in('name'), received: `a topic of ${namespace.text('name')}, which PulsarNamespace ${namespace.name} replicates as a whole` }]
          : [],
      ]);
    });
  },
});

interface ResourceReference {
  readonly kind: string;
  readonly name: string;
  readonly at: readonly (string | number)[];
}

function referencesOf(subject: Subject): ResourceReference[] {
  const references: ResourceReference[] = [
    ...['connectionRef', 'destinationConnectionRef'].map((field) => ({
      kind: 'PulsarConnection', name: subject.text(field, 'name'), at: subject.in(field, 'name'),
    })),
    ...subject.list('geoReplicationRefs').map((_, index) => ({
      kind: 'PulsarGeoReplication', name: subject.text('geoReplicationRefs', index, 'name'), at: subject.in('geoReplicationRefs', index, 'name'),
    })),
  ];
  return references.filter(({ name }) => name !== '');
}

function resourcesOf(landscape: Landscape): Subject[] {
  return landscape.subjects.filter(({ kind }) => (PULSAR_RESOURCES as readonly string[]).includes(kind));
}

function of(landscape: Landscape, kind: string): Subject[] {
  return landscape.subjects.filter((subject) => subject.kind === kind);
}

function has(landscape: Landscape, kind: string, beside: Subject, name: string): boolean {
  return landscape.find(kind, namespaceOf(beside.document), name) !== undefined;
}

/** The connections of all documents, by where they are; charts may go to different Kubernetes clusters. */
function connectionsOf(landscape: Landscape): Map<string, Subject> {
  return new Map(of(landscape, 'PulsarConnection').map((subject) => [keyOf(...placeOf(landscape, subject), subject.name), subject]));
}

function placeOf(landscape: Landscape, { document }: Subject): [string | undefined, string | undefined] {
  return [landscape.groupOf(document), namespaceOf(document)];
}

/** What tells the Pulsar cluster of a resource. */
function whereOf(landscape: Landscape, subject: Subject): [string | undefined, string | undefined, string] {
  return [...placeOf(landscape, subject), subject.text('connectionRef', 'name')];
}

/** The full name of a topic, whose domain a field may say. */
function topicOf(topic: Subject): string {
  const name = topic.text('name');
  if (topicFault(name) !== undefined) { return name; }
  const parts = parseTopicName(name);
  return formatTopicName(!name.includes('://') && topic.value('persistent') === false ? { ...parts, domain: 'non-persistent' } : parts);
}

function pulsarNamespaceOf(subject: Subject): string {
  const name = subject.text('name');
  if (subject.kind === 'PulsarNamespace' || topicFault(name) !== undefined) { return name; }
  const { tenant, namespace } = parseTopicName(name);
  return `${tenant}/${namespace}`;
}
