import { Complaint, rule } from '../rule';

export const STATE = rule({
  code: 'FM214',
  severity: 'error',
  kinds: ['Function'],
  needs: [['statefulConfig']],
  why: 'Admission refuses state in a Go function, and state without the URL of its store.',
  remedy: 'set statefulConfig.pulsar.serviceUrl, and use Java or Python.',
  check(subject) {
    if (!subject.has('statefulConfig', 'pulsar')) { return []; }
    if (subject.language === 'golang') { return [{ at: subject.in('statefulConfig'), received: 'state in a Go function', because: 'Go functions have no state.' }]; }
    const at = ['statefulConfig', 'pulsar', 'serviceUrl'];
    return subject.text(...at) === '' ? [{ at: subject.in(...at), received: 'nothing', because: 'State needs the URL of its store.' }] : [];
  },
});

const LENGTHS = ['windowLengthCount', 'windowLengthDurationMs', 'slidingIntervalCount', 'slidingIntervalDurationMs'];
const LATENESS = ['maxLagMs', 'watermarkEmitIntervalMs'];

export const WINDOW = rule({
  code: 'FM215',
  severity: 'error',
  kinds: ['Function'],
  needs: [['windowConfig']],
  why: 'Admission wants exactly one window length, by count or by time, and numbers above zero.',
  remedy: 'set windowLengthCount or windowLengthDurationMs.',
  check(subject) {
    if (!subject.has('windowConfig')) { return []; }
    const at = (field: string) => subject.in('windowConfig', field);
    const number = (field: string) => subject.number('windowConfig', field);
    const lengths = LENGTHS.slice(0, 2).filter((field) => number(field) !== undefined);
    const count: Complaint[] = lengths.length === 1 ? [] : [{ at: at(lengths[1] ?? LENGTHS[0]), received: lengths.join(' and ') || 'no window length' }];
    const positive = subject.has('windowConfig', 'timestampExtractorClassName') ? [...LENGTHS, ...LATENESS] : LENGTHS;
    return [...count, ...positive.filter((field) => (number(field) ?? 1) <= 0)
      .map((field): Complaint => ({ at: at(field), received: String(number(field)), because: 'The number is above zero.', fix: 'write 1 or more.' }))];
  },
});
