import { ApiObject, ApiObjectMetadata } from 'cdk8s';
import { Construct } from 'constructs';
import { PulsarPermissionSpec } from '../spec';
import { resourceProps } from './resource-props';

/** Properties of {@link KubePulsarPermission}. */
export interface KubePulsarPermissionProps {
  /**
   * Metadata of the resource.
   * @default - a name from the construct path, the chart's namespace
   */
  readonly metadata?: ApiObjectMetadata;

  /**
   * The `spec`, field by field as the CRD has it.
   * @default - empty
   */
  readonly spec?: PulsarPermissionSpec;
}

/** A PulsarPermission resource as the CRD has it, unchecked: level 1. JSON patches are kept, whatever they add. */
export class KubePulsarPermission extends ApiObject {
  constructor(scope: Construct, id: string, props: KubePulsarPermissionProps = {}) {
    super(scope, id, resourceProps('PulsarPermission', props));
  }
}
