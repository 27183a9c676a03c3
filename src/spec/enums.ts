// Generated from the CRDs of function-mesh v0.27.2 and pulsar-resources-operator v0.19.6 by: npx projen spec
// Do not edit: change projenrc/spec and generate again.

/** What kind of topic is created on first use. */
export enum AutoCreatedTopicType {
  /** A topic of several partitions. */
  PARTITIONED = 'partitioned',
  /** A topic without partitions. */
  NON_PARTITIONED = 'non-partitioned',
}

/** What happens when a backlog is over its quota. */
export enum BacklogQuotaPolicy {
  /** Producers wait until there is room. */
  PRODUCER_REQUEST_HOLD = 'producer_request_hold',
  /** Producers get an error. */
  PRODUCER_EXCEPTION = 'producer_exception',
  /** The oldest messages are dropped unread. */
  CONSUMER_BACKLOG_EVICTION = 'consumer_backlog_eviction',
}

/** What a backlog quota limits. */
export enum BacklogQuotaType {
  /** The bytes of unread messages. */
  DESTINATION_STORAGE = 'destination_storage',
  /** The age of the oldest unread message. */
  MESSAGE_AGE = 'message_age',
}

/** How a producer compresses messages. */
export enum CompressionType {
  /** Not at all. */
  NONE = 'NONE',
  /** `LZ4`. */
  LZ4 = 'LZ4',
  /** `ZLIB`. */
  ZLIB = 'ZLIB',
  /** `ZSTD`. */
  ZSTD = 'ZSTD',
  /** `SNAPPY`. */
  SNAPPY = 'SNAPPY',
}

/** When an inactive topic may be deleted. */
export enum InactiveTopicDeleteMode {
  /** When it has no subscription. */
  DELETE_WHEN_NO_SUBSCRIPTIONS = 'delete_when_no_subscriptions',
  /** When every subscription has read all of it. */
  DELETE_WHEN_SUBSCRIPTIONS_CAUGHT_UP = 'delete_when_subscriptions_caught_up',
}

/** What becomes of a resource in Pulsar when its Kubernetes object is deleted. */
export enum LifecyclePolicy {
  /** It is deleted as well, with the data in it. */
  CLEAN_UP_AFTER_DELETION = 'CleanUpAfterDeletion',
  /** It stays as it is. */
  KEEP_AFTER_DELETION = 'KeepAfterDeletion',
}

/** The language of a custom Log4j configuration. */
export enum Log4jConfigFileType {
  /** `yaml`. */
  YAML = 'yaml',
  /** `xml`. */
  XML = 'xml',
  /** `ini`. */
  INI = 'ini',
}

/** How log lines are written. */
export enum LogFormat {
  /** One JSON object a line. */
  JSON = 'json',
  /** Plain text. */
  TEXT = 'text',
}

/** From which level on a runtime logs. */
export enum LogLevel {
  /** Nothing; Java only. */
  OFF = 'off',
  /** `trace`. */
  TRACE = 'trace',
  /** `debug`. */
  DEBUG = 'debug',
  /** `info`. */
  INFO = 'info',
  /** `warn`. */
  WARN = 'warn',
  /** `error`. */
  ERROR = 'error',
  /** `fatal`. */
  FATAL = 'fatal',
  /** Everything; Java only. */
  ALL = 'all',
  /** Panics; Go only. */
  PANIC = 'panic',
}

/** When a runtime starts a new log file. */
export enum LogRotationPolicy {
  /** Every day. */
  DAILY = 'TimedPolicyWithDaily',
  /** Every week. */
  WEEKLY = 'TimedPolicyWithWeekly',
  /** Every month. */
  MONTHLY = 'TimedPolicyWithMonthly',
  /** At 10 MB. */
  SIZE_10MB = 'SizedPolicyWith10MB',
  /** At 50 MB. */
  SIZE_50MB = 'SizedPolicyWith50MB',
  /** At 100 MB. */
  SIZE_100MB = 'SizedPolicyWith100MB',
}

/** Who sends the log to the log topic. */
export enum LogTopicAgent {
  /** The process that runs the function. */
  RUNTIME = 'runtime',
  /** A Filebeat sidecar. */
  SIDECAR = 'sidecar',
}

/** When a package is uploaded. */
export enum PackageSyncPolicy {
  /** Whenever the file differs from what was uploaded. */
  ALWAYS = 'Always',
  /** When Pulsar has no such package. */
  IF_NOT_PRESENT = 'IfNotPresent',
  /** Never. */
  NEVER = 'Never',
}

