import { ClusterPlan } from './program';
import { IPulsarCluster, PulsarFunction, Source } from '../../src';

/** What a component can refer to. */
export interface Neighbours {
  readonly clusters: { readonly [cluster in ClusterPlan]: IPulsarCluster };
  readonly producers: readonly (PulsarFunction | Source)[];
}
