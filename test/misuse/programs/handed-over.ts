import { App, Chart, Duration, JsonPatch, Size } from 'cdk8s';
import {
  BackendConfig, Branch, BuiltinRule, CdcPipeline, ContentRouter, DelayedDelivery, EtlPipeline, FanIn, FanOut, FederatedPipeline, Findings,
  FunctionMesh, Input, Logging, Metric, OperatorVersion, Output, Package, Pipeline, PipelineStep, PodMonitor,
  ProvisionedTopology, PulsarAuth, PulsarCluster, PulsarConnection, PulsarFunction, PulsarGeoReplication, PulsarNamespace,
  PulsarPermission, PulsarRoles, PulsarTenant, PulsarTopic, Replication, Resources, Retention, Route, Runtime, Scaling, Schema, SecretRef,
  Sink, SinkConnector, Source, SourceConnector, StateStore, Topic, TopicAutoCreation, Topology, Window, WindowAggregate,
  WindowedAggregation, WordCount,
} from '../../../src';
import { functionWith, JAVA, Misuse, ORDERS, sinkWith, sourceWith, untyped, World } from '../misuse';

const ADDRESSES = { brokerServiceUrl: 'pulsar://b:6650', webServiceUrl: 'http://b:8080' };
const PRINT = SinkConnector.dataGeneratorPrint();

/** What is handed to a function that would be legal otherwise. */
function given(title: string, code: string, value: string, props: object): Misuse {
  return { title, code, value, write: (world) => functionWith(world, untyped(props)) };
}

/** What is handed to a construct of another name. */
function made(title: string, code: string, path: string, value: string, write: Misuse['write']): Misuse {
  return { title, code, path: `c/${path}`, value, write };
}

function sunk(title: string, code: string, value: string, connector: () => SinkConnector): Misuse {
  return { title, code, value, write: (world) => sinkWith(world, { connector: connector() }) };
}

function brought(title: string, code: string, value: string, connector: () => SourceConnector): Misuse {
  return { title, code, value, write: (world) => sourceWith(world, { connector: connector() }) };
}

/** What is handed to a method, which is named where there is no construct. */
function called(title: string, code: string, path: string, value: string, write: Misuse['write']): Misuse {
  return { title, code, path, value, write };
}

function connection({ chart }: World): PulsarConnection {
  return untyped(PulsarConnection.fromConnectionName(chart, 'connection', 'pulsar'));
}

function namespace(world: World, props: object): PulsarNamespace {
  const tenant = PulsarTenant.fromTenantName(world.chart, 'tenant', connection(world), 'acme');
  return new PulsarNamespace(world.chart, 'ns', untyped({ name: 'shop', tenant, ...props }));
}

function etl({ chart, pulsar }: World, props: object): void {
  new EtlPipeline(chart, 'etl', untyped({ pulsar, source: SourceConnector.dataGenerator(), sink: PRINT, ...props }));
}

function elsewhere(): PulsarFunction {
  const chart = new Chart(new App(), 'other');
  return new PulsarFunction(chart, 'up', { pulsar: new PulsarCluster(chart, 'pulsar', ADDRESSES), runtime: JAVA, inputs: [ORDERS] });
}

