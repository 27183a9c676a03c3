import { Duration } from 'cdk8s';
import { ConnectorDefinition } from './connector-definition';
import { ConnectorCommonOptions } from './connector-package';
import { fieldOf, inMilliseconds, inSeconds, number, port, required } from './wire-values';
import { refuse, show } from '../document/refusal';
import { SecretRef } from '../pulsar/secret-ref';

/** How a RabbitMQ exchange passes messages on. */
export enum RabbitMqExchangeType {
  /** To the queues bound by exactly the routing key. */
  DIRECT = 'direct',
  /** To the queues bound by a pattern of the routing key. */
  TOPIC = 'topic',
  /** To all queues bound to it. */
  FANOUT = 'fanout',
  /** To the queues bound by the message's headers. */
  HEADERS = 'headers',
}

/** How the RabbitMQ connectors reach RabbitMQ. */
export interface RabbitMqConnectionOptions extends ConnectorCommonOptions {
  /** The server's host. Key `host`. */
  readonly host: string;

  /**
   * The server's port. Key `port`.
   * @default 5672
   */
  readonly port?: number;

  /** The name that RabbitMQ shows for the connection. Key `connectionName`. */
  readonly connectionName: string;

  /**
   * The virtual host. Key `virtualHost`.
   * @default '/'
   */
  readonly virtualHost?: string;

  /**
   * The user. Key `username`, which the connector counts among the secrets.
   * @default - `guest`
   */
  readonly user?: SecretRef;

  /**
   * The user's password. Key `password`.
   * @default - `guest`
   */
  readonly password?: SecretRef;

  /**
   * The limit for opening a connection; zero for none. Key `connectionTimeout`.
   * @default Duration.minutes(1)
   */
  readonly connectionTimeout?: Duration;

  /**
   * The limit for the protocol's handshake. Key `handshakeTimeout`.
   * @default Duration.seconds(10)
   */
  readonly handshakeTimeout?: Duration;

  /**
   * How long a silent connection counts as alive, in whole seconds. Key `requestedHeartbeat`.
   * @default Duration.minutes(1)
   */
  readonly requestedHeartbeat?: Duration;

  /**
   * How many channels a connection has at most; 0 for no limit. Key `requestedChannelMax`.
   * @default 0
   */
  readonly requestedChannelMax?: number;
}

/** Options of the source that reads a queue of RabbitMQ. */
export interface RabbitMqSourceOptions extends RabbitMqConnectionOptions {
  /** The queue. Key `queueName`. */
  readonly queue: string;

  /**
   * How many messages may be under way at once; 0 for no limit. Key `prefetchCount`.
   * @default 0
   */
  readonly prefetchCount?: number;

  /**
   * Whether that limit is one of the channel, rather than of each consumer. Key `prefetchGlobal`.
   * @default false
   */
  readonly prefetchGlobal?: boolean;

  /**
   * Whether the queue must be there already, and is taken as it is. Key `passive`.
   * @default false
   */
  readonly passive?: boolean;
}

/** Options of the sink that publishes to an exchange of RabbitMQ. */
export interface RabbitMqSinkOptions extends RabbitMqConnectionOptions {
  /** The exchange. Key `exchangeName`. */
  readonly exchange: string;

  /**
   * The kind of the exchange. Key `exchangeType`. With a `queue` the connector declares a direct exchange, whatever it says.
   * @default - `TOPIC`, or `DIRECT` with a `queue`
   */
  readonly exchangeType?: RabbitMqExchangeType;

  /**
   * The routing key of messages that do not bring one in their property `routingKey`. Key `routingKey`.
   * @default - none
   */
  readonly routingKey?: string;

  /**
   * A queue that is declared and bound to the exchange by `routingKey`, which it needs. Key `queueName`.
   * @default - none
   */
  readonly queue?: string;
}

const DEFAULT_PORT = 5672;
const DEFAULT_VIRTUAL_HOST = '/';

export function rabbitMqSource(options: RabbitMqSourceOptions): ConnectorDefinition {
  return rabbitMq('RabbitMQSource', options, {
    queueName: required(options.queue, 'queueName', 'queue'),
    prefetchCount: number(options.prefetchCount, 'prefetchCount'),
    prefetchGlobal: options.prefetchGlobal,
    passive: options.passive,
  });
}

export function rabbitMqSink(options: RabbitMqSinkOptions): ConnectorDefinition {
  if (options.queue !== undefined) { refuseBadBinding(options); }
  return rabbitMq('RabbitMQSink', options, {
    exchangeName: required(options.exchange, 'exchangeName', 'exchange'),
    exchangeType: options.exchangeType,
    routingKey: options.routingKey,
    queueName: options.queue,
  });
}

function rabbitMq(className: string, options: RabbitMqConnectionOptions, config: ConnectorDefinition['config']): ConnectorDefinition {
  return {
    artifact: 'rabbitmq',
    className: `org.apache.pulsar.io.rabbitmq.${className}`,
    typeClassName: '[B',
    config: {
      host: required(options.host, 'host'),
      port: port(options.port, 'port') ?? DEFAULT_PORT,
      connectionName: required(options.connectionName, 'connectionName'),
      virtualHost: options.virtualHost ?? DEFAULT_VIRTUAL_HOST,
      connectionTimeout: inMilliseconds(options.connectionTimeout, 'connectionTimeout'),
      handshakeTimeout: inMilliseconds(options.handshakeTimeout, 'handshakeTimeout', { min: 1 }),
      requestedHeartbeat: inSeconds(options.requestedHeartbeat, 'requestedHeartbeat'),
      requestedChannelMax: number(options.requestedChannelMax, 'requestedChannelMax', { max: 65535 }),
      ...config,
    },
    secrets: { username: options.user, password: options.password },
  };
}

function refuseBadBinding({ exchangeType, routingKey }: RabbitMqSinkOptions): void {
  if (routingKey === undefined) {
    refuse({
      code: 'FM103',
      field: fieldOf('routingKey'),
      because: 'The connector binds the queue to the exchange by the routing key.',
      fix: 'give `routingKey`, or leave `queue` out.',
    });
  }
  if (exchangeType !== undefined && exchangeType !== RabbitMqExchangeType.DIRECT) {
    refuse({
      code: 'FM410',
      field: fieldOf('exchangeType'),
      received: show(exchangeType),
      because: 'With a queue the connector declares a direct exchange and does not look at the type.',
      fix: 'leave `exchangeType` out, or bind the queue elsewhere and leave `queue` out.',
    });
  }
}
