import { Duration } from 'cdk8s';
import { mongoSink, mongoSource, MongoSyncType } from '../../src/connectors/mongo';
import { SecretRef } from '../../src/pulsar/secret-ref';

const uri = SecretRef.fromName('mongo', 'uri');

test('a source', () => {
  expect(mongoSource({ uri, syncType: MongoSyncType.FULL_SYNC })).toEqual({
    artifact: 'mongo',
    className: 'org.apache.pulsar.io.mongodb.MongoSource',
    typeClassName: '[B',
    config: { syncType: 'FULL_SYNC' },
    secrets: { mongoUri: uri },
  });
});

test('a sink', () => {
  const options = { uri, database: 'shop', collection: 'orders', batchSize: 5, batchTime: Duration.seconds(2) };
  expect(mongoSink(options)).toMatchObject({
    className: 'org.apache.pulsar.io.mongodb.MongoSink',
    config: { database: 'shop', collection: 'orders', batchSize: 5, batchTimeMs: 2000 },
  });
  expect(() => mongoSink({ ...options, batchSize: 0 })).toThrow('config.batchSize');
});

test('a source of a collection needs its database', () => {
  expect(() => mongoSource({ uri, collection: 'orders' })).toThrow(/FM103 {2}config.database/);
});
