import { formatTopicName, parseTopicName } from './topic-name';
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

/** The full name of a topic; one that does not parse stands for itself. */
export function fullTopicName(name: string): string {
  return topicFault(name) === undefined ? formatTopicName(parseTopicName(name)) : name;
}
