import { commandLine, functionManifest, inTemporaryFolder, write } from './command-line';

inTemporaryFolder();

test.each([
  [[], 'flowchart LR\n'],
  [['--fold-topics'], 'flowchart LR\n'],
  [['--format', 'dot'], 'digraph topology {\n'],
  [['--format', 'json'], '{\n  "clusters": ['],
  [['--format', 'summary'], '1 component, 2 topics, 2 edges, 1 Pulsar cluster\n'],
])('graph %j', async (options, start) => {
  write('manifests/f.yaml', functionManifest('totals'));
  const { exitCode, stdout, stderr } = await commandLine(['graph', 'manifests', ...options]);
  expect([exitCode, stderr, stdout.slice(0, start.length)]).toEqual([0, '', start]);
  expect(stdout).toContain('totals');
});

test('the standard input, and what cannot be read', async () => {
  const { exitCode, stdout, stderr } = await commandLine(['graph', '-', 'missing.yaml', '--format', 'summary'], { stdin: functionManifest('f') });
  expect([exitCode, stdout.split(',', 1)[0], stderr]).toEqual([2, '1 component', 'missing.yaml  unreadable  There is no such file or folder.\n']);
});

test('help and mistakes', async () => {
  expect((await commandLine(['graph', '--help'])).stdout).toContain('--fold-topics');
  expect((await commandLine(['graph'])).stderr).toContain('Name the files and folders to draw');
  expect((await commandLine(['graph', 'f', '--format', 'human'])).stderr).toContain('--format is one of mermaid, dot, json, summary, not \'human\'.');
});
