import { IConstruct } from 'constructs';
import { RefusalCode } from './refusal-codes';

/** What is wrong with one value, where, and what to do about it. */
export interface Fault {
  /** The stable code of the rule, such as `FM209`. */
  readonly code: RefusalCode;
  /** The field of the document or the prop that is wrong, such as `spec.maxMessageRetry`. */
  readonly field?: string;
  /** The rule, in one sentence. */
  readonly because: string;
  /** The value received, already spelled out; never a secret. */
  readonly received?: string;
  /** What the reader can do about it. */
  readonly fix: string;
}

/** Thrown where a value is refused; carries the construct path as soon as a construct is known. */
export class Refusal extends Error {
  declare public readonly fault: Fault;
  declare public readonly path?: string;

  public constructor(fault: Fault, path?: string, options?: ErrorOptions) {
    super(describe(fault, path), options);
    // The message says it all: Node would print enumerable members once more below it.
    Object.defineProperties(this, { name: { value: 'Refusal' }, fault: { value: fault }, path: { value: path } });
  }
}

export function refuse(fault: Fault): never {
  throw new Refusal(fault);
}

/** Runs `body`, naming `scope` in whatever it refuses. */
export function within<T>(scope: IConstruct, body: () => T): T {
  return at(() => scope.node.path, body);
}

/** Runs `body`, naming the construct at a path in whatever it refuses. */
export function at<T>(path: () => string, body: () => T): T {
  try {
    return body();
  } catch (error) {
    if (error instanceof Refusal && error.path === undefined) {
      throw new Refusal(error.fault, path());
    }
    if (error instanceof TypeError) { throw new Refusal(unexpectedType(error), path(), { cause: error }); }
    throw error;
  }
}

/** Runs `body` and gives its refusals as `node.addValidation` expects them: it names the construct itself. */
export function refusals(scope: IConstruct, body: () => void): string[] {
  try {
    within(scope, body);
    return [];
  } catch (error) {
    if (error instanceof Refusal) { return [describe(error.fault, error.path === scope.node.path ? undefined : error.path)]; }
    throw error;
  }
}

/** What callers without a compiler get where a value of another type went unnoticed until it failed. */
function unexpectedType(error: TypeError): Fault {
  return {
    code: 'FM102',
    received: error.message,
    because: 'Some value among the props is not of the type that it should be.',
    fix: 'compare the props with their types; a TypeScript compiler would point at the value.',
  };
}

/** The message of a fault, as users read it. */
export function describe(fault: Fault, path?: string): string {
  const heading = [fault.code, path, fault.field].filter((part) => part !== undefined && part !== '').join('  ');
  return [
    heading,
    `  ${fault.because}`,
    ...fault.received === undefined ? [] : [`  Received: ${fault.received}`],
    `  Fix: ${fault.fix}`,
  ].join('\n');
}

/** Spells a value for a message, short and on one line. */
export function show(value: unknown): string {
  if (typeof value === 'number' || typeof value === 'bigint' || value === undefined) { return String(value); }
  let text: string | undefined;
  try {
    text = JSON.stringify(value);
  } catch {
    text = undefined;
  }
  text ??= Object.prototype.toString.call(value);
  return text.length > 120 ? `${text.slice(0, 117)}...` : text;
}
