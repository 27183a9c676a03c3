import { ACROSS } from './fixtures/across';
import { ADMISSION } from './fixtures/admission';
import { AUTOSCALERS } from './fixtures/autoscalers';
import { Expected, Fixtures } from './fixtures/fixture';
import { RESOURCES } from './fixtures/resources';
import { RUNTIME } from './fixtures/runtime';
import { SCHEMA } from './fixtures/schema';
import { SECURITY } from './fixtures/security';
import { REFUSAL_CODES } from '../../src/document/refusal-codes';
import { isOurs, subjectsOf } from '../../src/document/subjects';
import { judgeAll } from '../../src/rules/judge';
import { Finding } from '../../src/rules/rule';
import { ACROSS_RULES, RULES } from '../../src/rules/rules';

const FIXTURES: Fixtures = { ...SCHEMA, ...ADMISSION, ...RUNTIME, ...ACROSS, ...AUTOSCALERS, ...SECURITY, ...RESOURCES };
const ALL = [...RULES, ...ACROSS_RULES];

test('one rule has one code', () => {
  expect(new Set(ALL.map(({ code }) => code)).size).toBe(ALL.length);
});

test.each(ALL.map((rule) => [rule.code, rule] as const))('%s', (code, { title, why, remedy }) => {
  expect(title).toBe(REFUSAL_CODES[code]);
  expect(why).toMatch(/^[A-Z].*\.$/);
  expect(remedy).toMatch(/^[a-z].*[.]$/);
  const fixture = FIXTURES[code];
  expect(fixture?.fails.length).toBeGreaterThan(0);
  expect(fixture?.passes.length).toBeGreaterThan(0);
  const circumstances = { isWhole: true, operatorVersionOf: () => fixture!.operatorVersion };
  for (const [expected, ...documents] of fixture!.fails) {
    const all = judgeAll(documents, circumstances);
    const found = all.filter((one) => one.code === code);
    expect(found).toEqual([expected].flat().map(finding));
    expect(failures(all)).toEqual([]);
    expect(JSON.stringify(found.map(({ received, because, fix }) => ({ received, because, fix })))).not.toContain('hunter2');
  }
  for (const documents of fixture!.passes) {
    const all = judgeAll(documents, circumstances);
    expect(all.filter((one) => one.code === code)).toEqual([]);
    expect(failures(all)).toEqual([]);
  }
});

test('a rule finds nothing where none of the fields is set that it needs', () => {
  const documents = Object.values(FIXTURES).flatMap((fixture) => fixture.fails.flatMap(([, ...failing]) => failing));
  const subjects = documents.filter(isOurs).flatMap((document) => subjectsOf(document));
  let passedOver = 0;
  for (const { kinds, needs, check } of RULES) {
    if (needs === undefined) { continue; }
    for (const subject of subjects.filter(({ kind }) => kinds.includes(kind))) {
      if (subject.hasAny(needs)) { continue; }
      passedOver++;
      expect(check(subject)).toEqual([]);
    }
  }
  expect(passedOver).toBeGreaterThan(subjects.length);
});

function finding(expected: Expected): unknown {
  return expect.objectContaining(typeof expected === 'string' ? { field: expected } : expected);
}

/** Rules that failed instead of judging. */
function failures(found: readonly Finding[]): (string | undefined)[] {
  return found.filter(({ code }) => code === 'FM901').map(({ received }) => received);
}

test('a fixture is of a rule', () => {
  expect(Object.keys(FIXTURES).filter((code) => !ALL.some((rule) => rule.code === code))).toEqual([]);
});
