import { ApiObject, Chart, Duration, JsonPatch, Size, Testing } from 'cdk8s';
import {
  BacklogQuota, BacklogQuotaPolicy, ConnectionAuth, ConnectionCredential, LifecyclePolicy, Persistence, PermissionAction, PulsarAuth, PulsarCluster,
  PulsarConnection, PulsarConnectionProps, PulsarFunction, PulsarGeoReplication, PulsarNamespace, PulsarPackage, PulsarPermission, PulsarTenant,
  PulsarTls, PulsarTopic, Replication, Retention, Runtime, Schema, SecretRef, Topic, TopicSchema,
} from '../../src';
import { Manifest, manifestsOf, only } from '../manifests';

const URLS = { brokerServiceUrl: 'pulsar://pulsar:6650', webServiceUrl: 'http://pulsar:8080' };
const SECURE = { brokerServiceUrl: 'pulsar+ssl://pulsar:6651', webServiceUrl: 'https://pulsar:8443' };

interface Connected {
  readonly chart: Chart;
  readonly connection: PulsarConnection;
  readonly tenant: PulsarTenant;
  readonly namespace: PulsarNamespace;
}

function connected(props: Partial<PulsarConnectionProps> = {}): Connected {
  const chart = Testing.chart();
  const cluster = new PulsarCluster(chart, 'pulsar', { ...URLS, clusterName: 'eu' });
  const connection = new PulsarConnection(chart, 'connection', { cluster, ...props });
  const tenant = new PulsarTenant(chart, 'tenant', { connection, name: 'acme' });
  const namespace = new PulsarNamespace(chart, 'namespace', { tenant, name: 'shop' });
  return { chart, connection, tenant, namespace };
}

function of(chart: Chart, kind: string): Manifest[] {
  return manifestsOf(chart).filter((manifest) => manifest.kind === kind);
}

describe('a connection', () => {
  test('takes addresses and name from its cluster', () => {
    expect(only(connected().chart, 'PulsarConnection')).toMatchObject({
      apiVersion: 'resource.streamnative.io/v1alpha1',
      spec: { adminServiceURL: 'http://pulsar:8080', brokerServiceURL: 'pulsar://pulsar:6650', clusterName: 'eu' },
    });
  });

  test('says addresses with TLS so that certificates are checked, and takes trust from its cluster', () => {
    const chart = Testing.chart();
    new PulsarConnection(chart, 'connection', { cluster: new PulsarCluster(chart, 'pulsar', SECURE) });
    expect(only(chart, 'PulsarConnection').spec).toEqual({
      adminServiceURL: 'https://pulsar:8443',
      adminServiceSecureURL: 'https://pulsar:8443',
      brokerServiceSecureURL: 'pulsar+ssl://pulsar:6651',
      tlsEnableHostnameVerification: true,
    });
  });

  test.each<[string, Partial<PulsarConnectionProps>, object]>([
    ['a token', { authentication: ConnectionAuth.token(ConnectionCredential.secret(SecretRef.fromName('admin', 'token'))) },
      { token: { secretRef: { name: 'admin', key: 'token' } } }],
    ['OAuth2', {
      authentication: ConnectionAuth.oauth2({ issuerUrl: 'https://idp', clientId: 'c', audience: 'a', key: ConnectionCredential.file('/key.json') }),
    }, { oauth2: { issuerEndpoint: 'https://idp', clientID: 'c', audience: 'a', key: { file: '/key.json' } } }],
  ])('authenticates by %s', (_, props, expected) => {
    expect(only(connected(props).chart, 'PulsarConnection').spec.authentication).toEqual(expected);
  });

  test('is refused without credentials where components have some, unless it says so', () => {
    const chart = Testing.chart();
    const cluster = new PulsarCluster(chart, 'pulsar', { ...URLS, authentication: PulsarAuth.secretName('token') });
    expect(() => new PulsarConnection(chart, 'a', { cluster })).toThrow(/^FM231 {2}test\/a {2}authentication[^]*ConnectionAuth.none/);
    new PulsarConnection(chart, 'b', { cluster, authentication: ConnectionAuth.none() });
    expect(only(chart, 'PulsarConnection').spec.authentication).toBeUndefined();
  });

  test('is refused without an address, or with the certificates of a Secret that the operator does not have', () => {
    const chart = Testing.chart();
    const imported = PulsarCluster.fromConfigMapName(chart, 'imported', 'pulsar');
    expect(() => new PulsarConnection(chart, 'a', { cluster: imported })).toThrow(/adminServiceUrl/);
    expect(() => new PulsarConnection(chart, 'b', { cluster: imported, adminServiceUrl: 'pulsar:8080' })).toThrow(/^FM231/);
    const trusting = new PulsarCluster(chart, 'trusting', { ...SECURE, tls: PulsarTls.customTrust(SecretRef.fromName('ca', 'ca.crt')) });
    expect(() => new PulsarConnection(chart, 'c', { cluster: trusting })).toThrow(/trustCertsFile/);
  });
});

