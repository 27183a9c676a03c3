import fc from 'fast-check';
import { functionManifest } from './pipelines';
import { Topology, TopologyChangeKind, TopologyDiff } from '../../src';
import { program } from '../properties/arbitraries';
import { buildProgram } from '../properties/build-program';

const F = 'function/streaming/f';
const base = { input: { topics: ['in'], typeClassName: 'com.acme.A' }, output: { topic: 'out' }, resources: { requests: { cpu: '1', memory: '1Gi' } } };

function diff(before: object, after: object): TopologyDiff {
  return Topology.fromManifests([functionManifest('f', { ...base, ...after })]).changesSince(Topology.fromManifests([functionManifest('f', { ...base, ...before })]));
}

test.each<[string, object, object, object[]]>([
  ['nothing', {}, {}, []],
  ['an input is renamed', {}, { input: { topics: ['in2'], typeClassName: 'com.acme.A' } }, [{
    kind: TopologyChangeKind.TOPIC_RENAMED, before: 'persistent://public/default/in', after: 'persistent://public/default/in2', warning: expect.stringContaining('left behind'),
  }]],
  ['an output is renamed', {}, { output: { topic: 'out2' } }, [{
    kind: TopologyChangeKind.TOPIC_RENAMED, before: 'persistent://public/default/out', after: 'persistent://public/default/out2',
  }]],
  ['a topic in another spelling', {}, { output: { topic: 'public/default/out' } }, []],
  ['a subscription is renamed', {}, { subscriptionName: 's' }, [{
    kind: TopologyChangeKind.SUBSCRIPTION_RENAMED, topic: 'persistent://public/default/in', before: 'public/default/f', after: 's', warning: expect.any(String),
  }]],
  ['the name in Pulsar, and with it the subscription', {}, { name: 'g' }, [
    { kind: TopologyChangeKind.IDENTITY_CHANGED, before: 'public/default/f', after: 'public/default/g', warning: expect.any(String) },
    { kind: TopologyChangeKind.SUBSCRIPTION_RENAMED, warning: expect.any(String) },
  ]],
  ['a schema', {}, { input: { topics: ['in'], typeClassName: 'com.acme.B' } }, [{
    kind: TopologyChangeKind.SCHEMA_CHANGED, before: 'com.acme.A', after: 'com.acme.B', warning: expect.any(String),
  }]],
  ['a guarantee', {}, { processingGuarantee: 'effectively_once' }, [{
    kind: TopologyChangeKind.GUARANTEE_CHANGED, before: 'atleast_once', after: 'effectively_once', warning: expect.stringContaining('another type'),
  }]],
  ['a guarantee that loses nothing', { processingGuarantee: 'atmost_once' }, {}, [{ kind: TopologyChangeKind.GUARANTEE_CHANGED }]],
  ['replicas', { replicas: 2 }, { minReplicas: 2, maxReplicas: 5 }, [{ kind: TopologyChangeKind.REPLICAS_CHANGED, before: '2', after: '2 to 5' }]],
  ['requests', {}, { resources: { requests: { cpu: '250m', memory: '1Gi' } } }, [{
    kind: TopologyChangeKind.RESOURCES_CHANGED, before: '1 CPU, 1Gi memory', after: '0.25 CPU, 1Gi memory',
  }]],
  ['a cluster, whose topics are called the same', {}, { pulsar: { pulsarConfig: 'other' } }, [{
    kind: TopologyChangeKind.CLUSTER_CHANGED, before: 'cluster/streaming/pulsar', after: 'cluster/streaming/other', warning: expect.any(String),
  }]],
  ['an input more', {}, { input: { topics: ['in', 'in2'], typeClassName: 'com.acme.A' } }, [{
    kind: TopologyChangeKind.EDGE_ADDED, topic: 'persistent://public/default/in2', after: 'input',
  }]],
  ['an input less', { input: { topics: ['in', 'in2'], typeClassName: 'com.acme.A' } }, {}, [{
    kind: TopologyChangeKind.EDGE_REMOVED, topic: 'persistent://public/default/in2', before: 'input', warning: expect.stringContaining('keeps every message'),
  }]],
  ['two inputs for one', { input: { topics: ['a'] } }, { input: { topics: ['b', 'c'] } }, [
    { kind: TopologyChangeKind.EDGE_REMOVED }, { kind: TopologyChangeKind.EDGE_ADDED }, { kind: TopologyChangeKind.EDGE_ADDED },
  ]],
])('%s', (_, before, after, expected) => {
  const { changes, warnings } = diff(before, after);
  expect(changes).toEqual(expected.map((change) => expect.objectContaining({ ...change, component: F })));
  expect(changes.map(({ kind }) => kind)).toEqual(expected.map((change: any) => change.kind));
  expect(warnings).toEqual(changes.filter(({ warning }) => warning !== undefined));
});

