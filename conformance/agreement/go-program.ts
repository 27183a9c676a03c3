import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

const CONFORMANCE = resolve(__dirname, '..');

/** Where the programs are built. */
export const PROGRAMS = join(CONFORMANCE, '.bin');

/** Builds a program of the module conformance/apiserver, of which Go keeps what did not change. */
export function buildGoProgram(name: string, packagePath: string): string {
  const binary = join(PROGRAMS, name);
  mkdirSync(PROGRAMS, { recursive: true });
  const build = spawnSync('go', ['build', '-ldflags=-s -w', '-o', binary, packagePath], { cwd: join(CONFORMANCE, 'apiserver'), stdio: 'inherit' });
  if (build.error) { throw build.error; }
  if (build.status !== 0) { throw new Error(`${packagePath} of conformance/apiserver does not build.`); }
  return binary;
}
