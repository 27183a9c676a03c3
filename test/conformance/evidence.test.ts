import { EVIDENCE } from '../../conformance/evidence/shown';
import { UNSHOWN } from '../../conformance/evidence/unshown';
import { untold } from '../../conformance/evidence/untold';
import { REFUSAL_CODES } from '../../src/document/refusal-codes';
import { judgeAll } from '../../src/rules/judge';
import { ACROSS_RULES, RULES } from '../../src/rules/rules';

const HAVE_RULES = new Set<string>([...RULES, ...ACROSS_RULES].map(({ code }) => code));

test('every code of FM4xx is shown, or said to be no matter of the operator\'s objects', () => {
  expect(untold()).toEqual([]);
});

test('what is said to be unshown is a code, and is not shown', () => {
  const shown = new Set<string>(EVIDENCE.map(({ code }) => code));
  expect(Object.keys(UNSHOWN).filter((code) => !(code in REFUSAL_CODES) || !code.startsWith('FM4') || shown.has(code))).toEqual([]);
});

test.each(EVIDENCE.filter(({ code }) => HAVE_RULES.has(code)).map((evidence) => [evidence.code, evidence.what, evidence] as const))('%s finds: %s', (code, _what, { documents }) => {
  expect(judgeAll(documents).map((finding) => finding.code)).toContain(code);
});
