import { execFileSync } from 'node:child_process';
import { load } from 'js-yaml';
import { JsonSchema } from '../json-schema';

/** The oldest release that is looked at; those before it were drafts. */
const FIRST = 'v0.1.4';

/** A clone of the operator: the CRDs of all its releases. */
export class OperatorRepository {
  /** Oldest first. */
  public readonly releases: readonly string[];

  public constructor(private readonly folder: string) {
    const tags = this.git('tag').split('\n').filter((tag) => /^v\d+\.\d+\.\d+$/.test(tag));
    this.releases = tags.filter((tag) => compareVersions(tag, FIRST) >= 0).sort(compareVersions);
  }

  /** The schema of a kind's spec, where the release has the kind. */
  public specOf(kind: string, release: string): JsonSchema | undefined {
    const path = `config/crd/bases/compute.functionmesh.io_${plural(kind)}.yaml`;
    if (this.git('ls-tree', '--name-only', release, path) === '') { return undefined; }
    const { spec } = load(this.git('show', `${release}:${path}`)) as CrdOfAnyAge;
    const { openAPIV3Schema } = spec.versions.find(({ storage }) => storage)?.schema ?? spec.validation!;
    return openAPIV3Schema.properties?.spec;
  }

  private git(...args: string[]): string {
    return execFileSync('git', ['-C', this.folder, ...args], { encoding: 'utf8', maxBuffer: 2 ** 26 });
  }
}

/** The early releases have one schema for all versions of a kind. */
interface CrdOfAnyAge {
  readonly spec: {
    readonly validation?: { readonly openAPIV3Schema: JsonSchema };
    readonly versions: { readonly storage: boolean; readonly schema?: { readonly openAPIV3Schema: JsonSchema } }[];
  };
}

function plural(kind: string): string {
  const name = kind.toLowerCase();
  return name.endsWith('sh') ? `${name}es` : `${name}s`;
}

function compareVersions(a: string, b: string): number {
  return a.localeCompare(b, 'en', { numeric: true });
}
