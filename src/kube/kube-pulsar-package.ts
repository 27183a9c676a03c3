import { ApiObject, ApiObjectMetadata } from 'cdk8s';
import { Construct } from 'constructs';
import { PulsarPackageSpec } from '../spec';
import { resourceProps } from './resource-props';

/** Properties of {@link KubePulsarPackage}. */
export interface KubePulsarPackageProps {
  /**
   * Metadata of the resource.
   * @default - a name from the construct path, the chart's namespace
   */
  readonly metadata?: ApiObjectMetadata;

  /**
   * The `spec`, field by field as the CRD has it.
   * @default - empty
   */
  readonly spec?: PulsarPackageSpec;
}

/** A PulsarPackage resource as the CRD has it, unchecked: level 1. JSON patches are kept, whatever they add. */
export class KubePulsarPackage extends ApiObject {
  constructor(scope: Construct, id: string, props: KubePulsarPackageProps = {}) {
    super(scope, id, resourceProps('PulsarPackage', props));
  }
}
