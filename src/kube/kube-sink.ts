import { ApiObject, ApiObjectMetadata } from 'cdk8s';
import { Construct } from 'constructs';
import { SinkSpec } from '../spec';
import { resourceProps } from './resource-props';

/** Properties of {@link KubeSink}. */
export interface KubeSinkProps {
  /**
   * Metadata of the resource.
   * @default - a name from the construct path, the chart's namespace
   */
  readonly metadata?: ApiObjectMetadata;

  /**
   * The `spec`, field by field as the CRD has it.
   * @default - empty
   */
  readonly spec?: SinkSpec;
}

/** A Sink resource as the CRD has it, unchecked: level 1. JSON patches are kept, whatever they add. */
export class KubeSink extends ApiObject {
  constructor(scope: Construct, id: string, props: KubeSinkProps = {}) {
    super(scope, id, resourceProps('Sink', props));
  }
}
