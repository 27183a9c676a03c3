import { ApiObject, ApiObjectMetadata } from 'cdk8s';
import { Construct } from 'constructs';
import { BackendConfigSpec } from '../spec';
import { resourceProps } from './resource-props';

/** Properties of {@link KubeBackendConfig}. */
export interface KubeBackendConfigProps {
  /**
   * Metadata of the resource.
   * @default - a name from the construct path, the chart's namespace
   */
  readonly metadata?: ApiObjectMetadata;

  /**
   * The `spec`, field by field as the CRD has it.
   * @default - empty
   */
  readonly spec?: BackendConfigSpec;
}

/** A BackendConfig resource as the CRD has it, unchecked: level 1. JSON patches are kept, whatever they add. */
export class KubeBackendConfig extends ApiObject {
  constructor(scope: Construct, id: string, props: KubeBackendConfigProps = {}) {
    super(scope, id, resourceProps('BackendConfig', props));
  }
}
