// Generated from the CRDs of function-mesh v0.27.2 and pulsar-resources-operator v0.19.6 by: npx projen spec
// Do not edit: change projenrc/spec and generate again.

/** The release of function-mesh whose CRDs this library is generated from. */
export class FunctionMeshOperator {
  /** The version of the operator. */
  public static readonly VERSION = 'v0.27.2';

  /** The API group of its kinds. */
  public static readonly API_GROUP = 'compute.functionmesh.io';

  /** The `apiVersion` of its kinds. */
  public static readonly API_VERSION = 'compute.functionmesh.io/v1alpha1';

  private constructor() {}
}

/** The release of pulsar-resources-operator whose CRDs this library is generated from. */
export class PulsarResourcesOperator {
  /** The version of the operator. */
  public static readonly VERSION = 'v0.19.6';

  /** The API group of its kinds. */
  public static readonly API_GROUP = 'resource.streamnative.io';

  /** The `apiVersion` of its kinds. */
  public static readonly API_VERSION = 'resource.streamnative.io/v1alpha1';

  private constructor() {}
}
