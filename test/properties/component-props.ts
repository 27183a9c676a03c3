import { Duration, Size } from 'cdk8s';
import { connectorOf } from './connectors';
import { inputsOf, outputOf } from './flow';
import { Neighbours } from './neighbours';
import { ComponentPlan, PodPlan, ScalingPlan, WindowPlan } from './program';
import { runtimeOf } from './runtimes';
import {
  BuiltinRule, ComponentProps, Cpu, DeliveryProps, LogTopicAgent, Metric, Ordering, PodOptions, PodSecurity, ProcessingGuarantee,
  PulsarFunctionProps, Resources, Scaling, SecretRef, SinkProps, SourceProps, StateStore, Topic, Window,
} from '../../src';

type AnyProps = PulsarFunctionProps | SourceProps | SinkProps;

const GUARANTEES = {
  atLeastOnce: ProcessingGuarantee.AT_LEAST_ONCE,
  atMostOnce: ProcessingGuarantee.AT_MOST_ONCE,
  effectivelyOnce: ProcessingGuarantee.EFFECTIVELY_ONCE,
  manual: ProcessingGuarantee.MANUAL,
};
const ORDERINGS = { none: Ordering.NONE, input: Ordering.INPUT, key: Ordering.KEY };

/** The props that a plan stands for, without what its kind or language does not have. */
export function componentProps(plan: ComponentPlan, index: number, inMesh: boolean, neighbours: Neighbours): AnyProps {
  const common = commonProps(plan, index, inMesh, neighbours);
  switch (plan.kind) {
    case 'source': {
      const { connector, batch } = connectorOf('source', plan);
      return { ...common, connector, batch, output: outputOf(plan, index), processingGuarantee: guaranteeOf(plan) } as SourceProps;
    }
    case 'sink': {
      const { connector } = connectorOf('sink', plan);
      return {
        ...common, ...deliveryOf(plan, index), connector, inputs: inputsOf(plan, neighbours), processingGuarantee: guaranteeOf(plan),
      } as SinkProps;
    }
    case 'function':
      return {
        ...common,
        ...deliveryOf(plan, index),
        runtime: runtimeOf(plan),
        inputs: inputsOf(plan, neighbours),
        output: outputOf(plan, index),
        processingGuarantee: guaranteeOf(plan),
        window: windowOf(plan),
        config: plan.runtime === 'go' ? undefined : plan.config,
      };
  }
}

function commonProps(plan: ComponentPlan, index: number, inMesh: boolean, { plain, secured }: Neighbours): ComponentProps {
  const isGo = plan.kind === 'function' && plan.runtime === 'go';
  const hasState = plan.state && !isGo;
  return {
    pulsar: isGo ? plain : plan.isSecured ? secured : undefined,
    metadata: plan.isNamed && !inMesh ? { name: `own-${index}`, labels: { stage: 'test' } } : undefined,
    name: plan.isNamed ? `name-${index}` : undefined,
    tenant: plan.tenant,
    scaling: scalingOf(plan.scaling, inMesh),
    resources: resourcesOf(plan.pod),
    pod: podOf(plan.pod),
    secrets: plan.secrets === undefined ? undefined
      : Object.fromEntries(Array.from({ length: plan.secrets }, (_, secret) => [`SECRET_${secret}`, SecretRef.fromName('secrets', `key-${secret}`)])),
    state: hasState ? StateStore.bookKeeper('bk://bookkeeper:4181') : undefined,
    logTopic: plan.logs ? Topic.of(`logs-${index}`) : undefined,
    logTopicAgent: plan.logs ? LogTopicAgent.SIDECAR : undefined,
  };
}

function isExact(plan: ComponentPlan): boolean {
  return plan.kind !== 'function' || !['python', 'inline', 'go'].includes(plan.runtime);
}

function hasWindow(plan: ComponentPlan): boolean {
  return plan.kind === 'function' && plan.runtime === 'java' && plan.window !== undefined;
}

