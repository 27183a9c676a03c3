import { ApiObject, JsonPatch } from 'cdk8s';
import { federation, hubOf, manifestsAt, siteOf, specsOf } from './sites';
import {
  ClusterLink, ConnectionAuth, ConnectionCredential, Crossing, FederatedChart, FederatedPipelineProps, PulsarAuth, SecretRef, Sink, SinkConnector,
  Source, SourceConnector, Topic, Topology,
} from '../../../src';

const topics = (chart: FederatedChart) => specsOf(manifestsAt(chart), 'PulsarTopic').map(({ name }) => name.replace('persistent://fraud/', '')).sort();

describe('a federation between Pulsar instances', () => {
  const { app, pipeline } = federation({ returnResult: true });
  const [eu] = pipeline.regions;
  const { hub } = pipeline;

  test('is one chart for each Kubernetes cluster', () => {
    expect(app.charts.map(({ node }) => node.path)).toEqual(['fraud/hub', 'fraud/eu', 'fraud/us']);
  });

  test('trains beside the data, and aggregates what every region sends', () => {
    const [train] = specsOf(manifestsAt(eu), 'Function');
    expect([...train.input.topics].sort()).toEqual(['persistent://fraud/raw-eu/events', 'persistent://fraud/results/latest']);
    expect(train).toMatchObject({ output: { topic: 'persistent://fraud/models-eu/updates' }, funcConfig: { site: 'eu' }, subscriptionPosition: 'earliest' });
    const [aggregate] = specsOf(manifestsAt(hub), 'Function');
    expect(aggregate.input.topics).toEqual(['persistent://fraud/models-eu/updates', 'persistent://fraud/models-us/updates']);
    expect(aggregate).toMatchObject({ output: { topic: 'persistent://fraud/results/latest' }, subscriptionPosition: 'earliest' });
  });

  test('has a road for each way, by the names of the clusters', () => {
    const documents = manifestsAt(eu);
    expect(specsOf(documents, 'PulsarConnection')).toEqual([
      { adminServiceURL: 'http://eu:8080', brokerServiceURL: 'pulsar://eu:6650', clusterName: 'eu' },
      { adminServiceURL: 'http://hub:8080', brokerServiceURL: 'pulsar://hub:6650', clusterName: 'hub' },
    ]);
    expect(specsOf(documents, 'PulsarGeoReplication')).toEqual([{
      connectionRef: { name: eu.connection.connectionName },
      destinationConnectionRef: { name: eu.geoReplications[0].destination.connectionName },
      lifecyclePolicy: 'KeepAfterDeletion',
    }]);
    expect(specsOf(manifestsAt(hub), 'PulsarGeoReplication')).toHaveLength(2);
    expect(specsOf(documents, 'PulsarTenant')[0].geoReplicationRefs).toEqual([{ name: eu.geoReplications[0].geoReplicationName }]);
  });

  test('has the same topics at both ends, and replicates those that cross alone', () => {
    expect(topics(eu)).toEqual(['models-eu/updates', 'raw-eu/events', 'results/latest']);
    expect(topics(hub)).toEqual(['models-eu/updates', 'models-us/updates', 'results/latest']);
    const replicated = (chart: FederatedChart) => specsOf(manifestsAt(chart), 'PulsarTopic').filter((spec) => spec.geoReplicationRefs).map(({ name }) => name);
    expect(replicated(eu)).toEqual(['persistent://fraud/models-eu/updates']);
    expect(replicated(hub)).toEqual(['persistent://fraud/results/latest']);
    expect(specsOf(manifestsAt(hub), 'PulsarTopic').find((spec) => spec.geoReplicationRefs).geoReplicationRefs).toHaveLength(2);
  });

  test('grants each role what it needs', () => {
    const granted = specsOf(manifestsAt(eu), 'PulsarPermission').map(({ roles, actions, resourceName }) => `${roles} ${actions} ${resourceName.replace('persistent://fraud/', '')}`);
    expect(granted.sort()).toEqual(['train consume raw-eu/events', 'train consume results/latest', 'train produce models-eu/updates']);
  });

  test('is drawn as one graph for each site', () => {
    expect(Topology.of(eu).toJson().components.map(({ name }) => name)).toEqual([eu.function.resourceName]);
  });

  test('is the same every time', () => {
    expect(federation({ returnResult: true }).app.synthYaml()).toBe(app.synthYaml());
  });
});

