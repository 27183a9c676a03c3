import { percentOfLimit } from './resources';
import { MetricPlan, ScalingPlan } from '../../../test/properties/pod-plan';
import { Figure, figure } from '../figure';
import { Dimension } from '../options';
import { Rendered } from '../rendered';
import { Subject } from '../subject';

const REPLICAS = {
  fixed: 'scaling.fixed', horizontal: 'scaling.initial', builtin: 'scaling.initial', vertical: 'scaling.replicas', external: 'scaling.external',
} as const satisfies { readonly [by in ScalingPlan['by']]: Dimension };

/** How many pods there are, and what changes their number. */
export function scalingOf({ plan }: Subject, { statefulSet, horizontal, vertical, details }: Rendered): Figure[] {
  const { scaling, isPrecise } = plan;
  const { replicas } = statefulSet.spec;
  const parallelism = figure('preciseParallelism', isPrecise ? initialOf(scaling) : isPrecise === false ? 1 : undefined, 1, details.parallelism);
  if (scaling === undefined) {
    return [parallelism, figure('scaling.fixed', undefined, 1, replicas), ...notHorizontal(horizontal), ...notVertical(vertical)];
  }
  const { by, initial } = scaling;
  const isSaid = REPLICAS[by] !== 'scaling.initial' || initial !== undefined;
  return [
    parallelism,
    figure(REPLICAS[by], isSaid ? initialOf(scaling) : undefined, scaling.min, replicas),
    ...by === 'horizontal' || by === 'builtin' ? horizontally(scaling, plan, horizontal) : notHorizontal(horizontal),
    ...by === 'vertical' ? vertically(scaling, vertical) : notVertical(vertical),
  ];
}

function initialOf({ by, min, more, initial }: ScalingPlan = { by: 'fixed', min: 1, more: 0 }): number {
  return (by === 'horizontal' || by === 'builtin') && initial !== undefined ? min + initial % (more + 1) : min;
}

function horizontally(scaling: ScalingPlan, plan: Subject['plan'], made: Rendered['horizontal']): Figure[] {
  const { by, min, more, metrics, isCalm, cpuRule, memoryRule = 80 } = scaling;
  const cpu = (percent: number): object => utilization('cpu', percentOfLimit(percent, plan.resources?.cpu));
  const memory = (percent: number): object => utilization('memory', percentOfLimit(percent, plan.resources?.memory));
  const range = [figure('scaling.min', min, undefined, made?.minReplicas), figure('scaling.max', min + more, undefined, made?.maxReplicas)];
  if (by === 'builtin') {
    return [...range, figure('scaling.rules', [...cpuRule === undefined ? [] : [cpu(cpuRule)], memory(memoryRule)], undefined, made?.metrics)];
  }
  const behavior = metrics !== undefined && isCalm ? { scaleDown: { stabilizationWindowSeconds: 60 } } : undefined;
  return [
    ...range,
    figure('scaling.metrics', metrics?.map(metricOf), [cpu(80)], made?.metrics),
    figure('scaling.behavior', behavior, undefined, made?.behavior),
  ];
}

function notHorizontal(made: Rendered['horizontal']): Figure[] {
  return [figure('scaling.max', undefined, undefined, made)];
}

function vertically({ updates, isBounded }: ScalingPlan, made: Rendered['vertical']): Figure[] {
  const policy = { containerPolicies: [{ containerName: '*', maxAllowed: { cpu: '2' } }] };
  return [
    figure('scaling.updatePolicy', updates && { updateMode: updates }, undefined, made?.updatePolicy),
    figure('scaling.resourcePolicy', isBounded ? policy : undefined, undefined, made?.resourcePolicy),
    figure('scaling.updatePolicy', undefined, true, made !== undefined),
  ];
}

function notVertical(made: Rendered['vertical']): Figure[] {
  return [figure('scaling.updatePolicy', undefined, undefined, made)];
}

function utilization(name: string, averageUtilization: number): object {
  return { type: 'Resource', resource: { name, target: { type: 'Utilization', averageUtilization } } };
}

function metricOf({ of, amount }: MetricPlan): object {
  const average = (averageValue: string): object => ({ type: 'AverageValue', averageValue });
  switch (of) {
    case 'cpu': return utilization('cpu', amount);
    case 'memory': return utilization('memory', amount);
    case 'cpuAmount': return { type: 'Resource', resource: { name: 'cpu', target: average(`${amount}m`) } };
    case 'memoryAmount': return { type: 'Resource', resource: { name: 'memory', target: average(`${amount}Ki`) } };
    case 'container': return {
      type: 'ContainerResource', containerResource: { container: 'proxy', name: 'cpu', target: { type: 'Utilization', averageUtilization: amount } },
    };
    case 'pods': return { type: 'Pods', pods: { metric: { name: 'lag' }, target: average(`${amount}`) } };
    case 'object': return {
      type: 'Object',
      object: {
        describedObject: { kind: 'Ingress', name: 'main', apiVersion: 'networking.k8s.io/v1' },
        metric: { name: 'requests' },
        target: { type: 'Value', value: `${amount}` },
      },
    };
    case 'external': return {
      type: 'External', external: { metric: { name: 'queue', selector: { matchLabels: { queue: 'orders' } } }, target: average(`${amount}`) },
    };
  }
}
