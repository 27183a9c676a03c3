import { JsonSchema } from './json-schema';
import { Constraints, Scalar, Value } from './model';

export function scalarOf(schema: JsonSchema, path: string): Value & { readonly type: Scalar } {
  const type = scalarType(schema);
  if (!type) throw new Error(`${path}: cannot tell the type of ${JSON.stringify(schema)}`);
  return { type, constraints: type === 'quantity' ? {} : constraintsOf(schema) };
}

function scalarType(schema: JsonSchema): Scalar | undefined {
  // both are int-or-string to a CRD, but only a quantity has a pattern
  if (schema['x-kubernetes-int-or-string']) return schema.pattern ? 'quantity' : 'intOrString';
  switch (schema.type) {
    case 'string': return schema.format === 'date-time' ? 'dateTime' : 'string';
    case 'integer': return schema.format === 'int32' ? 'int32' : 'int64';
    case 'number': return 'number';
    case 'boolean': return 'boolean';
    default: return undefined;
  }
}

function constraintsOf({ minimum, maximum, pattern }: JsonSchema): Constraints {
  return { minimum, maximum, pattern };
}
