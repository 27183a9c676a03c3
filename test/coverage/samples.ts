import { IntOrString, Quantity } from '../../src';
import { SCHEMA, ValueSchema } from '../../src/spec/schema';

const TIME = '2024-01-01T00:00:00.000Z';

/** A value of a struct with every field there is, as a user of the library writes it. Not one that Kubernetes would take. */
export function sampleOf<T>(struct: string): T {
  return structOf(struct, (name, alias) => alias ?? name, (schema) => {
    switch (schema.type) {
      case 'quantity':
        return Quantity.fromString('1Gi');
      case 'intOrString':
        return IntOrString.fromString('http');
      case 'dateTime':
        return new Date(TIME);
      default:
        return scalarOf(schema);
    }
  }) as T;
}

/** The same value as it is written into a manifest. */
export function writtenSampleOf(struct: string): object {
  return structOf(struct, (name) => name, (schema) => {
    switch (schema.type) {
      case 'quantity':
        return '1Gi';
      case 'intOrString':
        return 'http';
      case 'dateTime':
        return TIME;
      default:
        return scalarOf(schema);
    }
  });
}

type NameOf = (wireName: string, name?: string) => string;
type LeafOf = (schema: ValueSchema) => unknown;

function structOf(struct: string, nameOf: NameOf, leafOf: LeafOf): object {
  return Object.fromEntries(Object.entries(SCHEMA.structs[struct])
    .map(([wireName, property]) => [nameOf(wireName, property.name), valueOf(property, nameOf, leafOf)]));
}

function valueOf(schema: ValueSchema, nameOf: NameOf, leafOf: LeafOf): unknown {
  switch (schema.type) {
    case 'struct':
      return structOf(schema.ref!, nameOf, leafOf);
    case 'list':
      return [valueOf(schema.items!, nameOf, leafOf)];
    case 'map':
      return { memory: valueOf(schema.items!, nameOf, leafOf) };
    default:
      return leafOf(schema);
  }
}

function scalarOf({ type, ref, minimum }: ValueSchema): unknown {
  switch (type) {
    case 'enum':
      return SCHEMA.enums[ref!][0];
    case 'boolean':
      return true;
    case 'int32':
    case 'int64':
    case 'number':
      return Math.max(minimum ?? 1, 1);
    default:
      return 'text';
  }
}
