import { Duration } from 'cdk8s';
import { refuse, show } from './refusal';
import { shaped } from './shape';

const INT32_MAX = 2 ** 31 - 1;

/** The inclusive bounds of a whole number. */
export interface Bounds {
  /** @default 0 */
  readonly min?: number;
  /** @default - the largest 32-bit integer */
  readonly max?: number;
}

/** Gives back a whole number within its bounds, or refuses it. */
export function count(value: number, field: string, bounds: Bounds = {}, unit = ''): number {
  const { min = 0, max = INT32_MAX } = bounds;
  const hasFamiliarEnd = max >= INT32_MAX;
  if (!Number.isInteger(value) || value < min || value > max) {
    refuse({
      code: 'FM106',
      field,
      received: show(value),
      because: `A whole number${unit} ${hasFamiliarEnd && !(value > max) ? `of at least ${min}` : `from ${min} to ${max}`} is needed.`,
      fix: 'give a number within these bounds.',
    });
  }
  return value;
}

/** A duration in whole milliseconds, at least `min`. */
export function milliseconds(duration: Duration, field: string, bounds: Bounds = {}): number {
  return count(durationOf(duration, field).toMilliseconds({ integral: false }), field, bounds, ' of milliseconds');
}

/** A duration in whole seconds, at least `min`. */
export function seconds(duration: Duration, field: string, bounds: Bounds = {}): number {
  return count(durationOf(duration, field).toSeconds({ integral: false }), field, bounds, ' of seconds');
}

function durationOf(value: Duration, field: string): Duration {
  return shaped(value, { field, member: 'toMilliseconds', fix: 'write a Duration, such as Duration.seconds(30).' });
}
