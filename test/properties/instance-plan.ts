export type RuntimePlan = 'java' | 'python' | 'inline' | 'go' | 'nodejs' | 'genericPython' | 'executable' | 'wasm' | 'other';
export type ConnectorPlan = 'custom' | 'packaged' | 'dataGenerator' | 'kafka' | 'database' | 'batch';

/** What runs in the pods of a component, and what it is told. */
export interface InstancePlan {
  readonly runtime: RuntimePlan;
  readonly connector: ConnectorPlan;
  /** Where the code of a function comes from; else it is in the image. */
  readonly location?: 'package' | 'web';
  readonly jvm?: JvmPlan;
  readonly logging?: LoggingPlan;
  readonly image?: string;
  readonly tools?: { readonly pulsarctl?: boolean; readonly wget?: boolean };
  readonly helpers?: { readonly filebeat?: string; readonly cleanup?: string; readonly downloader?: string };
  readonly state?: 'own' | 'ofCluster' | 'provider';
  readonly secrets?: number;
  readonly logs?: 'sidecar' | 'runtime' | 'default';
  readonly flags?: string;
  readonly maxPending?: number;
  readonly config?: Settings;
  readonly sideOutputs?: number;
  readonly source?: InnerConnectorPlan;
  readonly sink?: InnerConnectorPlan;
  readonly claims?: { readonly isDeleted?: boolean };
}

export interface JvmPlan {
  readonly options?: readonly string[];
  readonly dependencies?: string;
  readonly instance?: string;
  readonly mainClass?: string;
}

export interface LoggingPlan {
  readonly level?: 'debug' | 'info' | 'warn' | 'error' | 'fatal';
  readonly rotation?: 'TimedPolicyWithDaily' | 'SizedPolicyWith50MB';
  readonly format?: 'json' | 'text';
  readonly file?: 'xml' | 'yaml';
  /** Whether the configuration is a file of one's own. */
  readonly isOwn?: boolean;
}

/** A connector in the place of a function's inputs or output. */
export interface InnerConnectorPlan {
  readonly className?: string;
  readonly builtin?: string;
  readonly typeClassName?: string;
  readonly config?: Settings;
}

export interface Settings {
  readonly [key: string]: unknown;
}