function guaranteeOf(plan: ComponentPlan): ProcessingGuarantee | undefined {
  if (plan.guarantee === undefined || hasWindow(plan) || (plan.guarantee === 'effectivelyOnce' && !isExact(plan))) { return undefined; }
  return GUARANTEES[plan.guarantee];
}

function deliveryOf(plan: ComponentPlan, index: number): DeliveryProps {
  const guarantee = guaranteeOf(plan) ?? ProcessingGuarantee.AT_LEAST_ONCE;
  const isEffectivelyOnce = guarantee === ProcessingGuarantee.EFFECTIVELY_ONCE;
  const canTimeOut = guarantee === ProcessingGuarantee.AT_LEAST_ONCE && !hasWindow(plan);
  const canOrderByKey = !isEffectivelyOnce && !(plan.kind === 'function' && plan.runtime === 'go');
  return {
    timeout: plan.timeout !== undefined && canTimeOut ? Duration.millis(plan.timeout) : undefined,
    retry: plan.retries === undefined || isEffectivelyOnce || !isExact(plan) ? undefined
      : { maxRetries: plan.retries, deadLetters: plan.deadLetters ? Topic.of(`dead-${index}`) : undefined },
    ordering: plan.ordering === undefined || (plan.ordering === 'key' && !canOrderByKey) ? undefined : ORDERINGS[plan.ordering],
    subscription: plan.subscription === undefined ? undefined : { name: plan.subscription, cleanup: true },
  };
}

function windowOf(plan: ComponentPlan): Window | undefined {
  return hasWindow(plan) ? window(plan.window!) : undefined;
}

function window({ unit, length, interval = length, isTimed }: WindowPlan): Window {
  const options = isTimed ? { timestampExtractorClassName: 'com.acme.Time', maxLag: Duration.seconds(1), lateData: Topic.of('late') } : {};
  return unit === 'count'
    ? Window.slidingCount(length, interval, options)
    : Window.sliding(Duration.millis(length), Duration.millis(interval), options);
}

function scalingOf(plan: ScalingPlan | undefined, inMesh: boolean): Scaling | undefined {
  if (plan === undefined) { return undefined; }
  const { by, min, more, percent } = plan;
  const range = { min, max: min + more };
  switch (by) {
    case 'fixed': return Scaling.fixed(min);
    case 'horizontal': return Scaling.horizontal({
      ...range, ...percent === undefined ? {} : { metrics: [Metric.cpu(percent), Metric.memoryAmount(Size.kibibytes(percent))], behavior: {} },
    });
    case 'builtin': return Scaling.builtin({ ...range, rules: [BuiltinRule.CPU_50, BuiltinRule.MEMORY_80] });
    case 'vertical': return Scaling.vertical({ replicas: min, updatePolicy: {} });
    case 'external': return inMesh ? undefined : Scaling.external({ min });
  }
}

function resourcesOf(pod: PodPlan | undefined): Resources | undefined {
  if (pod?.memory === undefined && pod?.cpu === undefined) { return undefined; }
  return Resources.of({
    cpu: pod.cpu === undefined ? undefined : { request: Cpu.millis(pod.cpu) },
    memory: pod.memory === undefined ? undefined : { limit: Size.kibibytes(pod.memory) },
  });
}

function podOf(plan: PodPlan | undefined): PodOptions | undefined {
  if (plan === undefined) { return undefined; }
  return {
    labels: plan.labels,
    env: plan.env?.map((name) => ({ name, value: name })),
    livenessProbe: plan.hasProbe ? {} : undefined,
    volumes: plan.hasVolume ? [{ name: 'scratch', emptyDir: {} }] : undefined,
    volumeMounts: plan.hasVolume ? [{ name: 'scratch', mountPath: '/scratch' }] : undefined,
    sidecars: plan.hasSidecar ? [{ name: 'proxy', image: 'envoy:v1.31.0', ports: [{ containerPort: 15000, protocol: 'TCP' }] }] : undefined,
    security: plan.isUnrestricted ? PodSecurity.operatorDefault() : undefined,
  };
}
