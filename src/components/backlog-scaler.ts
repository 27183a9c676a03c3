import { ApiObject, Lazy } from 'cdk8s';
import { Construct } from 'constructs';
import { PlainObject } from '../document/plain-json';
import { refuse, show, within } from '../document/refusal';
import { InputBinding, IPulsarCluster } from '../pulsar';
import { BacklogScalingOptions } from '../scaling';
import { scaledObjectSpec, triggerAuthenticationSpec } from '../scaling/keda/scaled-object';

const KEDA_API_VERSION = 'keda.sh/v1alpha1';

/** What a component reads, and with which subscription. */
export interface Consumption {
  readonly inputs: readonly InputBinding[];
  readonly subscription: string;
}

/** A component to be scaled by its backlog. */
export interface ScaledComponent extends Consumption {
  readonly construct: Construct;
  readonly kind: string;
  readonly resourceName: string;
  /** The name of what KEDA gets, which no component of another kind has. */
  readonly scalerName: string;
  /** The Pulsar cluster, as far as it is known by now. */
  pulsar(): IPulsarCluster | undefined;
}

/** Creates what KEDA needs to scale a component by its backlog: a ScaledObject, and a TriggerAuthentication where there are credentials. */
export function createBacklogScaler(options: BacklogScalingOptions, component: ScaledComponent): void {
  const { construct, kind, resourceName, scalerName, inputs, subscription } = component;
  const pulsar = component.pulsar();
  if (pulsar === undefined) {
    refuse({
      code: 'FM217',
      field: 'pulsar',
      received: 'no Pulsar cluster so far',
      because: 'What KEDA needs is taken from the Pulsar cluster when the component is created.',
      fix: 'give the component `pulsar`, or call PulsarCluster.setDefault(app, cluster) before.',
    });
  }
  const target = { kind, name: resourceName, topics: inputs.map(({ topic }) => topic), subscription, pulsar };
  const authentication = triggerAuthenticationSpec(options, target);
  const scaledObject = () => {
    requireSame(pulsar, component.pulsar());
    return scaledObjectSpec(options, target, authentication === undefined ? undefined : scalerName);
  };
  scaledObject();
  const metadata = { name: scalerName, namespace: ApiObject.of(construct).metadata.namespace };
  if (authentication !== undefined) {
    new ApiObject(construct, 'TriggerAuthentication', { apiVersion: KEDA_API_VERSION, kind: 'TriggerAuthentication', metadata, spec: authentication });
  }
  new ApiObject(construct, 'ScaledObject', {
    apiVersion: KEDA_API_VERSION,
    kind: 'ScaledObject',
    metadata,
    spec: Lazy.any({ produce: () => within(construct, scaledObject) }),
  });
}

/** The default of a scope may change after a component took what KEDA needs from it. */
function requireSame(before: IPulsarCluster, now: IPulsarCluster | undefined): void {
  if (before === now) { return; }
  refuse({
    code: 'FM217',
    field: 'pulsar',
    received: `${before.node.path} when it was created, ${String(now?.node.path)} now`,
    because: 'What KEDA needs was taken from the Pulsar cluster when the component was created.',
    fix: 'give the component `pulsar`, or call PulsarCluster.setDefault(...) before.',
  });
}

/** Refuses what does not go with a scaler of KEDA's in the spec of a component, wherever it came from. */
export function requireScalableByBacklog(spec: PlainObject, options: BacklogScalingOptions): void {
  const fields = spec as { readonly pod?: PlainObject; readonly resources?: { readonly [list: string]: PlainObject | undefined } };
  for (const [field, value, because] of [
    ['spec.maxReplicas', spec.maxReplicas, 'With maxReplicas the operator makes an autoscaler of its own, and two of them fight over one component.'],
    ['spec.replicas', spec.replicas, 'Every apply of the manifest would set the number of pods back to it.'],
    ['spec.pod.vpa', fields.pod?.vpa, 'A vertical autoscaler restarts the pods whose number KEDA sets.'],
  ] as const) {
    if (value !== undefined) {
      refuse({ code: 'FM511', field, received: `${typeof value === 'object' ? 'set' : show(value)}, with Scaling.backlog()`, because, fix: 'choose one autoscaler.' });
    }
  }
  if (spec.showPreciseParallelism === true) {
    refuse({
      code: 'FM431',
      field: 'spec.showPreciseParallelism',
      received: 'true, with Scaling.backlog()',
      because: 'The number of pods is part of their command then, so that every scaling restarts all of them.',
      fix: 'drop `preciseParallelism`, or use Scaling.fixed(...).',
    });
  }
  if (options.cpu !== undefined && (fields.resources?.requests?.cpu ?? fields.resources?.limits?.cpu) === undefined) {
    refuse({
      code: 'FM405',
      field: 'scaling.cpu',
      received: `${options.cpu}% of a CPU request that is not there`,
      because: 'Kubernetes counts the use of CPU in percent of the request.',
      fix: 'give `resources` a CPU request.',
    });
  }
}
