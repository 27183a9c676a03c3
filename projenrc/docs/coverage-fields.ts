import { KINDS, PropertySchema, SCHEMA, ValueSchema } from '../../src/spec/schema';
import { FUNCTION_MESH_STRUCTS } from '../spec/summaries/function-mesh-structs';

/** A field of a spec that holds no further struct of Function Mesh: a scalar, free JSON or a Kubernetes type. */
export interface Field {
  /** Where it is: `spec.input.sourceSpecs{}.receiverQueueSize`, with `[]` for the items of a list and `{}` for the values of a map. */
  readonly path: string;
  /** What it holds, without the lists and maps around it. */
  readonly value: ValueSchema;
}

/** The kinds whose specs are made of fields of their own; those of a FunctionMesh are theirs. */
export const FIELD_KINDS = ['Function', 'Source', 'Sink', 'BackendConfig'] as const;

/** One of {@link FIELD_KINDS}. */
export type FieldKind = typeof FIELD_KINDS[number];

/** The members of a FunctionMesh, by the list that holds them. */
export const MESH_LISTS: Readonly<Record<string, FieldKind>> = { functions: 'Function', sources: 'Source', sinks: 'Sink' };

/** Every field of a kind's spec, in the order of the schema. */
export function fieldsOf(kind: string): Field[] {
  return fieldsOfStruct(KINDS[kind].spec, 'spec');
}

/** The path of a property, and what it holds within lists and maps. */
export function fieldAt(parent: string, name: string, property: PropertySchema): Field {
  let path = `${parent}.${name}`;
  let value: ValueSchema = property;
  while (value.items !== undefined) {
    path += value.type === 'list' ? '[]' : '{}';
    value = value.items;
  }
  return { path, value };
}

/** Whether a value is a struct of Function Mesh, whose fields count one by one. */
export function isFunctionMeshStruct({ type, ref }: ValueSchema): boolean {
  return type === 'struct' && ref !== undefined && ref in FUNCTION_MESH_STRUCTS;
}

function fieldsOfStruct(struct: string, parent: string): Field[] {
  return Object.entries(SCHEMA.structs[struct]).flatMap(([name, property]) => {
    const field = fieldAt(parent, name, property);
    return isFunctionMeshStruct(field.value) ? fieldsOfStruct(field.value.ref!, field.path) : [field];
  });
}
