import * as fc from 'fast-check';
import { keyOf } from '../../src/rules/keys';

const PART = fc.oneof(fc.string({ unit: fc.constantFrom('a', ',', ':', '1'), maxLength: 4 }), fc.constantFrom(undefined, null, true, 1, 'undefined', 'null'));
const PARTS = fc.array(PART, { maxLength: 4 });

/** What is not there is the same, however that is said. */
const said = (parts: readonly unknown[]): string => JSON.stringify(parts.map((part) => part ?? null));

test('lists of values have one key if they are the same, and only then', () => {
  fc.assert(fc.property(PARTS, PARTS, (one, other) => {
    expect(keyOf(...one) === keyOf(...other)).toBe(said(one) === said(other));
  }), { numRuns: 2000 });
  expect(keyOf('ab')).not.toBe(keyOf('a', 'b'));
  expect(keyOf(undefined)).toBe(keyOf(null));
  expect(keyOf('null')).not.toBe(keyOf(null));
  expect(keyOf(1)).not.toBe(keyOf('1'));
});
