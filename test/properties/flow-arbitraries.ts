import fc from 'fast-check';
import { CryptoPlan, InputPlan, OutputPlan, WindowPlan } from './flow-plan';
import { name, texts } from './names';

const milliseconds = fc.integer({ min: 1, max: 1_000_000 });

const crypto: fc.Arbitrary<CryptoPlan> = fc.record({
  config: texts,
  keys: fc.array(name, { minLength: 1, maxLength: 2 }),
  onUnencrypted: fc.constantFrom('FAIL', 'SEND'),
  onUndecrypted: fc.constantFrom('FAIL', 'DISCARD', 'CONSUME'),
  directory: fc.constant('/keys'),
}, { requiredKeys: ['keys'] });

const input: fc.Arbitrary<InputPlan> = fc.record({
  from: fc.constantFrom('topic', 'pattern', 'component'),
  which: fc.nat(9),
  queue: fc.nat(5000),
  properties: texts,
  crypto,
}, { requiredKeys: ['from', 'which'] });

const output: fc.Arbitrary<OutputPlan> = fc.record({
  to: fc.constantFrom('topic', 'generated'),
  pending: fc.nat(5000),
  pendingAcross: fc.nat(5000),
  isThreadLocal: fc.boolean(),
  batching: fc.constantFrom('DEFAULT', 'KEY_BASED'),
  compression: fc.constantFrom('NONE', 'LZ4', 'ZLIB', 'ZSTD', 'SNAPPY'),
  properties: texts,
  crypto,
}, { requiredKeys: ['to'] });

const window: fc.Arbitrary<WindowPlan> = fc.record({
  unit: fc.constantFrom('count', 'time'),
  length: fc.integer({ min: 1, max: 100_000 }),
  interval: fc.integer({ min: 1, max: 100_000 }),
  guarantee: fc.constantFrom('ATLEAST_ONCE', 'ATMOST_ONCE'),
  isTimed: fc.boolean(),
  lag: milliseconds,
  watermark: milliseconds,
  hasLateData: fc.constant(true),
}, { requiredKeys: ['unit', 'length'] });

export const flow = {
  inputs: fc.array(input, { minLength: 1, maxLength: 3 }),
  output,
  schema: fc.constantFrom('bytes', 'string', 'json', 'avro', 'keyValue', 'custom', 'serde', 'properties'),
  guarantee: fc.constantFrom('atLeastOnce', 'atMostOnce', 'effectivelyOnce', 'manual'),
  ordering: fc.constantFrom('none', 'input', 'key'),
  acknowledges: fc.boolean(),
  timeout: milliseconds,
  negativeAckDelay: milliseconds,
  retries: fc.integer({ min: 1, max: 100 }),
  deadLetters: fc.boolean(),
  subscription: fc.record({ name, position: fc.constantFrom('latest', 'earliest'), isCleanedUp: fc.boolean() }, { requiredKeys: [] }),
  window,
  skipsToLatest: fc.boolean(),
  forwards: fc.boolean(),
} as const;
