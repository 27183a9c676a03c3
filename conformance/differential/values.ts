import { SCHEMA, ValueSchema } from '../../src/spec/schema';

/** The least that the schema accepts as a value. */
export function sample(schema: ValueSchema): unknown {
  switch (schema.type) {
    case 'struct':
      return Object.fromEntries(Object.entries(SCHEMA.structs[schema.ref!])
        .filter(([, property]) => property.required && property.default === undefined).map(([name, property]) => [name, sample(property)]));
    case 'list': return [sample(schema.items!)];
    case 'map': return { key: sample(schema.items!) };
    case 'enum': return SCHEMA.enums[schema.ref!][0];
    default: return RIGHT[schema.type][0];
  }
}

type Scalar = Exclude<ValueSchema['type'], 'struct' | 'list' | 'map' | 'enum'>;

const RIGHT: { readonly [type in Scalar]: readonly unknown[] } = {
  string: ['text', ''],
  boolean: [true, false],
  int32: [1, 0, -1, 2 ** 31 - 1, -(2 ** 31)],
  int64: [1, 0, -1, 2 ** 31, Number.MAX_SAFE_INTEGER],
  number: [1, 0.5, -1],
  dateTime: ['2026-01-01T00:00:00Z'],
  quantity: ['1Gi', 1, 0, '500m', '-1', '1e3', '.5', '1.', '+1'],
  intOrString: [1, 'http', -1, ''],
  object: [{}, { a: { b: null } }, { a: [1, 'b'] }],
};

const WRONG: { readonly [type in Scalar]: readonly unknown[] } = {
  string: [1, true, {}, []],
  boolean: ['true', 1, {}],
  int32: ['1', 1.5, 2 ** 31, true, {}],
  int64: ['1', 1.5, 2 ** 63, true, []],
  number: ['1', true],
  dateTime: ['today', 1, ''],
  quantity: ['x', '', true, '1 Gi', '1gi', {}, 1.5, 1e300],
  intOrString: [1.5, true, {}],
  object: ['text', [], 1, true],
};

/** Values of all sorts for a place: right, at the edges, and of other types. */
export function valuesFor(schema: ValueSchema): readonly unknown[] {
  switch (schema.type) {
    case 'struct': return [sample(schema), {}, 'text', [], 1, { unheardOf: 1 }];
    case 'list': return [sample(schema), [], [null], 'text', {}, 1, [sample(schema.items!), sample(schema.items!)]];
    case 'map': return [sample(schema), {}, { key: null }, [], 'text', 1, { '': sample(schema.items!) }];
    case 'enum': return [...SCHEMA.enums[schema.ref!], 'unheard-of', '', 1, true];
    default: return [...RIGHT[schema.type], ...bounds(schema), ...WRONG[schema.type]];
  }
}

function bounds({ minimum, maximum }: ValueSchema): number[] {
  return [minimum, maximum].flatMap((bound) => bound === undefined ? [] : [bound - 1, bound, bound + 1]);
}
