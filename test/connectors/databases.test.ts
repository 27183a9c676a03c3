import { Duration } from 'cdk8s';
import { cassandraSink } from '../../src/connectors/cassandra';
import { InfluxDbConsistencyLevel, influxDbSink, influxDbV1Sink } from '../../src/connectors/influxdb';
import { RedisClientMode, redisSink } from '../../src/connectors/redis';
import { SecretRef } from '../../src/pulsar/secret-ref';

const secret = SecretRef.fromName('db', 'secret');

test('cassandra', () => {
  const options = { hosts: ['c1:9042', 'c2'], keyspace: 'shop', table: 'orders', keyColumn: 'id', valueColumn: 'body' };
  expect(cassandraSink(options)).toEqual({
    artifact: 'cassandra',
    className: 'org.apache.pulsar.io.cassandra.CassandraStringSink',
    typeClassName: '[B',
    config: { roots: 'c1:9042,c2', keyspace: 'shop', columnFamily: 'orders', keyname: 'id', columnName: 'body' },
    secrets: {},
  });
});

test('redis', () => {
  const options = { hosts: ['redis:6379'], password: secret, clientMode: RedisClientMode.CLUSTER, operationTimeout: Duration.seconds(1) };
  expect(redisSink(options)).toEqual({
    artifact: 'redis',
    className: 'org.apache.pulsar.io.redis.sink.RedisSink',
    typeClassName: '[B',
    config: { redisHosts: 'redis:6379', redisDatabase: 0, clientMode: 'Cluster', operationTimeout: 1000 },
    secrets: { redisPassword: secret },
  });
  expect(() => redisSink({ hosts: ['redis:6379'], database: -1 })).toThrow('config.redisDatabase');
});

test('influxdb 2', () => {
  expect(influxDbSink({ url: 'http://influx:8086', token: secret, organization: 'acme', bucket: 'metrics' })).toEqual({
    artifact: 'influxdb',
    className: 'org.apache.pulsar.io.influxdb.InfluxDBGenericRecordSink',
    typeClassName: 'org.apache.pulsar.client.api.schema.GenericRecord',
    config: { influxdbUrl: 'http://influx:8086', organization: 'acme', bucket: 'metrics', precision: 'ns' },
    secrets: { token: secret },
  });
});

test('influxdb 1', () => {
  const options = { url: 'http://influx:8086', database: 'metrics', user: secret, password: secret };
  const { config, secrets } = influxDbV1Sink({ ...options, consistencyLevel: InfluxDbConsistencyLevel.QUORUM });
  expect(config).toEqual({ influxdbUrl: 'http://influx:8086', database: 'metrics', consistencyLevel: 'QUORUM' });
  expect(secrets).toEqual({ username: secret, password: secret });
});
