import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { AppTemplate } from './app-template';
import { missingFrom } from './expected-output';
import { Guide, GuideProblem } from './guide';
import { Snippet } from './snippet';

const MOST_OUTPUT = 64 * 1024 * 1024;

interface Run {
  readonly guide: Guide;
  readonly template: AppTemplate;
  readonly folder: string;
  output: string;
}

/**
 * Does what a reader of the guide does, in an app of its own:
 *
 * - any snippet with `file=<path>` is written to that file;
 * - `shell` is run, and must end with the code that `exit=<code>` names, or 0. `shell app=bare` starts before the
 *   library is installed. `shell in=clone` is run by .ci/run and only looked for there. `shell needs=<what>` is what this
 *   machine lacks, a cluster say, and is the only kind that is not run;
 * - `output` must stand in what the last command printed, and with `of=<path>` in that file.
 */
export function runGuide(guide: Guide, template: AppTemplate, folder: string, ciScript: string): number {
  const first = guide.snippets.find(({ language }) => language === 'shell');
  execFileSync('cp', ['-al', first?.attributes.app === 'bare' ? template.bare : template.ready, folder]);
  const run: Run = { guide, template, folder, output: '' };
  return guide.snippets.filter((snippet) => follow(run, snippet, ciScript)).length;
}

function follow(run: Run, snippet: Snippet, ciScript: string): boolean {
  const { file, output, of } = snippet.attributes;
  if (file !== undefined) {
    write(join(run.folder, file), snippet.text);
  } else if (output !== undefined) {
    compare(run, snippet, of === undefined ? run.output : readFileSync(join(run.folder, of), 'utf8'));
  } else if (snippet.language === 'shell') {
    execute(run, snippet, ciScript);
  } else {
    return false;
  }
  return true;
}

/** Replaces the file, whose first content other guides' apps share. */
function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  execFileSync('rm', ['-f', path]);
  writeFileSync(path, text);
}

function compare({ guide }: Run, snippet: Snippet, output: string): void {
  const missing = missingFrom(output, snippet.text);
  if (missing !== undefined) {
    throw new GuideProblem(guide, snippet, `was not printed:\n${missing}\nwhat was printed is:\n${output}`);
  }
}

function execute(run: Run, snippet: Snippet, ciScript: string): void {
  const { needs, exit = '0' } = snippet.attributes;
  if (needs !== undefined) { return; }
  if (snippet.attributes.in === 'clone') {
    const unknown = snippet.text.trim().split('\n').find((line) => !ciScript.includes(line));
    if (unknown !== undefined) { throw new GuideProblem(run.guide, snippet, `.ci/run does not run: ${unknown}`); }
    return;
  }
  const script = snippet.text.replace(/^npm install .*cdk8s-function-mesh/gm, (line) => line.replace('cdk8s-function-mesh', run.template.tarball));
  const { status, stdout, stderr } = spawnSync('bash', ['-euo', 'pipefail', '-c', script], {
    cwd: run.folder, encoding: 'utf8', env: { ...process.env, CDK8S_CHECK_UPGRADE: 'false' }, maxBuffer: MOST_OUTPUT,
  });
  run.output = stdout + stderr;
  if (String(status) !== exit) {
    throw new GuideProblem(run.guide, snippet, `ended with ${status}, not ${exit}:\n${snippet.text}\n${run.output}`);
  }
}
