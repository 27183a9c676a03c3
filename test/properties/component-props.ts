import { Duration } from 'cdk8s';
import { connectorOf } from './connectors';
import { deliveryOf, GUARANTEES, windowOf } from './delivery-props';
import { inputsOf, outputOf } from './flow';
import { Neighbours } from './neighbours';
import { podOf, resourcesOf } from './pod-props';
import { ComponentPlan } from './program';
import { jvmOf, runtimeOf } from './runtimes';
import { scalingOf } from './scaling-props';
import {
  ComponentProps, LogTopicAgent, PulsarFunctionProps, Quantity, SecretRef, SinkProps, SourceProps, StateStore, Topic,
} from '../../src';

type AnyProps = PulsarFunctionProps | SourceProps | SinkProps;

/** The props that a legal plan stands for. */
export function componentProps(plan: ComponentPlan, index: number, inMesh: boolean, neighbours: Neighbours): AnyProps {
  const common = commonProps(plan, index, inMesh, neighbours);
  switch (plan.kind) {
    case 'source': return {
      ...common, ...connectorOf('source', plan, index), output: outputOf(plan, index), forwardMessageProperties: plan.forwards, jvm: jvmOf(plan),
    } as SourceProps;
    case 'sink': return {
      ...common,
      ...deliveryOf(plan, index),
      ...connectorOf('sink', plan, index),
      inputs: inputsOf(plan, index, neighbours),
      negativeAckRedeliveryDelay: plan.negativeAckDelay === undefined ? undefined : Duration.millis(plan.negativeAckDelay),
      jvm: jvmOf(plan),
    } as SinkProps;
    case 'function': return { ...common, ...deliveryOf(plan, index), ...functionProps(plan, index, neighbours) } as PulsarFunctionProps;
  }
}

type CommonProps = ComponentProps & Pick<SourceProps, 'processingGuarantee'>;

function commonProps(plan: ComponentPlan, index: number, inMesh: boolean, { clusters }: Neighbours): CommonProps {
  return {
    pulsar: plan.cluster === undefined ? undefined : clusters[plan.cluster],
    metadata: plan.isNamed && !inMesh ? { name: `own-${index}`, labels: { stage: 'test' } } : undefined,
    name: plan.isNamed ? `name-${index}` : undefined,
    tenant: plan.tenant,
    namespace: plan.namespace,
    clusterName: plan.clusterName,
    image: plan.image,
    imageTools: plan.tools,
    helperImages: plan.helpers,
    scaling: scalingOf(plan.scaling),
    preciseParallelism: plan.isPrecise,
    resources: resourcesOf(plan.resources),
    pod: podOf(plan.pod),
    secrets: plan.secrets === undefined ? undefined
      : Object.fromEntries(Array.from({ length: plan.secrets }, (_, secret) => [`SECRET_${secret}`, SecretRef.fromName('secrets', `key-${secret}`)])),
    state: stateOf(plan),
    logTopic: plan.logs === undefined ? undefined : Topic.of(`logs-${index}`),
    logTopicAgent: plan.logs === undefined || plan.logs === 'default' ? undefined : plan.logs as LogTopicAgent,
    runtimeFlags: plan.flags,
    processingGuarantee: plan.guarantee === undefined ? undefined : GUARANTEES[plan.guarantee],
  };
}

function stateOf({ state }: ComponentPlan): StateStore | undefined {
  switch (state) {
    case undefined: return undefined;
    case 'own': return StateStore.bookKeeper('bk://own:4181');
    case 'ofCluster': return StateStore.bookKeeper();
    case 'provider': return StateStore.javaProvider('com.acme.StateStore');
  }
}

function functionProps(plan: ComponentPlan, index: number, neighbours: Neighbours): Partial<PulsarFunctionProps> {
  const { sideOutputs, claims } = plan;
  return {
    runtime: runtimeOf(plan),
    inputs: plan.source === undefined ? inputsOf(plan, index, neighbours) : undefined,
    output: outputOf(plan, index),
    skipToLatest: plan.skipsToLatest,
    forwardMessageProperties: plan.forwards,
    maxPendingAsyncRequests: plan.maxPending,
    config: plan.config,
    sideOutputs: sideOutputs === undefined ? undefined
      : Object.fromEntries(Array.from({ length: sideOutputs }, (_, side) => [`side${side}`, Topic.of(`side-${index}-${side}`)])),
    window: windowOf(plan, index),
    source: plan.source,
    sink: plan.sink,
    volumeClaimTemplates: claims === undefined ? undefined : [{
      metadata: { name: 'data' },
      spec: { accessModes: ['ReadWriteOnce'], resources: { requests: { storage: Quantity.fromString('1Gi') } } },
    }],
    volumeClaimRetention: claims?.isDeleted === undefined ? undefined : { whenDeleted: claims.isDeleted ? 'Delete' : 'Retain', whenScaled: 'Retain' },
  };
}
