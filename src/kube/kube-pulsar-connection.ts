import { ApiObject, ApiObjectMetadata } from 'cdk8s';
import { Construct } from 'constructs';
import { PulsarConnectionSpec } from '../spec';
import { resourceProps } from './resource-props';

/** Properties of {@link KubePulsarConnection}. */
export interface KubePulsarConnectionProps {
  /**
   * Metadata of the resource.
   * @default - a name from the construct path, the chart's namespace
   */
  readonly metadata?: ApiObjectMetadata;

  /**
   * The `spec`, field by field as the CRD has it.
   * @default - empty
   */
  readonly spec?: PulsarConnectionSpec;
}

/** A PulsarConnection resource as the CRD has it, unchecked: level 1. JSON patches are kept, whatever they add. */
export class KubePulsarConnection extends ApiObject {
  constructor(scope: Construct, id: string, props: KubePulsarConnectionProps = {}) {
    super(scope, id, resourceProps('PulsarConnection', props));
  }
}
