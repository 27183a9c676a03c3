import { Subject } from '../../document/subject';
import { topicFault } from '../../pulsar/topic-fault';
import { rule } from '../rule';

const NEED_CLEANUP = 'compute.functionmesh.io/need-cleanup';

export const GO_INPUT = rule({
  code: 'FM301',
  severity: 'error',
  kinds: ['Function'],
  needs: [['golang']],
  why: 'The operator takes the first of input.topics for a Go function, and crashes where there is none.',
  remedy: 'name one topic in input.topics.',
  check(subject) {
    if (subject.language !== 'golang' || subject.text('golang', 'go') === '' || subject.list('input', 'topics').length > 0) { return []; }
    return [{ at: subject.in('input', 'topics'), received: subject.inputs.length === 0 ? 'nothing' : subject.inputs.map(({ name }) => name).join(', ') }];
  },
});

export const WINDOW_INTERVAL = rule({
  code: 'FM302',
  severity: 'error',
  kinds: ['Function'],
  needs: [['windowConfig']],
  why: 'The defaulting webhook crashes on windowLengthCount without slidingIntervalCount, unless maxLagMs and watermarkEmitIntervalMs are set.',
  remedy: 'set slidingIntervalCount; the window length makes a tumbling window.',
  check(subject) {
    const isSet = (field: string) => subject.has('windowConfig', field);
    if (!isSet('windowLengthCount') || isSet('slidingIntervalCount') || (isSet('maxLagMs') && isSet('watermarkEmitIntervalMs'))) { return []; }
    return [{ at: subject.in('windowConfig', 'slidingIntervalCount'), received: 'nothing' }];
  },
});

export const BATCH_SOURCE_CONFIG = rule({
  code: 'FM303',
  severity: 'error',
  kinds: ['Source'],
  needs: [['batchSourceConfig']],
  why: 'The operator crashes on batchSourceConfig without sourceConfig; admission refuses it on creation only.',
  remedy: 'write sourceConfig, {} where the connector needs none.',
  check: (subject) => subject.has('batchSourceConfig') && !subject.has('sourceConfig')
    ? [{ at: subject.in('sourceConfig'), received: 'nothing' }]
    : [],
});

export const CLEANUP_PATTERN = rule({
  code: 'FM304',
  severity: 'error',
  kinds: ['Function'],
  needs: [['sourceConfig']],
  why: 'The operator reads the namespace of a topic pattern for the clean-up, and crashes where it does not parse. Admission does not look, where sourceConfig is set.',
  remedy: 'write the pattern as persistent://tenant/namespace/regex, or drop cleanupSubscription.',
  check(subject) {
    const isCleaned = subject.isTrue('cleanupSubscription') || isSparedCleanup(subject);
    if (!subject.has('sourceConfig') || !isCleaned) { return []; }
    return subject.inputs.filter(({ isPattern }) => isPattern).flatMap(({ name, at }) => {
      const fault = topicFault(name);
      return fault === undefined ? [] : [{ at, received: fault.received }];
    });
  },
});

/** To delete the clean-up job that it does not want, the operator makes it first. A mesh hands no annotation down. */
function isSparedCleanup({ document, isMember }: Subject): boolean {
  return !isMember && document.metadata?.annotations?.[NEED_CLEANUP] === 'false';
}
