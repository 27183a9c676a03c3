import { Output, Topic } from '../../../src';
import { functionWith, Misuse, ORDERS, sinkWith } from '../misuse';

function named(title: string, name: string): Misuse {
  return { title, code: 'FM210', value: JSON.stringify(name), write: (world) => functionWith(world, { inputs: [Topic.of(name)] }) };
}

export const TOPICS: readonly Misuse[] = [
  named('a name of two parts', 'sales/orders'),
  named('a name of four parts', 'acme/eu/sales/orders'),
  named('an empty name', ''),
  named('a domain that is none', 'kafka://public/default/orders'),
  named('an upper-case domain', 'Persistent://public/default/orders'),
  named('a full name without a local name', 'persistent://public/default/'),
  named('a full name without a namespace', 'persistent://public'),
  named('an empty tenant', 'persistent:///default/orders'),
  named('a space in the tenant', 'persistent://my tenant/default/orders'),
  named('a plus in the namespace', 'public/a+b/orders'),
  {
    title: 'a pattern over namespaces',
    code: 'FM210',
    value: '"persistent://public/.*/orders"',
    write: (world) => functionWith(world, { inputs: [Topic.pattern('persistent://public/.*/orders')] }),
  },
  {
    title: 'a pattern as output',
    code: 'FM210',
    value: '"orders-.*"',
    write: (world) => functionWith(world, { output: Topic.pattern('orders-.*') }),
  },
  {
    title: 'a pattern as output with settings',
    code: 'FM210',
    value: '"orders-.*"',
    write: (world) => functionWith(world, { output: Output.to(Topic.pattern('orders-.*'), { maxPendingMessages: 5 }) }),
  },
  {
    title: 'the tenant given twice',
    code: 'FM210',
    value: '"public/default/orders"',
    write: (world) => functionWith(world, { inputs: [Topic.of('public/default/orders', { tenant: 'acme' })] }),
  },
  {
    title: 'a persistent name for a non-persistent topic',
    code: 'FM210',
    value: '"persistent://public/default/orders"',
    write: (world) => functionWith(world, { inputs: [Topic.nonPersistent('persistent://public/default/orders')] }),
  },
  {
    title: 'a tenant that is no name',
    code: 'FM210',
    value: '"acme corp"',
    write: (world) => functionWith(world, { tenant: 'acme corp' }),
  },
  {
    title: 'output that is also input',
    code: 'FM212',
    value: 'persistent://public/default/orders',
    write: (world) => functionWith(world, { output: ORDERS }),
  },
  {
    title: 'output that is also input, by its full name',
    code: 'FM212',
    value: 'persistent://public/default/orders',
    write: (world) => functionWith(world, { output: Topic.of('persistent://public/default/orders') }),
  },
  {
    title: 'a dead letter topic that does not parse',
    code: 'FM210',
    value: '"orders/dead"',
    write: (world) => functionWith(world, { retry: { maxRetries: 3, deadLetters: Topic.of('orders/dead') } }),
  },
  {
    title: 'a dead letter topic that is also input',
    code: 'FM212',
    value: 'persistent://public/default/orders',
    write: (world) => functionWith(world, { retry: { maxRetries: 3, deadLetters: ORDERS } }),
  },
  {
    title: 'a dead letter topic of a sink that is also input',
    code: 'FM212',
    value: 'persistent://public/default/orders',
    write: (world) => sinkWith(world, { retry: { maxRetries: 3, deadLetters: ORDERS } }),
  },
  {
    title: 'a log topic that does not parse',
    code: 'FM210',
    value: '"acme/logs"',
    write: (world) => functionWith(world, { logTopic: Topic.of('acme/logs') }),
  },
  {
    title: 'a log topic that is also input',
    code: 'FM212',
    value: 'persistent://public/default/orders',
    write: (world) => functionWith(world, { logTopic: ORDERS }),
  },
  {
    title: 'a pattern as log topic',
    code: 'FM210',
    value: '"logs-.*"',
    write: (world) => functionWith(world, { logTopic: Topic.pattern('logs-.*') }),
  },
  {
    title: 'a pattern as dead letter topic',
    code: 'FM210',
    value: '"dead-.*"',
    write: (world) => functionWith(world, { retry: { maxRetries: 1, deadLetters: Topic.pattern('dead-.*') } }),
  },
  {
    title: 'a sink that reads two parts',
    code: 'FM210',
    value: '"sales/orders"',
    write: (world) => sinkWith(world, { inputs: [Topic.of('sales/orders')] }),
  },
];
