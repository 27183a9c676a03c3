import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

const COMMAND = resolve(__dirname, '..', '..', 'bin', 'cdk8s-function-mesh.js');

/** A finding of the linter, as `lint --format json` reports it. */
export interface LintFinding {
  readonly file: string;
  readonly code: string;
  readonly severity: 'error' | 'warning';
  readonly kind: string;
  readonly name?: string;
  readonly field: string;
}

const FINDINGS = 1;

/** Has the bundled command judge the manifests. */
export function judgedByLinter(paths: readonly string[]): LintFinding[] {
  const run = spawnSync(process.execPath, [COMMAND, 'lint', '--format', 'json', ...paths], { encoding: 'utf8', maxBuffer: 2 ** 30 });
  if (run.error) { throw run.error; }
  if (run.status === null || run.status > FINDINGS) { throw new Error(`The linter could not judge the manifests: ${run.stderr}`); }
  return (JSON.parse(run.stdout) as { findings: LintFinding[] }).findings;
}
