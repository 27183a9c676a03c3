import { spawnSync } from 'node:child_process';
import { buildGoProgram } from './go-program';

/** How a document is sent: `apply` is server-side apply; `create` is what clients do with what is new. */
export type Way = 'apply' | 'create';

/** What the API server made of one document. */
export interface ServerVerdict {
  readonly file: string;
  readonly line: number;
  readonly kind: string;
  readonly name: string;
  readonly way: Way;
  readonly refusal?: { readonly reason: string; readonly message: string; readonly causes?: readonly { readonly field: string }[] };
  readonly lost?: readonly { readonly field: string }[];
  /** How many workloads of the document were compared, and in what they are not as it says. */
  readonly workloads?: number;
  readonly wrong?: readonly string[];
}

/** Builds conformance/apiserver. */
export function buildApiServer(): string {
  return buildGoProgram('apiserver', '.');
}

const CANNOT_JUDGE = 2;

/** Has one API server judge manifests, each file as something new. */
export function judgedByApiServer(binary: string, args: readonly string[]): ServerVerdict[] {
  const run = spawnSync(binary, ['judge', '--format', 'json', ...args], {
    encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'], maxBuffer: 2 ** 30,
  });
  if (run.error) { throw run.error; }
  if (run.status === null || run.status >= CANNOT_JUDGE) { throw new Error('The API server could not judge the manifests.'); }
  return run.stdout.split('\n').filter((line) => line !== '').map((line) => JSON.parse(line) as ServerVerdict);
}
