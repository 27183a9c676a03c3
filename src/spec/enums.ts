// Generated from the CRDs of function-mesh v0.27.2 by: npx projen spec --version v0.27.2
// Do not edit: change projenrc/spec and generate again.

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
