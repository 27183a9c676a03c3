import { Duration } from 'cdk8s';
import { ConnectorDefinition } from './connector-definition';
import { ConnectorCommonOptions } from './connector-package';
import { fieldOf, inMilliseconds, number, required } from './wire-values';
import { refuse } from '../document/refusal';
import { SecretRef } from '../pulsar/secret-ref';

/** What the MongoDB source reads. */
export enum MongoSyncType {
  /** The documents that are there, and changes from then on. */
  FULL_SYNC = 'FULL_SYNC',
  /** Changes from now on. */
  INCR_SYNC = 'INCR_SYNC',
}

/** How the MongoDB connectors reach MongoDB. */
export interface MongoConnectionOptions extends ConnectorCommonOptions {
  /** The connection string, which may hold user and password. Key `mongoUri`. */
  readonly uri: SecretRef;

  /**
   * How many documents are read or written at once. Key `batchSize`.
   * @default 100
   */
  readonly batchSize?: number;

  /**
   * How long documents wait for a batch to fill. Key `batchTimeMs`.
   * @default Duration.seconds(1)
   */
  readonly batchTime?: Duration;
}

/** Options of the source that follows changes in MongoDB. */
export interface MongoSourceOptions extends MongoConnectionOptions {
  /**
   * The database. Key `database`.
   * @default - all databases
   */
  readonly database?: string;

  /**
   * The collection of the database. Key `collection`.
   * @default - all collections
   */
  readonly collection?: string;

  /**
   * What is read. Key `syncType`.
   * @default MongoSyncType.INCR_SYNC
   */
  readonly syncType?: MongoSyncType;
}

/** Options of the sink that writes a collection of MongoDB. */
export interface MongoSinkOptions extends MongoConnectionOptions {
  /** The database. Key `database`. */
  readonly database: string;

  /** The collection. Key `collection`. */
  readonly collection: string;
}

export function mongoSource(options: MongoSourceOptions): ConnectorDefinition {
  if (options.collection !== undefined && options.database === undefined) {
    refuse({
      code: 'FM103',
      field: fieldOf('database'),
      received: `collection ${options.collection} without a database`,
      because: 'A collection is one of a database.',
      fix: 'give `database` too, or leave `collection` out.',
    });
  }
  return mongo('MongoSource', options, { database: options.database, collection: options.collection, syncType: options.syncType });
}

export function mongoSink(options: MongoSinkOptions): ConnectorDefinition {
  return mongo('MongoSink', options, {
    database: required(options.database, 'database'),
    collection: required(options.collection, 'collection'),
  });
}

function mongo(className: string, options: MongoConnectionOptions, config: ConnectorDefinition['config']): ConnectorDefinition {
  return {
    artifact: 'mongo',
    className: `org.apache.pulsar.io.mongodb.${className}`,
    typeClassName: '[B',
    config: {
      ...config,
      batchSize: number(options.batchSize, 'batchSize', { min: 1 }),
      batchTimeMs: inMilliseconds(options.batchTime, 'batchTimeMs', { min: 1 }),
    },
    secrets: { mongoUri: required(options.uri, 'mongoUri', 'uri') },
  };
}
