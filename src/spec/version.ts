// Generated from the CRDs of function-mesh v0.27.2 by: npx projen spec --version v0.27.2
// Do not edit: change projenrc/spec and generate again.

/** The release of the Function Mesh operator whose CRDs this library is generated from. */
export class FunctionMeshOperator {
  /** The version of the operator. */
  public static readonly VERSION = 'v0.27.2';

  /** The API group of its kinds. */
  public static readonly API_GROUP = 'compute.functionmesh.io';

  /** The `apiVersion` of its kinds. */
  public static readonly API_VERSION = 'compute.functionmesh.io/v1alpha1';

  private constructor() {}
}
