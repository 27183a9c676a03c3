import { Dimension } from './options';

/** One thing that a component's props say, or leave to the operator, and what the operator made of it. */
export interface Figure {
  readonly of: Dimension;
  /** Whether the props say it. */
  readonly isSaid: boolean;
  readonly wanted: unknown;
  readonly made: unknown;
}

/** What the props say, or else what is promised where they say nothing, beside what the operator made. */
export function figure(of: Dimension, said: unknown, otherwise: unknown, made: unknown): Figure {
  return { of, isSaid: said !== undefined, wanted: said ?? otherwise, made };
}

/** Whether the operator made what is wanted; the order of keys is no difference. */
export function isMet({ wanted, made }: Figure): boolean {
  return JSON.stringify(sorted(wanted)) === JSON.stringify(sorted(made));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) { return value.map(sorted); }
  if (typeof value !== 'object' || value === null) { return value; }
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  return Object.fromEntries(entries.sort(([a], [b]) => a < b ? -1 : 1).map(([key, item]) => [key, sorted(item)]));
}
