import { ApiObject, ApiObjectMetadata } from 'cdk8s';
import { Construct } from 'constructs';
import { FunctionMeshSpec } from '../spec';
import { resourceProps } from './resource-props';

/** Properties of {@link KubeFunctionMesh}. */
export interface KubeFunctionMeshProps {
  /**
   * Metadata of the resource.
   * @default - a name from the construct path, the chart's namespace
   */
  readonly metadata?: ApiObjectMetadata;

  /**
   * The `spec`, field by field as the CRD has it.
   * @default - empty
   */
  readonly spec?: FunctionMeshSpec;
}

/** A FunctionMesh resource as the CRD has it, unchecked: level 1. JSON patches are kept, whatever they add. */
export class KubeFunctionMesh extends ApiObject {
  constructor(scope: Construct, id: string, props: KubeFunctionMeshProps = {}) {
    super(scope, id, resourceProps('FunctionMesh', props));
  }
}
