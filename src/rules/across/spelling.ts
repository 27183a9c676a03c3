import { Readers } from './readers';
import { topicFault } from '../../pulsar/topic-fault';
import { parseTopicName } from '../../pulsar/topic-name';
import { keyOf } from '../keys';
import { AcrossComplaint, acrossRule, READERS } from '../rule';
import { isAlmostOne, spellingKeys } from '../spelling';

export const ALMOST_THE_SAME = acrossRule({
  code: 'FM504',
  severity: 'warning',
  kinds: READERS,
  why: 'Pulsar makes the topic that is read, and nothing ever arrives; another topic is written that nobody reads.',
  remedy: 'spell the topic one way.',
  check(landscape) {
    const written = new Set(landscape.writes.map(({ topic }) => topic));
    const readers = new Readers(landscape);
    const unread = new Map<string, Set<string>>();
    for (const end of landscape.writes) {
      if (readers.mayRead(end)) { continue; }
      for (const key of keysOf(end.topic)) { unread.set(key, (unread.get(key) ?? new Set()).add(end.topic)); }
    }
    const unwritten = landscape.reads.filter(({ topic }) => !written.has(topic) && !landscape.declared.isDeclared(topic));
    return unwritten.flatMap(({ component, topic, at }): AcrossComplaint[] => {
      const candidates = keysOf(topic).flatMap((key) => [...unread.get(key) ?? []]);
      const meant = candidates.find((candidate) => isAlmostOne(parseTopicName(candidate).localName, parseTopicName(topic).localName));
      return meant === undefined ? [] : [{
        document: component.document, at, received: topic, because: `Nothing writes it; ${meant} is written and nobody reads it.`, fix: `did you mean ${meant}?`,
      }];
    });
  },
});

/** Of topics in one Pulsar namespace. */
function keysOf(topic: string): string[] {
  if (topicFault(topic) !== undefined) { return []; }
  const { tenant, namespace, localName } = parseTopicName(topic);
  return spellingKeys(localName).map((name) => keyOf(tenant, namespace, name));
}
