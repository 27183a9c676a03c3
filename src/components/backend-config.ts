import { ApiObjectMetadata } from 'cdk8s';
import { Construct } from 'constructs';
import { requireDeclared } from '../document/boundary';
import { within } from '../document/refusal';
import { toWire } from '../document/to-wire';
import { PodPlacementOptions } from '../pod';
import { podPlacementSpec } from '../pod/pod-spec';
import { BackendConfigSpec, FunctionMeshOperator } from '../spec';
import { Resource } from './resource';
import { Verdict } from './verdict';

/** Properties of {@link BackendConfig}. */
export interface BackendConfigProps {
  /**
   * Metadata of the resource. The operator reads the one or two that its own configuration names: a global one, and one of
   * the same name in each namespace.
   * @default - a name from the construct path, the chart's namespace
   */
  readonly metadata?: ApiObjectMetadata;

  /**
   * Environment variables of every container of every component: `spec.env`.
   * @default - none
   */
  readonly env?: { [name: string]: string };

  /**
   * What all pods have, unless a component says otherwise: the part of `spec.pod` that the operator reads.
   * @default - nothing
   */
  readonly pod?: PodPlacementOptions;

  /**
   * Whether running components are updated when this changes: `spec.autoUpdate`.
   * @default false
   */
  readonly autoUpdate?: boolean;
}

/**
 * Defaults for all components of a cluster or a namespace: a BackendConfig resource.
 *
 * @throws FM106 where a time is no whole number of seconds, FM402 where a label repeats one that the operator selects pods by
 */
export class BackendConfig extends Construct {
  constructor(scope: Construct, id: string, private readonly props: BackendConfigProps = {}) {
    requireDeclared(scope, id, 'BackendConfigProps', props);
    super(scope, id);
    const spec = within(this, () => toWire('BackendConfigSpec', this.spec()));
    new Resource(this, {
      apiVersion: FunctionMeshOperator.API_VERSION,
      kind: 'BackendConfig',
      metadata: props.metadata,
      spec: () => spec,
    }, { externalTopics: () => [], placeOf: () => ({ construct: this }), refusals: () => [] });
    Verdict.of(this).answerFor(this);
  }

  private spec(): BackendConfigSpec {
    const { env, autoUpdate, pod } = this.props;
    return { env, autoUpdate, pod: pod === undefined ? undefined : podPlacementSpec(pod) };
  }
}
