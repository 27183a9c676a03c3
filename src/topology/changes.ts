import { replicasLabel, requestsLabel } from './labels';
import { isRead } from './topic-uses';
import { TopologyChange, TopologyChangeKind } from './topology-change';
import { TopologyComponent, TopologyData, TopologyEdge } from './topology-data';

/** What a component does with a topic: an edge, and the topic by its name. */
interface Use {
  readonly topic: string;
  readonly edge: TopologyEdge;
}

/** That a topic comes to a component from another cluster. */
interface Arrival {
  readonly topic: string;
  /** The `id` of the cluster. */
  readonly from: string;
}

/** The differences between two topologies, by component and in a fixed order. */
export function changesBetween(before: TopologyData, after: TopologyData): TopologyChange[] {
  const [old, now] = [new Side(before), new Side(after)];
  const ids = [...new Set([...old.components.keys(), ...now.components.keys()])].sort();
  return ids.flatMap((id): TopologyChange[] => {
    const [was, is] = [old.components.get(id), now.components.get(id)];
    if (was === undefined) { return [{ kind: TopologyChangeKind.COMPONENT_ADDED, component: id, after: is!.kind }]; }
    if (is === undefined) { return [removed(was, old.usesOf(id))]; }
    return [...ofComponent(was, is), ...ofUses(id, old.usesOf(id), now.usesOf(id)), ...ofArrivals(id, old.arrivalsAt(id), now.arrivalsAt(id))];
  });
}

class Side {
  public readonly components: ReadonlyMap<string, TopologyComponent>;
  private readonly uses = new Map<string, Use[]>();
  private readonly arrivals = new Map<string, Arrival[]>();

  public constructor({ components, topics, edges, replications }: TopologyData) {
    this.components = new Map(components.map((component) => [component.id, component]));
    const topicsById = new Map(topics.map((topic) => [topic.id, topic]));
    const [readers, writers] = [new Map<string, string[]>(), new Map<string, string[]>()];
    for (const edge of edges) {
      const [component, topic] = isRead(edge.kind) ? [edge.target, edge.source] : [edge.source, edge.target];
      add(this.uses, component, { topic: topicsById.get(topic)!.name, edge });
      add(isRead(edge.kind) ? readers : writers, topic, component);
    }
    for (const { source, target } of replications) {
      const { name: topic, cluster: from } = topicsById.get(source)!;
      for (const component of new Set(readers.get(target) ?? writers.get(target))) { add(this.arrivals, component, { topic, from }); }
    }
  }

  public usesOf(component: string): readonly Use[] {
    return this.uses.get(component) ?? [];
  }

  /** What comes from other clusters to a component that reads it, or writes it where nobody reads it. */
  public arrivalsAt(component: string): readonly Arrival[] {
    return this.arrivals.get(component) ?? [];
  }
}

function add<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  list.push(item);
}

function removed({ id, kind }: TopologyComponent, uses: readonly Use[]): TopologyChange {
  const subscriptions = [...new Set(uses.flatMap(({ edge }) => edge.subscription ?? []))];
  return {
    kind: TopologyChangeKind.COMPONENT_REMOVED,
    component: id,
    before: kind,
    ...subscriptions.length === 0
      ? {} : { warning: `Unless it is cleaned up, subscription ${subscriptions.join(', ')} stays and keeps every message from now on.` },
  };
}

function ofComponent(was: TopologyComponent, is: TopologyComponent): TopologyChange[] {
  const { id: component } = is;
  const changed = (kind: TopologyChangeKind, before: string, after: string, warning?: string): TopologyChange[] => (
    before === after ? [] : [{ kind, component, before, after, ...warning === undefined ? {} : { warning } }]
  );
  return [
    ...changed(TopologyChangeKind.CLUSTER_CHANGED, was.cluster, is.cluster, 'What waits in the former cluster, and state kept there, is left behind.'),
    ...changed(TopologyChangeKind.IDENTITY_CHANGED, identity(was), identity(is), 'State and package kept under the former name are left behind.'),
    ...changed(TopologyChangeKind.GUARANTEE_CHANGED, was.processingGuarantee, is.processingGuarantee, guaranteeWarning(was, is)),
    ...changed(TopologyChangeKind.REPLICAS_CHANGED, replicasLabel(was), replicasLabel(is)),
    ...changed(TopologyChangeKind.RESOURCES_CHANGED, requestsLabel(was), requestsLabel(is)),
  ];
}

function identity({ tenant, namespace, pulsarName }: TopologyComponent): string {
  return `${tenant}/${namespace}/${pulsarName}`;
}

