import { ApiObject, App, Chart } from 'cdk8s';
import fc from 'fast-check';
import { program } from './arbitraries';
import { buildProgram } from './build-program';
import { Component, ConnectionAuth, ProvisionedTopology, PulsarCluster, PulsarConnection, PulsarRoles, Topology } from '../../src';
import { judgeAll } from '../../src/rules/judge';
import { Document } from '../../src/rules/rule';
import { TopologyData, TopologyEdgeKind } from '../../src/topology';

const RUNS = { numRuns: 60 };
const READS = [TopologyEdgeKind.INPUT, TopologyEdgeKind.PATTERN];
const PACKAGE = /"(?:jar|py|go|functionFile)Location":"\w+:\/\/([^/"]+\/[^/"]+)\//g;

test('permissions are the union of what the components of each role need, and topics those of the cluster', () => {
  fc.assert(fc.property(program, fc.boolean(), (plan, secured) => {
    const { app, cluster } = build(plan, secured);
    const topology = Topology.of(app).toJson();
    const { documents } = provision(app, cluster);
    const ours = new Set(topology.clusters.filter(({ configMap, kubernetesNamespace }) => configMap === cluster.configMapName
      && (secured || kubernetesNamespace === namespaceOf(cluster))).map(({ id }) => id));

    const expected = new Set(needed(topology, ours).map(({ component, target, action }) => `${roleOf(component)} ${action} ${target}`));
    const granted = documents.filter(({ kind }) => kind === 'PulsarPermission').map(({ spec }) => spec as {
      roles: string[]; actions: string[]; resourceName: string;
    }).flatMap(({ roles, actions, resourceName }) => roles.flatMap((role) => actions.filter((action) => action !== 'packages')
      .map((action) => `${role} ${action} ${resourceName}`)));
    expect(granted.sort()).toEqual([...expected].sort());

    const topics = documents.filter(({ kind }) => kind === 'PulsarTopic').map(({ spec }) => (spec as { name: string }).name);
    const used = topology.topics.filter(({ cluster: of, isPattern }) => ours.has(of) && !isPattern).map(({ name }) => name);
    expect(topics.sort()).toEqual([...new Set(used)].sort());
  }), RUNS);
});

test('packages may be fetched by those who have one, from where it is', () => {
  fc.assert(fc.property(program, (plan) => {
    const { app, cluster } = build(plan, true);
    const manifests = JSON.stringify(app.charts.map((chart) => chart.toJson()));
    const { documents } = provision(app, cluster);
    const granted = documents.filter(({ kind, spec }) => kind === 'PulsarPermission' && (spec as { actions: string[] }).actions.includes('packages'));
    const known = new Set([...manifests.matchAll(PACKAGE)].map(([, namespace]) => namespace));
    for (const { spec } of granted) { expect(known).toContain((spec as { resourceName: string }).resourceName); }
  }), RUNS);
});

test('what is derived is in order, and the same every time', () => {
  fc.assert(fc.property(program, (plan) => {
    const synth = (): string => { const { app, cluster } = build(plan, false); provision(app, cluster); return app.synthYaml(); };
    const { app, cluster } = build(plan, false);
    const { documents } = provision(app, cluster);
    expect(judgeAll(documents)).toEqual([]);
    expect(synth()).toBe(synth());
  }), { numRuns: 20 });
});

function build(plan: Parameters<typeof buildProgram>[0], secured: boolean): { app: App; cluster: PulsarCluster } {
  const app = buildProgram(plan);
  const id = secured ? 'oauth2' : 'plain';
  return { app, cluster: app.node.findAll().find((construct) => construct.node.id === id && 'configMapName' in construct) as PulsarCluster };
}

function provision(app: App, cluster: PulsarCluster): { documents: Document[] } {
  const chart = new Chart(app, 'resources');
  const connection = new PulsarConnection(chart, 'connection', {
    cluster, adminServiceUrl: 'http://pulsar:8080', authentication: ConnectionAuth.none(),
  });
  const components = app.node.findAll().filter((construct): construct is Component => construct instanceof Component);
  const roles = components.reduce((all, component) => all.withRole(component, roleOf(component.fullyQualifiedName)), PulsarRoles.one('unused'));
  const topology = new ProvisionedTopology(chart, 'derived', { of: app, connection, cluster, roles });
  const resources = [connection, ...topology.node.findAll()].flatMap((construct) => construct.node.findAll()).filter(ApiObject.isApiObject);
  return { documents: [...new Set(resources)].map((resource) => resource.toJson() as Document) };
}

interface Need { readonly component: string; readonly target: string; readonly action: string }

function needed({ components, topics, edges }: TopologyData, clusters: ReadonlySet<string>): Need[] {
  const topicsById = new Map(topics.map((topic) => [topic.id, topic]));
  return components.filter(({ cluster }) => clusters.has(cluster)).flatMap(({ id, tenant, namespace, pulsarName }) => edges
    .filter((edge) => edge.source === id || edge.target === id).map((edge): Need => {
      const { name, isPattern } = topicsById.get(edge.source === id ? edge.target : edge.source)!;
      const target = isPattern ? name.replace(/^[^:]+:\/\//, '').split('/').slice(0, 2).join('/') : name;
      return { component: `${tenant}/${namespace}/${pulsarName}`, target, action: READS.includes(edge.kind) ? 'consume' : 'produce' };
    }));
}

/** Two roles, so that some components share one and some do not. */
function roleOf(fullyQualifiedName: string): string {
  return fullyQualifiedName.length % 2 === 0 ? 'even' : 'odd';
}

function namespaceOf(cluster: PulsarCluster): string | undefined {
  return (cluster.node.findChild('Resource') as ApiObject).metadata.namespace;
}