test('without a way back the hub has no roads, and regions no result', () => {
  const { pipeline } = federation();
  expect(pipeline.hub.geoReplications).toEqual([]);
  expect(topics(pipeline.hub)).toEqual(['models-eu/updates', 'models-us/updates', 'results/latest']);
  expect(topics(pipeline.regions[0])).toEqual(['models-eu/updates', 'raw-eu/events']);
});

test('within one instance namespaces are replicated, the raw one is not', () => {
  const { pipeline } = federation({ link: ClusterLink.sharedInstance(), returnResult: true });
  const documents = manifestsAt(pipeline.regions[0]);
  expect(specsOf(documents, 'PulsarTenant')[0].allowedClusters).toEqual(['hub', 'eu', 'us']);
  expect(specsOf(documents, 'PulsarNamespace').map(({ name, replicationClusters }) => [name, replicationClusters])).toEqual([
    ['fraud/models-eu', ['eu', 'hub']], ['fraud/results', ['hub', 'eu', 'us']], ['fraud/raw-eu', undefined],
  ]);
  expect(specsOf(documents, 'PulsarGeoReplication')).toEqual([]);
});

test('a bridge carries what crosses, from where it is', () => {
  const { app, pipeline } = federation({
    link: ClusterLink.bridge({
      bridge: (scope, id, { topic, destination }: Crossing) => {
        new Sink(scope, id, { inputs: [topic], connector: SinkConnector.of({ className: 'com.acme.PulsarSink', archive: 'bridge.nar', config: { url: destination.site.pulsar.brokerServiceUrl } }) });
      },
    }),
    returnResult: true,
  });
  const warnings = jest.spyOn(process.stderr, 'write').mockReturnValue(true);
  app.synthYaml();
  expect(warnings.mock.calls.map(([text]) => text).filter((text) => !String(text).includes('FM505'))).toEqual([]);
  warnings.mockRestore();
  const sinks = specsOf(manifestsAt(pipeline.hub), 'Sink').map(({ input, sinkConfig }) => [input.topics, sinkConfig.url]);
  expect(sinks).toEqual([[['persistent://fraud/results/latest'], 'pulsar://eu:6650'], [['persistent://fraud/results/latest'], 'pulsar://us:6650']]);
  expect(specsOf(manifestsAt(pipeline.regions[0]), 'Sink')[0].input.topics).toEqual(['persistent://fraud/models-eu/updates']);
  expect(specsOf(manifestsAt(pipeline.regions[0]), 'PulsarPermission').filter(({ roles }) => roles[0] === 'train').map(({ resourceName, actions }) => [resourceName, actions])
    .find(([name]) => name.includes('models'))).toEqual(['persistent://fraud/models-eu/updates', ['consume', 'produce']]);
});

test('brokers authenticate at the other site, in a role that may produce what crosses', () => {
  const { pipeline } = federation({
    regions: [{ site: siteOf('eu', { peer: { role: 'replicator-eu' } }) }],
    hub: hubOf({
      pulsar: { ...siteOf('hub').pulsar, authentication: PulsarAuth.secretName('token') },
      administration: ConnectionAuth.token(ConnectionCredential.secret(SecretRef.fromName('admin', 'token'))),
      peer: { brokerServiceUrl: 'pulsar+ssl://hub.example:6651', webServiceUrl: 'https://hub.example:8443', authentication: ConnectionAuth.token(ConnectionCredential.secret(SecretRef.fromName('hub', 'token'))) },
    }),
  });
  expect(specsOf(manifestsAt(pipeline.regions[0]), 'PulsarConnection')[1]).toMatchObject({
    adminServiceSecureURL: 'https://hub.example:8443',
    brokerServiceSecureURL: 'pulsar+ssl://hub.example:6651',
    authentication: { token: { secretRef: { name: 'hub', key: 'token' } } },
  });
  expect(specsOf(manifestsAt(pipeline.hub), 'PulsarPermission').filter(({ roles }) => roles.includes('replicator-eu'))).toEqual([
    expect.objectContaining({ resourceName: 'persistent://fraud/models-eu/updates', actions: ['produce'] }),
  ]);
});

