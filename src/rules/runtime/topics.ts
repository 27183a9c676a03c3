import { isReadByConnector, writesByConnector } from '../../document/connector-ends';
import { Path } from '../../document/path';
import { show } from '../../document/refusal';
import { Subject } from '../../document/subject';
import { fullTopicName } from '../../pulsar/topic-fault';
import { isPartition } from '../../pulsar/topic-partition';
import { patternFault } from '../../pulsar/topic-pattern';
import { malformed, malformedIn } from '../admission/topics';
import { Complaint, COMPONENTS, READERS, rule } from '../rule';

export const LOOP = rule({
  code: 'FM416',
  severity: 'error',
  kinds: READERS,
  needs: [['input']],
  why: 'Admission compares the letters of output and inputs only; a topic spelled in another way, a dead letter topic or a log topic comes back without end.',
  remedy: 'write to another topic.',
  check(subject) {
    const inputs = subject.inputs.filter(({ isPattern }) => !isPattern);
    const full = new Set(inputs.map(({ name }) => fullTopicName(name)));
    const written: Path[] = [...writesByConnector(subject) ? [] : [['output', 'topic']], ['deadLetterTopic'], ['logTopic']];
    return written.filter((field) => {
      const name = subject.text(...field);
      const isAdmissions = field[0] === 'output' && inputs.some((input) => input.name === name);
      return name !== '' && !isAdmissions && full.has(fullTopicName(name));
    }).map((field): Complaint => ({ at: subject.in(...field), received: show(subject.text(...field)) }));
  },
});

export const UNCHECKED_TOPICS = rule({
  code: 'FM417',
  severity: 'error',
  kinds: COMPONENTS,
  needs: [['sourceConfig'], ['sinkConfig'], ['logTopic'], ['windowConfig'], ['input', 'topicPattern'], ['input', 'sourceSpecs']],
  why: 'Admission does not look at this topic; Pulsar refuses it when the pod starts.',
  remedy: 'write `name`, `tenant/namespace/name` or `persistent://tenant/namespace/name`.',
  check(subject) {
    const isFunction = subject.kind === 'Function';
    return [
      ...isReadByConnector(subject) ? subject.inputs.flatMap(({ name, at }) => malformed(name, at)) : [],
      ...subject.kind === 'Source' ? [] : subject.inputs.filter(({ isPattern }) => isPattern).flatMap(({ name, at }) => malformedPattern(name, at)),
      ...isFunction ? malformedIn(subject, 'windowConfig', 'lateDataTopic') : malformedIn(subject, 'logTopic'),
      ...isFunction && writesByConnector(subject) ? malformedIn(subject, 'output', 'topic') : [],
    ];
  },
});

function malformedPattern(pattern: string, at: Path): Complaint[] {
  const fault = patternFault(pattern);
  return fault === undefined ? [] : [{ at, received: show(pattern), because: `This is no regular expression: ${fault}`, fix: 'mend the expression.' }];
}

export const PARTITIONS = rule({
  code: 'FM425',
  severity: 'warning',
  kinds: COMPONENTS,
  needs: [['input'], ['output', 'topic'], ['deadLetterTopic']],
  why: 'This is one partition of a topic: what the others hold is not read, and what is written does not spread over them.',
  remedy: 'name the topic without -partition- and a number.',
  check(subject) {
    const inputs = subject.kind === 'Source' ? [] : subject.inputs.filter(({ isPattern }) => !isPattern);
    const written = [['output', 'topic'], ['deadLetterTopic']].map((field) => ({ name: subject.text(...field), at: subject.in(...field) }));
    return [...inputs, ...written].filter(({ name }) => isPartition(name)).map(({ name, at }): Complaint => ({ at, received: name }));
  },
});

export const DEAD_LETTER_NAMESPACE = rule({
  code: 'FM418',
  severity: 'warning',
  kinds: READERS,
  needs: [['maxMessageRetry']],
  why: 'Without deadLetterTopic the operator makes one up, tenant-namespace-name-DLQ, which lies in public/default.',
  remedy: 'set deadLetterTopic.',
  check(subject) {
    const isMadeUp = (subject.number('maxMessageRetry') ?? 0) > 0 && subject.text('deadLetterTopic') === '' && subject.text('subscriptionName') === '';
    const isElsewhere = subject.tenant !== 'public' || subject.pulsarNamespace !== 'default';
    return isMadeUp && isElsewhere && !isPythonOrGo(subject)
      ? [{ at: subject.in('deadLetterTopic'), received: `none, of a component in ${subject.tenant}/${subject.pulsarNamespace}` }]
      : [];
  },
});

function isPythonOrGo({ kind, language }: Subject): boolean {
  return kind === 'Function' && (language === 'python' || language === 'golang');
}

export const ONE_SPELLING = rule({
  code: 'FM421',
  severity: 'warning',
  kinds: READERS,
  needs: [['input']],
  why: 'The operator tells input topics apart by their letters; the settings of one spelling do not reach the other.',
  remedy: 'spell the topic one way.',
  check(subject) {
    const spellings = new Map<string, string>();
    return subject.inputs.filter(({ isPattern }) => !isPattern).flatMap(({ name, at }): Complaint[] => {
      const full = fullTopicName(name);
      const first = spellings.get(full) ?? name;
      spellings.set(full, first);
      return first === name ? [] : [{ at, received: `${first} and ${name}` }];
    });
  },
});

export const WRITES_NOWHERE = rule({
  code: 'FM424',
  severity: 'error',
  kinds: ['Source'],
  why: 'Admission lets it pass, and the Java instance drops what it reads, where no output topic is named.',
  remedy: 'set output.topic; a connector that names its topics itself needs one as well.',
  check: (subject) => subject.text('output', 'topic') === '' ? [{ at: subject.in('output', 'topic'), received: 'nothing' }] : [],
});

export const SCHEMA_OR_SERDE = rule({
  code: 'FM422',
  severity: 'error',
  kinds: COMPONENTS,
  needs: [['input', 'sourceSpecs'], ['input', 'customSerdeSources'], ['output']],
  why: 'Pulsar takes a schema or a serde for a topic, not both.',
  remedy: 'keep one of them.',
  check(subject) {
    const specs = subject.kind === 'Source' ? [] : subject.entries('input', 'sourceSpecs').filter(([topic]) =>
      subject.text('input', 'sourceSpecs', topic, 'schemaType') !== '' && subject.text('input', 'sourceSpecs', topic, 'serdeClassname') !== '')
      .map(([topic]): Complaint => ({ at: subject.in('input', 'sourceSpecs', topic, 'serdeClassname'), received: 'schemaType and serdeClassname' }));
    const maps = subject.kind === 'Source' ? [] : subject.entries('input', 'customSerdeSources').filter(([topic]) => subject.has('input', 'customSchemaSources', topic))
      .map(([topic]): Complaint => ({ at: subject.in('input', 'customSerdeSources', topic), received: 'customSchemaSources and customSerdeSources' }));
    const output = subject.kind !== 'Sink' && subject.text('output', 'sinkSchemaType') !== '' && subject.text('output', 'sinkSerdeClassName') !== '';
    return [...specs, ...maps, ...output ? [{ at: subject.in('output', 'sinkSerdeClassName'), received: 'sinkSchemaType and sinkSerdeClassName' }] : []];
  },
});
