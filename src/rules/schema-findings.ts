import { closest } from './closest';
import { fieldText, Path } from '../document/path';
import { Fault, show } from '../document/refusal';
import { isSecretLiteral } from '../document/secret-literals';
import { PropertySchema, SCHEMA, StructSchema, ValueSchema } from '../spec/schema';

/** What the schema has against a value. */
export interface SchemaFinding extends Fault {
  readonly at: Path;
}

/** Judges a value by a struct of the schema: unknown and missing fields, types, enumerations, ranges. */
export function schemaFindings(structName: string, value: unknown, at: Path): SchemaFinding[] {
  const findings: SchemaFinding[] = [];
  judgeStruct(SCHEMA.structs[structName], value, at, findings);
  return findings;
}

const NOT_SHOWN = 'a literal (not shown)';
const QUANTITY = new RegExp(SCHEMA.quantityPattern);

function judgeStruct(struct: StructSchema, value: unknown, at: Path, findings: SchemaFinding[]): void {
  if (!isObject(value)) {
    findings.push(wrongType(at, 'an object', value));
    return;
  }
  const first = findings.length;
  for (const [name, item] of Object.entries(value)) {
    const property = Object.hasOwn(struct, name) ? struct[name] : undefined;
    if (property === undefined) {
      findings.push(unknownField(struct, name, at));
    } else if (item !== undefined && item !== null) {
      judgeValue(property, item, [...at, name], findings);
    }
  }
  hideSecretVariable(value, [...at, 'value'], findings, first);
  for (const name of requiredOf(struct)) {
    if (value[name] === undefined || value[name] === null) {
      findings.push({
        code: 'FM103',
        ...place([...at, name]),
        received: 'nothing',
        because: 'The API server refuses a resource without it.',
        fix: `set ${name}.`,
      });
    }
  }
}

function judgeValue(schema: ValueSchema, value: unknown, at: Path, findings: SchemaFinding[]): void {
  switch (schema.type) {
    case 'struct':
      judgeStruct(SCHEMA.structs[schema.ref!], value, at, findings);
      return;
    case 'list':
      if (!Array.isArray(value)) { findings.push(wrongType(at, 'a list', value)); return; }
      value.forEach((item, index) => judgeValue(schema.items!, item, [...at, index], findings));
      return;
    case 'map':
      if (!isObject(value)) { findings.push(wrongType(at, 'a map', value)); return; }
      for (const [key, item] of Object.entries(value)) { judgeValue(schema.items!, item, [...at, key], findings); }
      return;
    case 'enum':
      if (!SCHEMA.enums[schema.ref!].includes(value as string)) {
        findings.push({
          code: 'FM104',
          ...place(at),
          received: show(value),
          because: `The value is one of ${SCHEMA.enums[schema.ref!].join(', ')}.`,
          fix: 'choose one of them.',
        });
      }
      return;
    case 'object':
      if (!isObject(value)) { findings.push(wrongType(at, 'an object', value)); }
      return;
    default:
      judgeScalar(schema, value, at, findings);
  }
}

function judgeScalar(schema: ValueSchema, value: unknown, at: Path, findings: SchemaFinding[]): void {
  const expected = expectation(schema, value);
  if (expected !== undefined) {
    findings.push(wrongType(at, expected, value));
  } else if (typeof value === 'number' && (value < (schema.minimum ?? -Infinity) || value > (schema.maximum ?? Infinity))) {
    findings.push({
      code: 'FM106',
      ...place(at),
      received: String(value),
      because: `The number lies outside ${schema.minimum ?? 'no lower bound'} to ${schema.maximum ?? 'no upper bound'}.`,
      fix: 'give a number within these bounds.',
    });
  }
}

/** What a scalar should have been, if it is something else. */
function expectation(schema: ValueSchema, value: unknown): string | undefined {
  switch (schema.type) {
    case 'string':
    case 'dateTime':
      return typeof value === 'string' ? undefined : 'text';
    case 'boolean':
      return typeof value === 'boolean' ? undefined : 'true or false';
    case 'number':
      return Number.isFinite(value) ? undefined : 'a number';
    case 'int32':
      return isInteger(value, 2 ** 31) ? undefined : 'a 32-bit integer';
    case 'int64':
      return isInteger(value, 2 ** 63) ? undefined : 'a 64-bit integer';
    case 'intOrString':
      return typeof value === 'string' || isInteger(value, 2 ** 31) ? undefined : 'an integer or text';
    case 'quantity':
      return QUANTITY.test(String(value)) ? undefined : 'a quantity such as 500m or 1Gi';
    default:
      return undefined;
  }
}

function isInteger(value: unknown, bound: number): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= -bound && value < bound;
}

function isObject(value: unknown): value is { [key: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const REQUIRED = new WeakMap<StructSchema, readonly string[]>();

function requiredOf(struct: StructSchema): readonly string[] {
  let required = REQUIRED.get(struct);
  if (required === undefined) {
    required = Object.entries(struct).filter(([, property]) => property.required && !isDefaulted(property)).map(([name]) => name);
    REQUIRED.set(struct, required);
  }
  return required;
}

function isDefaulted(property: PropertySchema): boolean {
  return property.default !== undefined;
}

function unknownField(struct: StructSchema, name: string, at: Path): SchemaFinding {
  const suggestion = closest(name, Object.keys(struct));
  return {
    code: 'FM101',
    ...place([...at, name]),
    received: show(name),
    because: 'There is no such field; the operator would ignore it.',
    fix: suggestion === undefined ? 'remove it.' : `did you mean ${suggestion}?`,
  };
}

function wrongType(at: Path, expected: string, value: unknown): SchemaFinding {
  return { code: 'FM102', ...place(at), received: shapeOf(value, at), because: `The field takes ${expected}.`, fix: `write ${expected}.` };
}

function place(at: Path): { readonly at: Path; readonly field: string } {
  return { at, field: fieldText(at) };
}

/** A value as a message may show it: a list or object only by its keys, since a secret may be in it. */
function shapeOf(value: unknown, at: Path): string {
  if (Array.isArray(value)) { return `a list of ${value.length}`; }
  if (isObject(value)) { return `an object with ${Object.keys(value).slice(0, 5).join(', ') || 'nothing in it'}`; }
  return isSecretLiteral(String(at[at.length - 1]), value) ? NOT_SHOWN : show(value);
}

/** Hides the value of a variable whose name says that it is a secret, among the findings from `first` on. */
function hideSecretVariable({ name, value }: { readonly [key: string]: unknown }, at: Path, findings: SchemaFinding[], first: number): void {
  if (typeof name !== 'string' || !isSecretLiteral(name, value)) { return; }
  for (let i = first; i < findings.length; i++) {
    if (findings[i].field === fieldText(at)) { findings[i] = { ...findings[i], received: NOT_SHOWN }; }
  }
}
