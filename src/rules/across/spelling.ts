import { Readers } from './readers';
import { localNameIn, namespaceIn } from '../../pulsar/topic-name';
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
    const hints = new Set([...unread].flatMap((topic) => keysOf(topic, spellingHints)));
    const suspects = unwritten.filter(({ topic }) => keysOf(topic, spellingHints).some((hint) => hints.has(hint)));
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
  private readonly topics = new Map<string, string[]>();

  public constructor(topics: Iterable<string>) {
    for (const topic of topics) {
      for (const key of keysOf(topic, spellingKeys)) {
        const known = this.topics.get(key);
        if (known === undefined) { this.topics.set(key, [topic]); } else { known.push(topic); }
      }
    }
  }

  public almost(topic: string): string | undefined {
    for (const key of keysOf(topic, spellingKeys)) {
      const meant = this.topics.get(key)?.find((candidate) => isAlmostOne(localNameIn(candidate), localNameIn(topic)));
      if (meant !== undefined) { return meant; }
    }
    return undefined;
  }
}

/** What the topics of one Pulsar namespace share whose local names share a key. */
function keysOf(topic: string, keysIn: (name: string) => string[]): string[] {
  const name = localNameIn(topic);
  const namespace = namespaceIn(topic);
  return name === '' ? [] : keysIn(name).map((key) => namespace + key);
}
