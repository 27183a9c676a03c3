import { Duration, Size, SizeRoundingBehavior } from 'cdk8s';
import { Bounds, count, milliseconds, seconds } from '../document/numbers';
import { refuse, show } from '../document/refusal';

/**
 * Options as connectors spell them: each gives the value of the configuration key `key`, and undefined for an absent option.
 */

export function number(value: number | undefined, key: string, bounds?: Bounds): number | undefined {
  return value === undefined ? undefined : count(value, fieldOf(key), bounds);
}

/** The value of a key that the connector does not start without, and the option that stands for it. */
export function required<T>(value: T, key: string, option = key): T {
  if (value === undefined || value === '') {
    refuse({
      code: 'FM103',
      field: fieldOf(key),
      received: show(value),
      because: 'The connector does not start without this key.',
      fix: `give \`${option}\` a value.`,
    });
  }
  return value;
}

/** A TCP or UDP port. */
export function port(value: number | undefined, key: string): number | undefined {
  return number(value, key, { min: 1, max: 65535 });
}

export function inMilliseconds(value: Duration | undefined, key: string, bounds?: Bounds): number | undefined {
  return value === undefined ? undefined : milliseconds(value, fieldOf(key), bounds);
}

export function inSeconds(value: Duration | undefined, key: string, bounds?: Bounds): number | undefined {
  return value === undefined ? undefined : seconds(value, fieldOf(key), bounds);
}

export function inBytes(value: Size | undefined, key: string, bounds?: Bounds): number | undefined {
  return value === undefined ? undefined : count(kibibytes(value) * 1024, fieldOf(key), bounds);
}

export function inMebibytes(value: Size | undefined, key: string, bounds?: Bounds): number | undefined {
  return value === undefined ? undefined : count(kibibytes(value) / 1024, fieldOf(key), bounds);
}

/** A comma-separated list. An empty one is refused, since connectors read it as no restriction or as no value. */
export function list(values: readonly string[] | undefined, key: string): string | undefined {
  if (values === undefined) { return undefined; }
  const wrong = values.find((value) => value.trim() === '' || value.includes(','));
  if (values.length === 0 || wrong !== undefined) {
    refuse({
      code: 'FM103',
      field: fieldOf(key),
      received: show(values),
      because: 'The connector reads this list with commas in between: it needs an entry, and none may be empty or hold a comma.',
      fix: 'give each entry by itself, or leave the option out.',
    });
  }
  return values.join(',');
}

/**
 * The value of the environment variable `name`, which Pulsar 3.2 and later put in its place when the connector starts: the
 * way to a secret for a key that the connector does not look up as one.
 */
export function fromEnvironment(name: string): string {
  return `\${${name}}`;
}

/** How messages name the configuration key. */
export function fieldOf(key: string): string {
  return `config.${key}`;
}

function kibibytes(size: Size): number {
  return size.toKibibytes({ rounding: SizeRoundingBehavior.NONE });
}
