import { formatTopicName, parseTopicName, TopicName } from './topic-name';
import { Fault, Refusal } from '../document/refusal';

/** What there is to a text that should name a topic. */
interface Reading {
  readonly parts?: TopicName;
  readonly fault?: Fault;
}

/** One rule after the other asks for the topics of one component. */
const MOST_RECENT = 256;
const RECENT = new Map<string, Reading>();

/** What is wrong with the name of a topic, if it does not parse. */
export function topicFault(name: string): Fault | undefined {
  return readingOf(name).fault;
}

/** The parts of a topic's name, if it parses. */
export function topicNameIn(name: string): TopicName | undefined {
  return readingOf(name).parts;
}

/** The full name of a topic; one that does not parse stands for itself. */
export function fullTopicName(name: string): string {
  const parts = topicNameIn(name);
  const full = parts === undefined ? name : formatTopicName(parts);
  return full === name ? name : full;
}

function readingOf(name: string): Reading {
  let reading = RECENT.get(name);
  if (reading === undefined) {
    if (RECENT.size === MOST_RECENT) { RECENT.clear(); }
    reading = read(name);
    RECENT.set(name, reading);
  }
  return reading;
}

function read(name: string): Reading {
  try {
    return { parts: parseTopicName(name) };
  } catch (error) {
    if (error instanceof Refusal) { return { fault: error.fault }; }
    throw error;
  }
}
