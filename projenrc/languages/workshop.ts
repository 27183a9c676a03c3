import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const ROOT = join(__dirname, '..', '..');

/** Where the code of other languages is generated and built. */
export const BUILT = join(ROOT, 'dist', 'languages');

const ENVIRONMENT = { ...process.env, CDK8S_CHECK_UPGRADE: 'false', JSII_SILENCE_WARNING_END_OF_LIFE_NODE_VERSION: '1' };

/** Runs a command and shows its output only where it fails. */
export function run(cwd: string, command: string, ...args: string[]): string {
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd, encoding: 'utf8', maxBuffer: 2 ** 27, env: ENVIRONMENT });
  if (status !== 0) { throw new Error(`${command} ${args.join(' ')} failed:\n${error?.message ?? ''}${stdout}${stderr}`); }
  return stdout;
}

export function isInstalled(command: string): boolean {
  return spawnSync(command, ['--version']).error === undefined;
}

/** Generates the code of an assembly for languages, without building it. */
export function generate(outdir: string, languages: readonly string[], ...packages: string[]): void {
  run(ROOT, join('node_modules', '.bin', 'jsii-pacmak'), '--code-only', ...languages.flatMap((language) => ['--target', language]), '--outdir', outdir, ...packages);
}

export function installedVersion(name: string): string {
  return (JSON.parse(readFileSync(join(ROOT, 'node_modules', name, 'package.json'), 'utf8')) as { version: string }).version;
}
