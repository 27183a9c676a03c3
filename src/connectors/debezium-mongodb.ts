import { ConnectorDefinition } from './connector-definition';
import { ConnectorCommonOptions } from './connector-package';
import { debeziumSource } from './debezium';
import { list, required } from './wire-values';
import { SecretRef } from '../pulsar/secret-ref';

/** When the Debezium MongoDB source takes a snapshot of the collections. */
export enum DebeziumMongoDbSnapshotMode {
  /** On the first start, and whenever the oplog no longer reaches back to the stored position. */
  INITIAL = 'initial',
  /** Never. */
  NEVER = 'never',
}

/** What the Debezium MongoDB source publishes of an update. */
export enum DebeziumMongoDbCaptureMode {
  /** The changed fields. */
  CHANGE_STREAMS = 'change_streams',
  /** The changed fields and the whole document. */
  CHANGE_STREAMS_UPDATE_FULL = 'change_streams_update_full',
}

/** Options of the source of changes in a MongoDB cluster (Debezium 1.9, as Pulsar 3.x and 4.0 bundle it). */
export interface DebeziumMongoDbOptions extends ConnectorCommonOptions {
  /** The replica set with its members, such as `rs0/mongo-0:27017,mongo-1:27017`. Key `mongodb.hosts`. */
  readonly hosts: string;

  /**
   * The logical name of the cluster, which begins the names of the topics. Key `mongodb.name`, which Debezium requires.
   * @default 'mongodb'
   */
  readonly name?: string;

  /**
   * The user. Key `mongodb.user`.
   * @default - no authentication
   */
  readonly user?: string;

  /**
   * The user's password. Key `mongodb.password`.
   * @default - no authentication
   */
  readonly password?: SecretRef;

  /**
   * The database that holds the user. Key `mongodb.authsource`.
   * @default 'admin'
   */
  readonly authSource?: string;

  /**
   * Whether connections are encrypted. Key `mongodb.ssl.enabled`.
   * @default false
   */
  readonly tls?: boolean;

  /**
   * The databases, as regular expressions. Key `database.include.list`.
   * @default - all
   */
  readonly databases?: string[];

  /**
   * The collections, as regular expressions over `database.collection`. Key `collection.include.list`.
   * @default - all but those of `local` and `admin`
   */
  readonly collections?: string[];

  /**
   * When a snapshot is taken. Key `snapshot.mode`.
   * @default DebeziumMongoDbSnapshotMode.INITIAL
   */
  readonly snapshotMode?: DebeziumMongoDbSnapshotMode;

  /**
   * What is published of an update. Key `capture.mode`.
   * @default DebeziumMongoDbCaptureMode.CHANGE_STREAMS_UPDATE_FULL
   */
  readonly captureMode?: DebeziumMongoDbCaptureMode;
}

export function debeziumMongoDbSource(options: DebeziumMongoDbOptions): ConnectorDefinition {
  return debeziumSource('mongodb', 'DebeziumMongoDbSource', 'mongodb', {
    'mongodb.hosts': required(options.hosts, 'mongodb.hosts', 'hosts'),
    'mongodb.name': options.name ?? 'mongodb',
    'mongodb.user': options.user,
    'mongodb.authsource': options.authSource,
    'mongodb.ssl.enabled': options.tls,
    'database.include.list': list(options.databases, 'database.include.list'),
    'collection.include.list': list(options.collections, 'collection.include.list'),
    'snapshot.mode': options.snapshotMode,
    'capture.mode': options.captureMode,
  }, options.password, { prefix: options.name ?? 'mongodb', names: options.collections });
}
