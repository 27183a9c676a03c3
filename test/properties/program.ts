/** A legal program as plain data, so that a counterexample shrinks to what matters. Numbers choose modulo what there is. */
export interface ProgramPlan {
  readonly charts: readonly ChartPlan[];
  readonly meshes: readonly MeshPlan[];
  readonly components: readonly ComponentPlan[];
}

export interface ChartPlan {
  readonly id: string;
  readonly inNamespace: boolean;
}

export interface MeshPlan {
  readonly chart: number;
  readonly id: string;
  readonly isNamed: boolean;
  readonly secured: boolean;
}

export type RuntimePlan = 'java' | 'python' | 'inline' | 'go' | 'nodejs' | 'genericPython' | 'executable' | 'wasm' | 'other';
export type GuaranteePlan = 'atLeastOnce' | 'atMostOnce' | 'effectivelyOnce' | 'manual';
export type OrderingPlan = 'none' | 'input' | 'key';
export type SchemaPlan = 'bytes' | 'string' | 'json' | 'avro' | 'keyValue' | 'custom' | 'serde' | 'properties';
export type ConnectorPlan = 'custom' | 'packaged' | 'dataGenerator' | 'kafka' | 'database' | 'batch';

/** A function, source or sink; what its kind or language does not have is left out when it is built. */
export interface ComponentPlan {
  readonly kind: 'function' | 'source' | 'sink';
  readonly id: string;
  readonly chart: number;
  /** Which mesh of the chart it is a member of; none for 0. */
  readonly mesh: number;
  readonly runtime: RuntimePlan;
  readonly connector: ConnectorPlan;
  readonly inputs: readonly InputPlan[];
  readonly isGrouped?: boolean;
  readonly isNamed?: boolean;
  readonly isSecured?: boolean;
  readonly tenant?: string;
  readonly schema?: SchemaPlan;
  readonly output?: 'topic' | 'settings';
  readonly guarantee?: GuaranteePlan;
  readonly ordering?: OrderingPlan;
  readonly timeout?: number;
  readonly retries?: number;
  readonly deadLetters?: boolean;
  readonly subscription?: string;
  readonly window?: WindowPlan;
  readonly scaling?: ScalingPlan;
  readonly pod?: PodPlan;
  readonly state?: boolean;
  readonly secrets?: number;
  readonly logs?: boolean;
  readonly config?: { readonly [key: string]: unknown };
}

export interface InputPlan {
  readonly from: 'topic' | 'pattern' | 'component';
  /** Which of the topics, or of the components before it. */
  readonly which: number;
  readonly queue?: number;
}

export interface WindowPlan {
  readonly unit: 'count' | 'time';
  readonly length: number;
  readonly interval?: number;
  readonly isTimed?: boolean;
}

export interface ScalingPlan {
  readonly by: 'fixed' | 'horizontal' | 'builtin' | 'vertical' | 'external';
  readonly min: number;
  readonly more: number;
  readonly percent?: number;
}

export interface PodPlan {
  readonly labels?: { readonly [key: string]: string };
  readonly env?: readonly string[];
  readonly memory?: number;
  readonly cpu?: number;
  readonly hasProbe?: boolean;
  readonly hasVolume?: boolean;
  readonly hasSidecar?: boolean;
  readonly isUnrestricted?: boolean;
}
