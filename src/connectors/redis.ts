import { Duration } from 'cdk8s';
import { ConnectorDefinition } from './connector-definition';
import { ConnectorCommonOptions } from './connector-package';
import { inMilliseconds, list, number, required } from './wire-values';
import { SecretRef } from '../pulsar/secret-ref';

/** What kind of Redis the Redis sink writes to. */
export enum RedisClientMode {
  /** One server. */
  STANDALONE = 'Standalone',
  /** A Redis cluster. */
  CLUSTER = 'Cluster',
}

/** Options of the sink that writes Redis. */
export interface RedisSinkOptions extends ConnectorCommonOptions {
  /** The servers, each as `host:port`. Key `redisHosts`. */
  readonly hosts: string[];

  /**
   * The number of the database. Key `redisDatabase`.
   * @default 0
   */
  readonly database?: number;

  /**
   * The password. Key `redisPassword`.
   * @default - none
   */
  readonly password?: SecretRef;

  /**
   * What kind of Redis it is. Key `clientMode`.
   * @default RedisClientMode.STANDALONE
   */
  readonly clientMode?: RedisClientMode;

  /**
   * Whether a lost connection is opened again. Key `autoReconnect`.
   * @default true
   */
  readonly autoReconnect?: boolean;

  /**
   * How many requests wait in the client at most. Key `requestQueue`.
   * @default 2147483647
   */
  readonly requestQueue?: number;

  /**
   * Whether idle connections are kept alive. Key `keepAlive`.
   * @default false
   */
  readonly keepAlive?: boolean;

  /**
   * The limit for opening a connection. Key `connectTimeout`.
   * @default Duration.seconds(10)
   */
  readonly connectTimeout?: Duration;

  /**
   * The limit for one operation. Key `operationTimeout`.
   * @default Duration.seconds(10)
   */
  readonly operationTimeout?: Duration;

  /**
   * How many messages are written at once. Key `batchSize`.
   * @default 200
   */
  readonly batchSize?: number;

  /**
   * How long messages wait for a batch to fill. Key `batchTimeMs`.
   * @default Duration.seconds(1)
   */
  readonly batchTime?: Duration;
}

export function redisSink(options: RedisSinkOptions): ConnectorDefinition {
  return {
    artifact: 'redis',
    className: 'org.apache.pulsar.io.redis.sink.RedisSink',
    typeClassName: '[B',
    config: {
      redisHosts: required(list(options.hosts, 'redisHosts'), 'redisHosts'),
      redisDatabase: number(options.database, 'redisDatabase') ?? 0,
      clientMode: options.clientMode,
      autoReconnect: options.autoReconnect,
      requestQueue: number(options.requestQueue, 'requestQueue', { min: 1 }),
      keepAlive: options.keepAlive,
      connectTimeout: inMilliseconds(options.connectTimeout, 'connectTimeout', { min: 1 }),
      operationTimeout: inMilliseconds(options.operationTimeout, 'operationTimeout', { min: 1 }),
      batchSize: number(options.batchSize, 'batchSize', { min: 1 }),
      batchTimeMs: inMilliseconds(options.batchTime, 'batchTimeMs', { min: 1 }),
    },
    secrets: { redisPassword: options.password },
  };
}
