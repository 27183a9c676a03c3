import { refuse, show } from './refusal';
import { RefusalCode } from './refusal-codes';

/** What a value should have been. */
export interface Shape {
  readonly field: string;
  /** A member that every value of the type has. */
  readonly member: string;
  /** How such a value is written. */
  readonly fix: string;
  /** @default 'FM102' */
  readonly code?: RefusalCode;
}

/** Gives back an object that has the member its type is known by, or refuses it: callers in JavaScript have no compiler. */
export function shaped<T>(value: T, { field, member, fix, code = 'FM102' }: Shape): T {
  if (typeof value !== 'object' || value === null || !(member in value)) {
    refuse({ code, field, received: kindOf(value), because: 'This is a value of another type than the one that belongs here.', fix });
  }
  return value;
}

/** Gives back a text with something in it, or refuses it. */
export function filled(
  text: string, field: string, code: RefusalCode, because: string, fix = `give \`${field.split('.').pop()}\` a value.`,
): string {
  if (typeof text !== 'string' || text.trim() === '') {
    refuse({ code, field, received: show(text), because, fix });
  }
  return text;
}

/** Text and numbers as they are; objects without their values, since a secret may be among them. */
export function kindOf(value: unknown): string {
  if (typeof value === 'function') { return 'a function or class'; }
  if (typeof value !== 'object' || value === null) { return show(value); }
  if (Array.isArray(value)) { return 'a list'; }
  const name = value.constructor?.name ?? 'Object';
  const keys = Object.keys(value);
  return name !== 'Object' ? `a ${name}` : `an object ${keys.length === 0 ? 'with nothing in it' : `with ${keys.slice(0, 5).join(', ')}`}`;
}
