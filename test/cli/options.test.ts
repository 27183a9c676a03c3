import { commandLine, functionManifest, inTemporaryFolder, lint, write } from './command-line';
import { version } from '../../package.json';

inTemporaryFolder();

/** An error and a warning: a pod whose security context is not the whole of it. */
const BOTH = functionManifest('f', 'oops: 1').replace('      runAsNonRoot: true\n', '');

test.each<[string, string[], number]>([
  ['an error', [], 1],
  ['an error, quietly', ['--quiet'], 1],
])('%s', async (_, args, exitCode) => {
  write('f.yaml', BOTH);
  expect((await lint('f.yaml', ...args)).exitCode).toBe(exitCode);
});

test('warnings pass, unless there are too many', async () => {
  write('f.yaml', BOTH.replace('  oops: 1\n', ''));
  const { exitCode, stdout } = await lint('f.yaml');
  const warnings = Number(/(\d+) warnings? in/.exec(stdout)![1]);
  expect([exitCode, warnings > 0, stdout.includes('0 errors')]).toEqual([0, true, true]);
  expect((await lint('f.yaml', '--max-warnings', String(warnings))).exitCode).toBe(0);
  expect((await lint('f.yaml', '--max-warnings', String(warnings - 1))).exitCode).toBe(1);
  const quiet = await lint('f.yaml', '--quiet', `--max-warnings=${warnings - 1}`);
  expect([quiet.exitCode, quiet.stdout.split('\n').length]).toEqual([1, 2]);
});

test('a field that the operator does not have yet is an error', async () => {
  write('f.yaml', functionManifest('f', 'skipToLatest: true'));
  expect((await lint('f.yaml', '--operator-version', 'v0.14.0')).exitCode).toBe(0);
  const older = await lint('f.yaml', '--operator-version', 'v0.13.0');
  expect([older.exitCode, older.stdout.includes('run operator v0.14.0 or newer')]).toEqual([1, true]);
});

test('what becomes of a component is judged where it is said what it was', async () => {
  write('before/f.yaml', functionManifest('f', 'maxReplicas: 3'));
  write('after/f.yaml', functionManifest('f'));
  expect((await lint('after')).stdout).not.toContain('FM522');
  const { exitCode, stdout } = await lint('after', '--against', 'before');
  expect(exitCode).toBe(0);
  expect(stdout).toMatch(/^after\/f\.yaml:\d+:\d+ {2}warning {2}FM522 {2}spec\.maxReplicas: /);
  expect(stdout).toContain('in 1 of 1 file');
  expect((await lint('after', '--against', 'elsewhere')).exitCode).toBe(2);
  expect((await commandLine(['lint', 'after', '--against', '-'], { stdin: functionManifest('f', 'maxReplicas: 3') })).stdout).toContain('FM522');
});

test.each<[string[], string]>([
  [['lint', '-', '--against', '-'], 'The standard input is either what is judged or what it is compared with.'],
  [['lint'], 'Name the files and folders to lint, or - for the standard input.'],
  [['lint', 'f', '--format', 'xml'], '--format is one of human, json, sarif, github, not \'xml\'.'],
  [['lint', 'f', '--max-warnings', '-1'], 'Option \'--max-warnings\' argument is ambiguous.'],
  [['lint', 'f', '--max-warnings', 'few'], '--max-warnings takes a whole number of at least 0, not \'few\'.'],
  [['lint', 'f', '--max-file-size', '0'], '--max-file-size takes a whole number from 1 to 512, not \'0\'.'],
  [['lint', 'f', '--operator-version', 'v0.30.0'], '--operator-version is a release of the operator from v0.1.4 to v0.27.2, such as v0.27.2, not \'v0.30.0\'.'],
  [['lint', 'f', '--bogus'], 'Unknown option \'--bogus\'.'],
  [['check'], 'There is no command \'check\'; there are lint and graph.'],
])('%j is refused', async (args, expected) => {
  const { exitCode, stdout, stderr } = await commandLine(args);
  expect([exitCode, stdout, stderr.split('\n', 1)[0]]).toEqual([2, '', expected]);
});

test('help and version', async () => {
  expect(await commandLine(['--version'])).toEqual({ exitCode: 0, stdout: `${version}\n`, stderr: '' });
  expect((await commandLine(['--help'])).stdout).toContain('cdk8s-function-mesh lint');
  expect((await commandLine(['lint', '--help'])).stdout).toContain('Exit codes:');
  expect(await commandLine([])).toMatchObject({ exitCode: 2, stdout: '' });
});

test('colours are for terminals without NO_COLOR', async () => {
  write('f.yaml', BOTH);
  const coloured = async (isTTY: boolean, env: { readonly [name: string]: string }): Promise<boolean> =>
    (await commandLine(['lint', 'f.yaml', 'nowhere'], { isTTY, env })).stdout.includes('\u001B[31merror');
  expect(await coloured(true, {})).toBe(true);
  expect(await coloured(false, {})).toBe(false);
  expect(await coloured(true, { NO_COLOR: '1' })).toBe(false);
  expect(await coloured(true, { TERM: 'dumb' })).toBe(false);
});
