import { ApiObject, ApiObjectMetadata } from 'cdk8s';
import { Construct } from 'constructs';
import { SourceSpec } from '../spec';
import { resourceProps } from './resource-props';

/** Properties of {@link KubeSource}. */
export interface KubeSourceProps {
  /**
   * Metadata of the resource.
   * @default - a name from the construct path, the chart's namespace
   */
  readonly metadata?: ApiObjectMetadata;

  /**
   * The `spec`, field by field as the CRD has it.
   * @default - empty
   */
  readonly spec?: SourceSpec;
}

/** A Source resource as the CRD has it, unchecked: level 1. JSON patches are kept, whatever they add. */
export class KubeSource extends ApiObject {
  constructor(scope: Construct, id: string, props: KubeSourceProps = {}) {
    super(scope, id, resourceProps('Source', props));
  }
}
