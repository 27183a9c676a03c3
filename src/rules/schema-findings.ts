import { closest } from '../document/closest';
import { fieldText, Path } from '../document/path';
import { Fault, show } from '../document/refusal';
import { isSecretLiteral } from '../document/secret-literals';
import { PropertySchema, SCHEMA, StructSchema, ValueSchema } from '../spec/schema';

/** What the schema has against a value. */
export interface SchemaFinding extends Fault {
  readonly at: Path;
}

/**
 * What the operator's webhook reads and writes before the schema is applied: `whole` for a component, whose missing values it
 * fills in; `members` for a FunctionMesh, whose members it rewrites once the mesh itself is admitted.
 */
export type Rewriting = 'none' | 'whole' | 'members';

interface Judgement {
  readonly findings: SchemaFinding[];
  readonly rewriting: Rewriting;
}

/** The way to the value that is being judged; it grows and shrinks on the way, so that what is kept is a copy. */
type Way = (string | number)[];

/** Judges a value by a struct of the schema: unknown and missing fields, types, enumerations, ranges, keys of lists. */
export function schemaFindings(structName: string, value: unknown, at: Path, rewriting: Rewriting = 'none'): SchemaFinding[] {
  const findings: SchemaFinding[] = [];
  judgeStruct(structName, value, [...at], { findings, rewriting });
  return findings;
}

const NOT_SHOWN = 'a literal (not shown)';
/** Fields that the operator's own types write as null where they are missing. */
const WRITTEN_AS_NULL: { readonly [structName: string]: readonly string[] } = {
  PersistentVolumeClaimCondition: ['lastProbeTime', 'lastTransitionTime'],
  ProjectedVolumeSource: ['sources'],
  ScaleIoVolumeSource: ['secretRef'],
  TypedLocalObjectReference: ['apiGroup'],
  TypedObjectReference: ['apiGroup'],
};
const NULL_IS_REFUSED = 'The operator writes null for it, which the API server refuses.';
/** Enumerations of which the webhook drops the empty text; of others it keeps it. */
const DROPPED_IF_EMPTY: ReadonlySet<string> = new Set([
  'CompressionType', 'LogLevel', 'LogTopicAgent', 'ProcessingGuarantee', 'SubscriptionPosition', 'WindowProcessingGuarantee',
]);
const QUANTITY = new RegExp(SCHEMA.quantityPattern);
/** The pattern of the CRD has it, Kubernetes cannot read it. */
const FRACTION_IN_EXPONENT = /[eE][+-]?\d*\./;
const DATE_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;

function judgeStruct(structName: string, value: unknown, at: Way, judgement: Judgement): void {
  const { findings, rewriting } = judgement;
  const struct = SCHEMA.structs[structName];
  if (!isObject(value)) {
    findings.push(wrongType(at, 'an object', value));
    return;
  }
  const first = findings.length;
  for (const name of Object.keys(value)) {
    const property = Object.hasOwn(struct, name) ? struct[name] : undefined;
    if (property === undefined) {
      findings.push(unknownField(struct, name, at));
    } else if (value[name] !== undefined && value[name] !== null) {
      at.push(name);
      judgeValue(property, value[name], at, judgement);
      at.pop();
    }
  }
  if (findings.length > first) { hideSecretVariable(value, [...at, 'value'], findings, first); }
  for (const name of requiredOf(struct)) {
    if (value[name] === undefined || value[name] === null) {
      findings.push(rewriting === 'whole' && !isWrittenAsNull(structName, name) ? leftEmpty([...at, name]) : missing(name, at));
    }
  }
  if (rewriting !== 'none') {
    for (const name of WRITTEN_AS_NULL[structName] ?? []) {
      if (!struct[name].required && (value[name] ?? undefined) === undefined) { findings.push(missing(name, at, NULL_IS_REFUSED)); }
    }
  }
}

function judgeItem(schema: ValueSchema, item: unknown, at: Way, judgement: Judgement): void {
  if (item === null && judgement.rewriting === 'whole') {
    judgement.findings.push(leftEmpty(at), ...(WRITTEN_AS_NULL[schema.ref ?? ''] ?? []).map((name) => missing(name, at, NULL_IS_REFUSED)));
  } else {
    judgeValue(schema, item, at, judgement);
  }
}

