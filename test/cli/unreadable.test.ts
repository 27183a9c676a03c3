import { execFileSync } from 'node:child_process';
import fs, { mkdirSync, symlinkSync } from 'node:fs';
import { commandLine, functionManifest, inTemporaryFolder, lint, write } from './command-line';
import { fileTrouble } from '../../cli/reading/problem';

inTemporaryFolder();

const HEAD = 'apiVersion: compute.functionmesh.io/v1alpha1\nkind: Function\n';

const BOMB = ['a0: &a0 [x, x, x, x, x, x, x, x, x]', ...Array.from({ length: 11 }, (_, index) =>
  `a${index + 1}: &a${index + 1} [${Array.from({ length: 9 }, () => `*a${index}`).join(', ')}]`)].join('\n');

/** Each of few aliases, of a large value. */
const WIDE_BOMB = `a: &a [${'x, '.repeat(5000)}x]\nb: [${'*a, '.repeat(200)}*a]\n`;

test.each<[string, string | Buffer, string]>([
  ['an open bracket', 'a: [1,\nb: 2\n', '2:1  unreadable  The indentation does not fit here, or a bracket above is not closed.'],
  ['an open quote', 'a: 1\nb: "hunter2\n', '3:1  unreadable  A closing quote, bracket, comma or colon is missing here.'],
  ['a tab', 'a:\n\tb: 1\n', '2:1  unreadable  A tab stands where spaces must.'],
  ['a key that stands twice', 'a:\n  b: 1\n  b: 2\n', '3:3  unreadable  The key "b" stands here a second time.'],
  ['a key that is a map', '? {a: b}\n: c\n', '1:3  unreadable  A list or map stands where a key belongs.'],
  ['binary data', Buffer.from([0x89, 0x50, 0x0A, 0x1A, 0x00]), '2:2  unreadable  This is binary data, not a manifest.'],
  ['Latin-1', Buffer.from('a: 1\nb: café\n', 'latin1'), '2:7  unreadable  This is neither UTF-8 nor UTF-16 with a byte order mark; save it as UTF-8.'],
  ['an alias bomb', BOMB, '1  unreadable  Its aliases multiply beyond reason, or lead to themselves.'],
  ['a wide alias bomb', WIDE_BOMB, '1  unreadable  Its aliases multiply beyond reason, or lead to themselves.'],
  ['an alias of nothing', 'a: *b\n', '1  unreadable  Its aliases multiply beyond reason, or lead to themselves.'],
  ['an alias of itself', 'a: &a [*a]\n', '1  unreadable  This is nested deeper than 200 levels.'],
  ['brackets without end', '['.repeat(100_000), '1:200  unreadable  This is nested deeper than 200 levels.'],
  ['lists on one line without end', '- '.repeat(100_000), '1:1  unreadable  This is nested deeper than 200 levels.'],
  ['a Helm template', `${HEAD}metadata:\n  name: {{ .Release.Name }}\n`, '4:10  unreadable  This is a Helm template; lint what `helm template` makes of it.'],
  ['a Helm template that is YAML', `${HEAD}metadata:\n  name: "{{ .Release.Name }}"\n`, '1  unreadable  This is a Helm template; lint what `helm template` makes of it.'],
  ['a Helm template with conditions', `{{- if .Values.x }}\n${functionManifest('f')}{{- end }}\n`, '1:3  unreadable  This is a Helm template; lint what `helm template` makes of it.'],
  ['a document too large for Kubernetes', `a: ${'x'.repeat(17 * 2 ** 20)}`, '1  unreadable  A single document of more than 16 MiB; split it with `---`.'],
])('%s', async (_, content, expected) => {
  write('m/bad.yaml', content);
  write('m/good.yaml', functionManifest('good', 'oops: 1'));
  const { exitCode, stdout, stderr } = await lint('m');
  expect(stderr).toBe(`m/bad.yaml:${expected}\n`);
  expect(exitCode).toBe(2);
  expect(stdout).toContain('m/good.yaml:30:3');
  expect(stdout).toContain('1 error, 0 warnings in 1 of 2 files; 1 could not be read');
});

test('one broken document leaves the others alone', async () => {
  write('f.yaml', `${functionManifest('a', 'oops: 1')}---\nx: [\n---\n${functionManifest('b', 'oops: 1')}`);
  const { exitCode, stdout, stderr } = await lint('f.yaml');
  expect(exitCode).toBe(2);
  expect(stderr).toMatch(/^f\.yaml:33:1 {2}unreadable/);
  expect(stdout.match(/^f\.yaml:\d+/gm)).toEqual(['f.yaml:30', 'f.yaml:63']);
});

