import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/*
 * Synthesizes the example of the validation plugin with cdk8s-cli: as it stands it passes, and with a field of its hand-written
 * manifest misspelled it fails and names the rule.
 */
const ROOT = join(__dirname, '..', '..');
const EXAMPLE = join(ROOT, 'examples', 'validated-manifests');
const MANIFEST = 'totals.yaml';

const folder = mkdtempSync(join(tmpdir(), 'validated-app-'));
try {
  cpSync(EXAMPLE, folder, { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'dir');
  const settings = readFileSync(join(EXAMPLE, 'cdk8s.yaml'), 'utf8');
  write('cdk8s.yaml', settings.replace(/^app: .*$/m, 'app: node app.js').replace(/package: .*/, `package: ${ROOT}`));
  write('app.js', compiled(readFileSync(join(EXAMPLE, 'main.ts'), 'utf8')));

  expectSynth('the example', 0, 'Validations ended succesfully');
  write(MANIFEST, readFileSync(join(EXAMPLE, MANIFEST), 'utf8').replace('typeClassName:', 'typeClasName:'));
  expectSynth('a misspelled field in the hand-written manifest', 2, 'FM101');
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function expectSynth(what: string, status: number, text: string): void {
  const run = spawnSync(process.execPath, [join(ROOT, 'node_modules', 'cdk8s-cli', 'bin', 'cdk8s'), 'synth'], {
    cwd: folder, encoding: 'utf8', env: { ...process.env, CDK8S_CHECK_UPGRADE: 'false' },
  });
  const output = `${run.stdout}${run.stderr}`;
  if (run.status !== status || !output.includes(text)) {
    throw new Error(`cdk8s synth on ${what}: expected exit ${status} and "${text}", got exit ${run.status}.\n${output}`);
  }
  console.log(`${what}: exit ${status}, ${text}`);
}

/** The app with the built library in place of the package by its name, which only an installed one could have. */
function compiled(source: string): string {
  return source
    .replace(/import (\{[^}]*\}) from 'cdk8s-function-mesh';/, `const $1 = require(${JSON.stringify(ROOT)});`)
    .replace(/import (\{[^}]*\}) from '([^']+)';/g, 'const $1 = require(\'$2\');');
}

function write(name: string, text: string): void {
  writeFileSync(join(folder, name), text);
}
