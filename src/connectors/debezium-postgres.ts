import { ConnectorDefinition } from './connector-definition';
import { ConnectorCommonOptions } from './connector-package';
import { debeziumSource } from './debezium';
import { list, port, required } from './wire-values';
import { SecretRef } from '../pulsar/secret-ref';

/** When the Debezium PostgreSQL source takes a snapshot of the tables. */
export enum DebeziumPostgresSnapshotMode {
  /** On the first start. */
  INITIAL = 'initial',
  /** On the first start; changes are not followed afterwards. */
  INITIAL_ONLY = 'initial_only',
  /** On every start. */
  ALWAYS = 'always',
  /** Never: changes are followed from the slot's position on. */
  NEVER = 'never',
}

/** The decoding plugin of the PostgreSQL server. */
export enum DebeziumPostgresPlugin {
  /** The plugin that PostgreSQL 10 and later include. */
  PGOUTPUT = 'pgoutput',
  /** Debezium's own plugin, which has to be installed. */
  DECODERBUFS = 'decoderbufs',
  /** The plugin wal2json, which has to be installed; Debezium deprecates it. */
  WAL2JSON = 'wal2json',
}

/** How the Debezium PostgreSQL source makes its publication. */
export enum DebeziumPostgresPublication {
  /** For all tables, if it is missing. */
  ALL_TABLES = 'all_tables',
  /** For the chosen tables. */
  FILTERED = 'filtered',
  /** Not at all: it must be there. */
  DISABLED = 'disabled',
}

/** Options of the source of changes in a PostgreSQL database (Debezium 1.9, as Pulsar 3.x and 4.0 bundle it). */
export interface DebeziumPostgresOptions extends ConnectorCommonOptions {
  /** The database server's host. Key `database.hostname`. */
  readonly host: string;

  /**
   * The database server's port. Key `database.port`.
   * @default 5432
   */
  readonly port?: number;

  /** The user. Key `database.user`. */
  readonly user: string;

  /** The user's password. Key `database.password`. */
  readonly password: SecretRef;

  /** The database. Key `database.dbname`. */
  readonly database: string;

  /** The logical name of the server, which begins the names of the topics. Key `database.server.name`. */
  readonly serverName: string;

  /**
   * The schemas, as regular expressions. Key `schema.include.list`.
   * @default - all but the system's
   */
  readonly schemas?: string[];

  /**
   * The tables, as regular expressions over `schema.table`. Key `table.include.list`.
   * @default - all
   */
  readonly tables?: string[];

  /**
   * When a snapshot is taken. Key `snapshot.mode`.
   * @default DebeziumPostgresSnapshotMode.INITIAL
   */
  readonly snapshotMode?: DebeziumPostgresSnapshotMode;

  /**
   * The server's decoding plugin. Key `plugin.name`.
   * @default DebeziumPostgresPlugin.DECODERBUFS
   */
  readonly plugin?: DebeziumPostgresPlugin;

  /**
   * The replication slot; no two sources may share one. Key `slot.name`.
   * @default 'debezium'
   */
  readonly slot?: string;

  /**
   * Whether the slot is dropped when the source stops, and with it all changes until the next start. Key `slot.drop.on.stop`.
   * @default false
   */
  readonly dropSlotOnStop?: boolean;

  /**
   * The publication, with the plugin `pgoutput`. Key `publication.name`.
   * @default 'dbz_publication'
   */
  readonly publication?: string;

  /**
   * How the publication is made. Key `publication.autocreate.mode`.
   * @default DebeziumPostgresPublication.ALL_TABLES
   */
  readonly publicationAutoCreate?: DebeziumPostgresPublication;
}

export function debeziumPostgresSource(options: DebeziumPostgresOptions): ConnectorDefinition {
  return debeziumSource('postgres', 'DebeziumPostgresSource', 'database', {
    'database.hostname': required(options.host, 'database.hostname', 'host'),
    'database.port': port(options.port, 'database.port'),
    'database.user': required(options.user, 'database.user', 'user'),
    'database.dbname': required(options.database, 'database.dbname', 'database'),
    'database.server.name': required(options.serverName, 'database.server.name', 'serverName'),
    'schema.include.list': list(options.schemas, 'schema.include.list'),
    'table.include.list': list(options.tables, 'table.include.list'),
    'snapshot.mode': options.snapshotMode,
    'plugin.name': options.plugin,
    'slot.name': options.slot,
    'slot.drop.on.stop': options.dropSlotOnStop,
    'publication.name': options.publication,
    'publication.autocreate.mode': options.publicationAutoCreate,
  }, required(options.password, 'database.password', 'password'), { prefix: options.serverName, names: options.tables });
}
