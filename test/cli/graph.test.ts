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

describe('graph diff', () => {
  beforeEach(() => {
    write('old/f.yaml', functionManifest('totals'));
    write('new/f.yaml', functionManifest('totals', 'maxReplicas: 4'));
    write('renamed/f.yaml', functionManifest('totals', 'subscriptionName: s'));
  });

  test.each<[string[], number, string]>([
    [['old', 'old'], 0, 'No changes\n'],
    [['old', 'new'], 1, '~ Function streaming/totals: pods 1 -> 1 to 4\n\n1 change, 0 warnings\n'],
    [['old', 'new', '--fail-on', 'warnings'], 0, '~ Function streaming/totals: pods 1 -> 1 to 4\n'],
    [['old', 'renamed', '--fail-on', 'warnings'], 1, '~ Function streaming/totals: subscription of persistent://public/default/totals-in public/default/totals -> s\n    warning: '],
    [['old', 'new', '--format', 'json'], 1, '{\n  "changes": [\n    {\n      "kind": "replicasChanged",'],
    [['-', 'old'], 0, 'No changes\n'],
  ])('%j', async (args, expected, start) => {
    const { exitCode, stdout, stderr } = await commandLine(['graph', 'diff', ...args], { stdin: functionManifest('totals') });
    expect([exitCode, stderr, stdout.slice(0, start.length)]).toEqual([expected, '', start]);
  });

  test('what cannot be read is no change', async () => {
    const { exitCode, stderr } = await commandLine(['graph', 'diff', 'old', 'missing.yaml']);
    expect([exitCode, stderr]).toEqual([2, 'missing.yaml  unreadable  There is no such file or folder.\n']);
  });

  test('help and mistakes', async () => {
    expect((await commandLine(['graph', 'diff', '--help'])).stdout).toContain('--fail-on');
    expect((await commandLine(['graph', 'diff', 'old'])).stderr).toContain('Name two files or folders, the old one first');
    expect((await commandLine(['graph', 'diff', '-', '-'])).stderr).toContain('Only one of the two');
    expect((await commandLine(['graph', 'diff', 'a', 'b', '--fail-on', 'x'])).stderr).toContain('--fail-on is one of changes, warnings, not \'x\'.');
    expect((await commandLine(['graph', 'diff', 'a', 'b', '--format', 'dot'])).stderr).toContain('--format is one of text, json, not \'dot\'.');
  });
});