function judgeValue(schema: ValueSchema, value: unknown, at: Way, judgement: Judgement): void {
  const { findings } = judgement;
  switch (schema.type) {
    case 'struct':
      judgeStruct(schema.ref!, value, at, judgement);
      return;
    case 'list':
      if (!Array.isArray(value)) { findings.push(wrongType(at, 'a list', value)); return; }
      value.forEach((item, index) => {
        at.push(index);
        judgeItem(schema.items!, item, at, judgement);
        at.pop();
      });
      if (schema.keys !== undefined) { judgeKeys(schema, value, at, findings); }
      return;
    case 'map':
      if (!isObject(value)) { findings.push(wrongType(at, 'a map', value)); return; }
      for (const key of Object.keys(value)) {
        if (value[key] === null) { continue; }
        at.push(key);
        judgeValue(schema.items!, value[key], at, judgement);
        at.pop();
      }
      return;
    case 'enum':
      if (value === '' && judgement.rewriting === 'whole' && DROPPED_IF_EMPTY.has(schema.ref!)) { return; }
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
      if (!isObject(value)) {
        findings.push(wrongType(at, 'an object', value));
      } else if (!schema.preserveUnknown) {
        findings.push(...Object.keys(value).map((name) => unknownField({}, name, at)));
      }
      return;
    default:
      judgeScalar(schema, value, at, judgement);
  }
}

/** Items that the API server cannot tell apart. */
function judgeKeys({ keys, items }: ValueSchema, list: readonly unknown[], at: Path, findings: SchemaFinding[]): void {
  const struct = SCHEMA.structs[items!.ref!];
  const seen = new Set<string>();
  list.forEach((item, index) => {
    if (!isObject(item)) { return; }
    const key = JSON.stringify(keys!.map((name) => item[name] ?? struct[name].default ?? null));
    if (seen.has(key)) {
      findings.push({
        code: 'FM108',
        ...place([...at, index]),
        received: keys!.map((name) => `${name} ${show(item[name] ?? struct[name].default)}`).join(', '),
        because: 'The API server refuses two items of one key.',
        fix: `give each another ${keys!.join(' or ')}.`,
      });
    }
    seen.add(key);
  });
}

function judgeScalar(schema: ValueSchema, value: unknown, at: Path, { findings, rewriting }: Judgement): void {
  const expected = expectation(schema, value, rewriting);
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
  } else if (schema.pattern !== undefined && !new RegExp(schema.pattern).test(String(value))) {
    findings.push({
      code: 'FM110',
      ...place(at),
      received: shapeOf(value, at),
      because: `The text must fit ${schema.pattern}.`,
      fix: 'write what the pattern allows.',
    });
  }
}

/** What a scalar should have been, if it is something else. */
function expectation(schema: ValueSchema, value: unknown, rewriting: Rewriting): string | undefined {
  switch (schema.type) {
    case 'string':
      return typeof value === 'string' ? undefined : 'text';
    case 'dateTime':
      return typeof value === 'string' && DATE_TIME.test(value) ? undefined : 'a time such as 2026-01-31T00:00:00Z';
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
      if (typeof value === 'number' && !isInteger(value, 2 ** 63) && rewriting !== 'whole') { return 'a quantity such as 500m or 1Gi: of numbers, a whole one'; }
      return QUANTITY.test(String(value)) && !FRACTION_IN_EXPONENT.test(String(value)) ? undefined : 'a quantity such as 500m or 1Gi';
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

function isWrittenAsNull(structName: string, name: string): boolean {
  return SCHEMA.structs[structName][name].type === 'list' || (WRITTEN_AS_NULL[structName] ?? []).includes(name);
}

function missing(name: string, at: Path, because = 'The API server refuses a resource without it.'): SchemaFinding {
  return {
    code: 'FM103',
    ...place([...at, name]),
    received: 'nothing',
    because,
    fix: `set ${name}.`,
  };
}

function leftEmpty(at: Path): SchemaFinding {
  return {
    code: 'FM423',
    ...place(at),
    received: 'nothing',
    because: 'The CRD wants a value; the operator\'s webhook fills in an empty one, with which the resource is admitted.',
    fix: 'give it a value.',
  };
}

function wrongType(at: Path, expected: string, value: unknown): SchemaFinding {
  return { code: 'FM102', ...place(at), received: shapeOf(value, at), because: `The field takes ${expected}.`, fix: `write ${expected}.` };
}

function place(at: Path): { readonly at: Path; readonly field: string } {
  return { at: [...at], field: fieldText(at) };
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
