import { SIDE_OUTPUTS } from '../document/side-outputs';
import { Topic } from '../pulsar';
import { writtenName } from '../pulsar/binding';

/** The full names of further topics that a function publishes to, as its user configuration holds them. */
export function sideOutputs(topics: { [name: string]: Topic } | undefined): { [key: string]: { [name: string]: string } } | undefined {
  const entries = Object.entries(topics ?? {});
  if (entries.length === 0) { return undefined; }
  return { [SIDE_OUTPUTS]: Object.fromEntries(entries.map(([name, topic]) => [name, writtenName(topic, `${SIDE_OUTPUTS}.${name}`)])) };
}