test.each<[string, () => void, string]>([
  ['a path that is not there', () => undefined, 'There is no such file or folder.'],
  ['a folder without manifests', () => mkdirSync('it'), 'There is no *.yaml, *.yml or *.json file below it.'],
  ['links in a circle', () => symlinkSync('it', 'it'), 'Symbolic links lead in a circle here.'],
])('%s', async (_, make, expected) => {
  make();
  write('good.yaml', functionManifest('good'));
  const { exitCode, stdout, stderr } = await lint('it', 'good.yaml');
  expect({ exitCode, stderr }).toEqual({ exitCode: 2, stderr: `it  unreadable  ${expected}\n` });
  expect(stdout).toContain('in 0 of 1 file;');
});

test('what lies about in a folder', async () => {
  mkdirSync('m');
  symlinkSync('nowhere', 'm/broken.yaml');
  symlinkSync('loop.yaml', 'm/loop.yaml');
  execFileSync('mkfifo', ['m/pipe.yaml']);
  write('m/good.yaml', functionManifest('good'));
  const { exitCode, stderr } = await lint('m');
  expect(exitCode).toBe(2);
  expect(stderr).toBe(`m/broken.yaml  unreadable  This symbolic link leads nowhere.
m/loop.yaml  unreadable  Symbolic links lead in a circle here.
m/pipe.yaml  unreadable  This is neither a file nor a folder.
`);
});

// The file system closes nothing to root, as which CI may run.
test('a folder without permission', async () => {
  mkdirSync('m/closed', { recursive: true });
  write('m/good.yaml', functionManifest('good'));
  const readdir = fs.readdirSync;
  const closed = jest.spyOn(fs, 'readdirSync').mockImplementation(((folder: string, options: object) => {
    if (folder === 'm/closed') { throw Object.assign(new Error('EACCES'), { code: 'EACCES' }); }
    return readdir(folder, options);
  }) as typeof fs.readdirSync);
  try {
    expect(await lint('m')).toMatchObject({ exitCode: 2, stderr: 'm/closed  unreadable  There is no permission to read it.\n' });
  } finally {
    closed.mockRestore();
  }
});

test('what the file system says is put into words', () => {
  expect(fileTrouble(Object.assign(new Error('EACCES'), { code: 'EACCES' })).message).toBe('There is no permission to read it.');
  expect(fileTrouble(Object.assign(new Error('EIO'), { code: 'EIO' })).message).toBe('It cannot be read (EIO).');
});

test('a file larger than the limit, also one that only turns out to be', async () => {
  write('f.yaml', `${functionManifest('f')}#${'x'.repeat(2 ** 20)}`);
  const message = 'This is larger than 1 MiB; --max-file-size sets another limit.\n';
  expect(await lint('f.yaml', '--max-file-size', '1')).toMatchObject({ exitCode: 2, stderr: `f.yaml  unreadable  ${message}` });
  expect(await commandLine(['lint', '-', '--max-file-size', '1'], { stdin: 'x'.repeat(2 ** 20 + 1) }))
    .toMatchObject({ exitCode: 2, stderr: `<stdin>  unreadable  ${message}` });
  expect(await lint('f.yaml', '--max-file-size', '2')).toMatchObject({ exitCode: 0 });
});

test('templates without a sign of Function Mesh are counted only', async () => {
  write('m/service.yaml', 'apiVersion: v1\nkind: Service\nmetadata:\n  name: {{ .Release.Name }}\n');
  write('m/f.yaml', functionManifest('f'));
  expect(await lint('m')).toEqual({ exitCode: 0, stderr: '', stdout: '0 errors, 0 warnings in 0 of 1 file; 1 Helm template skipped\n' });
});

test('byte order marks, UTF-16 and line ends of Windows', async () => {
  write('bom.yaml', `\uFEFF${functionManifest('bom', 'oops: 1').replaceAll('\n', '\r\n')}`);
  write('utf16.yaml', Buffer.from(`\uFEFF${functionManifest('utf16', 'oops: 1')}`, 'utf16le'));
  const { exitCode, stdout } = await lint('.');
  expect(exitCode).toBe(1);
  expect(stdout.match(/^\S+:30:3/gm)).toEqual(['bom.yaml:30:3', 'utf16.yaml:30:3']);
  expect(stdout).not.toContain('\r');
});

test('escape sequences of the file do not reach the terminal', async () => {
  write('f.yaml', functionManifest('f', 'oops: \u001B[31mred'));
  const { stdout, stderr } = await lint('f.yaml');
  expect(`${stdout}${stderr}`).not.toContain('\u001B');
});

test('as many keys as there is room for', async () => {
  write('wide.yaml', Array.from({ length: 30_000 }, (_, index) => `key${index}: 1`).join('\n'));
  expect(await lint('wide.yaml')).toMatchObject({ exitCode: 0, stderr: '' });
});
