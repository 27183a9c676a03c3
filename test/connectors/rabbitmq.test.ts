import { Duration } from 'cdk8s';
import { RabbitMqExchangeType, rabbitMqSink, rabbitMqSource } from '../../src/connectors/rabbitmq';
import { SecretRef } from '../../src/pulsar/secret-ref';

const user = SecretRef.fromName('rabbit', 'user');
const password = SecretRef.fromName('rabbit', 'password');
const CONNECTION = { host: 'rabbit', connectionName: 'pulsar' };

test('a source', () => {
  expect(rabbitMqSource({ ...CONNECTION, queue: 'orders', user, password, requestedHeartbeat: Duration.seconds(5) })).toEqual({
    artifact: 'rabbitmq',
    className: 'org.apache.pulsar.io.rabbitmq.RabbitMQSource',
    typeClassName: '[B',
    config: { host: 'rabbit', port: 5672, connectionName: 'pulsar', virtualHost: '/', queueName: 'orders', requestedHeartbeat: 5 },
    secrets: { username: user, password },
  });
});

test('a sink', () => {
  expect(rabbitMqSink({ ...CONNECTION, exchange: 'orders', exchangeType: RabbitMqExchangeType.FANOUT })).toMatchObject({
    className: 'org.apache.pulsar.io.rabbitmq.RabbitMQSink',
    config: { host: 'rabbit', connectionName: 'pulsar', exchangeName: 'orders', exchangeType: 'fanout' },
  });
});

test('a queue needs a routing key and a direct exchange', () => {
  const sink = { ...CONNECTION, exchange: 'orders', queue: 'orders' };
  expect(() => rabbitMqSink(sink)).toThrow(/FM103 {2}config.routingKey/);
  expect(() => rabbitMqSink({ ...sink, routingKey: 'new', exchangeType: RabbitMqExchangeType.TOPIC })).toThrow(/FM410 {2}config.exchangeType/);
  expect(rabbitMqSink({ ...sink, routingKey: 'new' }).config).toMatchObject({ queueName: 'orders', routingKey: 'new' });
});
