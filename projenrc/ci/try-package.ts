import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';

/*
 * Packs the built library, installs it into a new TypeScript app in an empty folder, compiles the app against the packed
 * types and synthesizes it with cdk8s-cli, and once more as one minified file.
 */
const ROOT = join(__dirname, '..', '..');
const MOST_KILOBYTES = 768;
const NEEDED = /^(package\.json|README\.md|LICENSE|CHANGELOG\.md|\.jsii|bin\/[\w-]+\.js|lib\/(index|\w+\.bundle)\.js|lib\/.+\.d\.ts)$/;

const project = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  readonly name: string;
  readonly peerDependencies: { readonly [name: string]: string };
  readonly devDependencies: { readonly [name: string]: string };
};
const folder = mkdtempSync(join(tmpdir(), 'fresh-app-'));
try {
  tryPackage();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function tryPackage(): void {
  const { filename: tarball, size, files } = pack();
  const kilobytes = Math.ceil(size / 1024);
  console.log(`packed: ${tarball}, ${kilobytes} kB, ${files.length} files`);
  if (kilobytes > MOST_KILOBYTES) { throw new Error(`The package is larger than ${MOST_KILOBYTES} kB.`); }
  const needless = files.map(({ path }) => path).filter((path) => !NEEDED.test(path));
  if (needless.length > 0) { throw new Error(`No user needs ${needless.join(', ')}.`); }

  write('package.json', JSON.stringify({
    name: 'fresh-app',
    private: true,
    dependencies: { [project.name]: `file:./${tarball}`, ...project.peerDependencies },
    devDependencies: {
      'typescript': project.devDependencies.typescript,
      '@types/node': project.devDependencies['@types/node'],
      'cdk8s-cli': installedVersion('cdk8s-cli'),
    },
  }));
  write('tsconfig.json', JSON.stringify({
    compilerOptions: { strict: true, module: 'node16', target: 'es2022', types: ['node'], skipLibCheck: false },
    include: ['main.ts'],
  }));
  write('cdk8s.yaml', 'language: typescript\napp: node main.js\noutput: dist\n');
  write('main.ts', readme());

  run(folder, 'npm', 'install', '--silent', '--no-audit', '--no-fund');
  run(folder, 'npx', 'tsc', '-p', '.');
  run(folder, 'npx', 'cdk8s', 'synth');
  const made = madeIn('dist');
  for (const expected of ['kind: FunctionMesh', 'kind: ConfigMap', 'mongodb.password']) {
    if (!made.includes(expected)) { throw new Error(`The fresh app made no ${expected}.`); }
  }
  console.log(made.split('\n').filter((line) => line.startsWith('kind: ')).join(', '));
  tryBundled(made);
}

/** An app may be bundled, with other names for all classes. */
function tryBundled(made: string): void {
  const outfile = join(folder, 'bundled.js');
  buildSync({ entryPoints: [join(folder, 'main.js')], bundle: true, minify: true, platform: 'node', outfile, logLevel: 'error' });
  execFileSync(process.execPath, [outfile], { cwd: folder, stdio: 'inherit', env: { ...process.env, CDK8S_OUTDIR: 'bundled' } });
  if (madeIn('bundled') !== made) { throw new Error('The app makes something else where it is bundled.'); }
  console.log('bundled: the same');
}

function madeIn(out: string): string {
  return readdirSync(join(folder, out)).map((name) => readFileSync(join(folder, out, name), 'utf8')).join('\n');
}

interface Packed {
  readonly filename: string;
  readonly size: number;
  readonly files: readonly { readonly path: string }[];
}

function pack(): Packed {
  const packed = execFileSync('npm', ['pack', '--json', '--pack-destination', folder], { cwd: ROOT, encoding: 'utf8' });
  return (JSON.parse(packed) as Packed[])[0];
}

/** The README's complete example: what a reader would paste first. */
function readme(): string {
  const snippet = /```ts[^\n]*\n(import [^]*?)```/.exec(readFileSync(join(ROOT, 'README.md'), 'utf8'));
  if (snippet === null) { throw new Error('The README has no complete example.'); }
  return snippet[1];
}

function installedVersion(name: string): string {
  return (JSON.parse(readFileSync(join(ROOT, 'node_modules', name, 'package.json'), 'utf8')) as { version: string }).version;
}

function write(name: string, text: string): void {
  writeFileSync(join(folder, name), text);
}

function run(cwd: string, command: string, ...args: string[]): void {
  execFileSync(command, args, { cwd, stdio: 'inherit', env: { ...process.env, CDK8S_CHECK_UPGRADE: 'false' } });
}
