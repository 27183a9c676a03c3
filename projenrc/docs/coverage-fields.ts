import { Kind, PulsarResourceKind } from '../../src/document/document';
import { kindSchema } from '../../src/document/kinds';
import { PropertySchema, SCHEMA, ValueSchema } from '../../src/spec/schema';
import { WORDS } from '../spec/summaries/structs';

/** A field of a spec that holds no further struct of an operator's: a scalar, free JSON or a Kubernetes type. */
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

/** Every kind whose fields are told. */
export type ToldKind = FieldKind | PulsarResourceKind;

/** The kinds of pulsar-resources-operator. */
export const RESOURCE_KINDS: readonly PulsarResourceKind[] = [
  'PulsarConnection', 'PulsarTenant', 'PulsarNamespace', 'PulsarTopic', 'PulsarPermission', 'PulsarPackage', 'PulsarGeoReplication',
];

/** The members of a FunctionMesh, by the list that holds them. */
export const MESH_LISTS: Readonly<Record<string, FieldKind>> = { functions: 'Function', sources: 'Source', sinks: 'Sink' };

/** Every field of a kind's spec, in the order of the schema. */
export function fieldsOf(kind: Kind): Field[] {
  return fieldsOfStruct(kindSchema(kind).spec, 'spec');
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

/** Whether a value is a struct of an operator's, whose fields count one by one. */
export function isOperatorStruct({ type, ref }: ValueSchema): boolean {
  return type === 'struct' && ref !== undefined && Object.values(WORDS).some(({ structs }) => ref in structs);
}

function fieldsOfStruct(struct: string, parent: string): Field[] {
  return Object.entries(SCHEMA.structs[struct]).flatMap(([name, property]) => {
    const field = fieldAt(parent, name, property);
    return isOperatorStruct(field.value) ? fieldsOfStruct(field.value.ref!, field.path) : [field];
  });
}
