import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeAppTemplate } from './docs/app-template';
import { compileSnippets } from './docs/compile';
import { Guide, guidesOf, unfollowed } from './docs/guide';
import { runGuide } from './docs/run-guide';
import { Shell } from './docs/shell';
import { wayOf } from './docs/way';
import { ClusterForKubectl } from '../../conformance/agreement/cluster-for-kubectl';

/*
 * Follows the README and the guides as a reader would, in new apps with the packed library: every snippet is compiled,
 * every command is run, kubectl's against a real API server; every printed output is compared. Names of guides as arguments limit
 * the run to these.
 */
const ROOT = join(__dirname, '..', '..');

async function tryDocs(names: readonly string[]): Promise<void> {
  const all = guidesOf(ROOT);
  const guides = all.filter(({ name }) => names.length === 0 || names.includes(name));
  let problems: readonly Error[] = unfollowed(all);
  if (problems.length === 0) {
    const cluster = guides.some(usesKubectl) ? await ClusterForKubectl.start() : undefined;
    try {
      problems = follow(guides, all, new Shell(cluster?.env));
    } finally {
      await cluster?.stop();
    }
  }
  if (problems.length > 0) {
    console.error(problems.map(({ message }) => message).join('\n\n'));
    process.exitCode = 1;
  }
}

function follow(guides: readonly Guide[], all: readonly Guide[], shell: Shell): Error[] {
  const folder = mkdtempSync(join(tmpdir(), 'guides-'));
  try {
    const template = makeAppTemplate(ROOT, folder, all, shell);
    const problems = compileSnippets(guides, template.ready, join(ROOT, 'rosetta')).map((problem) => new Error(problem));
    rmSync(join(template.ready, 'snippets'), { recursive: true });
    const ciScript = readFileSync(join(ROOT, '.ci', 'run'), 'utf8');
    for (const guide of guides) {
      try {
        const followed = runGuide(guide, join(folder, guide.name.replace(/\W/g, '-')), { template, shell, ciScript });
        const compiled = guide.snippets.filter((snippet) => wayOf(snippet) === 'compiled').length;
        console.log(`${guide.name}: ${compiled} compiled, ${followed} followed`);
      } catch (problem) {
        problems.push(problem as Error);
      }
    }
    return problems;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function usesKubectl({ snippets }: Guide): boolean {
  return snippets.some(({ language, text }) => language === 'shell' && /\bkubectl\b/.test(text));
}

void tryDocs(process.argv.slice(2));
