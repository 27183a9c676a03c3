import { clusterLabel, componentLines, edgeLines, printable, topicName } from './labels';
import { isRead } from './topic-uses';
import { TopologyComponent, TopologyComponentKind, TopologyData, TopologyEdge, TopologyEdgeKind, TopologyTopic } from './topology-data';
import { TopologyDiagramOptions, TopologyGrouping } from './topology-diagram-options';
import { topicFault } from '../pulsar/topic-fault';
import { parseTopicName } from '../pulsar/topic-name';

/** What a node stands for, and so how it looks. */
export type NodeShape = 'function' | 'source' | 'sink' | 'topic' | 'pattern';

export interface DiagramNode {
  readonly id: string;
  readonly lines: readonly string[];
  readonly shape: NodeShape;
}

/** A box, with what is in it. */
export interface DiagramGroup {
  readonly id: string;
  readonly label: string;
  readonly groups: DiagramGroup[];
  readonly nodes: DiagramNode[];
}

export interface DiagramArrow {
  readonly from: string;
  readonly to: string;
  readonly lines: readonly string[];
  /** Whether it is beside the flow of the data: logs, dead letters, late data. */
  readonly isAside: boolean;
}

/** A topology as it is to be drawn, in whatever language. */
export interface Diagram {
  /** The outermost box, which is not drawn. */
  readonly root: DiagramGroup;
  readonly arrows: readonly DiagramArrow[];
}

const SHAPES: { readonly [kind in TopologyComponentKind]: NodeShape } = {
  [TopologyComponentKind.FUNCTION]: 'function',
  [TopologyComponentKind.SOURCE]: 'source',
  [TopologyComponentKind.SINK]: 'sink',
};

const ASIDE: readonly TopologyEdgeKind[] = [TopologyEdgeKind.LOG, TopologyEdgeKind.DEAD_LETTER, TopologyEdgeKind.LATE_DATA];

/** Lays out a topology in boxes. */
export function diagramOf(data: TopologyData, options: TopologyDiagramOptions): Diagram {
  return new Drawing(data, options).draw();
}

class Drawing {
  private readonly root: DiagramGroup = { id: 'g', label: '', groups: [], nodes: [] };
  private readonly groups = new Map<string, DiagramGroup>();
  private readonly nodes = new Map<string, DiagramNode>();
  private readonly groupings: readonly TopologyGrouping[];
  private readonly clusterLabels: ReadonlyMap<string, string>;
  private readonly components: ReadonlyMap<string, TopologyComponent>;

  constructor(private readonly data: TopologyData, private readonly options: TopologyDiagramOptions) {
    this.groupings = [...new Set(options.groupBy ?? [TopologyGrouping.CLUSTER, TopologyGrouping.NAMESPACE, TopologyGrouping.MESH])];
    this.clusterLabels = new Map(data.clusters.map((cluster) => [cluster.id, clusterLabel(cluster)]));
    this.components = new Map(data.components.map((component) => [component.id, component]));
  }

  public draw(): Diagram {
    for (const component of this.data.components) {
      this.addNode(component.id, SHAPES[component.kind], componentLines(component), this.boxOfComponent(component));
    }
    const { written, read } = this.edgesByTopic();
    const crossing = new Set(this.data.replications.flatMap(({ source, target }) => [source, target]));
    const folded: DiagramArrow[] = [];
    const whole = new Set<string>();
    for (const topic of this.data.topics) {
      const [writers, readers] = [written.get(topic.id) ?? [], read.get(topic.id) ?? []];
      if (this.options.foldTopics === true && !crossing.has(topic.id) && isFoldable(writers, readers)) {
        for (const writer of writers) {
          for (const reader of readers) { folded.push(this.foldedArrow(topic, writer, reader)); }
        }
      } else {
        whole.add(topic.id);
        const box = this.boxOfTopic(topic);
        const isInItsNamespace = box.namespace !== undefined && this.groupings.includes(TopologyGrouping.NAMESPACE);
        const note = topic.isImplicit ? ['implicit'] : [];
        this.addNode(topic.id, topic.isPattern ? 'pattern' : 'topic', [topicName(topic, isInItsNamespace), ...note], box);
      }
    }
    const plain = this.data.edges.filter((edge) => whole.has(topicOf(edge))).map((edge) => this.arrow(edge));
    const replicated = this.data.replications.map(({ source, target }): DiagramArrow => (
      { from: this.nodeId(source), to: this.nodeId(target), lines: ['replication'], isAside: false }
    ));
    return { root: this.root, arrows: [...plain, ...folded, ...replicated] };
  }

