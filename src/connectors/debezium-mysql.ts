import { ConnectorDefinition } from './connector-definition';
import { ConnectorCommonOptions } from './connector-package';
import { debeziumSource } from './debezium';
import { list, number, port, required } from './wire-values';
import { SecretRef } from '../pulsar/secret-ref';

/** When the Debezium MySQL source takes a snapshot of the tables. */
export enum DebeziumMySqlSnapshotMode {
  /** On the first start. */
  INITIAL = 'initial',
  /** On the first start, and whenever the binlog no longer reaches back to the stored position. */
  WHEN_NEEDED = 'when_needed',
  /** On the first start, but of the table structure only. */
  SCHEMA_ONLY = 'schema_only',
  /** Of the table structure only, to repair a lost history. */
  SCHEMA_ONLY_RECOVERY = 'schema_only_recovery',
  /** Never: the binlog must be complete. */
  NEVER = 'never',
}

/** Options of the source of changes in a MySQL database (Debezium 1.9, as Pulsar 3.x and 4.0 bundle it). */
export interface DebeziumMySqlOptions extends ConnectorCommonOptions {
  /** The database server's host. Key `database.hostname`. */
  readonly host: string;

  /**
   * The database server's port. Key `database.port`.
   * @default 3306
   */
  readonly port?: number;

  /** The user. Key `database.user`. */
  readonly user: string;

  /** The user's password. Key `database.password`. */
  readonly password: SecretRef;

  /** The id this client has among the server's replicas; unique there. Key `database.server.id`. */
  readonly serverId: number;

  /** The logical name of the server, which begins the names of the topics. Key `database.server.name`. */
  readonly serverName: string;

  /**
   * The databases, as regular expressions. Key `database.include.list`.
   * @default - all
   */
  readonly databases?: string[];

  /**
   * The tables, as regular expressions over `database.table`. Key `table.include.list`.
   * @default - all
   */
  readonly tables?: string[];

  /**
   * When a snapshot is taken. Key `snapshot.mode`.
   * @default DebeziumMySqlSnapshotMode.INITIAL
   */
  readonly snapshotMode?: DebeziumMySqlSnapshotMode;

  /**
   * Whether changes of the table structure are published too. Key `include.schema.changes`.
   * @default true
   */
  readonly schemaChanges?: boolean;
}

export function debeziumMySqlSource(options: DebeziumMySqlOptions): ConnectorDefinition {
  return debeziumSource('mysql', 'DebeziumMysqlSource', 'database', {
    'database.hostname': required(options.host, 'database.hostname', 'host'),
    'database.port': port(options.port, 'database.port'),
    'database.user': required(options.user, 'database.user', 'user'),
    'database.server.id': required(number(options.serverId, 'database.server.id', { min: 1, max: 2 ** 32 - 1 }), 'database.server.id'),
    'database.server.name': required(options.serverName, 'database.server.name', 'serverName'),
    'database.include.list': list(options.databases, 'database.include.list'),
    'table.include.list': list(options.tables, 'table.include.list'),
    'snapshot.mode': options.snapshotMode,
    'include.schema.changes': options.schemaChanges,
  }, required(options.password, 'database.password', 'password'), { prefix: options.serverName, names: options.tables });
}
