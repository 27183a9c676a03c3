import { Size } from 'cdk8s';
import { MetricPlan, ScalingPlan } from './pod-plan';
import { BuiltinRule, Cpu, Metric, Quantity, Scaling, VpaUpdateMode } from '../../src';

const CPU_RULES = { 20: BuiltinRule.CPU_20, 50: BuiltinRule.CPU_50, 80: BuiltinRule.CPU_80 };
const MEMORY_RULES = { 20: BuiltinRule.MEMORY_20, 50: BuiltinRule.MEMORY_50, 80: BuiltinRule.MEMORY_80 };

export function scalingOf(plan: ScalingPlan | undefined): Scaling | undefined {
  if (plan === undefined) { return undefined; }
  const { by, min, more, initial, metrics, cpuRule, memoryRule = 80 } = plan;
  const range = { min, max: min + more, initial: initial === undefined ? undefined : min + initial % (more + 1) };
  switch (by) {
    case 'fixed': return Scaling.fixed(min);
    case 'horizontal': return Scaling.horizontal({
      ...range,
      metrics: metrics?.map(metricOf),
      behavior: metrics !== undefined && plan.isCalm ? { scaleDown: { stabilizationWindowSeconds: 60 } } : undefined,
    });
    case 'builtin': return Scaling.builtin({ ...range, rules: [...cpuRule === undefined ? [] : [CPU_RULES[cpuRule]], MEMORY_RULES[memoryRule]] });
    case 'vertical': return Scaling.vertical({
      replicas: min,
      updatePolicy: plan.updates === undefined ? undefined : { updateMode: plan.updates as VpaUpdateMode },
      resourcePolicy: plan.isBounded ? { containerPolicies: [{ containerName: '*', maxAllowed: { cpu: Quantity.fromString('2') } }] } : undefined,
    });
    case 'external': return Scaling.external({ min });
  }
}

function metricOf({ of, amount }: MetricPlan): Metric {
  switch (of) {
    case 'cpu': return Metric.cpu(amount);
    case 'cpuAmount': return Metric.cpuAmount(Cpu.millis(amount));
    case 'memory': return Metric.memory(amount);
    case 'memoryAmount': return Metric.memoryAmount(Size.kibibytes(amount));
    case 'container': return Metric.container('proxy', 'cpu', amount);
    case 'pods': return Metric.pods('lag', Quantity.fromString(`${amount}`));
    case 'object': return Metric.object({ kind: 'Ingress', name: 'main', apiVersion: 'networking.k8s.io/v1' }, 'requests', Quantity.fromString(`${amount}`));
    case 'external': return Metric.external('queue', Quantity.fromString(`${amount}`), { matchLabels: { queue: 'orders' } });
  }
}
