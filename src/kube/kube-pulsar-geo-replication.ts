import { ApiObject, ApiObjectMetadata } from 'cdk8s';
import { Construct } from 'constructs';
import { PulsarGeoReplicationSpec } from '../spec';
import { resourceProps } from './resource-props';

/** Properties of {@link KubePulsarGeoReplication}. */
export interface KubePulsarGeoReplicationProps {
  /**
   * Metadata of the resource.
   * @default - a name from the construct path, the chart's namespace
   */
  readonly metadata?: ApiObjectMetadata;

  /**
   * The `spec`, field by field as the CRD has it.
   * @default - empty
   */
  readonly spec?: PulsarGeoReplicationSpec;
}

/** A PulsarGeoReplication resource as the CRD has it, unchecked: level 1. JSON patches are kept, whatever they add. */
export class KubePulsarGeoReplication extends ApiObject {
  constructor(scope: Construct, id: string, props: KubePulsarGeoReplicationProps = {}) {
    super(scope, id, resourceProps('PulsarGeoReplication', props));
  }
}
