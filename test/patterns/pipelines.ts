import { App, Chart } from 'cdk8s';
import { IPulsarCluster, PulsarCluster, Topology, TopologyData, TopologyEdgeKind } from '../../src';

/** A chart of a test, with a cluster that has a state store. */
export function chartWithState(): { app: App; chart: Chart; pulsar: IPulsarCluster } {
  const app = new App();
  const chart = new Chart(app, 'c');
  return { app, chart, pulsar: pulsarIn(chart) };
}

/** A cluster that has a state store. */
export function pulsarIn(chart: Chart, id = 'pulsar'): IPulsarCluster {
  return new PulsarCluster(chart, id, {
    brokerServiceUrl: `pulsar://${id}:6650`, webServiceUrl: `http://${id}:8080`, stateStorageServiceUrl: 'bk://bookkeeper:4181',
  });
}

/** The edges of a topology as `from -kind-> to`, by the last part of each name. */
export function flowsOf(topology: Topology): string[] {
  const data = topology.toJson();
  return data.edges.map(({ source, target, kind }) => {
    const arrow = kind === TopologyEdgeKind.INPUT || kind === TopologyEdgeKind.OUTPUT ? '>' : `${kind}>`;
    return `${shortName(data, source)} ${arrow} ${shortName(data, target)}`;
  }).sort();
}

function shortName({ components, topics }: TopologyData, id: string): string {
  const component = components.find((candidate) => candidate.id === id);
  if (component !== undefined) { return `[${component.pulsarName.replace(/-c8[0-9a-f]{6}$/, '')}]`; }
  return topics.find((candidate) => candidate.id === id)!.name.replace(/^persistent:\/\/public\/default\//, '').replace(/-c8[0-9a-f]{6}/, '');
}
