import { Path } from '../../src/document/path';
import { KINDS, PropertySchema, SCHEMA, ValueSchema } from '../../src/spec/schema';

/** A field of a kind's schema, and one way to it. */
export interface Field {
  readonly kind: string;
  /** The struct and property that it is an instance of. */
  readonly property: string;
  readonly path: Path;
  readonly schema: ValueSchema;
}

/** The key that maps are entered by. */
const KEY = 'key';

/** Every field below a kind's spec. */
export function fieldsOf(kind: string): Field[] {
  const fields: Field[] = [];
  visitStruct(KINDS[kind].spec, ['spec']);
  return fields;

  function visitStruct(name: string, at: Path): void {
    for (const [wireName, schema] of Object.entries(SCHEMA.structs[name])) {
      const path = [...at, wireName];
      fields.push({ kind, property: `${name}.${wireName}`, path, schema });
      visitValue(schema, path);
    }
  }

  function visitValue(schema: ValueSchema, at: Path): void {
    switch (schema.type) {
      case 'struct': visitStruct(schema.ref!, at); return;
      case 'list': visitValue(schema.items!, [...at, 0]); return;
      case 'map': visitValue(schema.items!, [...at, KEY]); return;
      default:
    }
  }
}

/** Every property of every struct, where a component or else a FunctionMesh or BackendConfig first has it. */
export function everyProperty(): Field[] {
  const first = new Map<string, Field>();
  for (const kind of Object.keys(KINDS)) {
    for (const field of fieldsOf(kind)) {
      if (!first.has(field.property)) { first.set(field.property, field); }
    }
  }
  return [...first.values()];
}

/** What the schema says about a place, and about each place on the way to it. */
export function schemaAt(kind: string, path: Path): ValueSchema | undefined {
  let schema: ValueSchema | undefined = { type: 'struct', ref: KINDS[kind].spec };
  for (const step of path.slice(1)) {
    if (schema === undefined) { return undefined; }
    schema = within(schema, step);
  }
  return schema;
}

function within(schema: ValueSchema, step: string | number): ValueSchema | undefined {
  if (schema.type === 'struct') {
    const struct: { readonly [name: string]: PropertySchema } = SCHEMA.structs[schema.ref!];
    return Object.hasOwn(struct, step) ? struct[step] : undefined;
  }
  return schema.items;
}
