import { App, Chart } from 'cdk8s';
import {
  BuiltinRule, CryptoOptions, Input, Output, PulsarAuth, PulsarCluster, PulsarFunction, PulsarFunctionProps, Runtime, Scaling, SecretRef, Sink,
  SinkConnector, Source, SourceConnector, SourceProps, Topic,
} from '../../src';

/** A prop whose value is made from options, some of which are required. */
interface Case {
  readonly title: string;
  readonly required: { readonly [option: string]: unknown };
  write(chart: Chart, options: any): void;
}

const ORDERS = Topic.of('orders');
const SECRET = SecretRef.fromName('secret', 'key');
const CUSTOM = { className: 'com.acme.Connector', archive: 'acme.nar' };

function clusterOf(chart: Chart): PulsarCluster {
  return new PulsarCluster(chart, 'pulsar', { brokerServiceUrl: 'pulsar://broker:6650', webServiceUrl: 'http://broker:8080' });
}

function functionCase(title: string, required: object, props: (options: any) => Partial<PulsarFunctionProps>): Case {
  return {
    title,
    required: { ...required },
    write: (chart, options) => new PulsarFunction(chart, 'f', {
      pulsar: clusterOf(chart), runtime: Runtime.java({ jar: 'app.jar', className: 'com.acme.App' }), inputs: [ORDERS], ...props(options),
    }),
  };
}

function sourceCase(title: string, required: object, connector: (options: any) => SourceConnector, props: Partial<SourceProps> = {}): Case {
  return {
    title,
    required: { ...required },
    write: (chart, options) => new Source(chart, 's', { pulsar: clusterOf(chart), connector: connector(options), ...props }),
  };
}

function sinkCase(title: string, required: object, connector: (options: any) => SinkConnector): Case {
  return {
    title,
    required: { ...required },
    write: (chart, options) => new Sink(chart, 's', { pulsar: clusterOf(chart), connector: connector(options), inputs: [ORDERS] }),
  };
}

function authCase(title: string, required: object, authentication: (options: any) => PulsarAuth): Case {
  return {
    title,
    required: { ...required },
    write: (chart, options) => new PulsarFunction(chart, 'f', {
      pulsar: PulsarCluster.fromConfigMapName(chart, 'pulsar', 'pulsar', { authentication: authentication(options) }),
      runtime: Runtime.java({ jar: 'app.jar', className: 'com.acme.App' }),
      inputs: [ORDERS],
    }),
  };
}

const DATABASE = { host: 'db', user: 'cdc', password: SECRET, serverName: 'orders' };
const CRYPTO: CryptoOptions = { keyReaderClassName: 'com.acme.Keys', encryptionKeys: ['orders'] };

