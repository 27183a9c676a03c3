import { IPulsarCluster, Topic } from '../../pulsar';

/** A component that is scaled by its backlog. */
export interface BacklogTarget {
  readonly kind: string;
  readonly name: string;
  /** What it reads, patterns among them. */
  readonly topics: readonly Topic[];
  /** The subscription that it reads with. */
  readonly subscription: string;
  readonly pulsar: IPulsarCluster;
}
