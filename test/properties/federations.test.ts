import { ApiObject, App } from 'cdk8s';
import fc from 'fast-check';
import { loadAll } from 'js-yaml';
import { ClusterLink, FederatedChart, FederatedPipeline, Runtime, Sink, SinkConnector, Topic, Topology } from '../../src';
import { LOCAL_DATA } from '../../src/document/residency';
import { judgeAll } from '../../src/rules/judge';
import { Document } from '../../src/rules/rule';

const RUNS = { numRuns: 30 };
const CODE = Runtime.inlinePython('def process(input): return input');

const plan = fc.record({
  regions: fc.array(fc.record({ raw: fc.constantFrom('default', 'own', 'shared', 'pattern', 'two'), role: fc.boolean() }), { minLength: 1, maxLength: 4 }),
  link: fc.constantFrom('geo', 'instance', 'bridge'),
  returnResult: fc.boolean(),
  partitions: fc.nat(3),
  roles: fc.boolean(),
});
type Plan = typeof plan extends fc.Arbitrary<infer T> ? T : never;

test('no federation leaks a raw topic', () => {
  fc.assert(fc.property(plan, (federation) => {
    const { pipeline } = build(federation);
    const crossing = new Set(pipeline.crossings.map(({ topic }) => topic.name));
    for (const chart of [pipeline.hub, ...pipeline.regions]) {
      const documents = documentsOf(chart);
      const replicated = documents.filter(({ spec }) => isReplicated(spec));
      const replicatedNamespaces = namesOf(replicated.filter(({ kind }) => kind === 'PulsarNamespace'));
      for (const name of namesOf(replicated.filter(({ kind }) => kind === 'PulsarTopic'))) { expect(crossing).toContain(name); }
      for (const name of namesOf(documents.filter(({ kind }) => kind === 'PulsarTopic'))) {
        if (replicatedNamespaces.includes(namespaceOf(name))) { expect(crossing).toContain(name); }
      }
      for (const { spec } of documents.filter(({ kind }) => kind === 'Sink')) {
        for (const topic of (spec as { input: { topics: string[] } }).input.topics) { expect(crossing).toContain(topic); }
      }
    }
    for (const region of pipeline.regions) {
      const local = documentsOf(region).filter(({ metadata }) => metadata?.annotations?.[LOCAL_DATA] === 'true');
      expect(namesOf(local).sort()).toEqual(pipeline.rawOf(region).filter(({ isPattern }) => !isPattern).map(({ name }) => name).sort());
      const others = [pipeline.hub, ...pipeline.regions.filter((other) => other !== region)];
      const elsewhere = others.flatMap((chart) => JSON.stringify(documentsOf(chart)));
      for (const { name } of pipeline.rawOf(region).filter((raw) => raw.name.includes(`/raw-${region.site.name}/`))) {
        expect(elsewhere.some((text) => text.includes(`"${name}"`))).toBe(false);
      }
    }
  }), RUNS);
});

test('each chart is complete and in order, and a topic that crosses is at both ends', () => {
  fc.assert(fc.property(plan, (federation) => {
    const { app, pipeline } = build(federation);
    const topology = Topology.of(app).toJson();
    expect(Topology.fromManifests(loadAll(app.synthYaml())).toJson()).toEqual(topology);
    const crossing = new Set(pipeline.crossings.map(({ topic }) => topic.name));
    for (const { id, name } of topology.topics) {
      const crosses = topology.replications.some(({ source, target }) => source === id || target === id);
      expect([name, crosses]).toEqual([name, federation.link !== 'bridge' && crossing.has(name)]);
    }
    for (const chart of [pipeline.hub, ...pipeline.regions]) {
      const documents = documentsOf(chart);
      expect(judgeAll(documents).filter(({ severity, code }) => severity === 'error' || code === 'FM531')).toEqual([]);
      const names = new Set(documents.map(({ kind, metadata }) => `${kind} ${metadata?.name}`));
      for (const reference of references(documents)) { expect(names).toContain(reference); }
    }
    for (const { topic, origin, destination } of pipeline.crossings) {
      for (const chart of [origin, destination]) { expect(namesOf(documentsOf(chart))).toContain(topic.name); }
    }
  }), RUNS);
});

