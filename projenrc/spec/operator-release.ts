import { OperatorOrigin } from './model';

/** An operator whose CRDs this library is generated from: where they come from, and what the generated class about it is called. */
export interface OperatorRelease {
  readonly origin: OperatorOrigin;
  /** The name by which its users know it. */
  readonly name: string;
  /** Its Go module, which holds the CRDs. */
  readonly module: string;
  /** The release that is generated from unless another is asked for. */
  readonly version: string;
  /** The constant with its kinds in the generated schema. */
  readonly kindsConstant: string;
  /** The generated class that tells its version and group. */
  readonly className: string;
}

export const FUNCTION_MESH: OperatorRelease = {
  origin: 'Function Mesh',
  name: 'function-mesh',
  module: 'github.com/streamnative/function-mesh',
  version: 'v0.27.2',
  kindsConstant: 'KINDS',
  className: 'FunctionMeshOperator',
};

export const PULSAR_RESOURCES: OperatorRelease = {
  origin: 'Pulsar Resources',
  name: 'pulsar-resources-operator',
  module: 'github.com/streamnative/pulsar-resources-operator',
  version: 'v0.19.6',
  kindsConstant: 'PULSAR_RESOURCE_KINDS',
  className: 'PulsarResourcesOperator',
};
