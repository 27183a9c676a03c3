import { objectKeyedBy } from './keyed-by-topics';
import { PropertySchema, SCHEMA, ValueSchema } from '../spec/schema';

type Fields = { [name: string]: unknown };

/** Renders a value typed by the struct `structName` as the CRD spells it: wire names, quantities by their value. */
export function toWire(structName: string, value: object): Fields {
  const properties = propertiesByName(structName);
  const wire: Fields = {};
  for (const [name, item] of Object.entries(value)) {
    if (item === undefined) { continue; }
    const property = properties.get(name);
    if (property === undefined) {
      wire[name] = item;
    } else {
      wire[property.wireName] = wireValue(property.schema, item);
    }
  }
  return wire;
}

function wireValue(schema: ValueSchema, value: unknown): unknown {
  if (value === null || typeof value !== 'object') { return value; }
  switch (schema.type) {
    case 'quantity':
    case 'intOrString':
      return 'value' in value ? value.value : value;
    case 'dateTime':
      return value instanceof Date ? value.toISOString() : value;
    case 'struct':
      return Array.isArray(value) ? value : toWire(schema.ref!, value);
    case 'list':
      return Array.isArray(value) ? value.map((item) => wireValue(schema.items!, item)) : value;
    case 'map':
      return Array.isArray(value) ? value : mapValues(value, schema.items!);
    default:
      return value;
  }
}

function mapValues(value: object, items: ValueSchema): Fields {
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  const wire: Fields = objectKeyedBy(entries.map(([key]) => key));
  for (const [key, item] of entries) { wire[key] = wireValue(items, item); }
  return wire;
}

interface NamedProperty {
  readonly wireName: string;
  readonly schema: PropertySchema;
}

const BY_NAME = new Map<string, ReadonlyMap<string, NamedProperty>>();

function propertiesByName(structName: string): ReadonlyMap<string, NamedProperty> {
  let index = BY_NAME.get(structName);
  if (index === undefined) {
    index = new Map(Object.entries(SCHEMA.structs[structName])
      .map(([wireName, schema]) => [schema.name ?? wireName, { wireName, schema }]));
    BY_NAME.set(structName, index);
  }
  return index;
}
