import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const MODULE = 'github.com/streamnative/function-mesh';
const CONFORMANCE = resolve(__dirname, '..');

/** A Go program of conformance/, built with the operator in it. */
export interface ConformanceProgram {
  readonly binary: string;
  /** The folder of the operator's CRDs. */
  readonly crds: string;
}

/**
 * Builds a Go program of conformance/ with the operator.
 *
 * The operator comes from a folder that holds its source, which is named to this one build only, or else, as the program's
 * go.mod says, from the module proxy.
 */
export function buildWithOperator(program: string, operator: string | undefined): ConformanceProgram {
  const folder = join(CONFORMANCE, program);
  const work = mkdtempSync(join(tmpdir(), 'conformance-'));
  try {
    const modfile = join(work, 'go.mod');
    copyFileSync(join(folder, 'go.sum'), join(work, 'go.sum'));
    writeFileSync(modfile, readFileSync(join(folder, 'go.mod'), 'utf8') + (operator === undefined ? '' : replacements(resolve(operator))));
    if (operator === undefined) { requireProxy(folder, modfile); }
    const binary = join(CONFORMANCE, '.bin', program);
    mkdirSync(join(CONFORMANCE, '.bin'), { recursive: true });
    go(folder, ['build', '-mod=mod', `-modfile=${modfile}`, '-o', binary, '.']);
    const source = go(folder, ['list', '-mod=mod', `-modfile=${modfile}`, '-m', '-f', '{{.Dir}}', MODULE]).trim();
    return { binary, crds: join(source, 'config/crd/bases') };
  } finally {
    rmSync(work, { recursive: true });
  }
}

/** The folder given by `--operator`, or else by FUNCTION_MESH_OPERATOR. */
export function operatorFolder(args: readonly string[]): string | undefined {
  const at = args.indexOf('--operator');
  return at < 0 ? process.env.FUNCTION_MESH_OPERATOR || undefined : args[at + 1];
}

function replacements(operator: string): string {
  for (const file of ['go.mod', 'api/go.mod', 'config/crd/bases', 'controllers', 'pkg/webhook']) {
    if (!existsSync(join(operator, file))) { throw new Error(`${operator} is not the operator's source: it has no ${file}.`); }
  }
  return `\nreplace ${MODULE} => ${operator}\n\nreplace ${MODULE}/api => ${join(operator, 'api')}\n`;
}

function requireProxy(folder: string, modfile: string): void {
  const version = new RegExp(`${MODULE} (v\\S+)`).exec(readFileSync(modfile, 'utf8'))![1];
  const download = spawnSync('go', ['mod', 'download', `-modfile=${modfile}`, `${MODULE}@${version}`], { cwd: folder, encoding: 'utf8' });
  if (download.error) { throw download.error; }
  if (download.status !== 0) {
    throw new Error([
      `The module proxy does not give ${MODULE} ${version}:`,
      download.stderr.trim(),
      `Check out ${version} of the operator and name the folder: --operator <folder>, or FUNCTION_MESH_OPERATOR.`,
    ].join('\n'));
  }
}

function go(cwd: string, args: readonly string[]): string {
  const run = spawnSync('go', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
  if (run.error) { throw run.error; }
  if (run.status !== 0) { throw new Error(`go ${args[0]} failed in ${cwd}`); }
  return run.stdout;
}
