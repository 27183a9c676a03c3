import { Subject } from '../document/subject';

/** What a program knows of its components besides their manifests. */
export interface Program {
  /** What components read of others by reference, where the two have not the same PulsarCluster. */
  readonly crossings: readonly Crossing[];

  /** What stands for a component in `crossings`. */
  partOf(component: Subject): object;
}

export interface Crossing {
  readonly reader: object;
  readonly writer: object;
  /** The topic's full name. */
  readonly topic: string;
}