describe('what is created', () => {
  test('hangs together by reference, and keeps its data', () => {
    const { chart, namespace, connection } = connected();
    const topic = new PulsarTopic(chart, 'topic', { namespace, name: 'orders', partitions: 3, schema: Schema.STRING, registeredSchema: TopicSchema.STRING });
    const connectionRef = { name: connection.connectionName };
    expect(only(chart, 'PulsarTenant').spec).toEqual({ name: 'acme', connectionRef, lifecyclePolicy: 'KeepAfterDeletion' });
    expect(only(chart, 'PulsarNamespace').spec).toEqual({ name: 'acme/shop', connectionRef, lifecyclePolicy: 'KeepAfterDeletion' });
    expect(only(chart, 'PulsarTopic').spec).toEqual({
      name: 'persistent://acme/shop/orders', connectionRef, lifecyclePolicy: 'KeepAfterDeletion', persistent: true, partitions: 3, schemaInfo: { type: 'STRING' },
    });
    expect(topic.topicName).toBe('persistent://acme/shop/orders');
  });

  test('is read and written by components', () => {
    const { chart, connection, namespace } = connected();
    const topic = new PulsarTopic(chart, 'topic', { namespace, name: 'orders', schema: Schema.STRING });
    const output = new PulsarTopic(chart, 'output', { namespace, name: 'clean' });
    new PulsarFunction(chart, 'f', {
      pulsar: connection.cluster, runtime: Runtime.inlinePython('def process(input): return input'), inputs: [topic], output,
    });
    const { spec } = only(chart, 'Function');
    expect(Object.keys(spec.input.sourceSpecs)).toEqual(['persistent://acme/shop/orders']);
    expect(spec.output.topic).toBe('persistent://acme/shop/clean');
  });

  test('permissions name their target, and go with their object', () => {
    const { chart, namespace, connection } = connected();
    const topic = new PulsarTopic(chart, 'topic', { namespace, name: 'orders' });
    const existing = PulsarTopic.fromTopic(chart, 'existing', connection, Topic.of('acme/shop/old'));
    for (const target of [topic, namespace, existing]) {
      new PulsarPermission(chart, `p-${target.node.id}`, { target, roles: ['clean'], actions: [PermissionAction.CONSUME] });
    }
    expect(of(chart, 'PulsarPermission').map(({ spec }) => [spec.resourceType, spec.resourceName, spec.lifecyclePolicy])).toEqual([
      ['topic', 'persistent://acme/shop/orders', 'CleanUpAfterDeletion'],
      ['namespace', 'acme/shop', 'CleanUpAfterDeletion'],
      ['topic', 'persistent://acme/shop/old', 'CleanUpAfterDeletion'],
    ]);
  });

  test('a package is what a runtime downloads', () => {
    const { chart, connection } = connected();
    const code = new PulsarPackage(chart, 'code', { connection, url: 'function://acme/shop/clean@1', fileUrl: 's3://code/clean.jar' });
    new PulsarFunction(chart, 'f', {
      pulsar: connection.cluster, runtime: Runtime.java({ className: 'C', jar: '/pulsar/clean.jar', location: code.reference }), inputs: [Topic.of('in')],
    });
    expect(only(chart, 'Function').spec.java.jarLocation).toBe('function://acme/shop/clean@1');
  });

  test('units are said, and written as the operator reads them', () => {
    const { chart, namespace } = connected();
    new PulsarTopic(chart, 'topic', {
      namespace,
      name: 'orders',
      messageTtl: Duration.days(1),
      retention: Retention.upTo({ time: Duration.hours(2), size: Size.gibibytes(1) }),
      backlogQuota: BacklogQuota.size(Size.mebibytes(512), BacklogQuotaPolicy.PRODUCER_EXCEPTION),
      dispatchRate: { messages: 10 },
      maxMessageSize: Size.kibibytes(1),
    });
    expect(only(chart, 'PulsarTopic').spec).toMatchObject({
      messageTTL: '86400s',
      retentionTime: '120m',
      retentionSize: '1024M',
      backlogQuotaLimitSize: '512Mi',
      dispatchRate: { dispatchThrottlingRateInMsg: 10, dispatchThrottlingRateInByte: -1 },
      maxMessageSize: 1024,
    });
  });

  test('a JSON patch of its object is the escape hatch, and judged', () => {
    const { chart, namespace } = connected();
    const topic = new PulsarTopic(chart, 'topic', { namespace, name: 'orders' });
    ApiObject.of(topic).addJsonPatch(JsonPatch.add('/spec/delayedDelivery', { tickTimeMillis: 1 }));
    expect(() => Testing.synth(chart)).toThrow(/test\/topic\] FM331 {2}spec.delayedDelivery.active/);
  });
});

