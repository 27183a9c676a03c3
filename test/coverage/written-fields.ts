import { Document } from './documents';
import { fieldAt, isOperatorStruct } from '../../projenrc/docs/coverage-fields';
import { kindSchema } from '../../src/document/kinds';
import { SCHEMA, ValueSchema } from '../../src/spec/schema';

/** What documents write, gathered over many of them. */
export class WrittenFields {
  /** The fields, as `<kind> <path>`. */
  public readonly fields = new Set<string>();
  /** Properties that the schema does not have, as `<kind> <path>`. */
  public readonly unknown = new Set<string>();
  /** The values of enums, as `<enum> <value>`. */
  public readonly enumValues = new Set<string>();

  public add({ kind, spec }: Document): void {
    this.addStruct(kind, kindSchema(kind).spec, 'spec', spec);
  }

  private addStruct(kind: string, struct: string, parent: string, value: object): void {
    const properties = SCHEMA.structs[struct];
    for (const [name, item] of Object.entries(value)) {
      if (!Object.hasOwn(properties, name)) {
        this.unknown.add(`${kind} ${parent}.${name}`);
        continue;
      }
      const field = fieldAt(parent, name, properties[name]);
      for (const leaf of leaves(properties[name], item)) { this.addValue(kind, field.value, field.path, leaf); }
    }
  }

  private addValue(kind: string, schema: ValueSchema, path: string, value: unknown): void {
    if (isOperatorStruct(schema)) {
      this.addStruct(kind, schema.ref!, path, value as object);
      return;
    }
    this.fields.add(`${kind} ${path}`);
    if (schema.type === 'enum') { this.enumValues.add(`${schema.ref} ${String(value)}`); }
  }
}

/** The values within lists and maps. */
function leaves(schema: ValueSchema, value: unknown): unknown[] {
  return schema.items === undefined ? [value] : Object.values(value as object).flatMap((item) => leaves(schema.items!, item));
}
