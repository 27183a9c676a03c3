import { ApiObject, ApiObjectMetadata } from 'cdk8s';
import { Construct } from 'constructs';
import { PulsarTopicSpec } from '../spec';
import { resourceProps } from './resource-props';

/** Properties of {@link KubePulsarTopic}. */
export interface KubePulsarTopicProps {
  /**
   * Metadata of the resource.
   * @default - a name from the construct path, the chart's namespace
   */
  readonly metadata?: ApiObjectMetadata;

  /**
   * The `spec`, field by field as the CRD has it.
   * @default - empty
   */
  readonly spec?: PulsarTopicSpec;
}

/** A PulsarTopic resource as the CRD has it, unchecked: level 1. JSON patches are kept, whatever they add. */
export class KubePulsarTopic extends ApiObject {
  constructor(scope: Construct, id: string, props: KubePulsarTopicProps = {}) {
    super(scope, id, resourceProps('PulsarTopic', props));
  }
}
