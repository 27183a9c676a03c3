import { Model } from '../model';
import { lines } from './lines';
import { literal } from './literal';
import { OperatorRelease } from '../operator-release';

export function emitVersions({ apis }: Model, releases: readonly OperatorRelease[]): string {
  return releases.map(({ origin, name, version, className }) => {
    const { group, version: apiVersion } = apis.find(api => api.origin === origin)!;
    return lines(
      `/** The release of ${name} whose CRDs this library is generated from. */`,
      `export class ${className} {`,
      '  /** The version of the operator. */',
      `  public static readonly VERSION = ${literal(version)};`,
      '',
      '  /** The API group of its kinds. */',
      `  public static readonly API_GROUP = ${literal(group)};`,
      '',
      '  /** The `apiVersion` of its kinds. */',
      `  public static readonly API_VERSION = ${literal(`${group}/${apiVersion}`)};`,
      '',
      '  private constructor() {}',
      '}',
    );
  }).join('\n');
}
