import { IPulsarCluster, PulsarFunction, Source } from '../../src';

/** What a component can refer to. */
export interface Neighbours {
  readonly plain: IPulsarCluster;
  readonly secured: IPulsarCluster;
  readonly producers: readonly (PulsarFunction | Source)[];
}
