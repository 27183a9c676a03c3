import { changesBetween } from './changes';
import { componentTitle, counted, printable } from './labels';
import { TopologyChange, TopologyChangeKind } from './topology-change';
import { TopologyComponent, TopologyData } from './topology-data';

/** How two topologies differ, in terms of what matters to whoever runs them. Compared by name: the order of manifests is none of it. */
export class TopologyDiff {
  /** @internal */
  public static _between(before: TopologyData, after: TopologyData): TopologyDiff {
    const components = [...before.components, ...after.components];
    return new TopologyDiff(changesBetween(before, after), new Map(components.map((component) => [component.id, component])));
  }

  private constructor(private readonly differences: readonly TopologyChange[], private readonly components: ReadonlyMap<string, TopologyComponent>) {}

  /** The differences, by component. */
  public get changes(): TopologyChange[] {
    return [...this.differences];
  }

  /** The differences after which something is left behind, or goes wrong, unless somebody sees to it. */
  public get warnings(): TopologyChange[] {
    return this.differences.filter(({ warning }) => warning !== undefined);
  }

  /** The differences as text: a line each, followed by its warning, and their number at the end. */
  public toText(): string {
    const { changes, warnings } = this;
    if (changes.length === 0) { return 'No changes\n'; }
    const lines = changes.flatMap((change) => [this.line(change), ...change.warning === undefined ? [] : [`    warning: ${printable(change.warning)}`]]);
    return `${[...lines, '', `${counted(changes.length, 'change')}, ${counted(warnings.length, 'warning')}`].join('\n')}\n`;
  }

  private line(change: TopologyChange): string {
    const [sign, words] = WORDS[change.kind];
    const title = printable(componentTitle(this.components.get(change.component)!));
    const { topic, before, after } = change;
    switch (change.kind) {
      case TopologyChangeKind.COMPONENT_ADDED:
      case TopologyChangeKind.COMPONENT_REMOVED:
        return `${sign} ${title}`;
      case TopologyChangeKind.REPLICATION_ADDED:
      case TopologyChangeKind.REPLICATION_REMOVED:
        return `${sign} ${title}: ${words} ${printable(topic!)} from ${printable((before ?? after)!)}`;
      case TopologyChangeKind.EDGE_ADDED:
      case TopologyChangeKind.EDGE_REMOVED:
        return `${sign} ${title}: ${before ?? after} ${printable(topic!)}`;
      default: {
        const about = topic === undefined || topic === before ? words : `${words} of ${printable(topic)}`;
        return `${sign} ${title}: ${about} ${printable(before ?? 'none')} -> ${printable(after ?? 'none')}`;
      }
    }
  }
}

const WORDS: { readonly [kind in TopologyChangeKind]: readonly [sign: string, words: string] } = {
  [TopologyChangeKind.COMPONENT_ADDED]: ['+', ''],
  [TopologyChangeKind.COMPONENT_REMOVED]: ['-', ''],
  [TopologyChangeKind.EDGE_ADDED]: ['+', ''],
  [TopologyChangeKind.EDGE_REMOVED]: ['-', ''],
  [TopologyChangeKind.REPLICATION_ADDED]: ['+', 'replication of'],
  [TopologyChangeKind.REPLICATION_REMOVED]: ['-', 'replication of'],
  [TopologyChangeKind.TOPIC_RENAMED]: ['~', 'topic'],
  [TopologyChangeKind.SUBSCRIPTION_RENAMED]: ['~', 'subscription'],
  [TopologyChangeKind.IDENTITY_CHANGED]: ['~', 'name in Pulsar'],
  [TopologyChangeKind.CLUSTER_CHANGED]: ['~', 'Pulsar cluster'],
  [TopologyChangeKind.GUARANTEE_CHANGED]: ['~', 'processing guarantee'],
  [TopologyChangeKind.SCHEMA_CHANGED]: ['~', 'schema'],
  [TopologyChangeKind.REPLICAS_CHANGED]: ['~', 'pods'],
  [TopologyChangeKind.RESOURCES_CHANGED]: ['~', 'requests'],
};