/** What callers hand over of another type, misspelled, swapped or not at all, over the whole library. */
export const HANDED_OVER: readonly Misuse[] = [
  called('no scope', 'FM102', 'scope', 'undefined', ({ pulsar }) => new PulsarFunction(untyped(undefined), 'clean', { pulsar, runtime: JAVA })),
  called('scope and id swapped', 'FM102', 'scope', '"clean"', ({ chart, pulsar }) => new Sink(untyped('clean'), untyped(chart), { pulsar, connector: PRINT, inputs: [] })),
  called('an App for a scope', 'FM102', 'clean', 'the App', ({ chart, pulsar }) => new PulsarFunction(untyped(chart.node.root), 'clean', { pulsar, runtime: JAVA })),
  called('no id', 'FM102', 'c', 'undefined', ({ chart }) => new FunctionMesh(chart, untyped(undefined))),
  called('an empty id', 'FM102', 'c', '""', ({ chart }) => new FunctionMesh(chart, '')),
  called('id and props swapped', 'FM102', 'c', 'an object with runtime', ({ chart }) => new PulsarFunction(chart, untyped({ runtime: JAVA }), untyped('clean'))),
  made('a list for props', 'FM102', 'clean', 'a list', ({ chart }) => new PulsarFunction(chart, 'clean', untyped([]))),
  made('a topic for props', 'FM102', 'clean', 'a Topic', ({ chart }) => new Source(chart, 'clean', untyped(ORDERS))),

  given('replicas', 'FM101', 'use `scaling: Scaling.fixed(...)`', { replicas: 3 }),
  given('parallelism, as Pulsar has it', 'FM101', 'use `scaling: Scaling.fixed(...)`', { parallelism: 3 }),
  given('the dead letter topic of the CRD', 'FM101', 'use `retry: { maxRetries: ..., deadLetters: Topic.of(...) }`', { deadLetterTopic: 'dead' }),
  given('topics for inputs', 'FM101', 'use `inputs: [Topic.of(...)]`', { topics: ['orders'] }),
  given('inputs of null', 'FM102', 'null', { inputs: null }),
  given('an input of null', 'FM102', 'null', { inputs: [ORDERS, null] }),
  given('an output of null', 'FM102', 'null', { output: null }),
  given('a sink for an input', 'FM102', 'a function or class', { inputs: [Sink] }),
  given('a component of another App', 'FM102', 'other/up of another App', { inputs: [elsewhere()] }),
  given('an input of one\'s own that binds nothing', 'FM102', 'undefined', { inputs: [{ bindInput: () => undefined }] }),
  given('an output of one\'s own with a misspelling', 'FM101', 'did you mean topic?', { output: { bindOutput: () => ({ topc: ORDERS }) } }),
  given('a misspelled option of an input', 'FM101', 'did you mean receiverQueueSize?', { inputs: [Input.of(ORDERS, untyped({ recieverQueueSize: 4 }))] }),
  given('a misspelled option of an output', 'FM101', 'did you mean compression?', { output: Output.to(ORDERS, untyped({ compresion: 'LZ4' })) }),
  given('a compression that there is not', 'FM104', '"LZ5"', { output: Output.to(ORDERS, untyped({ compression: 'LZ5' })) }),
  given('a misspelled option of a window', 'FM101', 'did you mean maxLag?', { window: Window.tumblingCount(5, untyped({ maxlag: 5 })) }),
  given('a duration for a count', 'FM102', 'a Duration', { window: Window.slidingCount(untyped(Duration.seconds(1)), 5) }),
  given('a number for the length of a window', 'FM102', '60', { window: Window.tumbling(untyped(60)) }),
  given('a string for a window\'s options', 'FM102', '"late"', { window: Window.tumblingCount(5, untyped('late')) }),
  given('a runtime that nobody called', 'FM202', 'a function or class', { runtime: Runtime.java }),
  given('a misspelled option of the generic runtime', 'FM101', 'did you mean file?', { runtime: Runtime.nodejs(untyped({ fiel: 'a.js' })) }),
  given('a string for Java options', 'FM102', 'write a list: ["-Xmx1g"]', { runtime: Runtime.java(untyped({ jar: 'a', className: 'b', javaOpts: '-Xmx1g' })) }),
  given('a misspelled option of the logging', 'FM101', 'did you mean level?', {
    runtime: Runtime.java({ jar: 'a', className: 'b', logging: Logging.of(untyped({ levl: 'info' })) }),
  }),
  given('a name in quotes that is a number', 'FM102', "write '5', in quotes", { name: 5 }),
  given('partitions in quotes', 'FM102', 'write 4, without quotes', { inputs: [Topic.of('orders', untyped({ partitions: '4' }))] }),
  given('fewer partitions than none', 'FM106', '-1', { inputs: [Topic.of('orders', { partitions: -1 })] }),
  given('the partitions of a partition', 'FM210', '4, of "orders-partition-0"', { inputs: [Topic.of('orders-partition-0', { partitions: 4 })] }),
  given('a pattern that does not end', 'FM417', '"orders-["', { inputs: [Topic.pattern('orders-[')] }),
  given('a RegExp for a pattern', 'FM102', 'a RegExp', { inputs: [Topic.pattern(untyped(/orders/))] }),
  given('a schema without its class', 'FM103', 'undefined', { inputs: [Topic.of('orders', { schema: Schema.json(untyped(undefined)) })] }),
  given('a metric in quotes', 'FM102', '"80"', { scaling: Scaling.horizontal({ max: 4, metrics: [Metric.cpu(untyped('80'))] }) }),
  given('one rule for a list of them', 'FM102', 'A list belongs here', { scaling: Scaling.builtin(untyped({ max: 4, rules: BuiltinRule.CPU_50 })) }),
  given('no pod at most', 'FM204', 'raise `max`', { scaling: Scaling.backlog({ max: 0, backlogPerReplica: 5 }) }),
  given('memory as Kubernetes writes it', 'FM102', '"1Gi"', { resources: Resources.of(untyped({ memory: '1Gi' })) }),
  given('variables as an object', 'FM102', 'write a list: [{ name: ... }]', { pod: { env: { LEVEL: 'info' } } }),
  given('a number for a period', 'FM102', 'write a Duration', { pod: { livenessProbe: { period: 5 } } }),
  given('true for a node selector', 'FM102', 'true', { pod: { nodeSelector: { ssd: true } } }),
  given('a list of side outputs', 'FM102', 'a list', { sideOutputs: [ORDERS] }),
  given('a state store of null', 'FM102', 'null', { state: StateStore.bookKeeper(untyped(null)) }),
  given('a sink connector for a connector inside', 'FM102', 'a SinkConnector', { sink: PRINT }),
  given('a URL for a package', 'FM102', '"https://x/a.jar"', { runtime: Runtime.java({ jar: 'a', className: 'b', location: untyped('https://x/a.jar') }) }),
  given('a package without its URL', 'FM103', 'undefined', { runtime: Runtime.java({ jar: 'a', className: 'b', location: Package.http(untyped(undefined)) }) }),
  given('a reference without its key', 'FM103', 'undefined', { secrets: { db: SecretRef.fromName('db', untyped(undefined)) } }),

  sunk('one broker for a list', 'FM102', 'write a list: ["kafka:9092"]', () => SinkConnector.kafka(untyped({ bootstrapServers: 'kafka:9092', topic: 'orders' }))),
  sunk('a misspelled option of a connector', 'FM101', 'did you mean index?', () => SinkConnector.elasticsearch(untyped({ url: 'http://es', indx: 'orders' }))),
  sunk('a misspelled option in an option', 'FM101', 'did you mean truststorePath?', () => SinkConnector.elasticsearch(untyped({
    url: 'https://es', tls: { trustorePath: '/trust' },
  }))),
  sunk('acknowledgements that there are not', 'FM104', '"al"', () => SinkConnector.kafka(untyped({ bootstrapServers: ['k:9092'], topic: 'orders', acks: 'al' }))),
  sunk('a connector without its options', 'FM103', 'undefined', () => SinkConnector.kafka(untyped(undefined))),
  sunk('an address left out', 'FM103', 'give `url` a value', () => SinkConnector.jdbcPostgres(untyped({ table: 'orders' }))),
  sunk('an empty address', 'FM103', 'give `url` a value', () => SinkConnector.jdbcPostgres({ url: '', table: 'orders' })),
  sunk('a connector that nobody called', 'FM218', 'a function or class', () => untyped(SinkConnector)),
  sunk('a version for a connector package', 'FM102', '"4.0.0"', () => SinkConnector.redis(untyped({ hosts: ['redis'], connectorPackage: '4.0.0' }))),
  brought('a port in quotes', 'FM102', '"8080"', () => SourceConnector.netty(untyped({ port: '8080' }))),
  brought('a misspelled class', 'FM101', 'did you mean className?', () => SourceConnector.of(untyped({ classname: 'com.acme.A', archive: 'a.nar' }))),
  { ...brought('a password', 'FM601', 'text (not shown)', () => SourceConnector.debeziumMySql(untyped({ host: 'db', user: 'cdc', password: 'hunter2', serverId: 1, serverName: 's' }))), secret: 'hunter2' },

  { ...made('a token for the authentication', 'FM102', 'eu', 'text (not shown)', ({ chart }) => new PulsarCluster(chart, 'eu', untyped({ ...ADDRESSES, authentication: 'eyJ' }))), secret: 'eyJ' },
  made('the wrong authentication for a clean-up', 'FM102', 'eu', 'a SecretAuth', ({ chart }) =>
    new PulsarCluster(chart, 'eu', untyped({ ...ADDRESSES, cleanupAuthentication: PulsarAuth.secretName('x') }))),
  made('misspelled access to a cluster', 'FM101', 'eu', 'did you mean authentication?', ({ chart }) =>
    PulsarCluster.fromConfigMapName(chart, 'eu', 'pulsar', untyped({ authentification: 1 }))),
  made('a name for a ConfigMap', 'FM102', 'eu', '"pulsar"', ({ chart }) => PulsarCluster.fromConfigMap(chart, 'eu', untyped('pulsar'))),
  called('a default swapped with its scope', 'FM217', 'c/pulsar', 'a Chart', ({ chart, pulsar }) => { PulsarCluster.setDefault(pulsar, untyped(chart)); }),
  called('a release as a number', 'FM102', 'c', "write '0.27', in quotes", ({ chart }) => { OperatorVersion.setTarget(chart, untyped(0.27)); }),
  called('an acknowledgement without a reason', 'FM103', 'c', 'undefined', ({ chart }) => { Findings.of(chart).acknowledge('FM606', untyped(undefined)); }),
  called('findings of nothing', 'FM103', 'Findings.of\\(scope\\)', 'undefined', () => Findings.of(untyped(undefined))),
  called('a topology of nothing', 'FM103', 'Topology.of\\(scope\\)', 'undefined', () => Topology.of(untyped(undefined))),
  called('a topology of text', 'FM102', 'Topology.fromManifests\\(documents\\)', '"kind: Function"', () => Topology.fromManifests(untyped('kind: Function'))),
  called('a topology in no folder', 'FM103', 'Topology.writeTo\\(folder\\)', 'undefined', ({ chart }) => { Topology.of(chart).writeTo(untyped(undefined)); }),
  called('a difference from no topology', 'FM102', 'Topology.changesSince\\(before\\)', 'an object with nothing in it', ({ chart }) =>
    Topology.of(chart).changesSince(untyped({}))),
  called('properties that are no text', 'FM102', 'Schema.withProperties\\(properties\\).a', '5', () => Schema.STRING.withProperties(untyped({ a: 5 }))),
  {
    title: 'a patch that is none',
    code: 'FM102',
    value: 'an object with op, path, value',
    write: (world) => { functionWith(world, {}).patchSpec(untyped({ op: 'add', path: '/image', value: 'x' })); },
  },
  {
    title: 'a list of patches',
    code: 'FM102',
    value: 'a list',
    write: (world) => { functionWith(world, {}).patchSpec(untyped([JsonPatch.add('/image', 'x')])); },
  },
  made('one target for a list', 'FM102', 'monitor', 'a PulsarFunction', (world) => new PodMonitor(world.chart, 'monitor', untyped({ targets: functionWith(world, {}) }))),
  made('an interval as Prometheus writes it', 'FM102', 'monitor', '"30s"', ({ chart }) => new PodMonitor(chart, 'monitor', untyped({ interval: '30s' }))),
  made('variables as a list', 'FM102', 'defaults', 'a list', ({ chart }) => new BackendConfig(chart, 'defaults', untyped({ env: ['A=b'] }))),

  made('misspelled steps', 'FM101', 'etl', 'did you mean steps?', (world) => { etl(world, { step: [] }); }),
  made('source and sink swapped', 'FM218', 'etl', 'a SinkConnector', (world) => { etl(world, { source: PRINT, sink: SourceConnector.dataGenerator() }); }),
  made('a misspelled option of a step', 'FM101', 'etl', 'did you mean scaling?', (world) => { etl(world, { steps: [PipelineStep.filter('f', 'True', untyped({ scalng: 1 }))] }); }),
  made('a misspelled option of the source of a pipeline', 'FM101', 'etl', 'did you mean resources?', (world) => { etl(world, { sourceOptions: { resource: 1 } }); }),
  made('a name for the runtime of a step', 'FM202', 'etl', '"java"', (world) => { etl(world, { steps: [PipelineStep.function('f', untyped('java'))] }); }),
  made('a list of sinks', 'FM102', 'cdc', 'a list', ({ chart, pulsar }) => new CdcPipeline(chart, 'cdc', untyped({ pulsar, database: SourceConnector.dataGenerator(), sinks: [PRINT] }))),
  made('a topic to merge', 'FM102', 'all', '"orders"', ({ chart, pulsar }) => new FanIn(chart, 'all', untyped({ pulsar, inputs: 'orders' }))),
  made('a branch that begins with its id', 'FM102', 'out', '"f"', ({ chart, pulsar }) =>
    new FanOut(chart, 'out', { pulsar, input: ORDERS, branches: [Branch.step(untyped('f'), untyped(PipelineStep.filter('f', 'True')))] })),
  made('a name for the topic of a route', 'FM102', 'route', 'write Topic.of("rest")', ({ chart, pulsar }) =>
    new ContentRouter(chart, 'route', { pulsar, input: ORDERS, routes: [Route.otherwise('rest', untyped('rest'))] })),
  made('a route without an id', 'FM103', 'route', 'undefined', ({ chart, pulsar }) =>
    new ContentRouter(chart, 'route', { pulsar, input: ORDERS, routes: [Route.otherwise('rest')] }).route(untyped(undefined))),
  made('a number of seconds for a window', 'FM102', 'w', '60', ({ chart, pulsar }) =>
    new WindowedAggregation(chart, 'w', { pulsar, input: ORDERS, aggregate: WindowAggregate.tumbling(untyped({ length: 60, key: 'k', number: 'n' })) })),
  made('a pattern without props', 'FM103', 'wc', 'undefined', ({ chart }) => new WordCount(chart, 'wc', untyped(undefined))),
  made('a step of one\'s own pattern', 'FM102', 'p', '"clean"', ({ chart, pulsar }) => new Pipeline(chart, 'p', { pulsar }).addStep(untyped('clean'), [])),
  made('a federation without its link', 'FM538', 'f', 'undefined', ({ chart }) => {
    const site = { name: 'hub', pulsar: ADDRESSES };
    new FederatedPipeline(chart, 'f', untyped({ hub: { site, aggregate: { runtime: JAVA } }, regions: [], train: { runtime: JAVA } }));
  }),

  made('a URL for the cluster of a connection', 'FM217', 'to', '"http://b:8080"', ({ chart }) => new PulsarConnection(chart, 'to', untyped({ cluster: 'http://b:8080' }))),
  made('connection and name swapped', 'FM102', 'acme', '"acme"', (world) => PulsarTenant.fromTenantName(world.chart, 'acme', untyped('acme'), untyped(connection(world)))),
  made('one role for a list', 'FM102', 'acme', 'write a list: ["admin"]', (world) =>
    new PulsarTenant(world.chart, 'acme', untyped({ name: 'acme', connection: connection(world), adminRoles: 'admin' }))),
  made('a name for a namespace', 'FM102', 'orders', '"acme/shop"', ({ chart }) => new PulsarTopic(chart, 'orders', untyped({ name: 'orders', namespace: 'acme/shop' }))),
  made('a partition to create', 'FM235', 'orders', '"orders-partition-0"', (world) =>
    new PulsarTopic(world.chart, 'orders', { name: 'orders-partition-0', namespace: namespace(world, {}) })),
  made('a number for a retention', 'FM102', 'ns', '5', (world) => namespace(world, { retention: Retention.upTo(untyped({ size: 5 })) })),
  made('a misspelled limit of a retention', 'FM101', 'ns', 'did you mean size?', (world) => namespace(world, { retention: Retention.upTo(untyped({ sizes: Size.gibibytes(1) })) })),
  made('clusters as a list', 'FM102', 'ns', 'a list', (world) => namespace(world, { replication: Replication.clusters(untyped(['eu', 'us'])) })),
  made('partitions of new topics in quotes', 'FM102', 'ns', '"4"', (world) => namespace(world, { topicAutoCreation: TopicAutoCreation.partitioned(untyped('4')) })),
  made('milliseconds for a delay', 'FM102', 'orders', '5', (world) =>
    new PulsarTopic(world.chart, 'orders', { name: 'orders', namespace: namespace(world, {}), delayedDelivery: DelayedDelivery.on(untyped(5)) })),
  made('a name to permit something', 'FM102', 'may', '"orders"', ({ chart }) => new PulsarPermission(chart, 'may', untyped({ target: 'orders', roles: ['a'], actions: ['produce'] }))),
  made('a road to nowhere', 'FM103', 'road', 'undefined', (world) => new PulsarGeoReplication(world.chart, 'road', untyped({ connection: connection(world) }))),
  made('resources of a name', 'FM102', 'needs', '"chart"', (world) => new ProvisionedTopology(world.chart, 'needs', untyped({ of: 'chart', connection: connection(world) }))),
  made('a role for roles', 'FM102', 'needs', '"flink"', (world) =>
    new ProvisionedTopology(world.chart, 'needs', untyped({ of: world.chart, connection: connection(world), roles: 'flink' }))),
  { title: 'a role that is none', code: 'FM234', path: 'role', value: 'undefined', write: () => PulsarRoles.one(untyped(undefined)) },
];