test('what comes from another cluster', () => {
  const resource = (kind: string, name: string, spec: object) => ({ apiVersion: 'resource.streamnative.io/v1alpha1', kind, metadata: { name, namespace: 'streaming' }, spec });
  const inCluster = (name: string, spec: object) => functionManifest(name, { clusterName: name, pulsar: { pulsarConfig: name }, ...spec });
  const ends = [inCluster('eu', { output: { topic: 'models' } }), inCluster('hub', { input: { topics: ['models'] } })];
  const road = [resource('PulsarTopic', 't', { name: 'models', connectionRef: { name: 'c' }, replicationClusters: ['eu', 'hub'] }), resource('PulsarConnection', 'c', { clusterName: 'eu' })];
  const [without, withRoad] = [Topology.fromManifests(ends), Topology.fromManifests([...ends, ...road])];
  const replication = { component: 'function/streaming/hub', topic: 'persistent://public/default/models' };
  expect(withRoad.changesSince(without).changes).toEqual([{ ...replication, kind: TopologyChangeKind.REPLICATION_ADDED, after: 'cluster/streaming/eu' }]);
  expect(without.changesSince(withRoad).changes).toEqual([
    { ...replication, kind: TopologyChangeKind.REPLICATION_REMOVED, before: 'cluster/streaming/eu', warning: expect.stringContaining('Nothing more') },
  ]);
  expect(without.changesSince(withRoad).toText()).toContain('- Function streaming/hub: replication of persistent://public/default/models from cluster/streaming/eu\n');
  expect(withRoad.changesSince(withRoad).changes).toEqual([]);

  const writers = [inCluster('eu', { output: { topic: 'models' } }), inCluster('hub', { output: { topic: 'models' } })];
  expect(Topology.fromManifests([...writers, ...road]).changesSince(Topology.fromManifests(writers)).changes).toMatchObject([replication]);
});

test('as text', () => {
  const before = Topology.fromManifests([functionManifest('f', base), functionManifest('gone', base)]);
  const after = Topology.fromManifests([
    functionManifest('f', { ...base, input: { topics: ['in2'], typeClassName: 'com.acme.B' }, subscriptionName: 's\u202E', logTopic: 'logs', replicas: 3 }),
    functionManifest('new', base),
  ]);
  expect(after.changesSince(before).toText()).toMatchSnapshot();
  expect(before.changesSince(before).toText()).toBe('No changes\n');
});

test('a program has not changed since it was written, in whatever order', () => {
  fc.assert(fc.property(program, (plan) => {
    const topology = Topology.of(buildProgram(plan));
    expect(topology.changesSince(topology).changes).toEqual([]);
  }), { numRuns: 20 });
});

test('what is added on the way there is removed on the way back', () => {
  const topic = fc.constantFrom('a', 'b', 'c', 'd');
  const input = fc.record({ topics: fc.uniqueArray(topic) });
  const spec = fc.record({ input, output: fc.record({ topic }), logTopic: topic, replicas: fc.integer({ min: 1, max: 3 }) });
  const topology = fc.dictionary(fc.constantFrom('f', 'g', 'h'), spec)
    .map((specs) => Topology.fromManifests(Object.entries(specs).map(([name, fields]) => functionManifest(name, fields))));
  const opposite: { readonly [kind: string]: string } = {
    componentAdded: 'componentRemoved', componentRemoved: 'componentAdded', edgeAdded: 'edgeRemoved', edgeRemoved: 'edgeAdded',
  };
  const brief = (found: TopologyDiff, isBackwards: boolean) => found.changes.map(({ kind, component, topic: of, before, after }) => JSON.stringify([
    isBackwards ? opposite[kind] ?? kind : kind, component, kind === 'topicRenamed' ? '' : of, ...isBackwards ? [after, before] : [before, after],
  ])).sort();
  fc.assert(fc.property(topology, topology, (a, b) => {
    expect(brief(a.changesSince(b), true)).toEqual(brief(b.changesSince(a), false));
    expect(a.changesSince(b).changes.length === 0).toBe(JSON.stringify(a.toJson()) === JSON.stringify(b.toJson()));
  }));
});
