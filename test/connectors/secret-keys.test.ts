import { secretKeysOf } from '../../src/connectors/secret-keys';

test.each([
  ['org.apache.pulsar.io.mongodb.MongoSink', ['mongoUri']],
  ['org.apache.pulsar.io.rabbitmq.RabbitMQSource', ['username', 'password']],
  ['org.apache.pulsar.io.elasticsearch.ElasticSearchSink', ['username', 'password', 'token', 'apiKey']],
  ['org.apache.pulsar.io.jdbc.SqliteJdbcAutoSchemaSink', ['userName', 'password']],
  ['org.apache.pulsar.io.debezium.mysql.DebeziumMysqlSource', ['database.password', 'database.ssl.keystore.password', 'database.ssl.truststore.password']],
  ['org.apache.pulsar.io.debezium.postgres.DebeziumPostgresSource', ['database.password', 'database.sslpassword']],
  ['org.apache.pulsar.io.debezium.mongodb.DebeziumMongoDbSource', ['mongodb.password']],
  ['org.apache.pulsar.io.redis.sink.RedisSink', ['redisPassword']],
  ['org.apache.pulsar.io.kinesis.KinesisSource', ['awsCredentialPluginParam']],
  ['org.apache.pulsar.io.influxdb.InfluxDBGenericRecordSink', ['token', 'username', 'password']],
  ['org.apache.pulsar.io.netty.NettySource', []],
  ['org.apache.pulsar.io.kafka', []],
  ['org.apache.pulsar.io.toString.X', []],
  ['com.acme.kafka.KafkaSink', []],
  ['', []],
])('%s', (className, keys) => {
  expect(secretKeysOf(className)).toEqual(keys);
});

test('properties of a Kafka client are secrets in both spellings', () => {
  expect(secretKeysOf('org.apache.pulsar.io.kafka.KafkaBytesSink')).toEqual(expect.arrayContaining(['saslJaasConfig', 'sslTruststorePassword', 'sasl.jaas.config']));
});
