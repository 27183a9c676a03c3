import { App } from 'cdk8s';
import { loadAll } from 'js-yaml';
import { functionManifest } from './pipelines';
import { ClusterLink, FederatedPipeline, Sink, SinkConnector, Topology } from '../../src';
import { federation } from '../patterns/federated/sites';

/** What crosses, as `eu models-eu/updates > hub`. */
function drawn(app: App, pipeline: FederatedPipeline): string[] {
  const { replications, topics, clusters } = Topology.of(app).toJson();
  const sites = new Map([pipeline.hub, ...pipeline.regions].map((chart) => [chart.pulsar.configMapName, chart.site.name]));
  const end = (id: string): readonly [site: string, topic: string] => {
    const { cluster, name } = topics.find((topic) => topic.id === id)!;
    return [sites.get(clusters.find((candidate) => candidate.id === cluster)!.configMap)!, name.replace('persistent://fraud/', '')];
  };
  return replications.map(({ source, target }) => {
    const [[from, topic], [to, same]] = [end(source), end(target)];
    expect(same).toBe(topic);
    return `${from} ${topic} > ${to}`;
  }).sort();
}

test('what crosses between the sites of a federation, and the way back', () => {
  const { app, pipeline } = federation({ returnResult: true });
  expect(drawn(app, pipeline)).toEqual(pipeline.crossings.map(({ topic, origin, destination }) => (
    `${origin.site.name} ${topic.namespace}/${topic.localName} > ${destination.site.name}`
  )).sort());
});

test('within one instance a namespace is replicated both ways', () => {
  const { app, pipeline } = federation({ link: ClusterLink.sharedInstance() });
  expect(drawn(app, pipeline)).toEqual([
    'eu models-eu/updates > hub', 'hub models-eu/updates > eu', 'hub models-us/updates > us', 'us models-us/updates > hub',
  ]);
});

test('a bridge replicates nothing', () => {
  const { app, pipeline } = federation({
    link: ClusterLink.bridge({
      bridge: (scope, id, { topic }) => { new Sink(scope, id, { inputs: [topic], connector: SinkConnector.of({ className: 'B', archive: 'b.nar' }) }); },
    }),
  });
  expect(drawn(app, pipeline)).toEqual([]);
});

test('the manifests show the same, whatever their order, and both drawings an arrow for each', () => {
  const { app } = federation({ returnResult: true });
  const topology = Topology.of(app);
  const manifests = loadAll(app.synthYaml());
  expect(Topology.fromManifests(manifests).toJson()).toEqual(topology.toJson());
  expect(Topology.fromManifests(manifests.reverse()).toJson()).toEqual(topology.toJson());
  for (const drawing of [topology.toMermaid({ foldTopics: true }), topology.toDot({ foldTopics: true })]) {
    expect(drawing.match(/replication/g)).toHaveLength(4);
  }
});

test('a reference to what is not there, or to a cluster without a name, replicates nothing', () => {
  const resource = (kind: string, name: string, spec: object) => (
    { apiVersion: 'resource.streamnative.io/v1alpha1', kind, metadata: { name, namespace: 'streaming' }, spec }
  );
  const ends = ['a', 'b'].map((name) => functionManifest(name, { clusterName: name, input: { topics: ['in'] }, pulsar: { pulsarConfig: name } }));
  const replicated = (topic: object, connection: object) => Topology.fromManifests([
    ...ends, resource('PulsarTopic', 't', { name: 'in', connectionRef: { name: 'c' }, ...topic }), resource('PulsarConnection', 'c', connection),
  ]).toJson().replications;
  expect(replicated({ replicationClusters: ['a', 'b'] }, { clusterName: 'a' })).toHaveLength(1);
  expect(replicated({ replicationClusters: ['a', 'b'] }, {})).toEqual([]);
  expect(replicated({ replicationClusters: ['a', 'c', 1] }, { clusterName: 'a' })).toEqual([]);
  expect(replicated({ geoReplicationRefs: [{ name: 'road' }, null] }, { clusterName: 'a' })).toEqual([]);
});
