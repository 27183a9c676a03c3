import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { JsonSchema, withoutDescriptions } from './json-schema';
import { OperatorOrigin } from './model';

/** One custom resource definition, reduced to what the spec of its kind may hold. */
export interface Crd {
  readonly kind: string;
  readonly group: string;
  readonly version: string;
  readonly spec: JsonSchema;
}

/** The CRDs of one operator. */
export interface CrdSet {
  readonly origin: OperatorOrigin;
  readonly crds: Crd[];
}

/** The order decides at which path a shared struct is documented. */
const KINDS: Readonly<Record<OperatorOrigin, readonly string[]>> = {
  'Function Mesh': ['Function', 'Source', 'Sink', 'FunctionMesh', 'BackendConfig'],
  'Pulsar Resources': [
    'PulsarConnection', 'PulsarTenant', 'PulsarNamespace', 'PulsarTopic', 'PulsarPermission', 'PulsarPackage', 'PulsarGeoReplication',
  ],
};

export function readCrdSet(origin: OperatorOrigin, folder: string): CrdSet {
  return { origin, crds: readCrds(KINDS[origin], folder) };
}

function readCrds(kinds: readonly string[], folder: string): Crd[] {
  const found = readdirSync(folder)
    .filter(file => file.endsWith('.yaml'))
    .map(file => parseCrd(readFileSync(join(folder, file), 'utf8')));
  return kinds.map(kind => {
    const crd = found.find(candidate => candidate.kind === kind);
    if (!crd) throw new Error(`${folder} holds no CustomResourceDefinition of the kind ${kind}`);
    return crd;
  });
}

interface CrdManifest {
  readonly spec: {
    readonly group: string;
    readonly names: { readonly kind: string };
    readonly versions: { readonly name: string; readonly storage: boolean; readonly schema: { readonly openAPIV3Schema: JsonSchema } }[];
  };
}

function parseCrd(yaml: string): Crd {
  const { spec: { group, names, versions } } = load(yaml) as CrdManifest;
  const stored = versions.find(version => version.storage);
  const spec = stored?.schema.openAPIV3Schema.properties?.spec;
  if (!stored || !spec) throw new Error(`The CustomResourceDefinition of ${names.kind} has no stored version with a spec`);
  return { kind: names.kind, group, version: stored.name, spec: withoutDescriptions(spec) };
}
