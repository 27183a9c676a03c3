import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Baseline } from '../../projenrc/compat/baseline';
import { breakingChanges } from '../../projenrc/compat/changes';

const ROOT = join(__dirname, '..', '..');
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'compat-'));
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'p', version: '0.0.0', types: 'index.d.ts', jsii: { targets: {} } }));
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
});

afterEach(() => { rmSync(folder, { recursive: true }); });

/** Writes an assembly with one class that has these methods. */
function compile(...methods: string[]): void {
  writeFileSync(join(folder, '.jsii'), JSON.stringify({
    schema: 'jsii/0.10.0',
    name: 'p',
    version: '0.0.0',
    jsiiVersion: '6.0.0',
    author: { name: 'a', roles: ['author'] },
    description: 'd',
    homepage: 'h',
    license: 'Apache-2.0',
    repository: { type: 'git', url: 'u' },
    fingerprint: String(Math.random()),
    types: {
      'p.C': {
        assembly: 'p', fqn: 'p.C', kind: 'class', name: 'C', docs: { summary: `Has ${methods.length}.` }, methods: methods.map((name) => ({ name })),
      },
    },
  }));
}

test('what was accepted may grow, and may not shrink', () => {
  compile('kept');
  Baseline.compiled(folder).accept(folder);
  const accepted = Baseline.accepted(folder)!;
  compile('kept', 'added');
  expect(breakingChanges(folder, accepted)).toEqual([]);
  compile('renamed');
  expect(breakingChanges(folder, accepted)).toEqual(['METHOD p.C.kept: has been removed']);
});

test('an API is known by its types and members alone', () => {
  compile('kept');
  const { digest } = Baseline.compiled(folder);
  writeFileSync(join(folder, '.jsii'), readFileSync(join(folder, '.jsii'), 'utf8').replace('Has 1.', 'Has a method.'));
  expect(Baseline.compiled(folder).digest).toBe(digest);
  compile('kept', 'added');
  expect(Baseline.compiled(folder).digest).not.toBe(digest);
});

test('nothing was accepted where there is no baseline', () => {
  expect(Baseline.accepted(folder)).toBeUndefined();
});
