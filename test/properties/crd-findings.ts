import { JsonSchema } from '../../projenrc/spec/json-schema';

/** What a CRD would refuse or drop of a value: judged from the CRD itself, without the schema that the library has of it. */
export function crdFindings(schema: JsonSchema, value: unknown, path: string): string[] {
  if (schema['x-kubernetes-int-or-string']) { return typeof value === 'string' || Number.isInteger(value) ? [] : [`${path}: neither integer nor text`]; }
  switch (schema.type) {
    case 'object': return isRecord(value) ? objectFindings(schema, value, path) : [`${path}: no object`];
    case 'array': return Array.isArray(value)
      ? value.flatMap((item, index) => crdFindings(schema.items!, item, `${path}[${index}]`))
      : [`${path}: no list`];
    case 'string': return typeof value !== 'string' ? [`${path}: no text`]
      : schema.enum !== undefined && !schema.enum.includes(value) ? [`${path}: ${value} is none of ${schema.enum.join(', ')}`] : [];
    case 'integer': return numberFindings(schema, Number.isInteger(value), value, path);
    case 'number': return numberFindings(schema, typeof value === 'number', value, path);
    case 'boolean': return typeof value === 'boolean' ? [] : [`${path}: neither true nor false`];
    default: return [];
  }
}

function objectFindings(schema: JsonSchema, value: Record<string, unknown>, path: string): string[] {
  const missing = (schema.required ?? []).filter((name) => value[name] === undefined && schema.properties?.[name].default === undefined);
  return [
    ...missing.map((name) => `${path}.${name}: missing`),
    ...Object.entries(value).flatMap(([name, item]) => {
      const property = Object.hasOwn(schema.properties ?? {}, name) ? schema.properties![name] : schema.additionalProperties;
      if (property !== undefined) { return crdFindings(property, item, `${path}.${name}`); }
      return schema['x-kubernetes-preserve-unknown-fields'] || schema.properties === undefined ? [] : [`${path}.${name}: no such field`];
    }),
  ];
}

function numberFindings(schema: JsonSchema, isKind: boolean, value: unknown, path: string): string[] {
  if (!isKind) { return [`${path}: no ${schema.type}`]; }
  const number = value as number;
  return number < (schema.minimum ?? -Infinity) || number > (schema.maximum ?? Infinity) ? [`${path}: ${number} is out of range`] : [];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