test('components of your own are provisioned for as well', () => {
  const { pipeline } = federation({
    extension: {
      extend: (chart) => {
        if (chart.site.name === 'hub') { return; }
        new Source(chart, 'card-payments', { connector: SourceConnector.of({ className: 'C', archive: 'c.nar' }), output: Topic.of(`fraud/raw-${chart.site.name}/events`) });
      },
    },
  });
  expect(specsOf(manifestsAt(pipeline.regions[0]), 'PulsarPermission').find(({ resourceName }) => resourceName.endsWith('raw-eu/events')).actions).toEqual(['consume', 'produce']);
});

test('everything inside can be changed, but raw data do not leave even then', () => {
  const { app, pipeline } = federation();
  const [eu] = pipeline.regions;
  eu.function.patchSpec(JsonPatch.add('/image', 'acme/train:1'));
  ApiObject.of(eu.provisioning.topicOf(pipeline.modelOf(eu))).addJsonPatch(JsonPatch.add('/spec/partitions', 4));
  expect(() => app.synthYaml()).not.toThrow();
  ApiObject.of(eu.provisioning.topicOf(pipeline.rawOf(eu)[0])).addJsonPatch(JsonPatch.add('/spec/replicationClusters', ['eu', 'hub']));
  expect(() => app.synthYaml()).toThrow(/FM536/);
});

test.each<[string, Partial<FederatedPipelineProps>, RegExp]>([
  ['no region', { regions: [] }, /^FM103 {2}fraud {2}regions/],
  ['a site instead of a region', { regions: [siteOf('eu') as never] }, /^FM103 {2}fraud {2}regions\[0\]/],
  ['a hub that is nowhere', { hub: hubOf({ pulsar: undefined }) }, /^FM103 {2}fraud {2}hub.site.pulsar/],
  ['no link', { link: undefined }, /^FM538 {2}fraud {2}link/],
  ['two sites of one name', { regions: [{ site: siteOf('eu') }, { site: siteOf('eu') }] }, /^FM501 {2}fraud {2}regions.name/],
  ['two clusters of one name', { regions: [{ site: siteOf('eu') }, { site: siteOf('us', { pulsar: { ...siteOf('us').pulsar, clusterName: 'eu' } }) }] }, /^FM501 {2}fraud {2}regions.clusterName/],
  ['a name that no chart can have', { regions: [{ site: siteOf('E U') }] }, /FM201/],
  ['raw data among what crosses', { regions: [{ site: siteOf('eu'), raw: [Topic.of('fraud/models-eu/events')] }] }, /^FM536 {2}fraud {2}regions.eu.raw/],
  ['a pattern of raw data among what crosses', { regions: [{ site: siteOf('eu'), raw: [Topic.pattern('fraud/models-eu/.*')] }] }, /^FM536/],
  ['a hub that wants to know whom it talks to', {
    hub: hubOf({
      pulsar: { ...siteOf('hub').pulsar, authentication: PulsarAuth.secretName('token') }, administration: ConnectionAuth.none(),
    }),
  }, /^FM231 {2}fraud\/eu\/connection-to-hub {2}authentication/],
])('%s is refused', (_, props, message) => {
  expect(() => federation(props)).toThrow(message);
});

test('a site has no parts before it is built, and no road that nobody asked for', () => {
  const { pipeline } = federation({ link: ClusterLink.sharedInstance() });
  expect(() => pipeline.hub.roadTo(pipeline.regions[0])).toThrow(/^FM538/);
  expect(() => federation({ extension: { extend: (chart) => chart.function } })).toThrow(/^FM537/);
});