/** Effectively-once reads with a Failover subscription, the others with a Shared one. */
function guaranteeWarning({ processingGuarantee: before }: TopologyComponent, { processingGuarantee: after }: TopologyComponent): string | undefined {
  if (before === 'effectively_once' || after === 'effectively_once') {
    return 'The subscription becomes one of another type, which the broker refuses while pods of the former type are connected.';
  }
  return after === 'atmost_once' ? 'Messages that are being processed when a pod stops are lost.' : undefined;
}

function ofUses(component: string, before: readonly Use[], after: readonly Use[]): TopologyChange[] {
  const [old, now] = [byKey(before), byKey(after)];
  const common = [...old].flatMap(([key, was]) => {
    const is = now.get(key);
    return is === undefined ? [] : ofUse(component, was, is);
  });
  const gone = before.filter((use) => !now.has(keyOf(use)));
  const come = after.filter((use) => !old.has(keyOf(use)));
  const renames = renamed(gone, come);
  const replaced = new Set(renames.flat());
  return [
    ...common,
    ...renames.flatMap(([was, is]) => [renaming(component, was, is), ...ofUse(component, was, is)]),
    ...gone.filter((use) => !replaced.has(use)).map((use) => edgeRemoved(component, use)),
    ...come.filter((use) => !replaced.has(use))
      .map(({ topic, edge }) => ({ kind: TopologyChangeKind.EDGE_ADDED, component, topic, after: edge.kind })),
  ];
}

/** A component that stops using one topic and starts using another in the same way. */
function renamed(gone: readonly Use[], come: readonly Use[]): (readonly [was: Use, is: Use])[] {
  const kinds = [...new Set(gone.map(({ edge }) => edge.kind))];
  return kinds.flatMap((kind) => {
    const [was, is] = [gone, come].map((uses) => uses.filter(({ edge }) => edge.kind === kind));
    return was.length === 1 && is.length === 1 ? [[was[0], is[0]] as const] : [];
  });
}

function renaming(component: string, was: Use, is: Use): TopologyChange {
  const { subscription } = was.edge;
  return {
    kind: TopologyChangeKind.TOPIC_RENAMED,
    component,
    topic: was.topic,
    before: was.topic,
    after: is.topic,
    ...subscription === undefined ? {} : { warning: `What waits in ${was.topic} is left behind, and subscription ${subscription} stays there.` },
  };
}

function edgeRemoved(component: string, { topic, edge }: Use): TopologyChange {
  const { kind, subscription } = edge;
  return {
    kind: TopologyChangeKind.EDGE_REMOVED,
    component,
    topic,
    before: kind,
    ...subscription === undefined ? {} : { warning: `Subscription ${subscription} stays on ${topic} and keeps every message from now on.` },
  };
}

function ofUse(component: string, was: Use, is: Use): TopologyChange[] {
  const { topic } = is;
  const changes: TopologyChange[] = [];
  if (was.edge.subscription !== is.edge.subscription) {
    changes.push({
      kind: TopologyChangeKind.SUBSCRIPTION_RENAMED,
      component,
      topic,
      before: was.edge.subscription,
      after: is.edge.subscription,
      warning: `What waits in subscription ${was.edge.subscription} is left behind, and it keeps every message from now on.`,
    });
  }
  if (was.edge.schema !== is.edge.schema) {
    changes.push({
      kind: TopologyChangeKind.SCHEMA_CHANGED,
      component,
      topic,
      ...was.edge.schema === undefined ? {} : { before: was.edge.schema },
      ...is.edge.schema === undefined ? {} : { after: is.edge.schema },
      warning: `Messages of the former schema stay in ${topic}; Pulsar refuses a schema that is not compatible.`,
    });
  }
  return changes;
}

function ofArrivals(component: string, before: readonly Arrival[], after: readonly Arrival[]): TopologyChange[] {
  const isIn = (arrivals: readonly Arrival[]) => ({ topic, from }: Arrival) => arrivals.some((one) => one.topic === topic && one.from === from);
  const [wasThere, isThere] = [isIn(before), isIn(after)];
  return [
    ...before.filter((arrival) => !isThere(arrival)).map(({ topic, from }): TopologyChange => ({
      kind: TopologyChangeKind.REPLICATION_REMOVED,
      component,
      topic,
      before: from,
      warning: `Nothing more of ${topic} arrives from there; what has arrived stays.`,
    })),
    ...after.filter((arrival) => !wasThere(arrival)).map(({ topic, from }): TopologyChange => (
      { kind: TopologyChangeKind.REPLICATION_ADDED, component, topic, after: from }
    )),
  ];
}

function byKey(uses: readonly Use[]): Map<string, Use> {
  return new Map(uses.map((use) => [keyOf(use), use]));
}

function keyOf({ topic, edge: { kind } }: Use): string {
  return `${kind} ${topic}`;
}
