import { Subject } from '../../document/subject';
import { isRead, topicUsesOf } from '../../topology/topic-uses';
import { keyOf } from '../keys';
import { labelOf, TopicEnd } from '../landscape';
import { AcrossComplaint, acrossRule, READERS } from '../rule';
import { Readers } from './readers';

export const ONE_SUBSCRIPTION = acrossRule({
  code: 'FM506',
  severity: 'warning',
  kinds: READERS,
  why: 'Pulsar shares the messages of a topic out among all that read it with one subscription, so each component sees a part of them, or none.',
  remedy: 'give each component a subscription of its own.',
  check({ reads, clusters }) {
    // Two that have one name, and their subscription by it, are FM501.
    if (!reads.some(({ component }) => component.has('subscriptionName'))) { return []; }
    const holders = new Map<string, TopicEnd>();
    return reads.flatMap((end): AcrossComplaint[] => {
      const { component, topic } = end;
      const subscription = component.text('subscriptionName') || component.fullyQualifiedName;
      const key = keyOf(clusters.certainKeyOf(component), topic, subscription);
      const holder = holders.get(key);
      if (holder === undefined) { holders.set(key, end); return []; }
      const [named, other] = component.text('subscriptionName') === '' ? [holder.component, component] : [component, holder.component];
      return named.text('subscriptionName') === '' ? [] : [{
        document: named.document,
        at: named.in('subscriptionName'),
        received: subscription,
        because: `${labelOf(other)} reads ${topic} with the same subscription; each would see a part of the messages, or none.`,
      }];
    });
  },
});

/** Kafka Connect, and so Debezium, names the topics of its messages itself. */
const NAMES_TOPICS = /\.(debezium|kafka\.connect)\./;
const LOGICAL_NAMES = ['database.server.name', 'mongodb.name', 'topic.prefix'];

export const PRODUCED = acrossRule({
  code: 'FM515',
  severity: 'warning',
  kinds: READERS,
  why: 'Nothing writes the topic, and it is not declared, although other topics of its Pulsar namespace are; Pulsar would make it, and nothing would ever arrive.',
  remedy: 'correct its name, or declare who writes it: `external` of the Topic, the annotation function-mesh.cdk8s.io/external-topics, or a PulsarTopic.',
  check(landscape) {
    const { declared, components } = landscape;
    const suspects = landscape.reads.filter(({ topic }) => declared.areDeclaredBeside(topic) && !declared.isDeclared(topic));
    if (suspects.length === 0) { return []; }
    const written = new Set(components.flatMap((component) => topicUsesOf(component).filter(({ kind }) => !isRead(kind)).map(({ topic }) => topic)));
    const logicalNames = new Set(components.flatMap(logicalNamesOf));
    return suspects.flatMap(({ component, topic, at }): AcrossComplaint[] => {
      const isExpected = written.has(topic) || beginningsOf(topic).some((beginning) => logicalNames.has(beginning));
      return isExpected ? [] : [{ document: component.document, at, received: topic }];
    });
  },
});

function logicalNamesOf(source: Subject): string[] {
  if (!NAMES_TOPICS.test(source.text('className'))) { return []; }
  return LOGICAL_NAMES.map((key) => source.text('sourceConfig', key)).filter((name) => name !== '');
}

/** What may be the logical name in `<logical name>.<database>.<table>`. */
function beginningsOf(topic: string): string[] {
  const parts = topic.slice(topic.lastIndexOf('/') + 1).split('.');
  return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('.'));
}

export const READ_OUTPUTS = acrossRule({
  code: 'FM516',
  severity: 'warning',
  kinds: ['FunctionMesh'],
  why: 'The mesh goes on after this member, to a sink or, after a source, to a function, but nothing reads what the member writes.',
  remedy: 'read it, or declare who does: `external` of the Topic, or the annotation function-mesh.cdk8s.io/external-topics.',
  check(landscape) {
    const readers = new Readers(landscape);
    const members = landscape.components.filter(({ isMember }) => isMember);
    const meshesWith = (wanted: string) => new Set(members.filter(({ kind }) => kind === wanted).map(({ document }) => document));
    const [withSinks, withFunctions] = [meshesWith('Sink'), meshesWith('Function')];
    return landscape.writes
      .filter(({ component: { document, kind } }) => withSinks.has(document) || (kind === 'Source' && withFunctions.has(document)))
      .filter((end) => !NAMES_TOPICS.test(end.component.text('className')) && !readers.mayRead(end))
      .map(({ component, topic, at }): AcrossComplaint => ({ document: component.document, at, received: topic }));
  },
});
