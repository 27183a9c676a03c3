import { Duration } from 'cdk8s';
import { JdbcInsertMode, SecretRef, SinkConnector, SourceConnector } from '../../../src';
import { Misuse, sinkWith, sourceWith, untyped } from '../misuse';

export const CONNECTORS: readonly Misuse[] = [
  {
    title: 'no connector',
    code: 'FM218',
    value: 'undefined',
    write: (world) => sinkWith(world, { connector: untyped(undefined) }),
  },
  {
    title: 'a plain object for a connector',
    code: 'FM218',
    value: 'an object with className',
    secret: 'hunter2',
    write: (world) => sourceWith(world, { connector: untyped({ className: 'com.acme.Generator', config: { password: 'hunter2' } }) }),
  },
  {
    title: 'a source connector for a sink',
    code: 'FM218',
    value: 'a SourceConnector',
    write: (world) => sinkWith(world, { connector: untyped(SourceConnector.dataGenerator()) }),
  },
  {
    title: 'no class',
    code: 'FM218',
    value: '""',
    write: (world) => sinkWith(world, { connector: SinkConnector.of({ className: '', archive: 'es.nar' }) }),
  },
  {
    title: 'no archive',
    code: 'FM218',
    value: '" "',
    write: (world) => sourceWith(world, { connector: SourceConnector.of({ className: 'com.acme.Generator', archive: ' ' }) }),
  },
  {
    title: 'an archive left out',
    code: 'FM103',
    value: 'undefined',
    write: (world) => sourceWith(world, { connector: SourceConnector.of(untyped({ className: 'com.acme.Generator' })) }),
  },
  {
    title: 'a key set twice',
    code: 'FM410',
    value: '"other:6379"',
    write: (world) => sinkWith(world, { connector: SinkConnector.redis({ hosts: ['redis:6379'], config: { redisHosts: 'other:6379' } }) }),
  },
  {
    title: 'no host',
    code: 'FM103',
    value: '[]',
    write: (world) => sinkWith(world, { connector: SinkConnector.redis({ hosts: [] }) }),
  },
  {
    title: 'a host left out',
    code: 'FM103',
    value: 'undefined',
    write: (world) => sinkWith(world, { connector: SinkConnector.redis(untyped({})) }),
  },
  {
    title: 'a port out of range',
    code: 'FM106',
    value: '70000',
    write: (world) => sourceWith(world, { connector: SourceConnector.netty({ port: 70000 }) }),
  },
  {
    title: 'a fraction of a millisecond',
    code: 'FM106',
    value: '0.5',
    write: (world) => sourceWith(world, { connector: SourceConnector.dataGenerator({ interval: Duration.millis(0.5) }) }),
  },
  {
    title: 'a collection without its database',
    code: 'FM103',
    value: 'orders',
    write: (world) => sourceWith(world, { connector: SourceConnector.mongo({ uri: SecretRef.fromName('mongo', 'uri'), collection: 'orders' }) }),
  },
  {
    title: 'an upsert without its columns',
    code: 'FM103',
    value: 'UPSERT',
    write: (world) => sinkWith(world, {
      connector: SinkConnector.jdbcPostgres({ url: 'jdbc:postgresql://db/orders', table: 'orders', insertMode: JdbcInsertMode.UPSERT }),
    }),
  },
  {
    title: 'a required key left out',
    code: 'FM103',
    value: 'undefined',
    write: (world) => sinkWith(world, { connector: SinkConnector.jdbcPostgres(untyped({ url: 'jdbc:postgresql://db/orders' })) }),
  },
];
