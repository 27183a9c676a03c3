import { isDeepStrictEqual } from 'node:util';
import { show } from '../../document/refusal';
import { Subject } from '../../document/subject';
import { Complaint, changeRule, COMPONENTS, READERS } from '../rule';

const METRICS = ['pod', 'autoScalingMetrics'];
const BEHAVIOR = ['pod', 'autoScalingBehavior'];

export const ADDED_BEHAVIOR = changeRule({
  code: 'FM521',
  severity: 'error',
  kinds: COMPONENTS,
  why: 'The operator compares the behaviour with that of the HorizontalPodAutoscaler, of which it reads one that is not there, and dies; and again whenever it starts.',
  remedy: 'change a metric, minReplicas or maxReplicas in the same go, which it compares first, or delete the HorizontalPodAutoscaler before.',
  check(before, after) {
    const isCompared = [before, after].every((subject) => subject.has('maxReplicas') && subject.list('pod', 'builtinAutoscaler').length === 0)
      && before.list(...METRICS).length > 0
      && isSame(before, after, METRICS) && isDeepStrictEqual(bounds(before), bounds(after));
    return isCompared && !before.has(...BEHAVIOR) && after.has(...BEHAVIOR)
      ? [{ at: after.in(...BEHAVIOR), received: 'behaviour for an autoscaler that has metrics and no behaviour' }] : [];
  },
});

export const LEFT_AUTOSCALER = changeRule({
  code: 'FM522',
  severity: 'warning',
  kinds: COMPONENTS,
  why: 'The operator looks for the HorizontalPodAutoscaler by another name than it gave it, so it stays and goes on scaling; KEDA refuses to scale beside it.',
  remedy: 'delete the HorizontalPodAutoscaler.',
  check: (before, after) => before.has('maxReplicas') && !after.has('maxReplicas')
    ? [{ at: after.in('maxReplicas'), received: `no maxReplicas any more; HorizontalPodAutoscaler ${after.name}-${after.kind.toLowerCase()} stays` }]
    : [],
});

export const FROZEN_FIELDS = changeRule({
  code: 'FM523',
  severity: 'warning',
  kinds: READERS,
  why: 'What there is already is kept as it was made: the volume claims of a StatefulSet, the place where a subscription began.',
  remedy: 'undo the change, or delete and create what should be made anew.',
  check: (before, after) => [...changedClaims(before, after), ...changedPosition(before, after)],
});

/** A StatefulSet takes no other templates, so the operator writes the old ones again. */
function changedClaims(before: Subject, after: Subject): Complaint[] {
  const at = ['volumeClaimTemplates'];
  if (after.kind !== 'Function' || isSame(before, after, at)) { return []; }
  return [{
    at: after.in(...at),
    received: 'other volumeClaimTemplates',
    because: 'A StatefulSet keeps the volume claims that it was made with; the operator writes the old ones again and says nothing.',
    fix: 'delete the Function and create it again, or undo the change.',
  }];
}

/** Said only where nothing else says which subscriptions there are: an input more would be read from the new position. */
function changedPosition(before: Subject, after: Subject): Complaint[] {
  const at = ['subscriptionPosition'];
  const [was, is] = [before, after].map((subject) => subject.text(...at) || 'earliest');
  const isSameSubscription = isSame(before, after, ['input']) && isDeepStrictEqual(subscription(before), subscription(after));
  return was === is || !isSameSubscription ? [] : [{
    at: after.in(...at),
    received: `${show(is)}, which was ${show(was)}`,
    because: 'A subscription begins there once, when it is made; this one exists.',
    fix: 'name another subscription, set the cursor with pulsar-admin, or undo the change.',
  }];
}

function subscription(subject: Subject): readonly string[] {
  return [subject.text('pulsar', 'pulsarConfig'), subject.text('subscriptionName') || subject.fullyQualifiedName];
}

function bounds(subject: Subject): readonly unknown[] {
  const { min, max } = subject.replicas;
  return [min, max];
}

function isSame(before: Subject, after: Subject, field: readonly string[]): boolean {
  return isDeepStrictEqual(before.value(...field), after.value(...field));
}
