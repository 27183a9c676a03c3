import { Path } from '../../document/path';
import { show } from '../../document/refusal';
import { Subject } from '../../document/subject';
import { BUILTIN_RULE } from '../admission/scaling';
import { Complaint, COMPONENTS, Kind, rule, Severity } from '../rule';

interface Ignored {
  readonly kinds: readonly Kind[];
  readonly field: Path;
  readonly because: string;
  readonly fix?: string;
  readonly severity?: Severity;
  /** @default - wherever the field is set */
  isIgnored?(subject: Subject): boolean;
}

const CONNECTORS: readonly Kind[] = ['Source', 'Sink'];
const FUNCTION: readonly Kind[] = ['Function'];
const LATENESS = ['maxLagMs', 'watermarkEmitIntervalMs', 'lateDataTopic'];

const IGNORED: readonly Ignored[] = [
  { kinds: COMPONENTS, field: ['imagePullPolicy'], because: 'The pull policy always comes from the operator\'s own configuration.' },
  { kinds: ['Source'], field: ['sourceType'], because: 'The operator never reads it.' },
  { kinds: ['Sink'], field: ['sinkType'], because: 'The operator never reads it.' },
  { kinds: ['Source'], field: ['output', 'customSchemaSinks'], because: 'The operator never reads it of a Source.' },
  { kinds: FUNCTION, field: ['sourceConfig', 'batchSourceConfig'], because: 'The operator never reads it of a Function; a batch source is a Source.' },
  ...([['sourceConfig', 'input'], ['sinkConfig', 'output']] as const).map(([connector, end]): Ignored => ({
    kinds: FUNCTION,
    field: [connector, 'typeClassName'],
    because: `The operator reads the class of the messages from ${end}, for which admission fills in bytes.`,
    fix: `set ${end}.typeClassName.`,
    isIgnored: (subject) => subject.text(connector, 'typeClassName') !== subject.text(end, 'typeClassName'),
  })),
  { kinds: COMPONENTS, field: ['statefulConfig', 'pulsar', 'javaProvider', 'config'], because: 'The operator never reads it.' },
  {
    kinds: CONNECTORS,
    field: ['logTopic'],
    because: 'The log topic of a Source or Sink is read with the agent sidecar only.',
    fix: 'set logTopicAgent to sidecar, or leave it out.',
    isIgnored: (subject) => subject.text('logTopicAgent') === 'runtime',
  },
  { kinds: CONNECTORS, field: ['python'], because: 'A connector runs in Java; other runtimes are ignored.' },
  { kinds: CONNECTORS, field: ['golang'], because: 'A connector runs in Java; other runtimes are ignored.' },
  { kinds: CONNECTORS, field: ['genericRuntime'], because: 'A connector runs in Java; other runtimes are ignored.' },
  {
    kinds: FUNCTION,
    field: ['genericRuntime'],
    because: 'Beside java, python or golang the generic runtime loses.',
    severity: 'error',
    isIgnored: ({ language }) => language !== 'genericRuntime',
  },
  { kinds: COMPONENTS, field: ['pulsar', 'authSecret'], because: 'authConfig wins over authSecret.', isIgnored: (subject) => subject.has('pulsar', 'authConfig') },
  {
    kinds: COMPONENTS,
    field: ['pulsar', 'authConfig', 'genericAuth'],
    because: 'oauth2Config wins over genericAuth.',
    isIgnored: (subject) => subject.has('pulsar', 'authConfig', 'oauth2Config'),
  },
  { kinds: COMPONENTS, field: ['pulsar', 'tlsSecret'], because: 'tlsConfig wins over tlsSecret.', isIgnored: (subject) => subject.has('pulsar', 'tlsConfig') },
  ...['autoScalingMetrics', 'autoScalingBehavior', 'builtinAutoscaler'].map((name): Ignored => ({
    kinds: COMPONENTS,
    field: ['pod', name],
    because: 'Only maxReplicas makes the operator scale.',
    fix: 'set maxReplicas, or remove the field.',
    isIgnored: (subject) => !subject.has('maxReplicas'),
  })),
  ...['autoScalingMetrics', 'autoScalingBehavior'].map((name): Ignored => ({
    kinds: COMPONENTS,
    field: ['pod', name],
    because: 'Builtin rules win over metrics and behaviour of your own.',
    fix: 'keep one of them.',
    isIgnored: (subject) => subject.has('maxReplicas') && subject.list('pod', 'builtinAutoscaler').length > 0,
  })),
  ...LATENESS.map((name): Ignored => ({
    kinds: FUNCTION,
    field: ['windowConfig', name],
    because: 'No message is late by the time of its arrival; without timestampExtractorClassName Pulsar ignores it.',
    isIgnored: (subject) => subject.text('windowConfig', 'timestampExtractorClassName') === '',
  })),
  {
    kinds: FUNCTION,
    field: ['windowConfig', 'actualWindowFunctionClassName'],
    because: 'The operator writes className over it.',
    fix: 'repeat className here; the schema wants the field.',
    isIgnored: (subject) => subject.text('className') !== '' && subject.text('className') !== subject.text('windowConfig', 'actualWindowFunctionClassName'),
  },
];

export const IGNORED_SETTINGS = rule({
  code: 'FM410',
  severity: 'warning',
  kinds: COMPONENTS,
  needs: IGNORED.map(({ field }) => field),
  why: 'The operator admits the setting and never reads it, or reads another one instead.',
  remedy: 'remove the field.',
  check(subject) {
    const applies = ({ kinds, field, isIgnored }: Ignored) => kinds.includes(subject.kind) && isSet(subject, field) && (isIgnored?.(subject) ?? true);
    const settings = IGNORED.filter(applies).map(({ field, because, fix, severity }): Complaint => ({
      at: subject.in(...field), received: spelled(subject, field), because, fix, severity,
    }));
    return [...settings, ...unknownBuiltinRules(subject)];
  },
});

function unknownBuiltinRules(subject: Subject): Complaint[] {
  return subject.list('pod', 'builtinAutoscaler').flatMap((name, index): Complaint[] => BUILTIN_RULE.test(String(name)) ? [] : [{
    at: subject.in('pod', 'builtinAutoscaler', index),
    severity: 'error',
    received: show(name),
    because: 'The operator drops a rule that it does not know.',
    fix: 'write AverageUtilizationCPUPercent or AverageUtilizationMemoryPercent with 20, 50 or 80.',
  }]);
}

function isSet(subject: Subject, field: Path): boolean {
  const value = subject.value(...field);
  return value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0);
}

function spelled(subject: Subject, field: Path): string {
  const value = subject.value(...field);
  return typeof value === 'object' ? `${field[field.length - 1]}` : show(value);
}
