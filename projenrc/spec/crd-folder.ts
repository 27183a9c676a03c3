import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { OperatorRelease } from './operator-release';

/** The folder of the CRDs in an operator's Go module, downloaded when it is not in the module cache yet. */
export function crdFolder({ module, version }: OperatorRelease, option: string): string {
  const go = spawnSync('go', ['mod', 'download', '-json', `${module}@${version}`], { encoding: 'utf8' });
  if (go.status !== 0) throw new Error(downloadFailed(`${module}@${version}`, option, go.error?.message ?? downloadError(go.stdout) ?? go.stderr));
  return join(JSON.parse(go.stdout).Dir, 'config', 'crd', 'bases');
}

function downloadError(stdout: string): string | undefined {
  return stdout ? JSON.parse(stdout).Error : undefined;
}

function downloadFailed(module: string, option: string, reason: string): string {
  return [
    `Cannot download the Go module ${module}: ${reason.trim()}`,
    `Pass the folder that holds the CRDs of this version instead: --${option} <folder>`,
  ].join('\n');
}
