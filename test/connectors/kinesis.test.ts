import { Duration } from 'cdk8s';
import { KinesisInitialPosition, KinesisMessageFormat, kinesisSink, kinesisSource } from '../../src/connectors/kinesis';
import { SecretRef } from '../../src/pulsar/secret-ref';

const credentials = SecretRef.fromName('aws', 'json');
const OPTIONS = { stream: 'orders', region: 'eu-central-1' };

test('a source', () => {
  expect(kinesisSource({ ...OPTIONS, credentials, checkpointInterval: Duration.seconds(30) })).toEqual({
    artifact: 'kinesis',
    className: 'org.apache.pulsar.io.kinesis.KinesisSource',
    typeClassName: '[B',
    config: { awsKinesisStreamName: 'orders', awsRegion: 'eu-central-1', checkpointInterval: 30_000 },
    secrets: { awsCredentialPluginParam: credentials },
  });
});

test('a sink', () => {
  const { className, config } = kinesisSink({
    ...OPTIONS, credentials, messageFormat: KinesisMessageFormat.FULL_MESSAGE_IN_JSON, retryMaxDelay: Duration.seconds(5),
  });
  expect(className).toBe('org.apache.pulsar.io.kinesis.KinesisSink');
  expect(config).toEqual({
    awsKinesisStreamName: 'orders',
    awsRegion: 'eu-central-1',
    messageFormat: 'FULL_MESSAGE_IN_JSON',
    retryMaxDelayInMillis: 5000,
  });
});

test('without credentials the default chain is used, and the parameter that the connector requires is empty', () => {
  expect(kinesisSink(OPTIONS).config).toMatchObject({
    awsCredentialPluginName: 'org.apache.pulsar.io.aws.AwsDefaultProviderChainPlugin',
    awsCredentialPluginParam: '',
  });
  expect(kinesisSink({ ...OPTIONS, credentialsPlugin: 'com.acme.Vault' }).config).toMatchObject({
    awsCredentialPluginName: 'com.acme.Vault',
    awsCredentialPluginParam: '',
  });
});

test('a start time is a position', () => {
  const startAt = '2024-05-01T00:00:00Z';
  expect(kinesisSource({ ...OPTIONS, startAt }).config).toMatchObject({ initialPositionInStream: 'AT_TIMESTAMP', startAtTime: startAt });
  expect(() => kinesisSource({ ...OPTIONS, startAt, initialPosition: KinesisInitialPosition.LATEST })).toThrow('FM410');
  expect(() => kinesisSource({ ...OPTIONS, initialPosition: KinesisInitialPosition.AT_TIMESTAMP })).toThrow('FM410');
});

test('without a region every address is needed', () => {
  const endpoints = { stream: 'orders', endpoint: 'http://kinesis', cloudwatchEndpoint: 'http://cloudwatch' };
  expect(() => kinesisSink({ stream: 'orders' })).toThrow('`endpoint`, `cloudwatchEndpoint` too');
  expect(() => kinesisSource(endpoints)).toThrow('`dynamoEndpoint` too');
  expect(kinesisSink(endpoints).config).toMatchObject({ awsEndpoint: 'http://kinesis', cloudwatchEndpoint: 'http://cloudwatch' });
});
