import { topicFault } from '../../pulsar/topic-fault';
import { rule } from '../rule';

export const GO_INPUT = rule({
  code: 'FM301',
  severity: 'error',
  kinds: ['Function'],
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
  why: 'The operator reads the namespace of input.topicPattern for the clean-up, and crashes where it does not parse. Admission does not look, where sourceConfig is set.',
  remedy: 'write the pattern as persistent://tenant/namespace/regex, or drop cleanupSubscription.',
  check(subject) {
    const pattern = subject.text('input', 'topicPattern');
    const isUnchecked = subject.has('sourceConfig') && subject.isTrue('cleanupSubscription');
    const fault = isUnchecked && pattern !== '' ? topicFault(pattern) : undefined;
    return fault === undefined ? [] : [{ at: subject.in('input', 'topicPattern'), received: fault.received }];
  },
});
