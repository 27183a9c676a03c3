import { ConnectorDefinition } from './connector-definition';
import { ConnectorCommonOptions } from './connector-package';
import { list, required } from './wire-values';

/** Options of the sink that writes a table of Cassandra. The connector of Pulsar 3.x and 4.0 cannot log in. */
export interface CassandraSinkOptions extends ConnectorCommonOptions {
  /** The nodes to begin with, each as `host` or `host:port`. Key `roots`. */
  readonly hosts: string[];

  /** The keyspace. Key `keyspace`. */
  readonly keyspace: string;

  /** The table. Key `columnFamily`. */
  readonly table: string;

  /** The column of the message key. Key `keyname`. */
  readonly keyColumn: string;

  /** The column of the message's value. Key `columnName`. */
  readonly valueColumn: string;
}

export function cassandraSink(options: CassandraSinkOptions): ConnectorDefinition {
  return {
    artifact: 'cassandra',
    className: 'org.apache.pulsar.io.cassandra.CassandraStringSink',
    typeClassName: '[B',
    config: {
      roots: required(list(options.hosts, 'roots'), 'roots'),
      keyspace: required(options.keyspace, 'keyspace'),
      columnFamily: required(options.table, 'columnFamily', 'table'),
      keyname: required(options.keyColumn, 'keyname', 'keyColumn'),
      columnName: required(options.valueColumn, 'columnName', 'valueColumn'),
    },
    secrets: {},
  };
}
