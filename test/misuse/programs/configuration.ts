import { Duration, Lazy } from 'cdk8s';
import { SinkConnector } from '../../../src';
import { functionWith, Misuse, sinkWith, sourceWith, untyped } from '../misuse';

function configured(title: string, value: string, config: unknown): Misuse {
  return { title, code: 'FM105', value, write: (world) => functionWith(world, { config: untyped(config) }) };
}

class Price {
  public constructor(public readonly value: number) {}
}

function cyclic(): object {
  const config: { self?: object } = {};
  config.self = { again: [config] };
  return config;
}

export const CONFIGURATION: readonly Misuse[] = [
  configured('a cycle', 'config.self.again[0]', cyclic()),
  configured('a Map', 'an instance of Map', { prices: new Map([['a', 1]]) }),
  configured('a Set', 'an instance of Set', { prices: new Set([1]) }),
  configured('a Date', 'an instance of Date', { since: new Date(0) }),
  configured('an instance of a class', 'an instance of Price', { price: new Price(1) }),
  configured('a Duration', 'an instance of Duration', { every: Duration.seconds(1) }),
  configured('a lazy value', 'an instance of Lazy', { late: Lazy.any({ produce: () => 1 }) }),
  configured('a function', 'a function', { callback: () => 1 }),
  configured('a method named resolve', 'a function', { resolve: () => 'oops' }),
  configured('a symbol', 'a symbol', { key: Symbol('x') }),
  configured('NaN', 'NaN', { ratio: NaN }),
  configured('Infinity', 'Infinity', { limit: [1, Infinity] }),
  configured('null', 'null', { nothing: null }),
  configured('null in an array', 'null', { list: [1, null] }),
  configured('undefined in an array', 'undefined', { list: [1, undefined] }),
  configured('a BigInt', 'a bigint', { big: 10n }),
  configured('text', '"key=value"', 'key=value'),
  configured('an array', 'a list', ['a']),
  configured('a Map as a whole', 'an instance of Map', new Map([['a', 1]])),
  configured('a key named constructor', 'the key constructor', { deep: [{ constructor: 'x' }] }),
  configured('a key named __proto__', 'the key __proto__', JSON.parse('{"__proto__": {"admin": true}}')),
  configured('text that kubectl reads as a number', '"0o17"', { mode: '0o17' }),
  configured('text that kubectl cannot read', '"\\t1\\n"', { table: '\t1\n' }),
  {
    title: 'a Date for a connector',
    code: 'FM105',
    value: 'an instance of Date',
    write: (world) => sinkWith(world, { connector: SinkConnector.of({ className: 'a.B', archive: 'b.nar', config: { since: new Date(0) } }) }),
  },
  {
    title: 'a number for the configuration of a batch trigger',
    code: 'FM105',
    value: '5',
    write: (world) => sourceWith(world, { batch: { triggererClassName: 'a.Cron', config: untyped(5) } }),
  },
  {
    title: 'a cycle in the configuration of a function\'s own source',
    code: 'FM105',
    value: 'a cycle',
    write: (world) => functionWith(world, { source: { className: 'a.B', config: untyped(cyclic()) } }),
  },
];
