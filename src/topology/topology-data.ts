/** The kinds of components in a topology. */
export enum TopologyComponentKind {
  /** A function. */
  FUNCTION = 'Function',
  /** A connector that brings data into Pulsar. */
  SOURCE = 'Source',
  /** A connector that takes data out of Pulsar. */
  SINK = 'Sink',
}

/** What a component does with a topic. */
export enum TopologyEdgeKind {
  /** It reads the topic. */
  INPUT = 'input',
  /** It reads every topic that the pattern fits. */
  PATTERN = 'pattern',
  /** It writes its results there. */
  OUTPUT = 'output',
  /** Its code publishes there besides its output: one of the `sideOutputs` of its configuration. */
  SIDE_OUTPUT = 'sideOutput',
  /** It writes its logs there. */
  LOG = 'log',
  /** What could not be processed goes there. */
  DEAD_LETTER = 'deadLetter',
  /** What came too late for its window goes there. */
  LATE_DATA = 'lateData',
}

/** A Pulsar cluster, told from others by the ConfigMap that components name. */
export interface TopologyCluster {
  /** Unique among everything in the topology, and the same for the same resource at any time. */
  readonly id: string;
  /** The name of the ConfigMap, `pulsar.pulsarConfig`; empty where a component names none. */
  readonly configMap: string;
  /**
   * The Kubernetes namespace of the ConfigMap.
   * @default - the manifests name none
   */
  readonly kubernetesNamespace?: string;
  /**
   * Where the brokers are.
   * @default - the ConfigMap is not among the manifests
   */
  readonly brokerServiceUrl?: string;
}

/** A function, source or sink; a member of a FunctionMesh as the resource that the operator makes of it. */
export interface TopologyComponent {
  /** Unique among everything in the topology, and the same for the same resource at any time. */
  readonly id: string;
  /** What it is. */
  readonly kind: TopologyComponentKind;
  /** The name of the resource; `<mesh>-<member>` of a member. */
  readonly name: string;
  /**
   * The Kubernetes namespace of the resource.
   * @default - the manifest names none
   */
  readonly kubernetesNamespace?: string;
  /**
   * The name of the FunctionMesh that it is a member of.
   * @default - it is a resource of its own
   */
  readonly mesh?: string;
  /** The `id` of the Pulsar cluster that it talks to. */
  readonly cluster: string;
  /** Its tenant in Pulsar. */
  readonly tenant: string;
  /** Its namespace in Pulsar. */
  readonly namespace: string;
  /** Its name in Pulsar. */
  readonly pulsarName: string;
  /** How often a message is processed: `atleast_once`, `atmost_once`, `effectively_once` or `manual`. */
  readonly processingGuarantee: string;
  /** The fewest pods it is scaled to, by the operator, KEDA or a HorizontalPodAutoscaler; the same as `maxReplicas` where nothing scales it. */
  readonly minReplicas: number;
  /** The most pods it is scaled to. */
  readonly maxReplicas: number;
  /**
   * The CPU that each pod requests, in thousandths of a core.
   * @default - it requests none
   */
  readonly cpuMillis?: number;
  /**
   * The memory that each pod requests, in bytes.
   * @default - it requests none
   */
  readonly memoryBytes?: number;
}

/** A topic that components read or write. */
export interface TopologyTopic {
  /** Unique among everything in the topology, and the same for the same topic at any time. */
  readonly id: string;
  /** The `id` of the Pulsar cluster that it is in. */
  readonly cluster: string;
  /** Its full name, `persistent://tenant/namespace/topic`; as it is written where Pulsar could not read it. */
  readonly name: string;
  /** What components do with it, sorted. */
  readonly roles: TopologyEdgeKind[];
  /** Whether it stands for all topics that the name, a pattern, fits. */
  readonly isPattern: boolean;
  /** Whether no manifest names it: it is what the operator chooses where none is named. */
  readonly isImplicit: boolean;
}

/** A component that reads or writes a topic. */
export interface TopologyEdge {
  /** The `id` of where messages come from: of a topic that is read, or of a component that writes. */
  readonly source: string;
  /** The `id` of where messages go. */
  readonly target: string;
  /** What the component does with the topic. */
  readonly kind: TopologyEdgeKind;
  /**
   * The subscription that the topic is read with.
   * @default - the topic is written
   */
  readonly subscription?: string;
  /**
   * The schema type or SerDe, and the class of the messages: `JSON com.acme.Order`.
   * @default - the manifest names none
   */
  readonly schema?: string;
}

/** A topic that Pulsar replicates to another cluster, where a component uses it at both ends. */
export interface TopologyReplication {
  /** The `id` of the topic where messages come from. */
  readonly source: string;
  /** The `id` of the topic of the same name where they go. */
  readonly target: string;
}

/** A topology as plain data. Every list is sorted by code units: by `id`, edges and replications by `source`, `target` and `kind`. */
export interface TopologyData {
  /** The Pulsar clusters. */
  readonly clusters: TopologyCluster[];
  /** The functions, sources and sinks. */
  readonly components: TopologyComponent[];
  /** The topics. */
  readonly topics: TopologyTopic[];
  /** Who reads and writes them. */
  readonly edges: TopologyEdge[];
  /**
   * What crosses between clusters, as PulsarTopic and PulsarNamespace declare it. Clusters are known by the `clusterName` of their
   * PulsarConnection and of their components.
   */
  readonly replications: TopologyReplication[];
}
