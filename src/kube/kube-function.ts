import { ApiObject, ApiObjectMetadata } from 'cdk8s';
import { Construct } from 'constructs';
import { FunctionSpec } from '../spec';
import { resourceProps } from './resource-props';

/** Properties of {@link KubeFunction}. */
export interface KubeFunctionProps {
  /**
   * Metadata of the resource.
   * @default - a name from the construct path, the chart's namespace
   */
  readonly metadata?: ApiObjectMetadata;

  /**
   * The `spec`, field by field as the CRD has it.
   * @default - empty
   */
  readonly spec?: FunctionSpec;
}

/** A Function resource as the CRD has it, unchecked: level 1. JSON patches are kept, whatever they add. */
export class KubeFunction extends ApiObject {
  constructor(scope: Construct, id: string, props: KubeFunctionProps = {}) {
    super(scope, id, resourceProps('Function', props));
  }
}
