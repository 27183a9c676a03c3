import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Baseline } from './baseline';
import { breakingChanges } from './changes';

/* Makes the compiled API the one that is promised, and tells of it in the changelog. */
const ROOT = join(__dirname, '..', '..');
const CHANGELOG = join(ROOT, 'CHANGELOG.md');
const UNRELEASED = '## Unreleased\n';

// projen hands the words of a reason over one by one.
const { values, positionals } = parseArgs({ options: { because: { type: 'string' } }, allowPositionals: true });
const because = [values.because ?? '', ...positionals].join(' ').trim();

if (because === '') {
  console.error('Say why the API changes, as its users should read it: npm run compat:accept -- --because <reason>');
  process.exitCode = 1;
} else {
  accept(because);
}

function accept(reason: string): void {
  const former = Baseline.accepted(ROOT);
  const compiled = Baseline.compiled(ROOT);
  if (former?.digest === compiled.digest) {
    console.log('This API is the accepted one.');
    return;
  }
  const changes = former === undefined ? [] : breakingChanges(ROOT, former);
  const changelog = readFileSync(CHANGELOG, 'utf8');
  if (!changelog.includes(UNRELEASED)) { throw new Error(`CHANGELOG.md has no line "${UNRELEASED.trim()}".`); }
  const entry = [
    '',
    `### API ${compiled.digest}`,
    '',
    `${reason}${/[.!?]$/.test(reason) ? '' : '.'}`,
    ...changes.length === 0 ? [] : ['', 'Breaking:', '', ...changes.map((change) => `- ${change}`)],
    '',
  ].join('\n');
  writeFileSync(CHANGELOG, changelog.replace(UNRELEASED, `${UNRELEASED}${entry}`));
  compiled.accept(ROOT);
  console.log(`Accepted the API ${compiled.digest}; see CHANGELOG.md.`);
}
