import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What a synth left behind: the message of its error, if any, and all files. */
export interface Outcome {
  readonly error?: string;
  readonly files: { readonly [path: string]: string };
}

/** Runs a synth into a folder of its own. */
export function outcomeOf(synth: (outdir: string) => void): Outcome {
  const outdir = mkdtempSync(join(tmpdir(), 'fleet-'));
  try {
    return { error: errorOf(() => { synth(outdir); }), files: filesOf(outdir) };
  } finally {
    rmSync(outdir, { recursive: true });
  }
}

function errorOf(run: () => void): string | undefined {
  try {
    run();
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}

/** All files below a folder, and the folders themselves. */
export function filesOf(folder: string, prefix = ''): { [path: string]: string } {
  return Object.assign({}, ...readdirSync(folder).map((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? { [`${prefix}${name}/`]: '', ...filesOf(path, `${prefix}${name}/`) } : { [prefix + name]: readFileSync(path, 'utf8') };
  })) as { [path: string]: string };
}