const CASES: readonly Case[] = [
  {
    title: 'PulsarCluster',
    required: { brokerServiceUrl: 'pulsar://broker:6650', webServiceUrl: 'http://broker:8080' },
    write: (chart, options) => new PulsarCluster(chart, 'pulsar', options),
  },
  authCase('PulsarAuth.oauth2', { issuerUrl: 'https://idp', audience: 'pulsar', key: SECRET }, PulsarAuth.oauth2),
  authCase('PulsarAuth.generic', { plugin: 'com.acme.Auth', parameters: 'a:b' }, PulsarAuth.generic),
  functionCase('Runtime.java', { jar: 'app.jar', className: 'com.acme.App' }, (options) => ({ runtime: Runtime.java(options) })),
  functionCase('Runtime.python', { file: 'app.py', className: 'app' }, (options) => ({ runtime: Runtime.python(options) })),
  functionCase('Runtime.go', { executable: 'app' }, (options) => ({ runtime: Runtime.go(options) })),
  functionCase('Runtime.nodejs', { file: 'app.js' }, (options) => ({ runtime: Runtime.nodejs(options) })),
  functionCase('Runtime.other', { language: 'ruby', file: 'app.rb', image: 'ruby:3' }, (options) => ({ runtime: Runtime.other(options) })),
  functionCase('Scaling.horizontal', { max: 3 }, (options) => ({ scaling: Scaling.horizontal(options) })),
  functionCase('Scaling.builtin', { max: 3, rules: [BuiltinRule.CPU_50] }, (options) => ({ scaling: Scaling.builtin(options) })),
  functionCase('retry', { maxRetries: 3 }, (retry) => ({ retry })),
  functionCase('crypto of an input', { keyReaderClassName: 'com.acme.Keys' }, (crypto) => ({ inputs: [Input.of(ORDERS, { crypto })] })),
  functionCase('crypto of an output', CRYPTO, (crypto) => ({ output: Output.generated({ crypto }) })),
  functionCase('a key file', { secret: SECRET }, (mount) => ({ inputs: [Input.of(ORDERS, { crypto: { ...CRYPTO, secrets: [mount] } })] })),
  {
    title: 'batch',
    required: { triggererClassName: 'com.acme.Cron' },
    write: (chart, batch) => new Source(chart, 's', { pulsar: clusterOf(chart), connector: SourceConnector.batchDataGenerator(), batch }),
  },
  sourceCase('SourceConnector.of', CUSTOM, SourceConnector.of),
  sourceCase('SourceConnector.debeziumMongoDb', { hosts: 'rs0/mongo:27017' }, SourceConnector.debeziumMongoDb),
  sourceCase('SourceConnector.debeziumMySql', { ...DATABASE, serverId: 7 }, SourceConnector.debeziumMySql),
  sourceCase('SourceConnector.debeziumPostgres', { ...DATABASE, database: 'orders' }, SourceConnector.debeziumPostgres),
  sourceCase('SourceConnector.kafka', { bootstrapServers: ['kafka:9092'], topic: 'orders', groupId: 'pulsar' }, SourceConnector.kafka),
  sourceCase('SourceConnector.kinesis', { stream: 'orders' }, (options) => SourceConnector.kinesis({ region: 'eu-west-1', ...options })),
  sourceCase('SourceConnector.mongo', { uri: SECRET }, SourceConnector.mongo),
  sourceCase('SourceConnector.rabbitMq', { host: 'rabbit', connectionName: 'pulsar', queue: 'orders' }, SourceConnector.rabbitMq),
  sinkCase('SinkConnector.of', CUSTOM, SinkConnector.of),
  sinkCase('SinkConnector.cassandra', {
    hosts: ['cassandra'], keyspace: 'shop', table: 'orders', keyColumn: 'id', valueColumn: 'order',
  }, SinkConnector.cassandra),
  sinkCase('SinkConnector.elasticsearch', { url: 'http://es:9200' }, SinkConnector.elasticsearch),
  sinkCase('SinkConnector.influxDb', { url: 'http://influx:8086', token: SECRET, organization: 'acme', bucket: 'orders' }, SinkConnector.influxDb),
  sinkCase('SinkConnector.influxDbV1', { url: 'http://influx:8086', database: 'orders' }, SinkConnector.influxDbV1),
  sinkCase('SinkConnector.jdbcPostgres', { url: 'jdbc:postgresql://db/orders', table: 'orders' }, SinkConnector.jdbcPostgres),
  sinkCase('SinkConnector.kafka', { bootstrapServers: ['kafka:9092'], topic: 'orders' }, SinkConnector.kafka),
  sinkCase('SinkConnector.kinesis', { stream: 'orders' }, (options) => SinkConnector.kinesis({ region: 'eu-west-1', ...options })),
  sinkCase('SinkConnector.mongo', { uri: SECRET, database: 'shop', collection: 'orders' }, SinkConnector.mongo),
  sinkCase('SinkConnector.rabbitMq', { host: 'rabbit', connectionName: 'pulsar', exchange: 'orders' }, SinkConnector.rabbitMq),
  sinkCase('SinkConnector.redis', { hosts: ['redis:6379'] }, SinkConnector.redis),
];

function synthesize({ write }: Case, options: object): string {
  const app = new App();
  write(new Chart(app, 'c'), options);
  return app.synthYaml();
}

describe.each(CASES.map((example) => [example.title, example] as const))('%s', (_title, example) => {
  test('with what it requires synthesizes', () => {
    expect(synthesize(example, example.required)).toContain('apiVersion');
  });

  test.each(Object.keys(example.required))('without %s is refused', (option) => {
    const { [option]: _, ...rest } = example.required;
    expect(() => synthesize(example, rest)).toThrow(/(FM\d{3} {2}c\/|\[c\/[-\w/]+\] FM\d{3} {2})[^]*\n {2}Fix: /);
  });
});
