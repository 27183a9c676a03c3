import { Input, Output, Schema, Sink, SinkConnector, Topic } from '../../../src';
import { functionWith, GO, Misuse, ORDERS, sinkWith, untyped } from '../misuse';

export const INPUTS: readonly Misuse[] = [
  {
    title: 'no inputs',
    code: 'FM211',
    value: 'no input',
    write: (world) => functionWith(world, { inputs: undefined }),
  },
  {
    title: 'an empty list of inputs',
    code: 'FM211',
    value: 'no input',
    write: (world) => sinkWith(world, { inputs: [] }),
  },
  {
    title: 'the same input twice',
    code: 'FM410',
    value: 'persistent://public/default/orders',
    write: (world) => functionWith(world, { inputs: [ORDERS, Topic.of('public/default/orders')] }),
  },
  {
    title: 'inputs of two types',
    code: 'FM406',
    value: 'java.lang.String from persistent://public/default/b',
    write: (world) => functionWith(world, {
      inputs: [Topic.of('a', { schema: Schema.json('com.acme.Order') }), Topic.of('b', { schema: Schema.STRING })],
    }),
  },
  {
    title: 'a negative receiver queue',
    code: 'FM106',
    value: '-1',
    write: (world) => functionWith(world, { inputs: [Input.of(ORDERS, { receiverQueueSize: -1 })] }),
  },
  {
    title: 'decryption without a key reader',
    code: 'FM213',
    value: '""',
    write: (world) => functionWith(world, { inputs: [Input.of(ORDERS, { crypto: { keyReaderClassName: '' } })] }),
  },
  {
    title: 'encryption without keys',
    code: 'FM213',
    value: 'no key',
    write: (world) => functionWith(world, { output: Output.generated({ crypto: { keyReaderClassName: 'com.acme.Keys' } }) }),
  },
  {
    title: 'a Go function with two inputs',
    code: 'FM301',
    value: 'persistent://public/default/returns',
    write: (world) => functionWith(world, { runtime: GO, inputs: [ORDERS, Topic.of('returns')] }),
  },
  {
    title: 'a Go function with a pattern',
    code: 'FM301',
    value: 'persistent://public/default/orders-.*',
    write: (world) => functionWith(world, { runtime: GO, inputs: [Topic.pattern('orders-.*')] }),
  },
  {
    title: 'a Go function with consumer settings',
    code: 'FM404',
    value: 'consumer settings',
    write: (world) => functionWith(world, { runtime: GO, inputs: [Input.of(ORDERS, { receiverQueueSize: 10 })] }),
  },
  {
    title: 'a function that reads itself',
    code: 'FM212',
    value: 'persistent://public/default/clean-output',
    write: (world) => functionWith(world, {
      name: 'clean', metadata: { name: 'clean' }, inputs: [Topic.of('clean-output')], output: Topic.of('clean-output'),
    }),
  },
  {
    title: 'a string for a topic',
    code: 'FM102',
    value: '"orders"',
    write: (world) => functionWith(world, { inputs: untyped(['orders']) }),
  },
  {
    title: 'a string for a topic of a sink',
    code: 'FM102',
    value: '"orders"',
    write: (world) => sinkWith(world, { inputs: untyped(['orders']) }),
  },
  {
    title: 'a topic that is not in a list',
    code: 'FM102',
    value: 'a Topic',
    write: (world) => functionWith(world, { inputs: untyped(ORDERS) }),
  },
  {
    title: 'a string that is not in a list',
    code: 'FM102',
    value: '"orders"',
    write: (world) => functionWith(world, { inputs: untyped('orders') }),
  },
  {
    title: 'a sink as an input',
    code: 'FM102',
    value: 'a Sink',
    write: (world) => functionWith(world, { inputs: untyped([new Sink(world.chart, 'index', { pulsar: world.pulsar, connector: SinkConnector.dataGeneratorPrint(), inputs: [ORDERS] })]) }),
  },
  {
    title: 'undefined among the inputs',
    code: 'FM102',
    value: 'undefined',
    write: (world) => functionWith(world, { inputs: untyped([ORDERS, undefined]) }),
  },
  {
    title: 'a string within Input.of',
    code: 'FM102',
    value: '"orders"',
    write: (world) => functionWith(world, { inputs: [Input.of(untyped('orders'), { receiverQueueSize: 1 })] }),
  },
  {
    title: 'a string for the output',
    code: 'FM102',
    value: '"clean-orders"',
    write: (world) => functionWith(world, { output: untyped('clean-orders') }),
  },
  {
    title: 'a string within Output.to',
    code: 'FM102',
    value: '"clean-orders"',
    write: (world) => functionWith(world, { output: Output.to(untyped('clean-orders')) }),
  },
  {
    title: 'a string for a schema',
    code: 'FM102',
    value: '"STRING"',
    write: (world) => functionWith(world, { inputs: [Topic.of('orders', { schema: untyped('STRING') })] }),
  },
];
