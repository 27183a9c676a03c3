import { commandsOf } from '../../projenrc/ci/docs/command';
import { missingFrom } from '../../projenrc/ci/docs/expected-output';
import { unfollowed } from '../../projenrc/ci/docs/guide';
import { snippetsOf } from '../../projenrc/ci/docs/snippet';
import { wayOf } from '../../projenrc/ci/docs/way';

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

describe('every block is followed or shown', () => {
  test.each([
    ['```ts\nx;\n```', 'compiled'], ['```ts file=a.ts\nx;\n```', 'written'], ['```shell exit=1\nls\n```', 'run'],
    ['```text output\na\n```', 'compared'], ['```yaml\na: 1\n```', 'shown'],
  ])('%j', (page, way) => {
    expect(snippetsOf(page).map(wayOf)).toEqual([way]);
  });

  test.each([
    ['```bash\nls\n```', 'the language bash'], ['    npx cdk8s synth\n', 'no language'], ['```\nls\n```', 'no language'],
    ['```shell needs=cluster\nkubectl get pods\n```', 'attribute needs'],
  ])('or refused: %j', (page, reason) => {
    expect(() => snippetsOf(page).map(wayOf)).toThrow(reason);
  });

  test('a command that only a sentence names is refused', () => {
    const page = 'Run `npx cdk8s synth`, then\n`kubectl apply -f dist/`.\n\n```shell\nnpx cdk8s synth\n```\n';
    const guide = { name: 'a.md', snippets: snippetsOf(page), commands: commandsOf(page) };
    expect(unfollowed([guide]).map(({ message }) => message)).toEqual(['a.md:1  no guide runs: kubectl apply -f dist/']);
  });
});
