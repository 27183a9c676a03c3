/** A resource as it is written. */
export interface Document {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: { readonly name: string; readonly namespace?: string };
  readonly spec: { readonly [field: string]: unknown };
}

/** A resource that exists once the operator has read the documents. */
export interface DerivedName {
  readonly kind: string;
  readonly namespace?: string;
  readonly name: string;
}

const LISTS = { functions: 'Function', sources: 'Source', sinks: 'Sink' } as const;

/** The resources, and those that the operator makes of the members of a mesh. */
export function derivedNames(documents: readonly Document[]): DerivedName[] {
  return documents.flatMap(({ kind, metadata: { name, namespace }, spec }) => [
    { kind, namespace, name },
    ...Object.entries(LISTS).flatMap(([list, member]) => kind !== 'FunctionMesh' ? []
      : ((spec[list] ?? []) as { name: string }[]).map((entry) => ({ kind: member, namespace, name: `${name}-${entry.name}` }))),
  ]);
}
