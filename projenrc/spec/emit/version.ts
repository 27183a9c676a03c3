import { Model } from '../model';
import { lines } from './lines';
import { literal } from './literal';

export function emitVersion({ group, version }: Model, operatorVersion: string): string {
  return lines(
    '/** The release of the Function Mesh operator whose CRDs this library is generated from. */',
    'export class FunctionMeshOperator {',
    '  /** The version of the operator. */',
    `  public static readonly VERSION = ${literal(operatorVersion)};`,
    '',
    '  /** The API group of its kinds. */',
    `  public static readonly API_GROUP = ${literal(group)};`,
    '',
    '  /** The `apiVersion` of its kinds. */',
    `  public static readonly API_VERSION = ${literal(`${group}/${version}`)};`,
    '',
    '  private constructor() {}',
    '}',
  );
}