/** What a permission is about. */
export enum PermissionResourceType {
  /** All topics of a namespace. */
  NAMESPACE = 'namespace',
  /** One topic. */
  TOPIC = 'topic',
}

/** How often a message is processed. */
export enum ProcessingGuarantee {
  /** Once or more: acknowledged after it was processed. */
  AT_LEAST_ONCE = 'atleast_once',
  /** Once or never: acknowledged before it is processed. */
  AT_MOST_ONCE = 'atmost_once',
  /** With the effect of once: duplicates of the output are dropped. */
  EFFECTIVELY_ONCE = 'effectively_once',
  /** As the function says, which acknowledges by itself. */
  MANUAL = 'manual',
}

/** How a schema that a producer brings must fit those before it; the older way to say so. */
export enum SchemaAutoUpdateCompatibilityStrategy {
  /** `AutoUpdateDisabled`. */
  AUTO_UPDATE_DISABLED = 'AutoUpdateDisabled',
  /** `Backward`. */
  BACKWARD = 'Backward',
  /** `Forward`. */
  FORWARD = 'Forward',
  /** `Full`. */
  FULL = 'Full',
  /** `AlwaysCompatible`. */
  ALWAYS_COMPATIBLE = 'AlwaysCompatible',
  /** `BackwardTransitive`. */
  BACKWARD_TRANSITIVE = 'BackwardTransitive',
  /** `ForwardTransitive`. */
  FORWARD_TRANSITIVE = 'ForwardTransitive',
  /** `FullTransitive`. */
  FULL_TRANSITIVE = 'FullTransitive',
}

/** How a new schema must fit those before it. */
export enum SchemaCompatibilityStrategy {
  /** As the namespace or the broker says. */
  UNDEFINED = 'UNDEFINED',
  /** No new schema is taken. */
  ALWAYS_INCOMPATIBLE = 'ALWAYS_INCOMPATIBLE',
  /** Any new schema is taken. */
  ALWAYS_COMPATIBLE = 'ALWAYS_COMPATIBLE',
  /** It reads what the last one wrote. */
  BACKWARD = 'BACKWARD',
  /** The last one reads what it writes. */
  FORWARD = 'FORWARD',
  /** Both. */
  FULL = 'FULL',
  /** It reads what any before it wrote. */
  BACKWARD_TRANSITIVE = 'BACKWARD_TRANSITIVE',
  /** All before it read what it writes. */
  FORWARD_TRANSITIVE = 'FORWARD_TRANSITIVE',
  /** Both, with all before it. */
  FULL_TRANSITIVE = 'FULL_TRANSITIVE',
}

/** Which subscriptions a role may use. */
export enum SubscriptionAuthMode {
  /** Any. */
  NONE = 'None',
  /** Those whose names begin with the name of the role. */
  PREFIX = 'Prefix',
}

/** Where a new subscription starts to read. */
export enum SubscriptionPosition {
  /** At messages published from now on. */
  LATEST = 'latest',
  /** At the oldest message that is kept. */
  EARLIEST = 'earliest',
}

/** Whether the Vertical Pod Autoscaler scales a container. */
export enum VpaContainerScalingMode {
  /** It does. */
  AUTO = 'Auto',
  /** It does not. */
  OFF = 'Off',
}

/** What the Vertical Pod Autoscaler sets. */
export enum VpaControlledValues {
  /** Requests, and limits in proportion. */
  REQUESTS_AND_LIMITS = 'RequestsAndLimits',
  /** Requests only. */
  REQUESTS_ONLY = 'RequestsOnly',
}

/** When the Vertical Pod Autoscaler applies what it recommends. */
export enum VpaUpdateMode {
  /** Never: it only recommends. */
  OFF = 'Off',
  /** When a pod is created. */
  INITIAL = 'Initial',
  /** When a pod is created, and by evicting it later. */
  RECREATE = 'Recreate',
  /** In the way the autoscaler deems best. */
  AUTO = 'Auto',
}

/** How often the messages of a window are processed. */
export enum WindowProcessingGuarantee {
  /** Once or more: acknowledged when they leave the window. */
  AT_LEAST_ONCE = 'ATLEAST_ONCE',
  /** Once or never: acknowledged when they come in. */
  AT_MOST_ONCE = 'ATMOST_ONCE',
}
