import { ApiObject, ApiObjectMetadata } from 'cdk8s';
import { Construct } from 'constructs';
import { PulsarNamespaceSpec } from '../spec';
import { resourceProps } from './resource-props';

/** Properties of {@link KubePulsarNamespace}. */
export interface KubePulsarNamespaceProps {
  /**
   * Metadata of the resource.
   * @default - a name from the construct path, the chart's namespace
   */
  readonly metadata?: ApiObjectMetadata;

  /**
   * The `spec`, field by field as the CRD has it.
   * @default - empty
   */
  readonly spec?: PulsarNamespaceSpec;
}

/** A PulsarNamespace resource as the CRD has it, unchecked: level 1. JSON patches are kept, whatever they add. */
export class KubePulsarNamespace extends ApiObject {
  constructor(scope: Construct, id: string, props: KubePulsarNamespaceProps = {}) {
    super(scope, id, resourceProps('PulsarNamespace', props));
  }
}
