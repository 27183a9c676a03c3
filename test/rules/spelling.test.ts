import * as fc from 'fast-check';
import { isAlmostOne, spellingHints, spellingKeys } from '../../src/rules/spelling';

const SEGMENT = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '1'), minLength: 1, maxLength: 6 });
const NAME = fc.array(SEGMENT, { minLength: 1, maxLength: 3 }).map((segments) => segments.join('-'));

/** Names that a slip of one letter, or of a separator, makes of one. */
const PAIR = NAME.chain((name) => fc.tuple(fc.constant(name), fc.nat(name.length), fc.constantFrom('', 'a', 'b', '-'), fc.nat(2)))
  .map(([name, at, letters, dropped]) => [name, name.slice(0, at) + letters + name.slice(at + dropped)] as const);

describe('spellings', () => {
  it.each([['key', spellingKeys], ['hint', spellingHints]])('share a %s wherever two names are almost one', (_, keysOf) => {
    fc.assert(fc.property(PAIR, ([one, other]) => {
      if (!isAlmostOne(one, other)) { return; }
      const keys = new Set(keysOf(one));
      expect(keysOf(other).some((key) => keys.has(key))).toBe(true);
    }), { numRuns: 3000 });
  });

  it.each([
    ['abc-cdef', 'abc-def', false],
    ['abc-cdefg', 'abc-defg', true],
    ['orders', 'ordres', true],
    ['orders_eu', 'ordersEu', true],
    ['orders-a', 'orders-b', false],
    ['orders1', 'orders2', false],
  ])('%s and %s: %s', (one, other, expected) => {
    expect(isAlmostOne(one, other)).toBe(expected);
  });
});
