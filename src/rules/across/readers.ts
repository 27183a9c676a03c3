import { topicNameIn } from '../../pulsar/topic-fault';
import { keyOf } from '../keys';
import { Landscape, TopicEnd } from '../landscape';

/** Who may read a topic: whoever names it, whoever reads by a pattern in its Pulsar namespace, and whoever is outside. */
export class Readers {
  private readonly topics: ReadonlySet<string>;
  private readonly namespaces: ReadonlySet<string>;

  public constructor(private readonly landscape: Landscape) {
    this.topics = new Set(landscape.reads.map(({ topic }) => topic));
    this.namespaces = new Set(landscape.patterns.map(namespaceKey));
  }

  public mayRead(end: Pick<TopicEnd, 'topic'>): boolean {
    return this.topics.has(end.topic) || this.landscape.declared.isExternal(end.topic) || this.namespaces.has(namespaceKey(end));
  }
}

/** A pattern varies the local name alone. */
function namespaceKey({ topic }: Pick<TopicEnd, 'topic'>): string {
  const parts = topicNameIn(topic);
  return parts === undefined ? topic : keyOf(parts.tenant, parts.namespace);
}
