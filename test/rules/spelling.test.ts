import * as fc from 'fast-check';
import { isAlmostOne, spellingHints, spellingKeys } from '../../src/rules/spelling';

const SEGMENT = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '1'), minLength: 1, maxLength: 6 });
const NAME = fc.array(SEGMENT, { minLength: 1, maxLength: 3 }).map((segments) => segments.join('-'));

/** Names that a slip of one letter, of two that change places, or of a separator, makes of one. */
const PAIR = NAME.chain((name) => fc.tuple(fc.constant(name), fc.nat(name.length), fc.constantFrom('', 'a', 'b', '-', 'swap'), fc.nat(2)))
  .map(([name, at, letters, dropped]) => {
    const changed = letters === 'swap' ? [...name.slice(at, at + 2)].reverse().join('') + name.slice(at + 2) : letters + name.slice(at + dropped);
    return [name, name.slice(0, at) + changed] as const;
  });

describe('spellings', () => {
  it.each([['key', spellingKeys], ['hint', spellingHints]])('share a %s wherever two names are almost one', (_, keysOf) => {
    fc.assert(fc.property(PAIR, ([one, other]) => {
      if (!isAlmostOne(one, other)) { return; }
      const keys = new Set(keysOf(one));
      expect(keysOf(other).some((key) => keys.has(key))).toBe(true);
    }), { numRuns: 3000 });
  });

  it('have few of them', () => {
    expect(spellingKeys('Paid-orders_7')).toEqual([
      'paidorders7', 'aidorders7', 'pidorders7', 'padorders7', 'paiorders7',
      'paidrders7', 'paidoders7', 'paidorers7', 'paidordrs7', 'paidordes7', 'paidorder7',
    ]);
    expect(spellingKeys('eu-llama')).toEqual(['eullama', 'eulama', 'eullma', 'eullaa', 'eullam']);
    expect(spellingHints('Paid-orders_7')).toEqual(['paidorders7', 'p*orders7', '*dorders7', 'paido*7', 'paid*s7']);
    expect(spellingHints('a-b2cde')).toEqual(['ab2cde']);
  });

  it.each([
    ['abcd', 'acbd', true],
    ['abc-cdef', 'abc-def', false],
    ['abc-cdefg', 'abc-defg', true],
    ['orders', 'ordres', true],
    ['orders_eu', 'ordersEu', true],
    ['orders', 'ordres-x', false],
    ['orders-paid', 'ordres-piad', false],
    ['orders-a', 'orders-b', false],
    ['orders1', 'orders2', false],
  ])('%s and %s: %s', (one, other, expected) => {
    expect(isAlmostOne(one, other)).toBe(expected);
  });
});
