import { refuse, show } from './refusal';
import { yamlTrouble } from './yaml-text';

/** Any JSON object, as configuration reaches a connector or function. */
export type PlainObject = { [key: string]: unknown };

/** JavaScript or YAML has a meaning of its own for them, which cdk8s falls for when it copies or writes an object. */
const UNWRITABLE_KEYS = ['__proto__', 'constructor', '<<'];

/**
 * Copies user configuration into plain JSON.
 *
 * cdk8s would call `resolve()` methods, collapse class instances, drop nulls and choke on Maps; everything that would not
 * arrive as it was written is refused with its path.
 */
export function plainJson(value: unknown, field: string): PlainObject {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    refuse({
      code: 'FM105',
      field,
      received: show(value),
      because: 'Configuration is an object of plain JSON values.',
      fix: 'pass an object of strings, numbers, booleans, arrays and objects.',
    });
  }
  return copy(value, field, []) as PlainObject;
}

/** The values of a free-form map, as far as they are text. */
export function textsOf(value: unknown): { [key: string]: string } {
  if (typeof value !== 'object' || value === null) { return {}; }
  return Object.fromEntries(Object.entries(value as PlainObject).filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
}

function copy(value: unknown, field: string, ancestors: object[]): unknown {
  switch (typeof value) {
    case 'string':
      requireWritable(value, field);
      return value;
    case 'boolean':
      return value;
    case 'number':
      if (!Number.isFinite(value)) { notPlain(field, String(value), 'JSON has no such number.'); }
      return value;
    case 'object':
      break;
    default:
      notPlain(field, value === undefined ? 'undefined' : `a ${typeof value}`, 'JSON has no such value.');
  }
  if (value === null) {
    notPlain(field, 'null', 'Kubernetes drops a null, so the receiver would never see it.');
  }
  const object = value;
  if (ancestors.includes(object)) { notPlain(field, 'a cycle', 'The value contains itself.'); }
  const path = [...ancestors, object];
  if (Array.isArray(object)) {
    return Array.from(object, (item, index) => copy(item, `${field}[${index}]`, path));
  }
  const prototype = Object.getPrototypeOf(object) as object | null;
  if (prototype !== null && Object.getPrototypeOf(prototype) !== null) {
    notPlain(field, `an instance of ${object.constructor.name}`, 'Only plain objects arrive as they were written.');
  }
  const entries: [string, unknown][] = [];
  for (const [key, item] of Object.entries(object)) {
    if (item === undefined) { continue; }
    if (UNWRITABLE_KEYS.includes(key)) { notPlain(`${field}.${key}`, `the key ${key}`, 'cdk8s would lose the key, or write it so that it does not arrive.', 'rename the key.'); }
    requireWritable(key, `${field}.${key}`);
    entries.push([key, copy(item, `${field}.${key}`, path)]);
  }
  return Object.fromEntries(entries);
}

function requireWritable(text: string, field: string): void {
  const trouble = yamlTrouble(text);
  if (trouble !== undefined) { notPlain(field, show(text), trouble, 'spell it differently.'); }
}

function notPlain(
  field: string, received: string, because: string, fix = 'use strings, finite numbers, booleans, arrays and plain objects only.',
): never {
  refuse({ code: 'FM105', field, received, because, fix });
}
