import { Manifest } from './corpus-folder';
import { Change } from './difference';
import { compareQuantities } from '../../src/document/quantities';
import { FunctionMeshOperator, Quantity } from '../../src/spec';
import { KINDS, SCHEMA, ValueSchema } from '../../src/spec/schema';

type Fields = { readonly [name: string]: unknown };

const MEMBERS: { readonly [list: string]: string } = { functions: 'Function', sources: 'Source', sinks: 'Sink' };

/** Whether an object is one of Function Mesh's. */
export function isFunctionMesh({ apiVersion }: Manifest): boolean {
  return apiVersion === FunctionMeshOperator.API_VERSION;
}

/** The components of objects by name, a mesh's as `<mesh>/<member>`; the mesh itself keeps the names of its members. */
export function componentsOf(manifests: readonly Manifest[]): Map<string, Fields> {
  const components = new Map<string, Fields>();
  for (const manifest of manifests) {
    const { kind, metadata, spec } = manifest;
    const frame = { ...spec } as { [name: string]: unknown };
    for (const [list, member] of kind === 'FunctionMesh' ? Object.entries(MEMBERS) : []) {
      const entries = frame[list] as { name: string }[] | undefined;
      entries?.forEach((entry) => components.set(`${metadata.name}/${entry.name}`, { kind: member, spec: entry }));
      frame[list] = entries?.map(({ name }) => name);
    }
    components.set(metadata.name, { ...manifest, spec: frame });
  }
  return components;
}

/** What differs between a component in the corpus and the same one of a program; quantities by what they amount to. */
export function changesBetween(theirs: Fields = {}, ours: Fields = {}): Change[] {
  const { kind } = theirs;
  const spec: ValueSchema = { type: 'struct', ref: typeof kind === 'string' && kind !== 'FunctionMesh' ? KINDS[kind]?.spec : undefined };
  return keysOf(theirs, ours).flatMap((name) => changes(theirs[name], ours[name], name, name === 'spec' ? spec : undefined));
}

function changes(theirs: unknown, ours: unknown, path: string, schema: ValueSchema | undefined): Change[] {
  if (isFields(theirs) && isFields(ours)) {
    return keysOf(theirs, ours).flatMap((key) => changes(theirs[key], ours[key], `${path}${step(key)}`, property(schema, key)));
  }
  if (Array.isArray(theirs) && Array.isArray(ours) && theirs.length === ours.length) {
    return theirs.flatMap((item, index) => changes(item, ours[index], `${path}[${index}]`, schema?.items));
  }
  return theirs === ours || isSameQuantity(theirs, ours, schema) ? [] : [{ path, theirs, ours }];
}

function property(schema: ValueSchema | undefined, key: string): ValueSchema | undefined {
  return schema?.type === 'struct' && schema.ref !== undefined ? SCHEMA.structs[schema.ref][key] : schema?.items;
}

function isSameQuantity(theirs: unknown, ours: unknown, schema: ValueSchema | undefined): boolean {
  return schema?.type === 'quantity' && theirs !== undefined && ours !== undefined
    && compareQuantities(Quantity.fromString(String(theirs)), Quantity.fromString(String(ours))) === 0;
}

function keysOf(...objects: readonly Fields[]): string[] {
  return [...new Set(objects.flatMap((object) => Object.keys(object)))].sort();
}

function step(key: string): string {
  return /^\w+$/.test(key) ? `.${key}` : `[${JSON.stringify(key)}]`;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
