/** What a box in a diagram stands for. */
export enum TopologyGrouping {
  /** A Pulsar cluster. */
  CLUSTER = 'cluster',
  /** A tenant and namespace of Pulsar. */
  NAMESPACE = 'namespace',
  /** A FunctionMesh; topics are no members of it. */
  MESH = 'mesh',
}

/** How a topology is drawn. */
export interface TopologyDiagramOptions {
  /**
   * The boxes around components and topics, from the outermost to the innermost.
   * @default - [TopologyGrouping.CLUSTER, TopologyGrouping.NAMESPACE, TopologyGrouping.MESH]
   */
  readonly groupBy?: TopologyGrouping[];

  /**
   * Whether a topic becomes the label of arrows from those that write it to those that read it. A topic that nobody writes
   * or nobody reads stays a node, and so does one with several at both ends, which would otherwise be drawn as a tangle.
   * @default false
   */
  readonly foldTopics?: boolean;
}
