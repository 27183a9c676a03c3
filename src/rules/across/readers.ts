import { namespaceIn } from '../../pulsar/topic-name';
import { Landscape, TopicEnd } from '../landscape';

/** Who may read a topic: whoever names it, whoever reads by a pattern in its Pulsar namespace, and whoever is outside. */
export class Readers {
  private readonly topics: ReadonlySet<string>;
  private readonly namespaces: ReadonlySet<string>;

  public constructor(private readonly landscape: Landscape) {
    this.topics = new Set(landscape.reads.map(({ topic }) => topic));
    this.namespaces = new Set(landscape.patterns.map(({ topic }) => namespaceIn(topic)));
  }

  public mayRead(end: Pick<TopicEnd, 'topic'>): boolean {
    return this.topics.has(end.topic) || this.landscape.declared.isExternal(end.topic) || this.mayFit(end);
  }

  /** A pattern varies the local name alone. */
  private mayFit({ topic }: Pick<TopicEnd, 'topic'>): boolean {
    return this.namespaces.size > 0 && this.namespaces.has(namespaceIn(topic));
  }
}
