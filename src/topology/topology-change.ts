/** What is different between two topologies. */
export enum TopologyChangeKind {
  /** There is a component more. */
  COMPONENT_ADDED = 'componentAdded',
  /** There is a component less. */
  COMPONENT_REMOVED = 'componentRemoved',
  /** A component reads or writes a topic that it did not. */
  EDGE_ADDED = 'edgeAdded',
  /** A component no longer reads or writes a topic. */
  EDGE_REMOVED = 'edgeRemoved',
  /** A topic of a component comes from another Pulsar cluster as well. */
  REPLICATION_ADDED = 'replicationAdded',
  /** A topic of a component no longer comes from another Pulsar cluster. */
  REPLICATION_REMOVED = 'replicationRemoved',
  /** A component does with another topic what it did with one. */
  TOPIC_RENAMED = 'topicRenamed',
  /** A component reads a topic with another subscription. */
  SUBSCRIPTION_RENAMED = 'subscriptionRenamed',
  /** A component has another tenant, namespace or name in Pulsar. */
  IDENTITY_CHANGED = 'identityChanged',
  /** A component talks to another Pulsar cluster. */
  CLUSTER_CHANGED = 'clusterChanged',
  /** A component processes messages with another guarantee. */
  GUARANTEE_CHANGED = 'guaranteeChanged',
  /** A component reads or writes a topic with another schema. */
  SCHEMA_CHANGED = 'schemaChanged',
  /** A component has fewer or more pods at least or at most. */
  REPLICAS_CHANGED = 'replicasChanged',
  /** The pods of a component request less or more. */
  RESOURCES_CHANGED = 'resourcesChanged',
}

/** One difference between two topologies. */
export interface TopologyChange {
  /** What is different. */
  readonly kind: TopologyChangeKind;
  /** The `id` of the component that it is about. */
  readonly component: string;
  /**
   * The full name of the topic that it is about; of one that was renamed the former.
   * @default - it is about no topic
   */
  readonly topic?: string;
  /**
   * What it was: a name, a number of pods such as `1 to 4`, what the component does with a topic, the `id` of the Pulsar cluster that
   * a topic comes from.
   * @default - it was not there
   */
  readonly before?: string;
  /**
   * What it is.
   * @default - it is no longer there
   */
  readonly after?: string;
  /**
   * What goes wrong unless somebody sees to it, such as messages that are left behind.
   * @default - nothing does
   */
  readonly warning?: string;
}
