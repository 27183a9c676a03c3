import { missingFrom } from '../../projenrc/ci/docs/expected-output';
import { snippetsOf } from '../../projenrc/ci/docs/snippet';

test('a snippet knows its language, its place and what is to be done with it', () => {
  const page = '# Title\n\nText.\n\n```ts file=main.ts\nimport x;\n```\n\n```text output of=dist/a.yaml\nkind: A\n```\n';
  expect(snippetsOf(page)).toEqual([
    { language: 'ts', text: 'import x;\n', line: 6, attributes: { file: 'main.ts' } },
    { language: 'text', text: 'kind: A\n', line: 10, attributes: { output: 'output', of: 'dist/a.yaml' } },
  ]);
});

describe('an excerpt of an output', () => {
  const output = 'a\n  b  \nc\nd\n';

  test.each(['a\n  b', 'c\nd', '...\nc', 'a\n...\nd', 'a\n...\n'])('stands in it: %j', (excerpt) => {
    expect(missingFrom(output, excerpt)).toBeUndefined();
  });

  test.each([['b', 'b'], ['a\nc', 'a\nc'], ['d\n...\na', 'a'], ['a\n...\na', 'a']])('does not: %j', (excerpt, missing) => {
    expect(missingFrom(output, excerpt)).toBe(missing);
  });
});
