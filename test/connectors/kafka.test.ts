import { Duration, Size } from 'cdk8s';
import { KafkaAcks, kafkaSink, KafkaSinkOptions, kafkaSource, KafkaSourceOptions } from '../../src/connectors/kafka';
import { SecretRef } from '../../src/pulsar/secret-ref';

const jaas = SecretRef.fromName('kafka', 'jaas');
const password = SecretRef.fromName('kafka', 'truststore');
const SOURCE: KafkaSourceOptions = { bootstrapServers: ['a:9092', 'b:9092'], topic: 'orders', groupId: 'pulsar' };
const SINK: KafkaSinkOptions = { bootstrapServers: ['a:9092'], topic: 'orders' };

test('a source has its required keys alone', () => {
  expect(kafkaSource(SOURCE)).toEqual({
    artifact: 'kafka',
    className: 'org.apache.pulsar.io.kafka.KafkaBytesSource',
    typeClassName: 'java.nio.ByteBuffer',
    config: { bootstrapServers: 'a:9092,b:9092', topic: 'orders', groupId: 'pulsar' },
    secrets: {},
  });
});

test('a source has every key in the unit of the connector', () => {
  const { config } = kafkaSource({
    ...SOURCE,
    autoCommitInterval: Duration.seconds(1),
    sessionTimeout: Duration.seconds(10),
    heartbeatInterval: Duration.seconds(2),
    fetchMin: Size.kibibytes(2),
    consumerProperties: { 'max.poll.records': '10' },
  });
  expect(config).toMatchObject({
    autoCommitIntervalMs: 1000,
    sessionTimeoutMs: 10_000,
    heartbeatIntervalMs: 2000,
    fetchMinBytes: 2048,
    consumerConfigProperties: { 'max.poll.records': '10' },
  });
});

test('a sink waits for all replicas unless told otherwise', () => {
  expect(kafkaSink(SINK).config).toEqual({ bootstrapServers: 'a:9092', topic: 'orders', acks: 'all' });
  expect(kafkaSink({ ...SINK, acks: KafkaAcks.NONE }).config).toMatchObject({ acks: '0' });
});

test('the login line comes from the environment, the password is looked up', () => {
  const { config, secrets } = kafkaSink({ ...SINK, saslJaasConfig: jaas, sslTruststorePassword: password });
  expect(config).toMatchObject({ saslJaasConfig: '${saslJaasConfig}' });
  expect(config).not.toHaveProperty('sslTruststorePassword');
  expect(secrets).toEqual({ saslJaasConfig: jaas, sslTruststorePassword: password });
});

test('a heartbeat as long as the session is refused', () => {
  expect(() => kafkaSource({ ...SOURCE, heartbeatInterval: Duration.seconds(30) })).toThrow(/FM106 {2}config.heartbeatIntervalMs/);
  expect(() => kafkaSource({ ...SOURCE, sessionTimeout: Duration.seconds(3) })).toThrow('3000, with a session timeout of 3000');
});

test.each(['sasl.jaas.config', 'ssl.keystore.password', 'ssl.key.password'])('a literal %s is refused and not repeated', (name) => {
  const attempt = () => kafkaSink({ ...SINK, producerProperties: { [name]: 'hunter2' } });
  expect(attempt).toThrow('FM601');
  expect(attempt).not.toThrow('hunter2');
  expect(kafkaSink({ ...SINK, producerProperties: { [name]: '${HUNTER}' } }).config.producerConfigProperties).toEqual({ [name]: '${HUNTER}' });
});

test.each([[[]], [['']], [['a:1,b:2']]])('the servers %j are refused', (bootstrapServers) => {
  expect(() => kafkaSink({ ...SINK, bootstrapServers })).toThrow(/FM103 {2}config.bootstrapServers/);
});
