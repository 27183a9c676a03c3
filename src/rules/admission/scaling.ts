import { PlainObject } from '../../document/plain-json';
import { show } from '../../document/refusal';
import { COMPONENTS, Complaint, rule } from '../rule';

export const REPLICAS = rule({
  code: 'FM204',
  severity: 'error',
  kinds: COMPONENTS,
  needs: [['replicas'], ['minReplicas'], ['maxReplicas']],
  why: 'Admission wants minReplicas of at least 1, no more than replicas, and both no more than maxReplicas.',
  remedy: 'give counts with 1 <= minReplicas <= replicas <= maxReplicas; leave maxReplicas out where nothing scales.',
  check(subject) {
    const { replicas, min, max } = subject.replicas;
    if (min === 0) { return [{ at: subject.in('minReplicas'), received: '0', because: 'Admission wants at least one pod.', fix: 'write 1 or more.' }]; }
    if (replicas === 0) {
      return [{
        at: subject.in('replicas'),
        received: '0',
        because: 'Admission refuses to create a component with no replica.',
        fix: 'start with 1, and scale to zero later.',
      }];
    }
    if (min > replicas) { return [{ at: subject.in('replicas'), received: `minReplicas ${min}, replicas ${replicas}`, because: 'There are fewer pods than the fewest.' }]; }
    if (max !== undefined && replicas > max) {
      return [{ at: subject.in('maxReplicas'), received: `replicas ${replicas}, maxReplicas ${max}`, because: 'There are more pods than the most.' }];
    }
    return [];
  },
});

export const VERTICAL = rule({
  code: 'FM205',
  severity: 'error',
  kinds: COMPONENTS,
  needs: [['pod', 'vpa']],
  why: 'Admission refuses vertical beside horizontal autoscaling, and a VPA policy without its container.',
  remedy: 'choose one autoscaler, and name the container of each policy: pulsar-function, pulsar-source, pulsar-sink or "*".',
  check(subject) {
    if (!subject.has('pod', 'vpa')) { return []; }
    const both: Complaint[] = subject.has('maxReplicas')
      ? [{ at: subject.in('pod', 'vpa'), received: 'vpa and maxReplicas', because: 'A component has one autoscaler.', fix: 'drop one of them.' }]
      : [];
    const policies = ['pod', 'vpa', 'resourcePolicy', 'containerPolicies'];
    const nameless = subject.list(...policies).flatMap((policy, index) => ((policy ?? {}) as PlainObject).containerName ? [] : [{
      at: subject.in(...policies, index, 'containerName'),
      received: 'nothing',
      because: 'Admission wants to know the container of each policy.',
      fix: 'name pulsar-function, pulsar-source, pulsar-sink or "*".',
    }]);
    return [...both, ...nameless];
  },
});

/** The rules that admission knows; it passes over any other. */
export const BUILTIN_RULE = /^AverageUtilization(CPU|Memory)Percent(20|50|80)$/;

export const BUILTIN_RULES = rule({
  code: 'FM216',
  severity: 'error',
  kinds: ['Function'],
  needs: [['pod', 'builtinAutoscaler']],
  why: 'Admission allows one CPU rule and one memory rule.',
  remedy: 'keep one rule of each kind.',
  check(subject) {
    const rules = subject.list('pod', 'builtinAutoscaler');
    const seen = new Set<string>();
    return rules.flatMap((name, index) => {
      const resource = BUILTIN_RULE.exec(String(name))?.[1];
      if (resource === undefined || !seen.has(resource)) {
        if (resource !== undefined) { seen.add(resource); }
        return [];
      }
      return [{ at: subject.in('pod', 'builtinAutoscaler', index), received: show(name), because: `Admission allows one ${resource} rule.`, fix: 'keep one of them.' }];
    });
  },
});
