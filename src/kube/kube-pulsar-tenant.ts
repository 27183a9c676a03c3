import { ApiObject, ApiObjectMetadata } from 'cdk8s';
import { Construct } from 'constructs';
import { PulsarTenantSpec } from '../spec';
import { resourceProps } from './resource-props';

/** Properties of {@link KubePulsarTenant}. */
export interface KubePulsarTenantProps {
  /**
   * Metadata of the resource.
   * @default - a name from the construct path, the chart's namespace
   */
  readonly metadata?: ApiObjectMetadata;

  /**
   * The `spec`, field by field as the CRD has it.
   * @default - empty
   */
  readonly spec?: PulsarTenantSpec;
}

/** A PulsarTenant resource as the CRD has it, unchecked: level 1. JSON patches are kept, whatever they add. */
export class KubePulsarTenant extends ApiObject {
  constructor(scope: Construct, id: string, props: KubePulsarTenantProps = {}) {
    super(scope, id, resourceProps('PulsarTenant', props));
  }
}
