import { Duration } from 'cdk8s';
import { ConnectorDefinition } from './connector-definition';
import { ConnectorCommonOptions } from './connector-package';
import { inMilliseconds, number, required } from './wire-values';
import { SecretRef } from '../pulsar/secret-ref';

/** The unit of the times that the InfluxDB sink writes. */
export enum InfluxDbPrecision {
  /** Nanoseconds. */
  NANOSECONDS = 'ns',
  /** Microseconds. */
  MICROSECONDS = 'us',
  /** Milliseconds. */
  MILLISECONDS = 'ms',
  /** Seconds. */
  SECONDS = 's',
}

/** How many replicas an InfluxDB 1 cluster has to write to. */
export enum InfluxDbConsistencyLevel {
  /** All. */
  ALL = 'ALL',
  /** Any, be it only as a hint. */
  ANY = 'ANY',
  /** One. */
  ONE = 'ONE',
  /** More than half. */
  QUORUM = 'QUORUM',
}

/** What the sinks for both generations of InfluxDB have in common. */
export interface InfluxDbCommonOptions extends ConnectorCommonOptions {
  /** The address, such as `http://influxdb:8086`. Key `influxdbUrl`. */
  readonly url: string;

  /**
   * Whether requests are compressed. Key `gzipEnable`.
   * @default false
   */
  readonly gzip?: boolean;

  /**
   * How many points are written at once. Key `batchSize`.
   * @default 200
   */
  readonly batchSize?: number;

  /**
   * How long points wait for a batch to fill. Key `batchTimeMs`.
   * @default Duration.seconds(1)
   */
  readonly batchTime?: Duration;
}

/** Options of the sink that writes a bucket of InfluxDB 2 or later. */
export interface InfluxDbSinkOptions extends InfluxDbCommonOptions {
  /** The token to log in with. Key `token`. */
  readonly token: SecretRef;

  /** The organization. Key `organization`. */
  readonly organization: string;

  /** The bucket. Key `bucket`. */
  readonly bucket: string;

  /**
   * The unit of times. Key `precision`, always written since the connector's own default is not a unit.
   * @default InfluxDbPrecision.NANOSECONDS
   */
  readonly precision?: InfluxDbPrecision;
}

/** Options of the sink that writes a database of InfluxDB 1. */
export interface InfluxDbV1SinkOptions extends InfluxDbCommonOptions {
  /** The database. Key `database`. */
  readonly database: string;

  /**
   * The user. Key `username`, which the connector counts among the secrets.
   * @default - none
   */
  readonly user?: SecretRef;

  /**
   * The user's password. Key `password`.
   * @default - none
   */
  readonly password?: SecretRef;

  /**
   * How many replicas have to be written. Key `consistencyLevel`.
   * @default InfluxDbConsistencyLevel.ONE
   */
  readonly consistencyLevel?: InfluxDbConsistencyLevel;

  /**
   * The retention policy. Key `retentionPolicy`.
   * @default 'autogen'
   */
  readonly retentionPolicy?: string;
}

export function influxDbSink(options: InfluxDbSinkOptions): ConnectorDefinition {
  return influxDb(options, { token: required(options.token, 'token') }, {
    organization: required(options.organization, 'organization'),
    bucket: required(options.bucket, 'bucket'),
    precision: options.precision ?? InfluxDbPrecision.NANOSECONDS,
  });
}

export function influxDbV1Sink(options: InfluxDbV1SinkOptions): ConnectorDefinition {
  return influxDb(options, { username: options.user, password: options.password }, {
    database: required(options.database, 'database'),
    consistencyLevel: options.consistencyLevel,
    retentionPolicy: options.retentionPolicy,
  });
}

function influxDb(
  options: InfluxDbCommonOptions, secrets: ConnectorDefinition['secrets'], config: ConnectorDefinition['config'],
): ConnectorDefinition {
  return {
    artifact: 'influxdb',
    className: 'org.apache.pulsar.io.influxdb.InfluxDBGenericRecordSink',
    typeClassName: 'org.apache.pulsar.client.api.schema.GenericRecord',
    config: {
      influxdbUrl: required(options.url, 'influxdbUrl', 'url'),
      ...config,
      gzipEnable: options.gzip,
      batchSize: number(options.batchSize, 'batchSize', { min: 1 }),
      batchTimeMs: inMilliseconds(options.batchTime, 'batchTimeMs', { min: 1 }),
    },
    secrets,
  };
}