describe('what is refused', () => {
  const retained = (retention: Retention) => ({ retention });
  test.each<[string, object, RegExp]>([
    ['retention below a minute', retained(Retention.upTo({ time: Duration.seconds(30) })), /^FM106 {2}test\/topic {2}retention.time/],
    ['retention without a limit', retained(Retention.upTo({})), /^FM103/],
    ['a rate without a limit', { publishRate: {} }, /^FM103 {2}test\/topic {2}publishRate/],
    ['bookies out of order', { persistence: { ensemble: 1, writeQuorum: 2, ackQuorum: 1 } satisfies Persistence }, /^FM239/],
    ['JSON without a definition', { registeredSchema: TopicSchema.json('') }, /^FM103 {2}test\/topic {2}registeredSchema.definition/],
    ['a message size beyond 32 bits', { maxMessageSize: Size.gibibytes(2) }, /^FM106/],
    ['the replication of local data', { localData: true, replication: Replication.clusters('a', 'b') }, /^FM536/],
    ['a name instead of a schema', { registeredSchema: 'STRING' }, /^FM102 {2}test\/topic {2}registeredSchema/],
  ])('%s', (_, props, message) => {
    const { chart, namespace } = connected();
    expect(() => new PulsarTopic(chart, 'topic', { namespace, name: 'orders', ...props })).toThrow(message);
  });

  test('a permission for nobody or nothing', () => {
    const { chart, namespace: target } = connected();
    expect(() => new PulsarPermission(chart, 'a', { target, roles: [], actions: [PermissionAction.CONSUME] })).toThrow(/^FM234/);
    expect(() => new PulsarPermission(chart, 'b', { target, roles: ['r'], actions: [] })).toThrow(/^FM234/);
  });

  test('a package or a file that the operator cannot handle', () => {
    const { chart, connection } = connected();
    expect(() => new PulsarPackage(chart, 'a', { connection, url: 'clean', fileUrl: 'https://h/f' })).toThrow(/^FM236 {2}test\/a {2}url/);
    expect(() => new PulsarPackage(chart, 'b', { connection, url: 'function://a/b/c', fileUrl: 'file:///f' })).toThrow(/^FM236 {2}test\/b {2}fileUrl/);
  });

  test('geo-replication without two cluster names', () => {
    const { chart, connection } = connected();
    const nameless = new PulsarConnection(chart, 'nameless', { cluster: new PulsarCluster(chart, 'other', URLS) });
    expect(() => new PulsarGeoReplication(chart, 'a', { connection, destination: nameless })).toThrow(/^FM533 {2}test\/a {2}destination/);
    expect(() => new PulsarGeoReplication(chart, 'b', { connection, destination: connection })).toThrow(/^FM533/);
  });

  test('a secret among the parameters of brokers', () => {
    const { chart, connection } = connected();
    const destination = PulsarConnection.fromConnectionName(chart, 'hub', 'hub', 'hub');
    const authentication = { plugin: 'P', parameters: 'token:hunter2' };
    expect(() => new PulsarGeoReplication(chart, 'a', { connection, destination, destinationOverride: { authentication } })).toThrow(/^FM601(?![^]*hunter2)/);
  });

  test('a cluster that the tenant may not use', () => {
    const { chart, connection } = connected();
    const tenant = new PulsarTenant(chart, 't', { connection, name: 'own', allowedClusters: ['eu', 'us'] });
    expect(() => new PulsarNamespace(chart, 'n', { tenant, name: 'n', replication: Replication.clusters('eu', 'asia') })).toThrow(/^FM534[^]*asia/);
  });

  test('a reference into another Kubernetes namespace', () => {
    const { chart, connection } = connected();
    const other = new Chart(chart.node.scope!, 'other', { namespace: 'elsewhere' });
    expect(() => new PulsarTenant(other, 'tenant', { connection, name: 'acme' })).toThrow(/^FM531/);
  });

  test('deleting data only where that is said', () => {
    const { chart, tenant } = connected();
    new PulsarNamespace(chart, 'temporary', { tenant, name: 'tmp', lifecyclePolicy: LifecyclePolicy.CLEAN_UP_AFTER_DELETION });
    expect(of(chart, 'PulsarNamespace').map(({ spec }) => spec.lifecyclePolicy)).toEqual(['KeepAfterDeletion', 'CleanUpAfterDeletion']);
  });
});
