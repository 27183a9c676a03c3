import { BacklogTarget } from './backlog-target';
import { refuse } from '../../document/refusal';
import { shaped } from '../../document/shape';
import { Topic } from '../../pulsar';

/** What KEDA writes into the path of a URL as it is. */
const PLAIN_IN_A_URL = /^[-\w.~!$&'()*+,;=:@]+$/;

/** The topics whose backlog counts, each of which KEDA can ask for. */
export function watchedTopics(chosen: readonly Topic[] | undefined, target: BacklogTarget): readonly Topic[] {
  if (target.topics.length === 0) {
    refuse({
      code: 'FM430',
      field: 'scaling',
      received: `Scaling.backlog() of a ${target.kind} without input topics`,
      because: 'What reads nothing from Pulsar has no subscription, and so no backlog.',
      fix: 'use Scaling.horizontal(...).',
    });
  }
  if (chosen !== undefined) { return chosenTopics(chosen, target.topics); }
  target.topics.forEach((topic) => requireVisible(topic, 'inputs'));
  return target.topics;
}

function chosenTopics(chosen: readonly Topic[], read: readonly Topic[]): readonly Topic[] {
  if (chosen.length === 0) {
    refuse({ code: 'FM405', field: 'scaling.topics', received: 'no topic', because: 'There is no backlog to go by.', fix: 'name a topic, or leave `topics` out for every input.' });
  }
  const names = new Set<string>();
  for (const topic of chosen) {
    const { name } = shaped(topic, { field: 'scaling.topics', member: 'localName', fix: 'write Topic.of(...).' });
    requireVisible(topic, 'scaling.topics');
    if (names.has(name)) {
      refuse({ code: 'FM410', field: 'scaling.topics', received: name, because: 'The topic is named twice.', fix: 'name it once.' });
    }
    names.add(name);
    if (!read.some((input) => input.isPattern || input.name === name)) {
      refuse({
        code: 'FM430',
        field: 'scaling.topics',
        received: name,
        because: 'The component does not read this topic, so that its subscription is not there and KEDA never scales.',
        fix: `choose from ${read.map((input) => input.name).join(', ')}.`,
      });
    }
  }
  return chosen;
}

function requireVisible(topic: Topic, field: string): void {
  if (topic.isPattern) {
    refuse({
      code: 'FM430',
      field,
      received: topic.name,
      because: 'KEDA asks for the backlog of one topic by its name; it knows no patterns.',
      fix: 'name the topics that count in `topics` of Scaling.backlog(...).',
    });
  }
  if (!topic.persistent) {
    refuse({
      code: 'FM430',
      field,
      received: topic.name,
      because: 'KEDA asks for persistent topics only: in others nothing waits.',
      fix: 'name the topics that count in `topics` of Scaling.backlog(...), or use Scaling.horizontal(...).',
    });
  }
  if (!PLAIN_IN_A_URL.test(topic.localName)) {
    refuse({
      code: 'FM430',
      field,
      received: topic.name,
      because: 'KEDA writes the name into the path of a URL as it is, where it would mean something else.',
      fix: 'rename the topic, or name others in `topics` of Scaling.backlog(...).',
    });
  }
}
