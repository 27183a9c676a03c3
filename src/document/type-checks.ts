import { closest } from './closest';
import { CLASSES, ENUMS, MARKS, STRUCTS } from './declared';
import { Field, fieldsOf, words } from './declared-fields';
import { faultOf, isOf, isOurs } from './given';
import { refuse } from './refusal';
import { kindOf } from './shape';
import { wordsFor } from './type-words';

/** Refuses a value that is not of a type; `at` is what messages call it. */
export type Check = (value: unknown, at: string) => void;

type Plain = { readonly [name: string]: unknown };

const CHECKS = new Map<string, Check>();

/** What holds secrets is not repeated in a message. */
const SECRET = /^(SecretRef|ConnectionCredential|PulsarTls|\w*Auth)$/;

/** Names that others know a prop by, or the CRD, where they are too unlike it to be a misspelling. */
const ELSEWHERE: { readonly [struct: string]: { readonly [name: string]: string } } = {
  ComponentProps: {
    replicas: 'use `scaling: Scaling.fixed(...)`.',
    minReplicas: 'use `scaling: Scaling.horizontal({ min: ..., max: ... })`.',
    maxReplicas: 'use `scaling: Scaling.horizontal({ min: ..., max: ... })`.',
    parallelism: 'use `scaling: Scaling.fixed(...)`.',
    maxMessageRetry: 'use `retry: { maxRetries: ... }`.',
    deadLetterTopic: 'use `retry: { maxRetries: ..., deadLetters: Topic.of(...) }`.',
    subscriptionName: 'use `subscription: { name: ... }`.',
    subscriptionPosition: 'use `subscription: { position: ... }`.',
    env: 'use `pod: { env: ... }`.',
    volumes: 'use `pod: { volumes: ... }`.',
    labels: 'use `pod: { labels: ... }`.',
  },
  DeliveryProps: {
    topics: 'use `inputs: [Topic.of(...)]`.',
  },
};

/** The check of a type, made once. */
export function checkOf(type: string): Check {
  let check = CHECKS.get(type);
  if (check === undefined) {
    check = newCheck(type);
    CHECKS.set(type, check);
  }
  return check;
}

/** Holds the arguments of a call against its parameters; `at` says what messages call each. */
export function checkArguments(call: string, values: readonly unknown[], at: (field: Field) => string): void {
  const fields = fieldsOf(call);
  for (let index = 0; index < fields.length; index++) {
    const field = fields[index];
    const value = field.isRest ? values.slice(index) : values[index];
    if (value !== undefined) {
      checkOf(field.type)(value, at(field));
    } else if (!field.optional) {
      missing(field, at(field));
    }
  }
}

function newCheck(type: string): Check {
  if (type === 'any' || type === 'unknown') { return () => {}; }
  if (type === 'string' || type === 'number' || type === 'boolean') {
    return (value, at) => { if (typeof value !== type) { mistaken(value, at, type); } };
  }
  if (type.endsWith('[]')) { return listCheck(type); }
  if (type.startsWith('{')) { return mapCheck(type); }
  if (type in STRUCTS) { return structCheck(type); }
  if (type in ENUMS) { return enumCheck(type); }
  if (type in MARKS) { return objectCheck(type, (value) => MARKS[type] in value); }
  // That of cdk8s-plus is as good.
  if (type === 'Cpu') { return objectCheck(type, (value) => isOf(value, type) || 'amount' in value); }
  if (words(CLASSES).includes(type)) { return objectCheck(type, (value) => isOf(value, type)); }
  // Of another library, or made of the CRDs: the schema says what is in it.
  return (value, at) => { if (!isPlain(value)) { mistaken(value, at, type); } };
}

function listCheck(type: string): Check {
  const item = type.slice(0, -'[]'.length);
  return (value, at) => {
    if (!Array.isArray(value)) { return mistaken(value, at, type); }
    for (let index = 0; index < value.length; index++) { checkOf(item)(value[index], `${at}[${index}]`); }
  };
}

