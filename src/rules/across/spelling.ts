import { Readers } from './readers';
import { topicNameIn } from '../../pulsar/topic-fault';
import { formatTopicName, TopicName } from '../../pulsar/topic-name';
import { AcrossComplaint, acrossRule, READERS } from '../rule';
import { isAlmostOne, spellingHints, spellingKeys } from '../spelling';

export const ALMOST_THE_SAME = acrossRule({
  code: 'FM504',
  severity: 'warning',
  kinds: READERS,
  why: 'Pulsar makes the topic that is read, and nothing ever arrives; another topic is written that nobody reads.',
  remedy: 'spell the topic one way.',
  check(landscape) {
    const unwritten = landscape.reads.filter(({ topic }) => !landscape.isWrittenAnywhere(topic) && !landscape.declared.isDeclared(topic));
    if (unwritten.length === 0) { return []; }
    const readers = new Readers(landscape);
    const unread = new Set(landscape.writes.filter((end) => !readers.mayRead(end)).map(({ topic }) => topic));
    const hints = new Set([...unread].flatMap(hintsOf));
    const suspects = unwritten.filter(({ topic }) => hintsOf(topic).some((hint) => hints.has(hint)));
    if (suspects.length === 0) { return []; }
    const spellings = new Spellings(unread);
    return suspects.flatMap(({ component, topic, at }): AcrossComplaint[] => {
      const meant = spellings.almost(topic);
      return meant === undefined ? [] : [{
        document: component.document, at, received: topic, because: `Nothing writes it; ${meant} is written and nobody reads it.`, fix: `did you mean ${meant}?`,
      }];
    });
  },
});

/** Topics, to be found by names that are almost theirs in the same Pulsar namespace. */
class Spellings {
  private readonly namespaces = new Map<string, Map<string, TopicName[]>>();

  public constructor(topics: Iterable<string>) {
    for (const topic of topics) { this.add(topic); }
  }

  public almost(topic: string): string | undefined {
    const name = topicNameIn(topic);
    const names = name === undefined ? undefined : this.namespaces.get(`${name.tenant}/${name.namespace}`);
    if (name === undefined || names === undefined) { return undefined; }
    for (const key of spellingKeys(name.localName)) {
      const meant = names.get(key)?.find(({ localName }) => isAlmostOne(localName, name.localName));
      if (meant !== undefined) { return formatTopicName(meant); }
    }
    return undefined;
  }

  private add(topic: string): void {
    const name = topicNameIn(topic);
    if (name === undefined) { return; }
    const namespace = `${name.tenant}/${name.namespace}`;
    const names = this.namespaces.get(namespace) ?? new Map<string, TopicName[]>();
    this.namespaces.set(namespace, names);
    for (const key of spellingKeys(name.localName)) {
      const known = names.get(key);
      if (known === undefined) { names.set(key, [name]); } else { known.push(name); }
    }
  }
}

/** Topics that are almost one have one of these in common. */
function hintsOf(topic: string): string[] {
  const name = topicNameIn(topic);
  return name === undefined ? [] : spellingHints(name.localName).map((hint) => `${name.tenant}/${name.namespace}/${hint}`);
}
