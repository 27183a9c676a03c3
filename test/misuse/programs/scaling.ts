import { BuiltinRule, Metric, Scaling } from '../../../src';
import { functionWith, Misuse, untyped } from '../misuse';

function scaled(title: string, code: string, value: string, scaling: Scaling): Misuse {
  return { title, code, value, write: (world) => functionWith(world, { scaling }) };
}

export const SCALING: readonly Misuse[] = [
  scaled('max below min', 'FM204', 'min 5, max 2', Scaling.horizontal({ min: 5, max: 2 })),
  scaled('max equal to min', 'FM405', 'min 2, max 2', Scaling.horizontal({ min: 2, max: 2 })),
  scaled('max equal to the default of min', 'FM405', 'min 1, max 1', Scaling.horizontal({ max: 1 })),
  scaled('max of zero', 'FM204', '0', Scaling.horizontal({ max: 0 })),
  scaled('an initial number above max', 'FM204', '9, with min 1 and max 3', Scaling.horizontal({ max: 3, initial: 9 })),
  scaled('no pods', 'FM204', '0', Scaling.fixed(0)),
  scaled('NaN pods', 'FM106', 'NaN', Scaling.fixed(NaN)),
  scaled('negative pods', 'FM106', '-1', Scaling.fixed(-1)),
  scaled('a fraction of a pod', 'FM106', '1.5', Scaling.fixed(1.5)),
  scaled('pods without end', 'FM106', 'Infinity', Scaling.horizontal({ max: Infinity })),
  scaled('pods beyond 32 bits', 'FM106', '4294967296', Scaling.fixed(2 ** 32)),
  scaled('text for pods', 'FM102', '3', Scaling.fixed(untyped('3'))),
  scaled('no metrics', 'FM405', 'no metric', Scaling.horizontal({ max: 3, metrics: [] })),
  scaled('behaviour without metrics', 'FM405', 'a behaviour without metrics', Scaling.horizontal({ max: 3, behavior: { scaleUp: {} } })),
  scaled('two rules for CPU', 'FM216', 'AverageUtilizationCPUPercent80, AverageUtilizationCPUPercent20', Scaling.builtin({
    max: 3, rules: [BuiltinRule.CPU_80, BuiltinRule.CPU_20],
  })),
  scaled('no rules', 'FM405', 'no rule', Scaling.builtin({ max: 3, rules: [] })),
  scaled('a rule that is none', 'FM104', 'AverageUtilizationGPUPercent80', Scaling.builtin({
    max: 3, rules: untyped(['AverageUtilizationGPUPercent80']),
  })),
  scaled('a percentage of zero', 'FM106', '0', Scaling.horizontal({ max: 3, metrics: [Metric.cpu(0)] })),
  scaled('a vertical policy without its container', 'FM205', 'a policy without containerName', Scaling.vertical({
    resourcePolicy: { containerPolicies: [{ controlledResources: ['cpu'] }] },
  })),
  scaled('a metric type that is none', 'FM423', 'nothing', Scaling.horizontal({ max: 3, metrics: [Metric.of(untyped({}))] })),
  scaled('a plain object for a metric', 'FM102', 'an object with cpu', Scaling.horizontal({ max: 3, metrics: untyped([{ cpu: 80 }]) })),
  scaled('max left out', 'FM103', 'undefined', Scaling.horizontal(untyped({ min: 2 }))),
  scaled('a number for a scaling', 'FM102', '3', untyped(3)),
  scaled('a plain object for a scaling', 'FM102', 'an object with min, max', untyped({ min: 1, max: 3 })),
];