function build({ regions, link, returnResult, partitions, roles }: Plan): { app: App; pipeline: FederatedPipeline } {
  const app = new App();
  const pulsar = (name: string) => ({ brokerServiceUrl: `pulsar://${name}:6650`, webServiceUrl: `http://${name}:8080` });
  const pipeline = new FederatedPipeline(app, 'fed', {
    hub: { site: { name: 'hub', pulsar: pulsar('hub') }, aggregate: { runtime: CODE, role: roles ? 'aggregate' : undefined } },
    regions: regions.map(({ raw, role }, index) => ({
      site: { name: `r${index}`, pulsar: pulsar(`r${index}`), peer: role ? { role: `replicator-${index}` } : undefined }, raw: rawTopics(raw, index),
    })),
    train: { runtime: CODE, role: roles ? 'train' : undefined },
    link: linkOf(link),
    returnResult,
    partitions,
  });
  return { app, pipeline };
}

function rawTopics(raw: string, index: number): Topic[] | undefined {
  switch (raw) {
    case 'own': return [Topic.of(`fed/raw-r${index}/payments`)];
    case 'shared': return [Topic.of('public/default/payments')];
    case 'pattern': return [Topic.pattern(`acme/raw-r${index}/.*`)];
    case 'two': return [Topic.of(`acme/raw-r${index}/a`), Topic.of(`acme/raw-r${index}/b`)];
    default: return undefined;
  }
}

function linkOf(link: string): ClusterLink {
  switch (link) {
    case 'geo': return ClusterLink.geoReplication();
    case 'instance': return ClusterLink.sharedInstance();
    default: return ClusterLink.bridge({
      bridge: (scope, id, { topic }) => { new Sink(scope, id, { inputs: [topic], connector: SinkConnector.of({ className: 'B', archive: 'b.nar' }) }); },
    });
  }
}

const DOCUMENTS = new WeakMap<FederatedChart, Document[]>();

/** What is in a chart, without judging the whole app again for each. */
function documentsOf(chart: FederatedChart): Document[] {
  const documents = DOCUMENTS.get(chart) ?? chart.node.findAll().filter(ApiObject.isApiObject).map((object) => object.toJson() as Document);
  DOCUMENTS.set(chart, documents);
  return documents;
}

function isReplicated(spec: unknown): boolean {
  const { geoReplicationRefs, replicationClusters } = (spec ?? {}) as { geoReplicationRefs?: unknown[]; replicationClusters?: unknown[] };
  return (geoReplicationRefs?.length ?? 0) + (replicationClusters?.length ?? 0) > 0;
}

function namesOf(documents: readonly Document[]): string[] {
  return documents.flatMap(({ spec }) => (spec as { name?: string } | undefined)?.name ?? []);
}

function namespaceOf(topic: string): string {
  return topic.replace(/^[^:]+:\/\//, '').split('/').slice(0, 2).join('/');
}

function references(documents: readonly Document[]): string[] {
  return documents.flatMap(({ spec }) => {
    const { connectionRef, destinationConnectionRef, geoReplicationRefs = [], pulsar } = (spec ?? {}) as {
      connectionRef?: { name: string };
      destinationConnectionRef?: { name: string };
      geoReplicationRefs?: { name: string }[];
      pulsar?: { pulsarConfig: string };
    };
    return [
      ...[connectionRef, destinationConnectionRef].flatMap((reference) => reference === undefined ? [] : [`PulsarConnection ${reference.name}`]),
      ...geoReplicationRefs.map(({ name }) => `PulsarGeoReplication ${name}`),
      ...pulsar === undefined ? [] : [`ConfigMap ${pulsar.pulsarConfig}`],
    ];
  });
}
