import { Topic } from '../pulsar';

/** What a connector calls the topics that it chooses itself, in the tenant and namespace of its Source. */
export interface Destinations {
  /** What the name of each begins with, up to a dot. */
  readonly prefix: string;
  /** What follows, as regular expressions; anything where none are given. */
  readonly names?: readonly string[];
}

/** A regular expression that stands for one name alone, if a dot is read as a dot. */
const LITERAL = /^[\w-]+(\.[\w-]+)*$/;

/** The topic that such a connector writes, or a pattern of all of them. */
export function destinationTopic({ prefix, names = [] }: Destinations, tenant: string, namespace: string): Topic {
  const [only] = names;
  return names.length === 1 && LITERAL.test(only)
    ? Topic.of(`persistent://${tenant}/${namespace}/${prefix}.${only}`)
    : Topic.pattern(`persistent://${tenant}/${namespace}/${prefix.replaceAll('.', '\\.')}\\..*`);
}
