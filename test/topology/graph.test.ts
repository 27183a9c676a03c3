import fc from 'fast-check';
import { loadAll } from 'js-yaml';
import { functionManifest, readmePipeline } from './pipelines';
import { Topology, TopologyData, TopologyEdgeKind } from '../../src';
import { program } from '../properties/arbitraries';
import { buildProgram } from '../properties/build-program';

test('the pipeline of the README', () => {
  expect(Topology.of(readmePipeline()).toJson()).toMatchSnapshot();
});

test('any program has the topology of its own manifests, in whatever order they come', () => {
  fc.assert(fc.property(program, (plan) => {
    const app = buildProgram(plan);
    const documents = loadAll(app.synthYaml()) as object[];
    const expected = Topology.of(app).toJson();
    expect(Topology.fromManifests(documents).toJson()).toEqual(expected);
    expect(Topology.fromManifests(documents.reverse()).toJson()).toEqual(expected);
    expect(JSON.parse(JSON.stringify(expected))).toEqual(expected);
  }), { numRuns: 60 });
});

test('every end of an edge is there, and every topic has the roles of its edges', () => {
  fc.assert(fc.property(program, (plan) => {
    const { clusters, components, topics, edges } = Topology.of(buildProgram(plan)).toJson();
    const ids = [...clusters, ...components, ...topics].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { source, target } of edges) { expect(ids).toEqual(expect.arrayContaining([source, target])); }
    for (const { id, roles } of topics) {
      expect(roles).toEqual([...new Set(edges.filter(({ source, target }) => source === id || target === id).map(({ kind }) => kind))].sort());
    }
  }), { numRuns: 60 });
});

test.each<[string, object, Partial<TopologyData['edges'][number]>]>([
  ['an input in short and in a map is one', {
    input: { topics: ['in'], sourceSpecs: { 'persistent://public/default/in': { schemaType: 'JSON' } }, typeClassName: 'com.acme.Order' },
  }, {
    kind: TopologyEdgeKind.INPUT, source: 'topic/streaming/pulsar/persistent://public/default/in', schema: 'JSON com.acme.Order', subscription: 'public/default/f',
  }],
  ['a pattern', { input: { topicPattern: 'a/b/in-.*' }, subscriptionName: 's' }, {
    kind: TopologyEdgeKind.PATTERN, source: 'pattern/streaming/pulsar/persistent://a/b/in-.*', subscription: 's',
  }],
  ['an output', { output: { topic: 'out', sinkSchemaType: 'AVRO' } }, { kind: TopologyEdgeKind.OUTPUT, schema: 'AVRO' }],
  ['logs', { logTopic: 'logs' }, { kind: TopologyEdgeKind.LOG, target: 'topic/streaming/pulsar/persistent://public/default/logs' }],
  ['dead letters', { deadLetterTopic: 'dead', maxMessageRetry: 1 }, {
    kind: TopologyEdgeKind.DEAD_LETTER, target: 'topic/streaming/pulsar/persistent://public/default/dead',
  }],
  ['dead letters that nobody named', { tenant: 'acme', namespace: 'shop', name: 'g', maxMessageRetry: 1 }, {
    kind: TopologyEdgeKind.DEAD_LETTER, target: 'topic/streaming/pulsar/persistent://public/default/acme-shop-g-DLQ',
  }],
  ['late data', { windowConfig: { lateDataTopic: 'late' } }, { kind: TopologyEdgeKind.LATE_DATA }],
])('%s', (_, spec, expected) => {
  const { edges } = Topology.fromManifests([functionManifest('f', spec)]).toJson();
  expect(edges).toEqual([expect.objectContaining(expected)]);
});

test('a topic is implicit only where nobody names it', () => {
  const retrying = functionManifest('f', { maxMessageRetry: 1 });
  const reader = functionManifest('g', { input: { topics: ['public-default-f-DLQ'] } });
  expect(Topology.fromManifests([retrying]).toJson().topics).toMatchObject([{ isImplicit: true, roles: ['deadLetter'] }]);
  expect(Topology.fromManifests([retrying, reader]).toJson().topics).toMatchObject([{ isImplicit: false, roles: ['deadLetter', 'input'] }]);
});

test.each([
  [{}, [1, 1]],
  [{ replicas: 3 }, [3, 3]],
  [{ minReplicas: 2 }, [2, 2]],
  [{ replicas: 3, minReplicas: 2, maxReplicas: 9 }, [2, 9]],
])('%j is scaled %j', (spec, expected) => {
  const [{ minReplicas, maxReplicas }] = Topology.fromManifests([functionManifest('f', spec)]).toJson().components;
  expect([minReplicas, maxReplicas]).toEqual(expected);
});

test.each([
  ['ScaledObject', { minReplicaCount: 2, maxReplicaCount: 8 }, [2, 8]],
  ['ScaledObject', {}, [0, 100]],
  ['HorizontalPodAutoscaler', { minReplicas: 2, maxReplicas: 8 }, [2, 8]],
])('%s %j scales a function', (kind, spec, expected) => {
  const scaler = (name: string) => ({ apiVersion: 'v1', kind, metadata: { name: 's', namespace: 'streaming' }, spec: { scaleTargetRef: { kind: 'Function', name }, ...spec } });
  const boundsBy = (name: string) => {
    const [{ minReplicas, maxReplicas }] = Topology.fromManifests([scaler(name), functionManifest('f', {})]).toJson().components;
    return [minReplicas, maxReplicas];
  };
  expect(boundsBy('f')).toEqual(expected);
  expect(boundsBy('g')).toEqual([1, 1]);
});

test('what a pod requests; the limit where nothing is requested; nothing that cannot be read', () => {
  const resources = { requests: { cpu: '0.1', memory: 'much' }, limits: { cpu: 2, memory: '1Gi' } };
  const [component] = Topology.fromManifests([functionManifest('f', { resources })]).toJson().components;
  expect([component.cpuMillis, component.memoryBytes]).toEqual([100, undefined]);
  const [limited] = Topology.fromManifests([functionManifest('f', { resources: { limits: resources.limits } })]).toJson().components;
  expect([limited.cpuMillis, limited.memoryBytes]).toEqual([2000, 2 ** 30]);
});

test('lists are opened, and what is no manifest is passed over', () => {
  const list = { apiVersion: 'v1', kind: 'List', items: [functionManifest('f', {})] };
  expect(Topology.fromManifests([list, null, 'text', { apiVersion: 'v1', kind: 'Service' }]).toJson().components).toHaveLength(1);
});

test('values of a wrong type count as none', () => {
  const metadata = { name: 1, namespace: ['n'] };
  const { components } = Topology.fromManifests([
    { ...functionManifest('f', { pulsar: 1, input: 'in', output: [], replicas: '1' }), metadata },
    { apiVersion: 'v1', kind: 'ConfigMap', metadata, data: 1 },
    { apiVersion: 'v1', kind: 'ConfigMap', metadata: null },
  ]).toJson();
  expect(components).toMatchObject([{ name: '', minReplicas: 1 }]);
});
