import { formatTopicName, parseTopicName, TopicName } from './topic-name';
import { Fault, Refusal } from '../document/refusal';

/** What is wrong with the name of a topic, if it does not parse. */
export function topicFault(name: string): Fault | undefined {
  try {
    parseTopicName(name);
    return undefined;
  } catch (error) {
    if (error instanceof Refusal) { return error.fault; }
    throw error;
  }
}

/** The parts of a topic's name, if it parses. */
export function topicNameIn(name: string): TopicName | undefined {
  try {
    return parseTopicName(name);
  } catch (error) {
    if (error instanceof Refusal) { return undefined; }
    throw error;
  }
}

/** The full name of a topic; one that does not parse stands for itself. */
export function fullTopicName(name: string): string {
  const parts = topicNameIn(name);
  return parts === undefined ? name : formatTopicName(parts);
}
