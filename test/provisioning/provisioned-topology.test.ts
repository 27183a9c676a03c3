import { App, Chart, Testing } from 'cdk8s';
import { Construct } from 'constructs';
import {
  FunctionMesh, Package, ProvisionedTopology, ProvisionedTopologyProps, PulsarCluster, PulsarConnection, PulsarFunction, PulsarRoles,
  PulsarTenant, Runtime, Schema, Sink, SinkConnector, Source, SourceConnector, Topic, TopicSchema,
} from '../../src';
import { manifestsOf } from '../manifests';

const CODE = Runtime.inlinePython('def process(input): return input');
const ROLE = PulsarRoles.one('pipeline');

interface Site { readonly chart: Chart; readonly pulsar: PulsarCluster; readonly connection: PulsarConnection }

function site(): Site {
  const chart = Testing.chart();
  const pulsar = new PulsarCluster(chart, 'pulsar', { brokerServiceUrl: 'pulsar://pulsar:6650', webServiceUrl: 'http://pulsar:8080' });
  PulsarCluster.setDefault(chart, pulsar);
  return { chart, pulsar, connection: new PulsarConnection(chart, 'connection', { cluster: pulsar }) };
}

function provisioned({ chart, connection }: Site, props: Partial<ProvisionedTopologyProps> = {}): ProvisionedTopology {
  return new ProvisionedTopology(chart, 'resources', { of: chart, connection, roles: ROLE, ...props });
}

/** What is created, as one line each. */
function lines(chart: Chart): string[] {
  return manifestsOf(chart).filter(({ apiVersion }) => apiVersion.startsWith('resource.')).flatMap(({ kind, spec }) => {
    switch (kind) {
      case 'PulsarConnection': return [];
      case 'PulsarPermission': return [`${spec.roles.join('+')} may ${spec.actions.join('+')} ${spec.resourceName.replace(/^persistent:\/\//, '')}`];
      default: return [`${kind.replace('Pulsar', '')} ${spec.name.replace(/^persistent:\/\//, '')}${spec.partitions ? ` x${spec.partitions}` : ''}${spec.schemaInfo ? ` ${spec.schemaInfo.type}` : ''}`];
    }
  });
}

function fn(scope: Construct, id: string, props: object): PulsarFunction {
  return new PulsarFunction(scope, id, { runtime: CODE, ...props });
}

test('a pipeline in public/default needs its topics and permissions alone', () => {
  const at = site();
  const clean = fn(at.chart, 'clean', { inputs: [Topic.of('raw', { schema: Schema.STRING })], output: Topic.of('clean', { schema: Schema.STRING }) });
  fn(at.chart, 'count', { inputs: [clean], output: Topic.of('counts') });
  provisioned(at, { partitions: 4 });
  expect(lines(at.chart)).toEqual([
    'Topic public/default/clean x4 STRING', 'Topic public/default/counts x4', 'Topic public/default/raw x4 STRING',
    'pipeline may consume+produce public/default/clean', 'pipeline may produce public/default/counts', 'pipeline may consume public/default/raw',
  ]);
});

test('tenants and namespaces of its own are created, each once', () => {
  const at = site();
  fn(at.chart, 'a', { inputs: [Topic.of('acme/shop/orders')], output: Topic.of('acme/shop/clean') });
  fn(at.chart, 'b', { inputs: [Topic.of('acme/shop/orders')], output: Topic.of('acme/audit/log') });
  const { tenants, namespaces } = provisioned(at, { roles: undefined, adminRoles: ['admin'] });
  expect(lines(at.chart)).toEqual([
    'Tenant acme', 'Namespace acme/audit', 'Namespace acme/shop', 'Topic acme/audit/log', 'Topic acme/shop/clean', 'Topic acme/shop/orders',
  ]);
  expect([tenants.length, namespaces.length]).toEqual([1, 2]);
});

test('logs, dead letters and late data are produced, a pattern is consumed by namespace', () => {
  const at = site();
  const topic = (name: string) => Topic.of(`acme/shop/${name}`);
  fn(at.chart, 'f', {
    runtime: Runtime.java({ className: 'C', jar: 'c.jar' }),
    inputs: [Topic.pattern('acme/shop/orders-.*')],
    output: topic('out'),
    logTopic: topic('log'),
    retry: { maxRetries: 1, deadLetters: topic('dead') },
  });
  provisioned(at);
  expect(lines(at.chart)).toEqual([
    'Tenant acme', 'Namespace acme/shop', 'Topic acme/shop/dead', 'Topic acme/shop/log', 'Topic acme/shop/out',
    'pipeline may consume acme/shop',
    'pipeline may produce acme/shop/dead', 'pipeline may produce acme/shop/log', 'pipeline may produce acme/shop/out',
  ]);
});

