import { ConnectorPlan } from '../../../test/properties/instance-plan';

/** A connector of the plans as its own documentation and images have it. */
export interface CatalogueEntry {
  readonly className: string;
  readonly archive: string;
  readonly image?: string;
  readonly location?: string;
  readonly config: object;
  readonly secrets?: { readonly [name: string]: { readonly path: string; readonly key: string } };
  readonly typeClassName?: string;
}

const IO = 'org.apache.pulsar.io';
const PASSWORD = { path: 'database', key: 'password' };

function published(artifact: string, className: string, typeClassName: string, config: object, secrets?: CatalogueEntry['secrets']): CatalogueEntry {
  return {
    className: `${IO}.${className}`,
    archive: `connectors/pulsar-io-${artifact}-3.2.2.1.nar`,
    image: `streamnative/pulsar-io-${artifact}:3.2.2.1`,
    config,
    secrets,
    typeClassName,
  };
}

/** Where the configuration is the plan's, none is written here. */
export const CONNECTORS: { readonly [kind in 'source' | 'sink']: { readonly [connector in ConnectorPlan]: CatalogueEntry } } = {
  source: {
    custom: { className: 'com.acme.Source', archive: 'acme.nar', image: 'acme:1', config: {} },
    packaged: { className: 'com.acme.Source', archive: 'acme.nar', location: 'source://public/default/acme', config: {}, typeClassName: 'com.acme.Order' },
    dataGenerator: published('data-generator', 'datagenerator.DataGeneratorSource', `${IO}.datagenerator.Person`, {}),
    kafka: published('kafka', 'kafka.KafkaBytesSource', 'java.nio.ByteBuffer', { bootstrapServers: 'kafka:9092', topic: 'orders', groupId: 'pulsar' }),
    database: published('debezium-mongodb', 'debezium.mongodb.DebeziumMongoDbSource', 'org.apache.pulsar.common.schema.KeyValue', {
      'mongodb.hosts': 'rs0/mongo:27017', 'mongodb.user': 'cdc', 'collection.include.list': 'shop.orders',
    }, { 'mongodb.password': PASSWORD }),
    batch: published('batch-data-generator', 'batchdatagenerator.BatchDataGeneratorSource', `${IO}.batchdatagenerator.Person`, {}),
  },
  sink: {
    custom: { className: 'com.acme.Sink', archive: 'acme.nar', image: 'acme:1', config: {}, secrets: { 'acme.password': PASSWORD } },
    packaged: { className: 'com.acme.Sink', archive: 'acme.nar', location: 'sink://public/default/acme', config: {}, typeClassName: 'com.acme.Order' },
    dataGenerator: published('data-generator', 'datagenerator.DataGeneratorPrintSink', `${IO}.datagenerator.Person`, {}),
    kafka: published('kafka', 'kafka.KafkaBytesSink', '[B', { bootstrapServers: 'kafka:9092', topic: 'orders', acks: 'all' }),
    database: published('jdbc-postgres', 'jdbc.PostgresJdbcAutoSchemaSink', 'org.apache.pulsar.client.api.schema.GenericObject', {
      jdbcUrl: 'jdbc:postgresql://db/orders', tableName: 'orders',
    }, { password: PASSWORD }),
    batch: published('redis', 'redis.sink.RedisSink', '[B', { redisHosts: 'redis:6379', redisDatabase: 0 }, { redisPassword: PASSWORD }),
  },
};
