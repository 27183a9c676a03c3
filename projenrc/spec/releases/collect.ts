import { OperatorRepository } from './operator-repository';
import { KINDS, SCHEMA, ValueSchema } from '../../../src/spec/schema';
import { JsonSchema } from '../json-schema';
import { KubernetesTypes } from '../kubernetes-types';

/** The releases that have a field, by the path of the field; the empty path is the spec of the kind. */
export type Releases = ReadonlyMap<string, readonly string[]>;

const MEMBERS: readonly (readonly [list: string, kind: string])[] = [['functions', 'Function'], ['sources', 'Source'], ['sinks', 'Sink']];

/** The releases of every field, by kind. A member of a FunctionMesh has the fields of its kind, which is checked. */
export function fieldReleases(operator: OperatorRepository): ReadonlyMap<string, Releases> {
  const kubernetes = KubernetesTypes.ofCdk8sPlus();
  const byKind = new Map(Object.keys(KINDS).map((kind): [string, Releases] => {
    const releases = new Map<string, string[]>();
    for (const release of operator.releases) {
      const spec = operator.specOf(kind, release);
      if (spec === undefined) { continue; }
      const paths = ['', ...fieldsOf(spec, { type: 'struct', ref: KINDS[kind].spec }, '', kubernetes)];
      for (const path of paths) { releases.set(path, [...releases.get(path) ?? [], release]); }
    }
    return [kind, releases];
  }));
  const mesh = byKind.get('FunctionMesh')!;
  for (const [list, kind] of MEMBERS) { requireSame(list, mesh, kind, byKind.get(kind)!); }
  return new Map([...byKind].map(([kind, releases]) => [kind, kind === 'FunctionMesh' ? withoutMembers(releases) : releases]));
}

/** The fields of the operator's own types; what Kubernetes types hold is Kubernetes' matter. */
function fieldsOf(schema: JsonSchema | undefined, value: ValueSchema | undefined, path: string, kubernetes: KubernetesTypes): string[] {
  if (schema === undefined || value === undefined) { return []; }
  if (value.type === 'list') { return fieldsOf(schema.items, value.items, `${path}[]`, kubernetes); }
  if (value.type === 'map') { return fieldsOf(schema.additionalProperties, value.items, `${path}{}`, kubernetes); }
  if (value.type !== 'struct' || kubernetes.has(value.ref!)) { return []; }
  return Object.entries(schema.properties ?? {}).flatMap(([name, property]) => {
    const at = path === '' ? name : `${path}.${name}`;
    return [at, ...fieldsOf(property, SCHEMA.structs[value.ref!][name], at, kubernetes)];
  });
}

function requireSame(list: string, mesh: Releases, kind: string, own: Releases): void {
  const prefix = `${list}[].`;
  for (const [path, releases] of own) {
    const ofMember = mesh.get(`${prefix}${path}`);
    if (path !== '' && ofMember?.join() !== releases.join()) { throw new Error(`A ${kind} has ${path} in other releases than ${list} of a FunctionMesh have`); }
  }
}

function withoutMembers(releases: Releases): Releases {
  return new Map([...releases].filter(([path]) => !path.includes('[]')));
}
