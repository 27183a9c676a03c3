import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { loadAll } from 'js-yaml';

const ROOT = join(__dirname, '..', '..');
const EXAMPLES = join(ROOT, 'examples');

interface Manifest {
  readonly kind: string;
  readonly metadata: { readonly name: string };
  readonly spec?: { readonly [list: string]: unknown };
}

const wanted = process.argv.slice(2);
const all = readdirSync(EXAMPLES).filter((name) => existsSync(join(EXAMPLES, name, 'main.ts'))).sort();
const unknown = wanted.filter((name) => !all.includes(name));
if (unknown.length > 0) {
  console.error(`There is no example ${unknown.join(', ')}; there are ${all.join(', ')}.`);
  process.exit(1);
}

const failed = (wanted.length > 0 ? wanted : all).filter((name) => !runExample(name));
if (failed.length > 0) {
  console.error(`Failed: ${failed.join(', ')}.`);
  process.exit(1);
}

function runExample(name: string): boolean {
  const folder = join(EXAMPLES, name);
  const output = join(folder, 'dist');
  rmSync(output, { recursive: true, force: true });
  const run = spawnSync(process.execPath, [require.resolve('tsx/cli'), '--tsconfig', join(EXAMPLES, 'tsconfig.json'), 'main.ts'], {
    cwd: folder, stdio: 'inherit',
  });
  if (run.status !== 0) { return false; }
  console.log(`\n${name}`);
  for (const file of readdirSync(output).sort()) {
    const path = join(output, file);
    console.log(`  ${relative(ROOT, path)}`);
    if (!file.endsWith('.yaml')) { continue; }
    const manifests = loadAll(readFileSync(path, 'utf8')) as Manifest[];
    for (const manifest of manifests) { console.log(`    ${describe(manifest)}`); }
  }
  return true;
}

function describe({ kind, metadata, spec }: Manifest): string {
  const members = kind !== 'FunctionMesh' ? [] : ['functions', 'sources', 'sinks'].flatMap((list) => {
    const entries = spec?.[list] as { name: string }[] | undefined;
    return entries === undefined ? [] : [`${list} ${entries.map((entry) => entry.name).join(', ')}`];
  });
  return `${kind} ${metadata.name}${members.length === 0 ? '' : ` (${members.join('; ')})`}`;
}
