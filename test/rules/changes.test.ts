import { CHANGES } from './fixtures/changes';
import { aFunction } from './fixtures/documents';
import { ACKNOWLEDGE_ANNOTATION } from '../../src/rules/acknowledgements';
import { judgeAll } from '../../src/rules/judge';
import { Document } from '../../src/rules/rule';
import { CHANGE_RULES } from '../../src/rules/rules';

const CODES = CHANGE_RULES.map(({ code }) => code);

/** What rules of these codes find. */
function found(codes: readonly string[], before: readonly Document[] | undefined, ...documents: Document[]) {
  return judgeAll(documents, { isWhole: true, before }).filter(({ code }) => codes.includes(code));
}

test('there are fixtures of each rule, and of no other', () => {
  expect(Object.keys(CHANGES)).toEqual(CODES);
});

test.each(CHANGE_RULES.map((rule) => [rule.code, rule] as const))('%s', (code, { severity }) => {
  const { fails, passes } = CHANGES[code]!;
  expect(Math.min(fails.length, passes.length)).toBeGreaterThan(0);
  for (const [expected, before, after] of fails) {
    const document = after;
    expect(found([code], [before], after)).toEqual([expect.objectContaining({ document, severity, ...typeof expected === 'string' ? { field: expected } : expected })]);
    expect(found(CODES, undefined, after)).toEqual([]);
    expect(found([code, 'FM901'], [after], after)).toEqual([]);
  }
  for (const [before, after] of passes) { expect(found([code, 'FM901'], [before], after)).toEqual([]); }
});

test('what was a component of another kind is another one', () => {
  const source = { ...aFunction({ maxReplicas: 2 }), kind: 'Source' };
  expect(found(CODES, [source, { kind: 'ConfigMap', metadata: { name: 'clean' } }], aFunction())).toEqual([]);
});

test('what was found in a change cannot be acknowledged', () => {
  const after = aFunction({}, { annotations: { [ACKNOWLEDGE_ANNOTATION]: 'FM522: meant to be' } });
  expect(found(['FM522', 'FM701', 'FM702'], [aFunction({ maxReplicas: 2 })], after).map(({ code }) => code)).toEqual(['FM701', 'FM522']);
});