test('each role may do what its components do, roles that may do the same share a permission', () => {
  const at = site();
  const mesh = new FunctionMesh(at.chart, 'mesh');
  const source = new Source(mesh, 'source', { connector: SourceConnector.dataGenerator(), output: Topic.of('acme/shop/raw') });
  const one = fn(mesh, 'one', { inputs: [source], output: Topic.of('acme/shop/one') });
  const two = fn(mesh, 'two', { inputs: [source], output: Topic.of('acme/shop/two') });
  new Sink(mesh, 'sink', { inputs: [one, two], connector: SinkConnector.of({ className: 'S', archive: 's.nar' }) });
  provisioned(at, { of: mesh, roles: PulsarRoles.one('reader').withRole(source, 'writer').withRole(two, 'two') });
  expect(lines(at.chart).filter((line) => line.includes(' may '))).toEqual([
    'reader may consume+produce acme/shop/one', 'reader+two may consume acme/shop/raw', 'writer may produce acme/shop/raw',
    'reader may consume acme/shop/two', 'two may produce acme/shop/two',
  ]);
});

test('a package is fetched from a namespace that is there already', () => {
  const at = site();
  fn(at.chart, 'f', {
    runtime: Runtime.java({ className: 'C', jar: '/pulsar/c.jar', location: Package.pulsar('function://code/releases/clean@1') }),
    inputs: [Topic.of('in')],
    output: Topic.of('out'),
  });
  provisioned(at);
  expect(lines(at.chart)).toEqual([
    'Topic public/default/in', 'Topic public/default/out', 'pipeline may packages code/releases', 'pipeline may consume public/default/in',
    'pipeline may produce public/default/out',
  ]);
});

test('components of other clusters are passed over', () => {
  const at = site();
  const elsewhere = PulsarCluster.fromConfigMapName(at.chart, 'elsewhere', 'elsewhere');
  fn(at.chart, 'here', { inputs: [Topic.of('in')], output: Topic.of('here') });
  fn(at.chart, 'there', { inputs: [Topic.of('in')], output: Topic.of('there'), pulsar: elsewhere });
  provisioned(at);
  expect(lines(at.chart).filter((line) => line.startsWith('Topic'))).toEqual(['Topic public/default/here', 'Topic public/default/in']);
  const connection = PulsarConnection.fromConnectionName(at.chart, 'other', 'other');
  expect(() => new ProvisionedTopology(at.chart, 'unclear', { of: at.chart, connection })).toThrow(/^FM217 {2}test\/unclear {2}cluster/);
  const others = new ProvisionedTopology(at.chart, 'others', { of: at.chart, connection, cluster: elsewhere });
  expect(others.topics.map(({ topicName }) => topicName)).toEqual(['persistent://public/default/in', 'persistent://public/default/there']);
});

test('single topics have settings, given tenants are used, one partition stands for its topic', () => {
  const at = site();
  const tenant = PulsarTenant.fromTenantName(at.chart, 'acme', at.connection, 'acme');
  const orders = Topic.of('acme/shop/orders');
  fn(at.chart, 'f', { inputs: [orders, Topic.of('acme/shop/parts-partition-2')], output: Topic.nonPersistent('acme/shop/live') });
  const topology = provisioned(at, {
    tenants: [tenant], roles: undefined, topics: [{ topic: orders, partitions: 8, registeredSchema: TopicSchema.avro({ type: 'string' }), localData: true }],
  });
  expect(lines(at.chart)).toEqual(['Namespace acme/shop', 'Topic non-persistent://acme/shop/live', 'Topic acme/shop/orders x8 AVRO', 'Topic acme/shop/parts x3']);
  expect(topology.topicOf(orders).topicName).toBe('persistent://acme/shop/orders');
  expect(() => topology.topicOf(Topic.of('acme/shop/order'))).toThrow(/^FM531/);
  expect(() => new ProvisionedTopology(at.chart, 'typo', { of: at.chart, connection: at.connection, topics: [{ topic: Topic.of('acme/shop/order') }] })).toThrow(/^FM531/);
});

test('a component that comes later is refused', () => {
  const app = new App();
  const chart = new Chart(app, 'chart');
  const pulsar = PulsarCluster.fromConfigMapName(chart, 'pulsar', 'pulsar');
  PulsarCluster.setDefault(app, pulsar);
  const connection = new PulsarConnection(chart, 'connection', { cluster: pulsar, adminServiceUrl: 'http://pulsar:8080' });
  const mesh = new FunctionMesh(chart, 'mesh');
  fn(mesh, 'first', { inputs: [Topic.of('in')] });
  new ProvisionedTopology(chart, 'resources', { of: app, connection });
  expect(() => app.synthYaml()).not.toThrow();
  fn(mesh, 'late', { inputs: [Topic.of('in')] });
  expect(() => app.synthYaml()).toThrow(/\[chart\/resources\] FM537 {2}of[^]*chart\/mesh\/late/);
});
