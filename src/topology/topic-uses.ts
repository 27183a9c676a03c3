import { TopologyEdgeKind } from './topology-data';
import { writesByConnector } from '../document/connector-ends';
import { sideOutputsOf } from '../document/side-outputs';
import { Subject } from '../document/subject';
import { fullTopicName } from '../pulsar/topic-fault';
import { DEFAULT_NAMESPACE, formatTopicName, PUBLIC_TENANT } from '../pulsar/topic-name';

/** What a component does with one topic. */
export interface TopicUse {
  readonly kind: TopologyEdgeKind;
  /** The topic's full name. */
  readonly topic: string;
  readonly isImplicit?: true;
  readonly schema?: string;
  readonly subscription?: string;
}

/** What a component does with topics. */
export function topicUsesOf(component: Subject): TopicUse[] {
  return [reads, outputs, sideOutputs, logs, deadLetters, lateData].flatMap((usesOf) => usesOf(component));
}

export function isRead(kind: TopologyEdgeKind): boolean {
  return kind === TopologyEdgeKind.INPUT || kind === TopologyEdgeKind.PATTERN;
}

function reads(component: Subject): TopicUse[] {
  const subscription = component.text('subscriptionName') || component.fullyQualifiedName;
  const typeClassName = component.text('input', 'typeClassName');
  const encodings = encodingsOf(component);
  const uses = new Map<string, TopicUse>();
  for (const { name, isPattern } of component.inputs) {
    const topic = fullTopicName(name);
    const kind = isPattern ? TopologyEdgeKind.PATTERN : TopologyEdgeKind.INPUT;
    uses.set(`${kind} ${topic}`, { kind, topic, subscription, schema: schemaText(encodings.get(topic), typeClassName) });
  }
  return [...uses.values()];
}

/** The schema type or SerDe of each topic for which the component names one. */
function encodingsOf(component: Subject): Map<string, string> {
  const encodings = new Map<string, string>();
  for (const field of ['customSerdeSources', 'customSchemaSources']) {
    for (const [name] of component.entries('input', field)) { encodings.set(fullTopicName(name), component.text('input', field, name)); }
  }
  for (const [name] of component.entries('input', 'sourceSpecs')) {
    const encoding = component.text('input', 'sourceSpecs', name, 'schemaType') || component.text('input', 'sourceSpecs', name, 'serdeClassname');
    if (encoding !== '') { encodings.set(fullTopicName(name), encoding); }
  }
  return encodings;
}

function outputs(component: Subject): TopicUse[] {
  const name = component.text('output', 'topic');
  if (name === '' || writesByConnector(component)) { return []; }
  const encoding = component.text('output', 'sinkSchemaType') || component.text('output', 'sinkSerdeClassName');
  return [{ kind: TopologyEdgeKind.OUTPUT, topic: fullTopicName(name), schema: schemaText(encoding, component.text('output', 'typeClassName')) }];
}

const SIDE_KINDS = { deadLetters: TopologyEdgeKind.DEAD_LETTER, lateData: TopologyEdgeKind.LATE_DATA } as const;

function sideOutputs(component: Subject): TopicUse[] {
  const uses = sideOutputsOf(component)
    .map(({ topic, purpose }) => ({ kind: purpose === undefined ? TopologyEdgeKind.SIDE_OUTPUT : SIDE_KINDS[purpose], topic: fullTopicName(topic) }));
  return [...new Map(uses.map((use) => [`${use.kind} ${use.topic}`, use])).values()];
}

/** The operator passes over the log topic of a connector whose agent is the runtime. */
function logs(component: Subject): TopicUse[] {
  const isPassedOver = component.kind !== 'Function' && component.text('logTopicAgent') === 'runtime';
  return isPassedOver ? [] : written(TopologyEdgeKind.LOG, component.text('logTopic'));
}

function deadLetters(component: Subject): TopicUse[] {
  if (component.kind === 'Source') { return []; }
  const name = component.text('deadLetterTopic');
  if (name !== '' || !retries(component)) { return written(TopologyEdgeKind.DEAD_LETTER, name); }
  const localName = `${component.fullyQualifiedName.replaceAll('/', '-')}-DLQ`;
  const topic = formatTopicName({ domain: 'persistent', tenant: PUBLIC_TENANT, namespace: DEFAULT_NAMESPACE, localName });
  return [{ kind: TopologyEdgeKind.DEAD_LETTER, topic, isImplicit: true }];
}

/** Python and Go try a message again for ever. */
function retries(component: Subject): boolean {
  return (component.number('maxMessageRetry') ?? 0) > 0 && component.language !== 'python' && component.language !== 'golang';
}

function lateData(component: Subject): TopicUse[] {
  return component.kind === 'Function' ? written(TopologyEdgeKind.LATE_DATA, component.text('windowConfig', 'lateDataTopic')) : [];
}

function written(kind: TopologyEdgeKind, name: string): TopicUse[] {
  return name === '' ? [] : [{ kind, topic: fullTopicName(name) }];
}

function schemaText(encoding: string | undefined, typeClassName: string): string | undefined {
  return [encoding, typeClassName].filter(Boolean).join(' ') || undefined;
}
