import { Document } from '../../document/document';
import { Subject } from '../../document/subject';
import { isOurs, subjectsOf } from '../../document/subjects';
import { topicFault } from '../../pulsar/topic-fault';
import { parseTopicName } from '../../pulsar/topic-name';
import { partitionOf } from '../../pulsar/topic-partition';
import { PermissionResourceType } from '../../spec';
import { isRead, TopicUse, topicUsesOf } from '../../topology/topic-uses';
import { TopologyEdgeKind } from '../../topology/topology-data';
import { PermissionAction } from '../pulsar-permission';

const LOCATIONS = [['java', 'jarLocation'], ['python', 'pyLocation'], ['golang', 'goLocation'], ['genericRuntime', 'functionFileLocation']] as const;
const PACKAGE = /^(?:function|source|sink):\/\/([^/]+)\/([^/]+)\//;

/** A Pulsar cluster as components name it: by a ConfigMap in their Kubernetes namespace. */
export interface ClusterKey {
  readonly configMapName: string;
  /** Where the ConfigMap is; one that exists already may be in any namespace. */
  readonly isIn: (kubernetesNamespace: string | undefined) => boolean;
}

/** A topic that components of a cluster read or write. */
export interface NeededTopic {
  /** Its full name. */
  readonly name: string;
  /** The fewest partitions that the components name. */
  readonly partitions: number;
  /** The schemas that they work with. */
  readonly schemas: ReadonlySet<string>;
}

/** One thing that a component, or a role besides, must be allowed to do. */
export interface NeededGrant {
  /** The component's name in Pulsar, `tenant/namespace/name`. */
  readonly component?: string;
  /** The role, where it is no component's. */
  readonly role?: string;
  readonly resourceType: PermissionResourceType;
  readonly resourceName: string;
  readonly action: PermissionAction;
}

/** What the components of one Pulsar cluster need of it. */
export interface Needs {
  readonly topics: readonly NeededTopic[];
  /** `tenant/namespace` of every topic and pattern. */
  readonly namespaces: readonly string[];
  readonly grants: readonly NeededGrant[];
}

/** Derives what the components among some documents need of one cluster; whatever belongs to other clusters is left out. */
export function needsOf(documents: readonly Document[], cluster: ClusterKey): Needs {
  const components = documents.filter(isOurs).flatMap((document) => subjectsOf(document))
    .filter(({ kind }) => kind === 'Function' || kind === 'Source' || kind === 'Sink');
  const topics = new Map<string, NeededTopic>();
  const namespaces = new Set<string>();
  const grants: NeededGrant[] = [];
  for (const component of components) {
    grants.push(...packageGrants(component, cluster));
    if (!isOf(component, 'pulsar', cluster)) { continue; }
    for (const use of topicUsesOf(component).filter(({ topic }) => topicFault(topic) === undefined)) {
      const { tenant, namespace } = parseTopicName(use.topic);
      namespaces.add(`${tenant}/${namespace}`);
      if (use.kind === TopologyEdgeKind.PATTERN) {
        grants.push(grantOf(component, PermissionResourceType.NAMESPACE, `${tenant}/${namespace}`, PermissionAction.CONSUME));
      } else {
        const topic = withUse(topics, use);
        grants.push(grantOf(component, PermissionResourceType.TOPIC, topic, isRead(use.kind) ? PermissionAction.CONSUME : PermissionAction.PRODUCE));
      }
    }
  }
  return { topics: [...topics.values()].sort((a, b) => a.name < b.name ? -1 : 1), namespaces: [...namespaces].sort(), grants };
}

/** Adds what a use says of its topic, and gives the name of the topic: that of the whole for one of its partitions. */
function withUse(topics: Map<string, NeededTopic>, use: TopicUse): string {
  const partition = partitionOf(use.topic);
  const name = partition?.whole ?? use.topic;
  const known = topics.get(name);
  topics.set(name, {
    name,
    partitions: Math.max(known?.partitions ?? 0, partition === undefined ? 0 : partition.index + 1),
    schemas: new Set([...known?.schemas ?? [], ...use.schema === undefined ? [] : [use.schema.split(' ')[0]]]),
  });
  return name;
}

/** A pod downloads its package from the package service with the credentials of its component. */
function packageGrants(component: Subject, cluster: ClusterKey): NeededGrant[] {
  const service = component.has('pulsarPackageService') ? 'pulsarPackageService' : 'pulsar';
  if (!isOf(component, service, cluster)) { return []; }
  return LOCATIONS.flatMap((location) => {
    const [, tenant, namespace] = PACKAGE.exec(component.text(...location)) ?? [];
    return tenant === undefined ? [] : [grantOf(component, PermissionResourceType.NAMESPACE, `${tenant}/${namespace}`, PermissionAction.PACKAGES)];
  });
}

function isOf(component: Subject, block: string, { configMapName, isIn }: ClusterKey): boolean {
  return component.text(block, 'pulsarConfig') === configMapName && isIn(component.document.metadata?.namespace);
}

function grantOf(component: Subject, resourceType: PermissionResourceType, resourceName: string, action: PermissionAction): NeededGrant {
  return { component: component.fullyQualifiedName, resourceType, resourceName, action };
}
