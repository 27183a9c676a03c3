import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const MODULE = 'github.com/streamnative/function-mesh';

/** The folder of the CRDs in the operator's Go module, downloaded when it is not in the module cache yet. */
export function crdFolder(version: string): string {
  const go = spawnSync('go', ['mod', 'download', '-json', `${MODULE}@${version}`], { encoding: 'utf8' });
  if (go.status !== 0) throw new Error(downloadFailed(version, go.error?.message ?? downloadError(go.stdout) ?? go.stderr));
  return join(JSON.parse(go.stdout).Dir, 'config', 'crd', 'bases');
}

function downloadError(stdout: string): string | undefined {
  return stdout ? JSON.parse(stdout).Error : undefined;
}

function downloadFailed(version: string, reason: string): string {
  return [
    `Cannot download the Go module ${MODULE}@${version}: ${reason.trim()}`,
    'Pass the folder that holds the CRDs of this version instead: --from <folder>',
  ].join('\n');
}