function mapCheck(type: string): Check {
  const item = type.slice(1, -1);
  return (value, at) => {
    if (!isPlain(value)) { return mistaken(value, at, type); }
    if (item === 'any') { return; }
    for (const key of Object.keys(value)) {
      if (value[key] !== undefined) { checkOf(item)(value[key], `${at}.${key}`); }
    }
  };
}

function enumCheck(type: string): Check {
  const values = words(ENUMS[type]);
  return (value, at) => {
    if (values.includes(value as string) || isLazy(value)) { return; }
    refuse({ code: 'FM104', field: at, received: kindOf(value), because: `The value is one of ${values.join(', ')}.`, fix: `choose one of ${type}.` });
  };
}

function structCheck(type: string): Check {
  return (value, at) => { checkStruct(type, value, at, true); };
}

/** A struct, ready to be held against values. */
interface Struct {
  readonly checks: ReadonlyMap<string, Check>;
  readonly required: readonly Field[];
}

const KNOWN = new Map<string, Struct>();

function structNamed(name: string): Struct {
  let struct = KNOWN.get(name);
  if (struct === undefined) {
    const fields = fieldsOf(name);
    const checks = new Map(fields.map(({ name: prop, type }): [string, Check] => [prop, (value, at) => { checkOf(type)(value, at); }]));
    struct = { checks, required: fields.filter(({ optional }) => !optional) };
    KNOWN.set(name, struct);
  }
  return struct;
}

/** Holds an object against a struct; `isWhole` says whether it has no props of another. */
export function checkStruct(type: string, value: unknown, at: string, isWhole: boolean): void {
  if (!isPlain(value) || isOurs(value)) { return mistaken(value, at, type); }
  const { checks, required } = structNamed(type);
  const around = at === '' ? '' : `${at}.`;
  for (const name of Object.keys(value)) {
    const check = checks.get(name);
    if (check === undefined) {
      if (isWhole) { refuseMisspelled(name, around, type); }
    } else if (value[name] !== undefined) {
      check(value[name], around + name);
    }
  }
  for (const field of required) {
    if (value[field.name] === undefined) { missing(field, around + field.name); }
  }
}

function objectCheck(type: string, isOne: (value: object) => boolean): Check {
  return (value, at) => {
    if (typeof value !== 'object' || value === null || !isOne(value)) { return mistaken(value, at, type); }
    const fault = faultOf(value);
    if (fault !== undefined) { refuse({ ...fault, field: fault.field === '' ? at : `${at}.${fault.field}` }); }
  };
}

function isPlain(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether it is only known when it is rendered, as cdk8s' Lazy is. */
function isLazy(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'produce' in value;
}

/** What is like no prop is let pass: props are often spread from larger objects. */
function refuseMisspelled(name: string, around: string, struct: string): void {
  const names = fieldsOf(struct).map((field) => field.name);
  const meant = closest(name, names);
  const fix = elsewhere(struct, name) ?? (meant && `did you mean ${meant}?`);
  if (fix !== undefined) {
    refuse({ code: 'FM101', field: `${around}${name}`, because: 'There is no such prop; it would be left out.', fix });
  }
}

function elsewhere(struct: string, name: string): string | undefined {
  const known = Object.keys(ELSEWHERE).find((base) => Object.hasOwn(ELSEWHERE[base], name) && isA(struct, base));
  return known && ELSEWHERE[known][name];
}

/** Whether a struct extends another, or is it. */
function isA(struct: string, base: string): boolean {
  return struct === base || words(STRUCTS[struct] ?? '').some((word) => word.startsWith('...') && isA(word.slice('...'.length), base));
}

function missing({ name, type }: Field, at: string): never {
  const { code = 'FM103', fix } = wordsFor(type);
  const isSimple = /^(string|number|boolean|any)$/.test(type) || type in ENUMS;
  refuse({ code, field: at, received: 'undefined', because: 'This cannot be left out.', fix: isSimple ? `give \`${name}\` a value.` : fix });
}

function mistaken(value: unknown, at: string, type: string): void {
  if (isLazy(value)) { return; }
  const { code = 'FM102', because, fix } = wordsFor(type, value);
  refuse({ code, field: at, received: typeof value === 'string' && SECRET.test(type) ? 'text (not shown)' : kindOf(value), because, fix });
}
