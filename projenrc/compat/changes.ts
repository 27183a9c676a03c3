import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { Baseline } from './baseline';

/** What breaks those who use the accepted API, one line each. */
export function breakingChanges(root: string, accepted: Baseline): string[] {
  const { status, stdout, stderr } = spawnSync(join(root, 'node_modules', '.bin', 'jsii-diff'), [accepted.extract(root), '.'], {
    cwd: root, encoding: 'utf8', maxBuffer: 2 ** 26, env: { ...process.env, JSII_SILENCE_WARNING_END_OF_LIFE_NODE_VERSION: '1' },
  });
  const changes = `${stdout}\n${stderr}`.split('\n').filter((line) => line.startsWith('err ')).map((line) => line.replace(/^err\s+-\s+/, ''));
  if (status !== 0 && changes.length === 0) { throw new Error(`jsii-diff failed:\n${stdout}${stderr}`); }
  return changes;
}
