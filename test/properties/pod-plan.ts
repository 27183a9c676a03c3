import { Texts } from './flow-plan';

export interface ScalingPlan {
  readonly by: 'fixed' | 'horizontal' | 'builtin' | 'vertical' | 'external';
  readonly min: number;
  readonly more: number;
  /** How many more than the fewest pods there are at first. */
  readonly initial?: number;
  readonly metrics?: readonly MetricPlan[];
  readonly isCalm?: boolean;
  readonly cpuRule?: 20 | 50 | 80;
  readonly memoryRule?: 20 | 50 | 80;
  readonly updates?: 'Off' | 'Initial' | 'Recreate' | 'Auto';
  readonly isBounded?: boolean;
}

export interface MetricPlan {
  readonly of: 'cpu' | 'cpuAmount' | 'memory' | 'memoryAmount' | 'container' | 'pods' | 'object' | 'external';
  readonly amount: number;
}

/** Thousandths of CPUs, and kibibytes. */
export interface ResourcesPlan {
  readonly cpu?: RangePlan;
  readonly memory?: RangePlan;
  readonly storage?: RangePlan;
}

export interface RangePlan {
  readonly request?: number;
  readonly limit?: number;
}

export interface PodPlan {
  readonly labels?: Texts;
  readonly annotations?: Texts;
  readonly env?: readonly string[];
  readonly nodes?: Texts;
  readonly zone?: string;
  readonly tolerates?: string;
  readonly grace?: number;
  readonly account?: string;
  readonly pullSecret?: string;
  readonly probe?: ProbePlan;
  readonly hasVolume?: boolean;
  readonly hasSidecar?: boolean;
  readonly hasInit?: boolean;
  readonly spreads?: boolean;
  readonly security?: 'operator' | 'own';
}

export interface ProbePlan {
  readonly period?: number;
  readonly delay?: number;
  readonly failures?: number;
}
