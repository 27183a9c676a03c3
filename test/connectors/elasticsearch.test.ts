import { Duration, Size } from 'cdk8s';
import { ElasticsearchMalformedDocAction, elasticsearchSink } from '../../src/connectors/elasticsearch';
import { SecretRef } from '../../src/pulsar/secret-ref';

const secret = SecretRef.fromName('es', 'secret');
const OPTIONS = { url: 'http://es:9200' };

test('a sink has its required keys alone', () => {
  expect(elasticsearchSink({ url: 'http://es:9200', index: 'orders' })).toEqual({
    artifact: 'elastic-search',
    className: 'org.apache.pulsar.io.elasticsearch.ElasticSearchSink',
    typeClassName: 'org.apache.pulsar.client.api.schema.GenericObject',
    config: { elasticSearchUrl: 'http://es:9200', indexName: 'orders' },
    secrets: {},
  });
});

test('a sink has every key in the unit of the connector', () => {
  const { config } = elasticsearchSink({
    ...OPTIONS,
    primaryFields: ['shop', 'id'],
    malformedDocAction: ElasticsearchMalformedDocAction.WARN,
    bulk: true,
    bulkActions: -1,
    bulkSize: Size.mebibytes(20),
    bulkFlushInterval: Duration.millis(250),
    maxRetries: -1,
    maxRetryTime: Duration.minutes(2),
    connectTimeout: Duration.seconds(2),
  });
  expect(config).toEqual({
    elasticSearchUrl: 'http://es:9200',
    primaryFields: 'shop,id',
    malformedDocAction: 'WARN',
    bulkEnabled: true,
    bulkActions: -1,
    bulkSizeInMb: 20,
    bulkFlushIntervalInMs: 250,
    maxRetries: -1,
    maxRetryTimeInSec: 120,
    connectTimeoutInMs: 2000,
  });
});

test('the passwords of the stores come from the environment', () => {
  const { config, secrets } = elasticsearchSink({ ...OPTIONS, tls: { truststorePath: '/tls/ca.jks', truststorePassword: secret } });
  expect(config.ssl).toEqual({ enabled: true, truststorePath: '/tls/ca.jks', truststorePassword: '${sslTruststorePassword}' });
  expect(secrets).toEqual({ sslTruststorePassword: secret });
});

test.each([
  [{ user: secret, password: secret }, { username: secret, password: secret }],
  [{ token: secret }, { token: secret }],
  [{ apiKey: secret }, { apiKey: secret }],
])('%j is a way to log in', (login, secrets) => {
  expect(elasticsearchSink({ ...OPTIONS, ...login }).secrets).toEqual(secrets);
});

test.each([
  { user: secret },
  { password: secret },
  { token: secret, apiKey: secret },
  { user: secret, password: secret, token: secret },
  { user: secret, token: secret },
])('%j is no way to log in', (login) => {
  expect(() => elasticsearchSink({ ...OPTIONS, ...login })).toThrow(`Received: ${Object.keys(login).join(', ')}`);
});

test.each([
  ['indexNumberOfShards', { shards: 0 }],
  ['indexNumberOfReplicas', { replicas: -1 }],
  ['bulkActions', { bulkActions: 0.5 }],
  ['bulkSizeInMb', { bulkSize: Size.kibibytes(100) }],
  ['maxRetries', { maxRetries: NaN }],
])('%s is checked', (key, options) => {
  expect(() => elasticsearchSink({ ...OPTIONS, ...options })).toThrow(`config.${key}`);
});
