import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Guide, GuideProblem } from './guide';
import { Shell } from './shell';

/** A new app as a guide has its readers make it, with the packed library beside cdk8s: what every guide starts from. */
export interface AppTemplate {
  /** The app, without the library. */
  readonly bare: string;
  /** The same with the library installed, and cdk8s-plus-27, whose objects guides pass to it. */
  readonly ready: string;
  /** The packed library. */
  readonly tarball: string;
}

export function makeAppTemplate(root: string, folder: string, guides: readonly Guide[], shell: Shell): AppTemplate {
  execFileSync('npm', ['pack', '--silent', '--pack-destination', folder], { cwd: root });
  const tarball = join(folder, readdirSync(folder).find((name) => name.endsWith('.tgz'))!);
  const bare = makeApp(folder, guides, shell);
  const ready = join(folder, 'ready');
  copyApp(bare, ready);
  execFileSync('npm', ['install', '--silent', '--no-audit', '--no-fund', tarball, ...versionsOf(root)], { cwd: ready, stdio: 'inherit' });
  return { bare, ready, tarball };
}

/** Copies an app, whose packages both then have. */
export function copyApp(from: string, to: string): void {
  mkdirSync(to);
  for (const name of readdirSync(from)) {
    execFileSync('cp', [name === 'node_modules' ? '-al' : '-a', join(from, name), to]);
  }
}

function makeApp(folder: string, guides: readonly Guide[], shell: Shell): string {
  const [first, another] = guides.flatMap((guide) => guide.snippets.filter(({ attributes }) => attributes.app === 'new').map((snippet) => ({ guide, snippet })));
  if (first === undefined) { throw new Error('No guide says how a new app is made: `shell app=new`.'); }
  if (another !== undefined) { throw new GuideProblem(another.guide, another.snippet, `${first.guide.name} has said already how a new app is made.`); }
  const { status, output, folder: app } = shell.run(first.snippet.text, folder);
  if (status !== 0) { throw new GuideProblem(first.guide, first.snippet, `ended with ${status}:\n${output}`); }
  return app;
}

function versionsOf(root: string): string[] {
  const project = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    readonly peerDependencies: { readonly [name: string]: string };
    readonly devDependencies: { readonly [name: string]: string };
  };
  const installed = { ...project.peerDependencies, 'cdk8s-plus-27': project.devDependencies['cdk8s-plus-27'] };
  return Object.entries(installed).map(([name, version]) => `${name}@${version}`);
}
