import { FunctionSpec, PodPolicy } from '../spec';

/** What a scaling choice writes: the replica fields of a component and the autoscaling fields of its pod. */
export interface ScalingSpec {
  readonly replicas?: Pick<FunctionSpec, 'replicas' | 'minReplicas' | 'maxReplicas'>;
  readonly pod?: Pick<PodPolicy, 'autoScalingMetrics' | 'autoScalingBehavior' | 'builtinAutoscaler' | 'vpa'>;
}
