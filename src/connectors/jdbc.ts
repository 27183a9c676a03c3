import { Duration } from 'cdk8s';
import { ConnectorDefinition } from './connector-definition';
import { ConnectorCommonOptions } from './connector-package';
import { fieldOf, inMilliseconds, list, number, required } from './wire-values';
import { refuse, show } from '../document/refusal';
import { SecretRef } from '../pulsar/secret-ref';

/** How the JDBC sink writes a record. */
export enum JdbcInsertMode {
  /** As a new row. */
  INSERT = 'INSERT',
  /** As a new row, or over the row with the same key, at once. */
  UPSERT = 'UPSERT',
  /** Over the row with the same key. */
  UPDATE = 'UPDATE',
}

/** What the JDBC sink does with a record without a value. */
export enum JdbcNullValueAction {
  /** It fails. */
  FAIL = 'FAIL',
  /** It deletes the row with the record's key. */
  DELETE = 'DELETE',
}

/** Options of the sinks that write a table of a relational database. */
export interface JdbcSinkOptions extends ConnectorCommonOptions {
  /** The JDBC address, such as `jdbc:postgresql://db:5432/orders`; without a password in it. Key `jdbcUrl`. */
  readonly url: string;

  /** The table, which must exist. Key `tableName`. */
  readonly table: string;

  /**
   * The user. Key `userName`, which the connector counts among the secrets.
   * @default - none
   */
  readonly user?: SecretRef;

  /**
   * The user's password. Key `password`.
   * @default - none
   */
  readonly password?: SecretRef;

  /**
   * The columns that identify a row. Key `key`.
   * @default - none: rows are only inserted
   */
  readonly keyColumns?: string[];

  /**
   * The columns that an update changes. Key `nonKey`.
   * @default - none
   */
  readonly otherColumns?: string[];

  /**
   * Whether columns named neither as key nor as other are left to the database. Key `excludeNonDeclaredFields`.
   * @default false
   */
  readonly onlyDeclaredColumns?: boolean;

  /**
   * How a record is written. Key `insertMode`.
   * @default JdbcInsertMode.INSERT
   */
  readonly insertMode?: JdbcInsertMode;

  /**
   * What happens to a record without a value. Key `nullValueAction`.
   * @default JdbcNullValueAction.FAIL
   */
  readonly nullValueAction?: JdbcNullValueAction;

  /**
   * How many records are written at once; 0 leaves it to the time. Key `batchSize`.
   * @default 200
   */
  readonly batchSize?: number;

  /**
   * How long records wait for a batch to fill; 0 leaves it to the size. Key `timeoutMs`.
   * @default Duration.millis(500)
   */
  readonly batchTimeout?: Duration;

  /**
   * Whether batches go through the driver's batch interface, which is faster. Key `useJdbcBatch`.
   * @default false
   */
  readonly useJdbcBatch?: boolean;

  /**
   * Whether each batch is one transaction. Key `useTransactions`.
   * @default true
   */
  readonly useTransactions?: boolean;
}

export function jdbcPostgresSink(options: JdbcSinkOptions): ConnectorDefinition {
  return jdbcSink('jdbc-postgres', 'PostgresJdbcAutoSchemaSink', options);
}

export function jdbcMariadbSink(options: JdbcSinkOptions): ConnectorDefinition {
  return jdbcSink('jdbc-mariadb', 'MariadbJdbcAutoSchemaSink', options);
}

export function jdbcClickHouseSink(options: JdbcSinkOptions): ConnectorDefinition {
  return jdbcSink('jdbc-clickhouse', 'ClickHouseJdbcAutoSchemaSink', options);
}

export function jdbcSqliteSink(options: JdbcSinkOptions): ConnectorDefinition {
  return jdbcSink('jdbc-sqlite', 'SqliteJdbcAutoSchemaSink', options);
}

function jdbcSink(artifact: string, className: string, options: JdbcSinkOptions): ConnectorDefinition {
  const batchSize = number(options.batchSize, 'batchSize');
  const timeoutMs = inMilliseconds(options.batchTimeout, 'timeoutMs');
  refuseNoFlush(batchSize, timeoutMs);
  refuseUpsertWithoutColumns(options);
  return {
    artifact,
    className: `org.apache.pulsar.io.jdbc.${className}`,
    typeClassName: 'org.apache.pulsar.client.api.schema.GenericObject',
    config: {
      jdbcUrl: required(options.url, 'jdbcUrl', 'url'),
      tableName: required(options.table, 'tableName', 'table'),
      key: list(options.keyColumns, 'key'),
      nonKey: list(options.otherColumns, 'nonKey'),
      excludeNonDeclaredFields: options.onlyDeclaredColumns,
      insertMode: options.insertMode,
      nullValueAction: options.nullValueAction,
      batchSize,
      timeoutMs,
      useJdbcBatch: options.useJdbcBatch,
      useTransactions: options.useTransactions,
    },
    secrets: { userName: options.user, password: options.password },
  };
}

function refuseNoFlush(batchSize: number | undefined, timeoutMs: number | undefined): void {
  if (batchSize !== 0 || timeoutMs !== 0) { return; }
  refuse({
    code: 'FM106',
    field: fieldOf('batchSize'),
    received: '0, with a batch timeout of 0',
    because: 'Without a size and without a time a batch would never be written.',
    fix: 'give `batchSize` or `batchTimeout` a positive value.',
  });
}

function refuseUpsertWithoutColumns(options: JdbcSinkOptions): void {
  if (options.insertMode !== JdbcInsertMode.UPSERT || (options.keyColumns && options.otherColumns)) { return; }
  refuse({
    code: 'FM103',
    field: fieldOf(options.keyColumns ? 'nonKey' : 'key'),
    received: `insertMode ${show(options.insertMode)}`,
    because: 'An upsert needs the columns that identify a row and those that it changes.',
    fix: 'give `keyColumns` and `otherColumns`.',
  });
}
