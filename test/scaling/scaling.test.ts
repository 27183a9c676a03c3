import { Size } from 'cdk8s';
import { BuiltinRule, Cpu, Metric, PulsarFunction, Quantity, Runtime, Scaling, Topic, VpaUpdateMode } from '../../src';
import { chartWithCluster, only } from '../manifests';

function specOf(scaling: Scaling): any {
  const { chart, pulsar } = chartWithCluster();
  new PulsarFunction(chart, 'f', { pulsar, runtime: Runtime.java({ className: 'C', jar: 'c.jar' }), inputs: [Topic.of('in')], scaling });
  const { replicas, minReplicas, maxReplicas, pod: { autoScalingMetrics, autoScalingBehavior, builtinAutoscaler, vpa } } = only(chart, 'Function').spec;
  const all = { replicas, minReplicas, maxReplicas, autoScalingMetrics, autoScalingBehavior, builtinAutoscaler, vpa };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}

test.each<[string, Scaling, object]>([
  ['fixed', Scaling.fixed(3), { replicas: 3 }],
  ['external', Scaling.external(), {}],
  ['external with a minimum', Scaling.external({ min: 2 }), { minReplicas: 2 }],
  ['horizontal by the operator\'s default', Scaling.horizontal({ max: 5 }), { maxReplicas: 5 }],
  ['horizontal with all of its range', Scaling.horizontal({ min: 2, initial: 3, max: 5 }), { minReplicas: 2, replicas: 3, maxReplicas: 5 }],
  ['horizontal with a behaviour', Scaling.horizontal({
    max: 5, metrics: [Metric.memory(70)], behavior: { scaleDown: { stabilizationWindowSeconds: 60 } },
  }), {
    maxReplicas: 5,
    autoScalingMetrics: [{ type: 'Resource', resource: { name: 'memory', target: { type: 'Utilization', averageUtilization: 70 } } }],
    autoScalingBehavior: { scaleDown: { stabilizationWindowSeconds: 60 } },
  }],
  ['builtin rules', Scaling.builtin({ max: 5, rules: [BuiltinRule.CPU_80, BuiltinRule.MEMORY_50] }), {
    maxReplicas: 5, builtinAutoscaler: ['AverageUtilizationCPUPercent80', 'AverageUtilizationMemoryPercent50'],
  }],
  ['vertical', Scaling.vertical({
    replicas: 2,
    updatePolicy: { updateMode: VpaUpdateMode.INITIAL },
    resourcePolicy: { containerPolicies: [{ containerName: '*', maxAllowed: { cpu: Quantity.fromNumber(2) } }] },
  }), {
    replicas: 2,
    vpa: { updatePolicy: { updateMode: 'Initial' }, resourcePolicy: { containerPolicies: [{ containerName: '*', maxAllowed: { cpu: 2 } }] } },
  }],
])('%s', (_, scaling, expected) => {
  expect(specOf(scaling)).toEqual(expected);
});

test.each<[string, Metric, object]>([
  ['CPU of a pod', Metric.cpuAmount(Cpu.millis(500)),
    { type: 'Resource', resource: { name: 'cpu', target: { type: 'AverageValue', averageValue: '500m' } } }],
  ['memory of a pod', Metric.memoryAmount(Size.gibibytes(2)),
    { type: 'Resource', resource: { name: 'memory', target: { type: 'AverageValue', averageValue: '2Gi' } } }],
  ['one container', Metric.container('sidecar', 'cpu', 50),
    { type: 'ContainerResource', containerResource: { container: 'sidecar', name: 'cpu', target: { type: 'Utilization', averageUtilization: 50 } } }],
  ['pods', Metric.pods('lag', Quantity.fromNumber(10)),
    { type: 'Pods', pods: { metric: { name: 'lag' }, target: { type: 'AverageValue', averageValue: 10 } } }],
  ['an object', Metric.object({ kind: 'Ingress', name: 'web' }, 'hits', Quantity.fromString('1k')),
    { type: 'Object', object: { describedObject: { kind: 'Ingress', name: 'web' }, metric: { name: 'hits' }, target: { type: 'Value', value: '1k' } } }],
  ['outside', Metric.external('queue', Quantity.fromNumber(5), { matchLabels: { q: 'a' } }),
    { type: 'External', external: { metric: { name: 'queue', selector: { matchLabels: { q: 'a' } } }, target: { type: 'AverageValue', averageValue: 5 } } }],
])('watches %s', (_, metric, expected) => {
  expect(specOf(Scaling.horizontal({ max: 2, metrics: [metric] })).autoScalingMetrics).toEqual([expected]);
});
