import { COMPONENTS, rule } from '../rule';

export const SOMETHING_TO_SCALE = rule({
  code: 'FM405',
  severity: 'warning',
  kinds: COMPONENTS,
  needs: [['maxReplicas']],
  why: 'With maxReplicas equal to minReplicas there is nothing to scale, and the operator never calls the autoscaler ready.',
  remedy: 'drop maxReplicas, or raise it.',
  check(subject) {
    const { min, max } = subject.replicas;
    return max === min ? [{ at: subject.in('maxReplicas'), received: `minReplicas ${min}, maxReplicas ${max}` }] : [];
  },
});
