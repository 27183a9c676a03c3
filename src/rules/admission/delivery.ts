import { COMPONENTS, Complaint, READERS, rule } from '../rule';

export const DEAD_LETTERS = rule({
  code: 'FM208',
  severity: 'error',
  kinds: READERS,
  needs: [['deadLetterTopic']],
  why: 'Admission refuses a dead letter topic without retries, since no message would ever reach it.',
  remedy: 'set maxMessageRetry, or drop deadLetterTopic.',
  check(subject) {
    const retries = subject.number('maxMessageRetry') ?? 0;
    return subject.text('deadLetterTopic') !== '' && retries <= 0 ? [{ at: subject.in('deadLetterTopic'), received: `maxMessageRetry ${retries}` }] : [];
  },
});

export const EFFECTIVELY_ONCE = rule({
  code: 'FM209',
  severity: 'error',
  kinds: READERS,
  needs: [['processingGuarantee']],
  why: 'Admission refuses effectively-once with a timeout, retries or (of a Function) ordering by key.',
  remedy: 'drop the setting, or use atleast_once.',
  check(subject) {
    if (subject.guarantee !== 'effectively_once') { return []; }
    const excluded: [string, boolean, string][] = [
      ['timeout', (subject.number('timeout') ?? 0) !== 0, 'A timeout'],
      ['maxMessageRetry', (subject.number('maxMessageRetry') ?? 0) > 0, 'Retrying'],
      ['retainKeyOrdering', subject.kind === 'Function' && subject.isTrue('retainKeyOrdering'), 'Ordering by key'],
    ];
    return excluded.filter(([, isSet]) => isSet).map(([field, , what]): Complaint => ({
      at: subject.in(field),
      received: `effectively_once and ${field} ${String(subject.value(field))}`,
      because: `${what} cannot be combined with effectively-once processing.`,
    }));
  },
});

export const ORDERING = rule({
  code: 'FM219',
  severity: 'error',
  kinds: ['Function'],
  needs: [['retainKeyOrdering']],
  why: 'Admission refuses retainOrdering together with retainKeyOrdering.',
  remedy: 'keep one of them.',
  check: (subject) => subject.isTrue('retainOrdering') && subject.isTrue('retainKeyOrdering')
    ? [{ at: subject.in('retainKeyOrdering'), received: 'retainOrdering and retainKeyOrdering' }]
    : [],
});

export const PULSAR_CONFIG = rule({
  code: 'FM217',
  severity: 'error',
  kinds: COMPONENTS,
  why: 'Admission needs pulsar.pulsarConfig, and pulsarPackageService.pulsarConfig where that block is present.',
  remedy: 'name the ConfigMap with webServiceURL and brokerServiceURL.',
  check: (subject) => [
    ...subject.text('pulsar', 'pulsarConfig') === '' ? [{ at: subject.in('pulsar', 'pulsarConfig'), received: 'nothing' }] : [],
    ...subject.has('pulsarPackageService') && subject.text('pulsarPackageService', 'pulsarConfig') === ''
      ? [{ at: subject.in('pulsarPackageService', 'pulsarConfig'), received: 'nothing' }] : [],
  ],
});
