import { TopologyCluster, TopologyComponent, TopologyEdge, TopologyEdgeKind, TopologyTopic } from './topology-data';

const NO_NAME = '(no name)';

const KIND_WORDS: { readonly [kind in TopologyEdgeKind]: string } = {
  [TopologyEdgeKind.INPUT]: '',
  [TopologyEdgeKind.PATTERN]: 'pattern',
  [TopologyEdgeKind.OUTPUT]: '',
  [TopologyEdgeKind.SIDE_OUTPUT]: 'side output',
  [TopologyEdgeKind.LOG]: 'log',
  [TopologyEdgeKind.DEAD_LETTER]: 'dead letters',
  [TopologyEdgeKind.LATE_DATA]: 'late data',
};

/** What hides, breaks or reorders the text around it. */
const UNPRINTABLE = /[\p{Cc}\p{Cs}\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu;

/** A text of a manifest's that is fit to be shown in one line. */
export function printable(text: string): string {
  return text.trim() === '' ? NO_NAME : text.replaceAll(UNPRINTABLE, '\uFFFD');
}

export function clusterName({ kubernetesNamespace, configMap }: TopologyCluster): string {
  return printable([...kubernetesNamespace === undefined ? [] : [kubernetesNamespace], configMap || NO_NAME].join('/'));
}

export function clusterLabel(cluster: TopologyCluster): string {
  const { brokerServiceUrl } = cluster;
  return `Pulsar ${clusterName(cluster)}${brokerServiceUrl === undefined ? '' : ` (${printable(brokerServiceUrl)})`}`;
}

export function replicasLabel({ minReplicas, maxReplicas }: TopologyComponent): string {
  return minReplicas === maxReplicas ? String(minReplicas) : `${minReplicas} to ${maxReplicas}`;
}

/** A component in two lines: its name, its kind and how often it runs. */
export function componentLines(component: TopologyComponent): string[] {
  const isOne = component.maxReplicas === 1 && component.minReplicas === 1;
  return [printable(component.pulsarName), isOne ? component.kind : `${component.kind}, ${replicasLabel(component)} pods`];
}

/** The name of a topic, without what every other topic around it has in common with it. */
export function topicName({ name }: TopologyTopic, isInItsNamespace: boolean): string {
  return printable(isInItsNamespace ? name.replace(/^persistent:\/\/[^/]*\/[^/]*\//, '') : name.replace(/^persistent:\/\//, ''));
}

/** What is to be said of an edge: its kind where that is no plain flow, the schema, a subscription other than the default. */
export function edgeLines({ kind, schema, subscription }: TopologyEdge, { tenant, namespace, pulsarName }: TopologyComponent): string[] {
  const isDefault = subscription === undefined || subscription === `${tenant}/${namespace}/${pulsarName}`;
  return [KIND_WORDS[kind], schemaLabel(schema), isDefault ? '' : `subscription ${subscription}`].filter((line) => line !== '').map(printable);
}

/** Java's name of a byte array says little, and a package before a class nothing. */
function schemaLabel(schema = ''): string {
  return schema.replace(/(?:^|(?<= ))\[B$/, 'bytes').replaceAll(/[\w$]+\./g, '');
}

/** A component in one line: its kind and where it is. */
export function componentTitle({ kind, kubernetesNamespace, name }: TopologyComponent): string {
  return `${kind} ${kubernetesNamespace === undefined ? '' : `${kubernetesNamespace}/`}${name}`;
}

/** What each pod of a component requests. */
export function requestsLabel({ cpuMillis, memoryBytes }: TopologyComponent): string {
  return `${cpuMillis === undefined ? 'no' : cores(cpuMillis)} CPU, ${memoryBytes === undefined ? 'no' : bytes(memoryBytes)} memory`;
}

/** Thousandths of cores in cores. */
export function cores(millis: number): string {
  return String(millis / 1000);
}

const UNITS = ['Ti', 'Gi', 'Mi', 'Ki'].map((unit, index) => [unit, 2 ** (10 * (4 - index))] as const);

/** Bytes in the largest unit of which there is at least one. */
export function bytes(amount: number): string {
  const [unit, size] = UNITS.find(([, factor]) => amount >= factor) ?? ['', 1];
  return `${Math.round(amount / size * 100) / 100}${unit}`;
}

export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
