import fc from 'fast-check';
import { name, texts } from './names';
import { MetricPlan, PodPlan, RangePlan, ResourcesPlan, ScalingPlan } from './pod-plan';

const amount = fc.integer({ min: 1, max: 100_000 });

/** A request is no more than its limit. */
const range: fc.Arbitrary<RangePlan> = fc.record({ request: amount, limit: amount }, { requiredKeys: [] }).map(({ request, limit }) =>
  request === undefined || limit === undefined ? { request, limit } : { request: Math.min(request, limit), limit: Math.max(request, limit) });

export const resources: fc.Arbitrary<ResourcesPlan> = fc.record({ cpu: range, memory: range, storage: range }, { requiredKeys: [] });

export const pod: fc.Arbitrary<PodPlan> = fc.record({
  labels: texts,
  annotations: texts,
  env: fc.uniqueArray(fc.stringMatching(/^[A-Z]{1,4}$/), { maxLength: 2 }),
  nodes: texts,
  zone: name,
  tolerates: name,
  grace: fc.nat(600),
  account: name,
  pullSecret: name,
  probe: fc.record({
    period: fc.integer({ min: 1, max: 100 }), delay: fc.nat(100), failures: fc.integer({ min: 1, max: 10 }),
  }, { requiredKeys: [] }),
  hasVolume: fc.boolean(),
  hasSidecar: fc.boolean(),
  hasInit: fc.boolean(),
  spreads: fc.boolean(),
  security: fc.constantFrom('operator', 'own'),
}, { requiredKeys: [] });

const metric: fc.Arbitrary<MetricPlan> = fc.record({
  of: fc.constantFrom('cpu', 'cpuAmount', 'memory', 'memoryAmount', 'container', 'pods', 'object', 'external'),
  amount: fc.integer({ min: 1, max: 100 }),
});

const rule = fc.constantFrom<20 | 50 | 80>(20, 50, 80);

export const scaling: fc.Arbitrary<ScalingPlan> = fc.record({
  by: fc.constantFrom('fixed', 'horizontal', 'builtin', 'vertical', 'external'),
  min: fc.integer({ min: 1, max: 20 }),
  more: fc.integer({ min: 1, max: 20 }),
  initial: fc.nat(20),
  metrics: fc.array(metric, { minLength: 1, maxLength: 2 }),
  isCalm: fc.boolean(),
  cpuRule: rule,
  memoryRule: rule,
  updates: fc.constantFrom('Off', 'Initial', 'Recreate', 'Auto'),
  isBounded: fc.boolean(),
}, { requiredKeys: ['by', 'min', 'more'] });
