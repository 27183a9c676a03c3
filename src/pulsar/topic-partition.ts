const PARTITION = /^(.+)-partition-(\d+)$/;

/** One partition of a topic. */
export interface Partition {
  /** The topic that it is a part of. */
  readonly whole: string;
  readonly index: number;
}

/** The partition that a topic's name stands for, as Pulsar names them: `orders-partition-0`. */
export function partitionOf(name: string): Partition | undefined {
  const [, whole, index] = PARTITION.exec(name) ?? [];
  return whole === undefined ? undefined : { whole, index: Number(index) };
}

/** Whether a name is that of one partition. */
export function isPartition(name: string): boolean {
  return name.includes('-partition-') && partitionOf(name) !== undefined;
}
