import { textsOf } from '../../document/plain-json';
import { topicFault } from '../../pulsar/topic-fault';
import { parseTopicName } from '../../pulsar/topic-name';
import { editDistance } from '../closest';
import { clusterOf, keyOf, labelOf, Landscape, namespaceOf, TopicEnd } from '../landscape';
import { AcrossComplaint, acrossRule, READERS } from '../rule';

/** A segment of fewer letters says too little: orders-a and orders-b are two topics. */
const MIN_SEGMENT = 4;
const SEPARATORS = /[-_.]/;

export const ALMOST_THE_SAME = acrossRule({
  code: 'FM504',
  severity: 'warning',
  kinds: READERS,
  why: 'Pulsar makes the topic that is read, and nothing ever arrives; another topic is written that nobody reads.',
  remedy: 'spell the topic one way.',
  check(landscape) {
    const written = new Set(landscape.writes.map(({ topic }) => topic));
    const read = new Set(landscape.reads.map(({ topic }) => topic));
    const hasPatterns = landscape.components.some(({ inputs }) => inputs.some(({ isPattern }) => isPattern));
    if (hasPatterns) { return []; }
    const unread = new Map<string, string[]>();
    for (const { topic } of landscape.writes) {
      if (read.has(topic)) { continue; }
      for (const key of neighbours(topic)) { unread.set(key, [...unread.get(key) ?? [], topic]); }
    }
    return landscape.reads.filter(({ topic }) => !written.has(topic)).flatMap(({ component, topic, at }): AcrossComplaint[] => {
      const meant = neighbours(topic).flatMap((key) => unread.get(key) ?? []).find((candidate) => isAlmost(candidate, topic));
      return meant === undefined ? [] : [{ document: component.document, at, received: topic, because: `Nothing writes it; ${meant} is written and nobody reads it.`, fix: `did you mean ${meant}?` }];
    });
  },
});

/** Two names of which one letter differs have one of these in common, so that looking them up takes linear time. */
function neighbours(topic: string): string[] {
  if (topicFault(topic) !== undefined) { return []; }
  const { tenant, namespace, localName } = parseTopicName(topic);
  const plain = plainName(localName);
  const shortened = Array.from(plain, (_, index) => plain.slice(0, index) + plain.slice(index + 1));
  return [...new Set([plain, ...shortened])].map((name) => keyOf(tenant, namespace, name));
}

function plainName(localName: string): string {
  return localName.toLowerCase().replaceAll(/[-_.]/g, '');
}

function isAlmost(a: string, b: string): boolean {
  const [left, right] = [parseTopicName(a).localName, parseTopicName(b).localName];
  if (plainName(left) === plainName(right)) { return true; }
  const [ours, theirs] = [left.toLowerCase().split(SEPARATORS), right.toLowerCase().split(SEPARATORS)];
  if (ours.length !== theirs.length) { return false; }
  const different = ours.map((segment, index) => [segment, theirs[index]] as const).filter(([one, other]) => one !== other);
  const [[one, other] = ['', '']] = different;
  return different.length === 1 && Math.min(one.length, other.length) >= MIN_SEGMENT && !/\d/.test(one + other) && editDistance(one, other) === 1;
}

export const ONE_SUBSCRIPTION = acrossRule({
  code: 'FM506',
  severity: 'warning',
  kinds: READERS,
  why: 'Pulsar shares the messages of a topic out among all that read it with one subscription, so each component sees a part of them, or none.',
  remedy: 'give each component a subscription of its own.',
  check({ reads }) {
    const holders = new Map<string, TopicEnd>();
    return reads.flatMap((end): AcrossComplaint[] => {
      const { component, topic } = end;
      const subscription = component.text('subscriptionName');
      if (subscription === '') { return []; }
      const key = keyOf(clusterOf(component), topic, subscription);
      const holder = holders.get(key);
      if (holder === undefined) { holders.set(key, end); return []; }
      return [{
        document: component.document,
        at: component.in('subscriptionName'),
        received: subscription,
        because: `${labelOf(holder.component)} reads ${topic} with the same subscription; each would see a part of the messages, or none.`,
      }];
    });
  },
});

/** What says nothing of the messages. */
const ANY_TYPE = new Set([
  '', '[B', 'java.lang.Object', 'org.apache.pulsar.client.api.schema.GenericObject', 'org.apache.pulsar.client.api.schema.GenericRecord',
]);

export const ONE_TYPE = acrossRule({
  code: 'FM507',
  severity: 'warning',
  kinds: READERS,
  why: 'Pulsar refuses a reader whose schema does not fit what the topic holds, or the reader fails on the first message.',
  remedy: 'read the type that is written.',
  check({ reads, writes }) {
    const writers = new Map<string, TopicEnd>();
    for (const end of writes) {
      const key = keyOf(clusterOf(end.component), end.topic);
      if (isTyped(end, 'output') && !writers.has(key)) { writers.set(key, end); }
    }
    return reads.flatMap((end): AcrossComplaint[] => {
      const { component, topic } = end;
      const writer = writers.get(keyOf(clusterOf(component), topic));
      if (writer === undefined || !isTyped(end, 'input')) { return []; }
      const [written, read] = [writer.component.text('output', 'typeClassName'), component.text('input', 'typeClassName')];
      return written === read ? [] : [{
        document: component.document,
        at: component.in('input', 'typeClassName'),
        received: `${read}, where ${labelOf(writer.component)} writes ${written}`,
      }];
    });
  },
});

/** Only Java goes by type classes. */
function isTyped({ component }: TopicEnd, side: 'input' | 'output'): boolean {
  return component.language === 'java' && !ANY_TYPE.has(component.text(side, 'typeClassName'));
}

const REPLICATING = 'resource.streamnative.io/';

export const ONE_CLUSTER = acrossRule({
  code: 'FM509',
  severity: 'warning',
  kinds: READERS,
  why: 'A component talks to one Pulsar cluster; a topic of one name in another cluster is another topic, unless it is replicated.',
  remedy: 'replicate the topic, or put writer and reader on one cluster.',
  check(landscape) {
    if (landscape.documents.some(({ apiVersion }) => String(apiVersion).startsWith(REPLICATING))) { return []; }
    const writers = new Map<string, Map<string, TopicEnd>>();
    for (const end of landscape.writes) {
      const url = brokerOf(landscape, end);
      if (url === undefined) { continue; }
      const clusters = writers.get(end.topic) ?? new Map<string, TopicEnd>();
      writers.set(end.topic, clusters.set(url, end));
    }
    return landscape.reads.flatMap((end): AcrossComplaint[] => {
      const clusters = writers.get(end.topic);
      const url = brokerOf(landscape, end);
      if (clusters === undefined || url === undefined || clusters.has(url)) { return []; }
      const [writer] = clusters.values();
      return writer.component.document !== end.component.document ? [] : [{
        document: end.component.document, at: end.at, received: `${end.topic}, which ${labelOf(writer.component)} writes in another cluster`,
      }];
    });
  },
});

/** Where the Pulsar cluster is, if its ConfigMap is among the manifests. */
function brokerOf(landscape: Landscape, { component }: TopicEnd): string | undefined {
  const config = landscape.find('ConfigMap', namespaceOf(component.document), component.text('pulsar', 'pulsarConfig'));
  return config === undefined ? undefined : textsOf(config.data).brokerServiceURL;
}
