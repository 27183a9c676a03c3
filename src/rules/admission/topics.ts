import { isReadByConnector, writesByConnector } from '../../document/connector-ends';
import { Path } from '../../document/path';
import { show } from '../../document/refusal';
import { Subject } from '../../document/subject';
import { topicFault } from '../../pulsar/topic-fault';
import { COMPONENTS, Complaint, READERS, rule } from '../rule';

export const TOPIC_NAMES = rule({
  code: 'FM210',
  severity: 'error',
  kinds: COMPONENTS,
  needs: [['input'], ['output'], ['logTopic'], ['deadLetterTopic']],
  why: 'Admission takes `name`, `tenant/namespace/name` and `persistent://tenant/namespace/name`; of a pattern too, which may vary the local name alone.',
  remedy: 'write `name`, `tenant/namespace/name` or `persistent://tenant/namespace/name`.',
  check(subject) {
    return [
      ...isReadByConnector(subject) ? [] : subject.inputs.flatMap(({ name, at }) => malformed(name, at)),
      ...writesByConnector(subject) ? [] : malformedIn(subject, 'output', 'topic'),
      ...subject.kind === 'Function' ? malformedIn(subject, 'logTopic') : [],
      ...subject.kind === 'Source' ? [] : malformedIn(subject, 'deadLetterTopic'),
    ];
  },
});

export function malformed(name: string, at: Path): Complaint[] {
  const fault = topicFault(name);
  return fault === undefined ? [] : [{ at, received: fault.received, because: fault.because, fix: fault.fix }];
}

/** What is wrong with the topic in a field, which may be empty. */
export function malformedIn(subject: Subject, ...field: Path): Complaint[] {
  const name = subject.text(...field);
  return name === '' ? [] : malformed(name, subject.in(...field));
}

export const INPUT = rule({
  code: 'FM211',
  severity: 'error',
  kinds: READERS,
  why: 'Admission refuses a Function or Sink that reads nothing, unless the function has a source connector.',
  remedy: 'name input.topics, input.topicPattern or input.sourceSpecs.',
  check: (subject) => subject.inputs.length > 0 || isReadByConnector(subject) ? [] : [{ at: subject.in('input'), received: 'no topic' }],
});

export const OUTPUT_IS_INPUT = rule({
  code: 'FM212',
  severity: 'error',
  kinds: ['Function'],
  needs: [['output']],
  why: 'Admission refuses an output topic that is an input topic, letter by letter.',
  remedy: 'write to another topic.',
  check(subject) {
    const output = subject.text('output', 'topic');
    if (output === '' || writesByConnector(subject) || !subject.inputs.some(({ name }) => name === output)) { return []; }
    return [{ at: subject.in('output', 'topic'), received: show(output) }];
  },
});

export const CRYPTO = rule({
  code: 'FM213',
  severity: 'error',
  kinds: COMPONENTS,
  needs: [['input', 'sourceSpecs'], ['output', 'producerConf']],
  why: 'Admission needs the class of a key reader, and of a producer the names of its keys.',
  remedy: 'set cryptoKeyReaderClassName, and encryptionKeys of a producer.',
  check(subject) {
    const readers = isReadByConnector(subject) ? [] : subject.entries('input', 'sourceSpecs').map(([topic]) => ['input', 'sourceSpecs', topic, 'cryptoConfig']);
    const producer = ['output', 'producerConf', 'cryptoConfig'];
    const isProducer = !writesByConnector(subject) && subject.text('output', 'topic') !== '' && subject.has(...producer);
    const classless = [...subject.kind === 'Source' ? [] : readers.filter((field) => subject.has(...field)), ...isProducer ? [producer] : []]
      .filter((field) => subject.text(...field, 'cryptoKeyReaderClassName') === '')
      .map((field): Complaint => ({ at: subject.in(...field, 'cryptoKeyReaderClassName'), received: 'nothing' }));
    return isProducer && subject.list(...producer, 'encryptionKeys').length === 0
      ? [...classless, { at: subject.in(...producer, 'encryptionKeys'), received: 'none' }]
      : classless;
  },
});

export const RECEIVER_QUEUE = rule({
  code: 'FM220',
  severity: 'error',
  kinds: READERS,
  needs: [['input', 'sourceSpecs']],
  why: 'Admission refuses a receiver queue of fewer than no messages.',
  remedy: 'write 0 or more.',
  check: (subject) => isReadByConnector(subject) ? [] : subject.entries('input', 'sourceSpecs').flatMap(([topic]) => {
    const size = subject.number('input', 'sourceSpecs', topic, 'receiverQueueSize') ?? 0;
    return size < 0 ? [{ at: subject.in('input', 'sourceSpecs', topic, 'receiverQueueSize'), received: String(size) }] : [];
  }),
});
