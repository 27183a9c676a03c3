import { FlowPlan } from './flow-plan';
import { InstancePlan } from './instance-plan';
import { PodPlan, ResourcesPlan, ScalingPlan } from './pod-plan';

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
  readonly cluster: ClusterPlan;
}

/** The ways to the one Pulsar cluster of a program. */
export type ClusterPlan = 'plain' | 'oauth2' | 'token' | 'secret' | 'insecure';

/** A function, source or sink; what its kind, language or place does not have is left out before it is built. */
export interface ComponentPlan extends FlowPlan, InstancePlan {
  readonly kind: 'function' | 'source' | 'sink';
  readonly id: string;
  readonly chart: number;
  /** Which mesh of the chart it is a member of; none for 0. */
  readonly mesh: number;
  readonly isGrouped?: boolean;
  readonly isNamed?: boolean;
  readonly cluster?: ClusterPlan;
  readonly tenant?: string;
  readonly namespace?: string;
  readonly clusterName?: string;
  readonly scaling?: ScalingPlan;
  readonly isPrecise?: boolean;
  readonly resources?: ResourcesPlan;
  readonly pod?: PodPlan;
}
