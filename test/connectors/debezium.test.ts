import { Sink, SinkConnector, Source, SourceConnector } from '../../src';
import { debeziumMongoDbSource } from '../../src/connectors/debezium-mongodb';
import { debeziumMySqlSource, DebeziumMySqlSnapshotMode } from '../../src/connectors/debezium-mysql';
import { DebeziumPostgresPlugin, debeziumPostgresSource } from '../../src/connectors/debezium-postgres';
import { SecretRef } from '../../src/pulsar/secret-ref';
import { chartWithCluster, only } from '../manifests';

const password = SecretRef.fromName('db', 'password');
const MYSQL = { host: 'mysql', user: 'cdc', password, serverId: 184054, serverName: 'shop' };

test('mysql', () => {
  const options = { ...MYSQL, port: 3307, databases: ['shop'], tables: ['shop.orders', 'shop.items'], schemaChanges: false };
  expect(debeziumMySqlSource({ ...options, snapshotMode: DebeziumMySqlSnapshotMode.WHEN_NEEDED })).toEqual({
    artifact: 'debezium-mysql',
    className: 'org.apache.pulsar.io.debezium.mysql.DebeziumMysqlSource',
    typeClassName: 'org.apache.pulsar.common.schema.KeyValue',
    config: {
      'database.hostname': 'mysql',
      'database.port': 3307,
      'database.user': 'cdc',
      'database.server.id': 184054,
      'database.server.name': 'shop',
      'database.include.list': 'shop',
      'table.include.list': 'shop.orders,shop.items',
      'snapshot.mode': 'when_needed',
      'include.schema.changes': false,
    },
    secrets: { 'database.password': password },
    destinations: { prefix: 'shop', names: ['shop.orders', 'shop.items'] },
  });
});

test('postgres', () => {
  const options = { host: 'pg', user: 'cdc', password, database: 'shop', serverName: 'shop', plugin: DebeziumPostgresPlugin.PGOUTPUT };
  expect(debeziumPostgresSource({ ...options, slot: 'pulsar' })).toEqual({
    artifact: 'debezium-postgres',
    className: 'org.apache.pulsar.io.debezium.postgres.DebeziumPostgresSource',
    typeClassName: 'org.apache.pulsar.common.schema.KeyValue',
    config: {
      'database.hostname': 'pg',
      'database.user': 'cdc',
      'database.dbname': 'shop',
      'database.server.name': 'shop',
      'plugin.name': 'pgoutput',
      'slot.name': 'pulsar',
    },
    secrets: { 'database.password': password },
    destinations: { prefix: 'shop' },
  });
});

test('mongodb', () => {
  expect(debeziumMongoDbSource({ hosts: 'rs0/mongo:27017', user: 'cdc', password })).toEqual({
    artifact: 'debezium-mongodb',
    className: 'org.apache.pulsar.io.debezium.mongodb.DebeziumMongoDbSource',
    typeClassName: 'org.apache.pulsar.common.schema.KeyValue',
    config: { 'mongodb.hosts': 'rs0/mongo:27017', 'mongodb.name': 'mongodb', 'mongodb.user': 'cdc' },
    secrets: { 'mongodb.password': password },
    destinations: { prefix: 'mongodb' },
  });
});

test.each([0, 65536, -1, 1.5, NaN])('port %d is refused', (port) => {
  expect(() => debeziumMySqlSource({ ...MYSQL, port })).toThrow(/FM106 {2}config.database.port/);
});

test('a list of no tables is refused, since it would mean all', () => {
  expect(() => debeziumMySqlSource({ ...MYSQL, tables: [] })).toThrow(/FM103 {2}config.table.include.list/);
});

test.each<[string[] | undefined, string, boolean]>([
  [['shop.orders'], 'persistent://acme/cdc/mongodb.shop.orders', false],
  [['shop.orders', 'shop.items'], 'persistent://acme/cdc/mongodb\\..*', true],
  [['shop.order.*'], 'persistent://acme/cdc/mongodb\\..*', true],
  [undefined, 'persistent://acme/cdc/mongodb\\..*', true],
])('collections %j are written to %s, whatever the output says', (collections, topic, isPattern) => {
  const { chart, pulsar } = chartWithCluster();
  const changes = new Source(chart, 'changes', {
    pulsar,
    tenant: 'acme',
    namespace: 'cdc',
    connector: SourceConnector.debeziumMongoDb({ hosts: 'rs0/mongo:27017', user: 'cdc', password, collections }),
  });
  const reader = new Sink(chart, 'reader', { pulsar, connector: SinkConnector.kafka({ bootstrapServers: ['kafka:9092'], topic: 'x' }), inputs: [changes] });
  expect([changes.outputTopic.name, changes.outputTopic.isPattern]).toEqual([topic, isPattern]);
  expect(only(chart, 'Source').spec.output.topic).toBe(isPattern ? 'persistent://acme/cdc/mongodb' : topic);
  expect(only(chart, 'Sink').spec.input[isPattern ? 'topicPattern' : 'topics']).toEqual(isPattern ? topic : [topic]);
  expect(reader.subscriptionName).toBe(`public/default/${reader.pulsarName}`);
});