  private edgesByTopic(): { written: Map<string, TopologyEdge[]>; read: Map<string, TopologyEdge[]> } {
    const [written, read] = [new Map<string, TopologyEdge[]>(), new Map<string, TopologyEdge[]>()];
    for (const edge of this.data.edges) {
      const edges = isRead(edge.kind) ? read : written;
      const known = edges.get(topicOf(edge));
      if (known === undefined) { edges.set(topicOf(edge), [edge]); } else { known.push(edge); }
    }
    return { written, read };
  }

  private arrow(edge: TopologyEdge): DiagramArrow {
    return { from: this.nodeId(edge.source), to: this.nodeId(edge.target), lines: this.linesOf(edge), isAside: ASIDE.includes(edge.kind) };
  }

  private foldedArrow(topic: TopologyTopic, writer: TopologyEdge, reader: TopologyEdge): DiagramArrow {
    const lines = new Set([topicName(topic, false), ...topic.isImplicit ? ['implicit'] : [], ...this.linesOf(writer), ...this.linesOf(reader)]);
    return { from: this.nodeId(writer.source), to: this.nodeId(reader.target), lines: [...lines], isAside: ASIDE.includes(writer.kind) };
  }

  private linesOf(edge: TopologyEdge): string[] {
    return edgeLines(edge, this.components.get(isRead(edge.kind) ? edge.target : edge.source)!);
  }

  private nodeId(id: string): string {
    return this.nodes.get(id)!.id;
  }

  private addNode(id: string, shape: NodeShape, lines: readonly string[], box: Box): void {
    const node = { id: `n${this.nodes.size}`, lines, shape };
    this.nodes.set(id, node);
    this.groupFor(box).nodes.push(node);
  }

  /** The innermost group that a node belongs to, made where it is the first. */
  private groupFor(box: Box): DiagramGroup {
    let group = this.root;
    for (const grouping of this.groupings) {
      const place = box[grouping];
      if (place === undefined) { continue; }
      const key = JSON.stringify([group.id, grouping, place.key]);
      let inner = this.groups.get(key);
      if (inner === undefined) {
        inner = { id: `g${this.groups.size}`, label: place.label, groups: [], nodes: [] };
        this.groups.set(key, inner);
        group.groups.push(inner);
      }
      group = inner;
    }
    return group;
  }

  private boxOfComponent({ cluster, tenant, namespace, mesh, kubernetesNamespace }: TopologyComponent): Box {
    return {
      cluster: this.clusterPlace(cluster),
      namespace: placeOf(`${tenant}/${namespace}`),
      mesh: mesh === undefined ? undefined : { key: JSON.stringify([kubernetesNamespace, mesh]), label: `FunctionMesh ${printable(mesh)}` },
    };
  }

  private boxOfTopic({ cluster, name }: TopologyTopic): Box {
    const parsed = topicFault(name) === undefined ? parseTopicName(name) : undefined;
    return {
      cluster: this.clusterPlace(cluster),
      namespace: parsed === undefined ? undefined : placeOf(`${parsed.tenant}/${parsed.namespace}`),
    };
  }

  private clusterPlace(id: string): Place {
    return { key: id, label: this.clusterLabels.get(id)! };
  }
}

/** The boxes that a node may be drawn in. */
type Box = { readonly [grouping in TopologyGrouping]?: Place };

interface Place {
  readonly key: string;
  readonly label: string;
}

function placeOf(name: string): Place {
  return { key: name, label: printable(name) };
}

function topicOf({ kind, source, target }: TopologyEdge): string {
  return isRead(kind) ? source : target;
}

/** There are no more arrows than before, so that folding takes linear time and room. */
function isFoldable(writers: readonly TopologyEdge[], readers: readonly TopologyEdge[]): boolean {
  return writers.length > 0 && readers.length > 0 && Math.min(writers.length, readers.length) === 1;
}
