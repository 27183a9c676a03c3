import { bytes, clusterName, cores, counted, printable, replicasLabel } from './labels';
import { TopologyComponent, TopologyData } from './topology-data';

/** As many components as fit on a page. */
const MOST_LINES = 50;

/** A page of text about a topology. */
export function summaryOf({ clusters, components, topics, edges }: TopologyData): string {
  const shown = components.slice(0, MOST_LINES);
  const clusterNames = new Map(clusters.map((cluster) => [cluster.id, clusterName(cluster)]));
  const rows = shown.map((component) => [
    printable(component.name),
    component.kind,
    printable(`${component.tenant}/${component.namespace}`),
    clusterNames.get(component.cluster)!,
    replicasLabel(component),
    component.cpuMillis === undefined ? '-' : cores(component.cpuMillis),
    component.memoryBytes === undefined ? '-' : bytes(component.memoryBytes),
  ]);
  return [
    `${counted(components.length, 'component')}, ${counted(topics.length, 'topic')}, ${counted(edges.length, 'edge')}, ${counted(clusters.length, 'Pulsar cluster')}`,
    ...rows.length === 0 ? [] : ['', ...table([['Component', 'Kind', 'In', 'Pulsar cluster', 'Pods', 'CPU', 'Memory'], ...rows])],
    ...components.length > shown.length ? [`... and ${components.length - shown.length} more`] : [],
    '',
    `At the fewest pods: ${total(components, ({ minReplicas }) => minReplicas)}`,
    `At the most pods:   ${total(components, ({ maxReplicas }) => maxReplicas)}`,
    '',
  ].join('\n');
}

/** What all pods request together. */
function total(components: readonly TopologyComponent[], pods: (component: TopologyComponent) => number): string {
  const sum = (amount: (component: TopologyComponent) => number) => components.reduce((so, component) => so + amount(component) * pods(component), 0);
  const [count, cpu, memory] = [sum(() => 1), sum(({ cpuMillis = 0 }) => cpuMillis), sum(({ memoryBytes = 0 }) => memoryBytes)];
  return `${counted(count, 'pod')} requesting ${cores(cpu)} CPU and ${bytes(memory)} of memory`;
}

function table(rows: readonly (readonly string[])[]): string[] {
  const widths = rows[0].map((_, column) => rows.reduce((widest, row) => Math.max(widest, row[column].length), 0));
  return rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column])).join('  ').trimEnd());
}
