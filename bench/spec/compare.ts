import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { loadTimes } from '../pairs/load';

/*
 * Compares this library's schema with what `cdk8s import` makes of the same CRDs, in one run: the lines of TypeScript, and
 * the time that loading takes once cdk8s is loaded, ours as it is packed. Fails on the ratios that the project promises.
 *
 *   npm run compile && npm run bench:spec -- [--crds <folder>]...
 */
const MOST_LINES = 6000;
const MOST_LOAD_SHARE = 0.25;
const LOAD_RUNS = 15;

const ROOT = join(__dirname, '..', '..');
const WORK = join(ROOT, 'bench', '.work');
const folders = crdFolders();

rmSync(WORK, { recursive: true, force: true });
mkdirSync(WORK, { recursive: true });
const files = folders.flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)));
// The imported files are named after their API groups, so all CRDs are imported together.
const crdFile = join(WORK, 'crds.yaml');
writeFileSync(crdFile, files.map((file) => readFileSync(file, 'utf8')).join('\n---\n'));
run('cdk8s', 'import', crdFile, '--language', 'typescript', '--output', join(WORK, 'imported'));
const imported = readdirSync(join(WORK, 'imported')).filter((name) => name.endsWith('.ts')).map((name) => join(WORK, 'imported', name));
run('tsc', '--ignoreConfig', '--outDir', join(WORK, 'compiled'), '--module', 'node16', '--target', 'es2022', '--skipLibCheck', '--noCheck', ...imported);

const ourLines = lines(readdirSync(join(ROOT, 'src', 'spec')).map((name) => join(ROOT, 'src', 'spec', name)));
const theirLines = lines(imported);
const [ourTime, theirTime] = loadTimes([
  `const library = require(${JSON.stringify(join(ROOT, 'lib', 'index.js'))}); for (const name in library) { if (/^Kube|^Quantity$/.test(name)) library[name]; }`,
  readdirSync(join(WORK, 'compiled')).map((name) => `require(${JSON.stringify(join(WORK, 'compiled', name))})`).join('; '),
], LOAD_RUNS);

console.log(`CRDs                  ${files.length} files of ${folders.join(', ')}`);
console.log(`lines of TypeScript   src/spec ${ourLines}, cdk8s import ${theirLines} (${percent(ourLines / theirLines)})`);
console.log(`load after cdk8s      spec + kube ${ourTime.toFixed(1)} ms, cdk8s import ${theirTime.toFixed(1)} ms (${percent(ourTime / theirTime)})`);

const broken = [
  ...ourLines > MOST_LINES ? [`src/spec has more than ${MOST_LINES} lines`] : [],
  ...ourTime > theirTime * MOST_LOAD_SHARE ? [`loading takes more than ${percent(MOST_LOAD_SHARE)} of what cdk8s import takes`] : [],
];
if (broken.length > 0) {
  console.error(`Broken: ${broken.join('; ')}.`);
  process.exit(1);
}

/** The CRDs that src/spec is made from. */
function crdFolders(): string[] {
  const given = process.argv.filter((_, at) => process.argv[at - 1] === '--crds').map((folder) => resolve(folder));
  const beside = ['function-mesh-v0.27.2', 'pulsar-resources-operator-v0.19.6'];
  return given.length > 0 ? given : beside.map((name) => join(ROOT, '..', 'shared', 'facts', 'crds', name));
}

function run(command: string, ...args: string[]): void {
  execFileSync(join(ROOT, 'node_modules', '.bin', command), args, {
    cwd: WORK, stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, CDK8S_CHECK_UPGRADE: 'false' },
  });
}

function lines(paths: readonly string[]): number {
  return paths.reduce((sum, path) => sum + readFileSync(path, 'utf8').split('\n').length - 1, 0);
}

function percent(share: number): string {
  return `${(share * 100).toFixed(0)}%`;
}
