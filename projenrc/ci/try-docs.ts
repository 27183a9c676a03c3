import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeAppTemplate } from './docs/app-template';
import { compileSnippets, isCompiledAlone } from './docs/compile';
import { guidesOf } from './docs/guide';
import { runGuide } from './docs/run-guide';

/*
 * Follows the README and the guides as a reader would, in new apps with the packed library: every snippet is compiled,
 * every command is run, every printed output is compared. Names of guides as arguments limit the run to these.
 */
const ROOT = join(__dirname, '..', '..');

const wanted = process.argv.slice(2);
const guides = guidesOf(ROOT).filter(({ name }) => wanted.length === 0 || wanted.includes(name));
const folder = mkdtempSync(join(tmpdir(), 'guides-'));
const problems: string[] = [];
try {
  const template = makeAppTemplate(ROOT, folder);
  problems.push(...compileSnippets(guides, template.ready, join(ROOT, 'rosetta')));
  rmSync(join(template.ready, 'snippets'), { recursive: true });
  const ciScript = readFileSync(join(ROOT, '.ci', 'run'), 'utf8');
  for (const guide of guides) {
    try {
      const followed = runGuide(guide, template, join(folder, guide.name.replace(/\W/g, '-')), ciScript);
      console.log(`${guide.name}: ${guide.snippets.filter(isCompiledAlone).length} compiled, ${followed} followed`);
    } catch (problem) {
      problems.push(problem instanceof Error ? problem.message : String(problem));
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
if (problems.length > 0) {
  console.error(problems.join('\n\n'));
  process.exitCode = 1;
}
