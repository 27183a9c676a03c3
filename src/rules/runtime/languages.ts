import { Path } from '../../document/path';
import { Subject } from '../../document/subject';
import { Complaint, rule } from '../rule';

interface Feature {
  readonly what: string;
  readonly lacking: readonly string[];
  isUsed(subject: Subject): Path | undefined;
}

function field(at: Path, isUsed: (subject: Subject) => boolean): Feature['isUsed'] {
  return (subject) => isUsed(subject) ? at : undefined;
}

const CONSUMER_SETTINGS = ['consumerProperties', 'cryptoConfig', 'receiverQueueSize', 'schemaProperties', 'schemaType', 'serdeClassname'];

/** Schema types of the Java client alone; by any other name than these and STRING, JSON and AVRO Python looks for a class. */
const JAVA_SCHEMAS = ['KEY_VALUE', 'PROTOBUF', 'PROTOBUF_NATIVE', 'AUTO_CONSUME'];

function isJavaSchema(type: string): boolean {
  return JAVA_SCHEMAS.includes(type.toUpperCase());
}

const FEATURES: readonly Feature[] = [
  { what: 'windows', lacking: ['python', 'golang', 'genericRuntime'], isUsed: field(['windowConfig'], (subject) => subject.has('windowConfig')) },
  { what: 'retries', lacking: ['python', 'golang'], isUsed: field(['maxMessageRetry'], (subject) => (subject.number('maxMessageRetry') ?? 0) > 0) },
  {
    what: 'effectively-once processing',
    lacking: ['python', 'golang'],
    isUsed: field(['processingGuarantee'], ({ guarantee }) => guarantee === 'effectively_once'),
  },
  { what: 'ordering by key', lacking: ['golang'], isUsed: field(['retainKeyOrdering'], (subject) => subject.isTrue('retainKeyOrdering')) },
  { what: 'ordering as in the topic', lacking: ['golang'], isUsed: field(['retainOrdering'], (subject) => subject.isTrue('retainOrdering')) },
  {
    what: 'start at the earliest message',
    lacking: ['golang'],
    isUsed: field(['subscriptionPosition'], (subject) => subject.text('subscriptionPosition') === 'earliest'),
  },
  { what: 'skipping to the latest message', lacking: ['golang'], isUsed: field(['skipToLatest'], (subject) => subject.isTrue('skipToLatest')) },
  { what: 'runtime flags', lacking: ['golang'], isUsed: field(['runtimeFlags'], (subject) => subject.text('runtimeFlags') !== '') },
  {
    what: 'producer settings', lacking: ['golang'], isUsed: field(['output', 'producerConf'], (subject) => subject.entries('output', 'producerConf').length > 0),
  },
  { what: 'connectors', lacking: ['golang'], isUsed: field(['sourceConfig'], (subject) => subject.has('sourceConfig')) },
  { what: 'connectors', lacking: ['golang'], isUsed: field(['sinkConfig'], (subject) => subject.has('sinkConfig')) },
  { what: 'user configuration that arrives whole', lacking: ['golang'], isUsed: field(['funcConfig'], (subject) => subject.entries('funcConfig').length > 0) },
  { what: 'second input topic', lacking: ['golang'], isUsed: field(['input', 'topics', 1], (subject) => subject.list('input', 'topics').length > 1) },
  {
    what: 'topic patterns beside the first topic',
    lacking: ['golang'],
    isUsed: field(['input', 'topicPattern'], (subject) => subject.text('input', 'topicPattern') !== '' && subject.list('input', 'topics').length > 0),
  },
  {
    what: 'consumer settings',
    lacking: ['golang'],
    isUsed: (subject) => {
      const used = subject.entries('input', 'sourceSpecs').find(([topic]) => CONSUMER_SETTINGS.some((name) => subject.has('input', 'sourceSpecs', topic, name)));
      return used === undefined ? undefined : ['input', 'sourceSpecs', used[0]];
    },
  },
  {
    what: 'schema of this type on its input',
    lacking: ['python'],
    isUsed: (subject) => {
      const used = subject.entries('input', 'sourceSpecs').find(([topic]) => isJavaSchema(subject.text('input', 'sourceSpecs', topic, 'schemaType')));
      return used === undefined ? undefined : ['input', 'sourceSpecs', used[0], 'schemaType'];
    },
  },
  {
    what: 'schema of this type on its output',
    lacking: ['python'],
    isUsed: field(['output', 'sinkSchemaType'], (subject) => isJavaSchema(subject.text('output', 'sinkSchemaType'))),
  },
  {
    what: 'authentication and TLS towards Pulsar',
    lacking: ['golang'],
    isUsed: (subject) => {
      const set = ['authConfig', 'authSecret', 'tlsSecret'].find((name) => subject.has('pulsar', name) && subject.value('pulsar', name) !== '');
      if (set !== undefined) { return ['pulsar', set]; }
      return subject.isTrue('pulsar', 'tlsConfig', 'enabled') ? ['pulsar', 'tlsConfig'] : undefined;
    },
  },
  {
    what: 'state stores of your own',
    lacking: ['python', 'golang', 'genericRuntime'],
    isUsed: field(['statefulConfig', 'pulsar', 'javaProvider'], (subject) => subject.has('statefulConfig', 'pulsar', 'javaProvider')),
  },
];

export const LANGUAGE_LIMITS = rule({
  code: 'FM404',
  severity: 'error',
  kinds: ['Function'],
  needs: [['python'], ['golang'], ['genericRuntime']],
  why: 'Python has no windows, retries and effectively-once, Go much less still; the operator does not say so.',
  remedy: 'use Java, or do without.',
  check(subject) {
    const { language } = subject;
    if (language === undefined) { return []; }
    return FEATURES.filter(({ lacking }) => lacking.includes(language)).flatMap(({ what, isUsed }): Complaint[] => {
      const at = isUsed(subject);
      return at === undefined ? [] : [{
        at: subject.in(...at), received: `${what} with the ${language} runtime`, because: `The ${language} runtime has no ${what}; the operator would not say so.`,
      }];
    });
  },
});

const IMAGES = ['nodejs', 'python', 'executable', 'wasm'];

export const GENERIC_IMAGE = rule({
  code: 'FM420',
  severity: 'warning',
  kinds: ['Function'],
  needs: [['genericRuntime']],
  why: 'The operator has default images for nodejs, python, executable and wasm; for another language the pod has none, unless the operator is configured with one.',
  remedy: 'set image.',
  check: (subject) => subject.language === 'genericRuntime' && subject.text('image') === '' && !IMAGES.includes(subject.text('genericRuntime', 'language'))
    ? [{ at: subject.in('image'), received: `no image for ${subject.text('genericRuntime', 'language') || 'no language'}` }]
    : [],
});

export const LOG_FILE = rule({
  code: 'FM415',
  severity: 'error',
  kinds: ['Function', 'Source', 'Sink'],
  needs: [['java', 'log']],
  why: 'The operator writes the Java log configuration as yaml or xml; with ini it writes none.',
  remedy: 'use yaml or xml.',
  check: (subject) => subject.text('java', 'log', 'javaLog4JConfigFileType') === 'ini'
    ? [{ at: subject.in('java', 'log', 'javaLog4JConfigFileType'), received: 'ini' }]
    : [],
});
