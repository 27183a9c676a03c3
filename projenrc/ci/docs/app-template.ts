import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** A new app as `cdk8s init` makes it, with the packed library beside cdk8s: what every guide starts from. */
export interface AppTemplate {
  /** The app, without the library. */
  readonly bare: string;
  /** The same with the library installed, and cdk8s-plus-27, whose objects guides pass to it. */
  readonly ready: string;
  /** The packed library. */
  readonly tarball: string;
}

export function makeAppTemplate(root: string, folder: string): AppTemplate {
  execFileSync('npm', ['pack', '--silent', '--pack-destination', folder], { cwd: root });
  const tarball = join(folder, readdirSync(folder).find((name) => name.endsWith('.tgz'))!);
  const bare = join(folder, 'bare');
  mkdirSync(bare);
  initialize(root, bare);
  const ready = join(folder, 'ready');
  execFileSync('cp', ['-al', bare, ready]);
  execFileSync('npm', ['install', '--silent', '--no-audit', '--no-fund', tarball, ...versionsOf(root)], { cwd: ready, stdio: 'inherit' });
  return { bare, ready, tarball };
}

/** Its last step downloads Kubernetes' API from GitHub, which the guides do not use: only that step may fail. */
function initialize(root: string, bare: string): void {
  const command = join(root, 'node_modules', '.bin', 'cdk8s');
  try {
    execFileSync(command, ['init', 'typescript-app'], { cwd: bare, stdio: 'pipe' });
  } catch (problem) {
    if (!String(problem).includes('npm run import') || !existsSync(join(bare, 'node_modules'))) { throw problem; }
  }
  for (const unused of ['imports', '__snapshots__', 'main.test.ts']) { rmSync(join(bare, unused), { recursive: true, force: true }); }
}

function versionsOf(root: string): string[] {
  const project = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    readonly peerDependencies: { readonly [name: string]: string };
    readonly devDependencies: { readonly [name: string]: string };
  };
  const installed = { ...project.peerDependencies, 'cdk8s-plus-27': project.devDependencies['cdk8s-plus-27'] };
  return Object.entries(installed).map(([name, version]) => `${name}@${version}`);
}
