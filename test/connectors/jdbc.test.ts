import { Duration } from 'cdk8s';
import { jdbcClickHouseSink, JdbcInsertMode, jdbcMariadbSink, jdbcPostgresSink, jdbcSqliteSink } from '../../src/connectors/jdbc';
import { SecretRef } from '../../src/pulsar/secret-ref';

const user = SecretRef.fromName('db', 'user');
const password = SecretRef.fromName('db', 'password');
const OPTIONS = { url: 'jdbc:postgresql://db:5432/shop', table: 'orders' };

test('a sink has every key in the unit of the connector', () => {
  const columns = { keyColumns: ['id'], otherColumns: ['name', 'price'], insertMode: JdbcInsertMode.UPSERT };
  expect(jdbcPostgresSink({ ...OPTIONS, ...columns, user, password, batchSize: 10, batchTimeout: Duration.seconds(1) })).toEqual({
    artifact: 'jdbc-postgres',
    className: 'org.apache.pulsar.io.jdbc.PostgresJdbcAutoSchemaSink',
    typeClassName: 'org.apache.pulsar.client.api.schema.GenericObject',
    config: {
      jdbcUrl: 'jdbc:postgresql://db:5432/shop',
      tableName: 'orders',
      key: 'id',
      nonKey: 'name,price',
      insertMode: 'UPSERT',
      batchSize: 10,
      timeoutMs: 1000,
    },
    secrets: { userName: user, password },
  });
});

test.each([
  ['jdbc-postgres', 'PostgresJdbcAutoSchemaSink', jdbcPostgresSink],
  ['jdbc-mariadb', 'MariadbJdbcAutoSchemaSink', jdbcMariadbSink],
  ['jdbc-clickhouse', 'ClickHouseJdbcAutoSchemaSink', jdbcClickHouseSink],
  ['jdbc-sqlite', 'SqliteJdbcAutoSchemaSink', jdbcSqliteSink],
])('%s', (artifact, className, sink) => {
  expect(sink(OPTIONS)).toMatchObject({ artifact, className: `org.apache.pulsar.io.jdbc.${className}` });
  expect(sink(OPTIONS).config).toEqual({ jdbcUrl: OPTIONS.url, tableName: 'orders' });
});

test('an upsert without its columns is refused', () => {
  expect(() => jdbcPostgresSink({ ...OPTIONS, insertMode: JdbcInsertMode.UPSERT })).toThrow(/FM103 {2}config.key/);
  expect(() => jdbcPostgresSink({ ...OPTIONS, insertMode: JdbcInsertMode.UPSERT, keyColumns: ['id'] })).toThrow('config.nonKey');
});

test('batches without a size and a time are refused', () => {
  const never = Duration.millis(0);
  expect(() => jdbcPostgresSink({ ...OPTIONS, batchSize: 0, batchTimeout: never })).toThrow(/FM106 {2}config.batchSize/);
  expect(jdbcPostgresSink({ ...OPTIONS, batchTimeout: never }).config).toMatchObject({ timeoutMs: 0 });
});
