import { JsonPatch } from 'cdk8s';
import { PulsarAuth, PulsarCluster, SecretRef, SinkConnector, SourceConnector } from '../../../src';
import { functionWith, Misuse, sinkWith, sourceWith, untyped, World } from '../misuse';

const SECRET = 'hunter2';
const HIDDEN = { code: 'FM601', value: '(not shown)', secret: SECRET };

function authenticatedBy(world: World, parameters: string): void {
  functionWith(world, {
    pulsar: PulsarCluster.fromConfigMapName(world.chart, 'secured', 'secured', {
      authentication: PulsarAuth.generic({ plugin: 'org.apache.pulsar.client.impl.auth.AuthenticationToken', parameters }),
    }),
  });
}

export const SECRETS: readonly Misuse[] = [
  {
    ...HIDDEN,
    title: 'a literal in the configuration of a connector',
    write: (world) => sinkWith(world, { connector: SinkConnector.of({ className: 'a.B', archive: 'b.nar', config: { password: SECRET } }) }),
  },
  {
    ...HIDDEN,
    title: 'a literal deep in the configuration of a connector',
    write: (world) => sourceWith(world, {
      connector: SourceConnector.of({ className: 'a.B', archive: 'b.nar', config: { hosts: [{ name: 'a', auth: { apiKey: SECRET } }] } }),
    }),
  },
  {
    ...HIDDEN,
    title: 'a literal in an array of arrays',
    write: (world) => sourceWith(world, {
      connector: SourceConnector.of({ className: 'a.B', archive: 'b.nar', config: { hosts: [[{ password: SECRET }]] } }),
    }),
  },
  {
    ...HIDDEN,
    title: 'literals in an array',
    write: (world) => sourceWith(world, {
      connector: SourceConnector.of({ className: 'a.B', archive: 'b.nar', config: { passwords: [SECRET] } }),
    }),
  },
  {
    ...HIDDEN,
    title: 'a literal number',
    secret: '123456',
    write: (world) => functionWith(world, { config: { password: 123456 } }),
  },
  {
    ...HIDDEN,
    title: 'a literal for a known key of a known connector',
    write: (world) => sinkWith(world, {
      connector: SinkConnector.redis({ hosts: ['redis:6379'], config: { redisPassword: SECRET } }),
    }),
  },
  {
    ...HIDDEN,
    title: 'a literal in funcConfig',
    write: (world) => functionWith(world, { config: { 'database.password': SECRET } }),
  },
  {
    ...HIDDEN,
    title: 'a literal in the configuration of a function\'s own sink',
    write: (world) => functionWith(world, { sink: { className: 'a.B', config: { clientSecret: SECRET } } }),
  },
  {
    ...HIDDEN,
    title: 'a literal in the configuration of a batch trigger',
    write: (world) => sourceWith(world, { batch: { triggererClassName: 'a.Cron', config: { apiKey: SECRET } } }),
  },
  {
    ...HIDDEN,
    title: 'a token for the generic authentication',
    write: (world) => authenticatedBy(world, `token:${SECRET}`),
  },
  {
    ...HIDDEN,
    title: 'a token as JSON for the generic authentication',
    write: (world) => authenticatedBy(world, JSON.stringify({ token: SECRET })),
  },
  {
    ...HIDDEN,
    title: 'a string for a reference',
    write: (world) => functionWith(world, { secrets: untyped({ DB_PASSWORD: SECRET }) }),
  },
  {
    ...HIDDEN,
    title: 'a string for a reference of a connector',
    write: (world) => sinkWith(world, { connector: SinkConnector.redis({ hosts: ['redis:6379'], password: untyped(SECRET) }) }),
  },
  {
    ...HIDDEN,
    title: 'a string for a reference of one\'s own connector',
    write: (world) => sinkWith(world, { connector: SinkConnector.of({ className: 'a.B', archive: 'b.nar', secrets: untyped({ password: SECRET }) }) }),
  },
  {
    ...HIDDEN,
    title: 'a password in a URL',
    write: (world) => sinkWith(world, {
      connector: SinkConnector.of({ className: 'a.B', archive: 'b.nar', config: { mongoUri: `mongodb://orders:${SECRET}@mongo:27017` } }),
    }),
  },
  {
    ...HIDDEN,
    title: 'a password in the URL of a known connector',
    write: (world) => sinkWith(world, {
      connector: SinkConnector.jdbcPostgres({ url: `jdbc:postgresql://db/orders?user=orders&password=${SECRET}`, table: 'orders' }),
    }),
  },
  {
    ...HIDDEN,
    title: 'a secret in a patch that does not fit',
    code: 'FM102',
    value: 'replace /genericRuntime/password',
    write: (world) => functionWith(world, {}).patchSpec(JsonPatch.replace('/genericRuntime/password', SECRET)),
  },
  {
    title: 'a name that no environment variable can have',
    code: 'FM106',
    value: '"db password"',
    write: (world) => functionWith(world, { secrets: { 'db password': SecretRef.fromName('db', 'password') } }),
  },
  {
    title: 'a name with a digit first',
    code: 'FM106',
    value: '"1password"',
    write: (world) => sinkWith(world, { secrets: { '1password': SecretRef.fromName('db', 'password') } }),
  },
  {
    title: 'a name that no environment variable can have, of a connector',
    code: 'FM106',
    value: '"db password"',
    write: (world) => sinkWith(world, {
      connector: SinkConnector.of({ className: 'a.B', archive: 'b.nar', secrets: { 'db password': SecretRef.fromName('db', 'password') } }),
    }),
  },
  {
    title: 'a secret of a component and of its connector',
    code: 'FM410',
    value: 'redisPassword',
    write: (world) => sinkWith(world, {
      connector: SinkConnector.redis({ hosts: ['redis:6379'], password: SecretRef.fromName('redis', 'password') }),
      secrets: { redisPassword: SecretRef.fromName('other', 'password') },
    }),
  },
];
