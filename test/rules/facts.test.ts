import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Answer, AUTOSCALING_FACTS, OPERATOR_FACTS, PULSAR_RULES } from './facts';
import { CORPUS_FOLDER } from '../corpus/corpus-folder';

const FACTS = join(CORPUS_FOLDER, '..', 'facts');
const DOCS = join(__dirname, '..', '..');
const ANSWERS = Object.entries<Answer>({ ...OPERATOR_FACTS, ...AUTOSCALING_FACTS, ...PULSAR_RULES });

function factsIn(file: string): string {
  return readFileSync(join(FACTS, file), 'utf8');
}

/** What begins like none, or like several, of the beginnings; and beginnings of nothing. */
function unanswered(items: readonly string[], answers: { readonly [beginning: string]: Answer }): string[] {
  const beginnings = Object.keys(answers);
  return [
    ...items.filter((item) => beginnings.filter((beginning) => item.startsWith(beginning)).length !== 1),
    ...beginnings.filter((beginning) => !items.some((item) => item.startsWith(beginning))),
  ];
}

test.each(ANSWERS)('fact %s is answered by codes or a reason, which names pages that are there', (_, [codes, rest = '']) => {
  expect(codes.length > 0 || rest !== '').toBe(true);
  expect([...rest.matchAll(/docs\/[\w-]+\.md/g)].filter(([page]) => !existsSync(join(DOCS, page)))).toEqual([]);
});

test('the facts are there in CI', () => {
  expect(existsSync(FACTS) || process.env.CI === undefined).toBe(true);
});

(existsSync(FACTS) ? describe : describe.skip)('every fact is answered, and no other', () => {
  test('of the operator', () => {
    const numbers = [...factsIn('operator-behaviour.md').matchAll(/^(\d+)\. /gm)].map(([, number]) => number);
    expect(Object.keys(OPERATOR_FACTS)).toEqual(numbers);
  });

  test('of autoscaling', () => {
    expect(unanswered([...factsIn('autoscaling.md').matchAll(/^- (.*)$/gm)].map(([, item]) => item), AUTOSCALING_FACTS)).toEqual([]);
  });

  test('of Pulsar, where it is stricter than admission', () => {
    const [, rules] = factsIn('pulsar-admin.md').split(/^## Stricter rules.*$/m);
    expect(unanswered(rules.replace(/\s+/g, ' ').split(';').map((rule) => rule.trim()), PULSAR_RULES)).toEqual([]);
  });
});
