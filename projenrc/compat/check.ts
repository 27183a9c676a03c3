import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Baseline } from './baseline';
import { breakingChanges } from './changes';

/* Fails where the compiled API breaks those who use the accepted one, or where the accepted one is not in the changelog. */
const ROOT = join(__dirname, '..', '..');

function check(): string | undefined {
  const accepted = Baseline.accepted(ROOT);
  if (accepted === undefined) { return 'No API was accepted yet. Run: npm run compat:accept -- --because <reason>'; }
  if (!readFileSync(join(ROOT, 'CHANGELOG.md'), 'utf8').includes(accepted.digest)) {
    return `CHANGELOG.md says nothing of the accepted API ${accepted.digest}: accept it with npm run compat:accept.`;
  }
  const changes = breakingChanges(ROOT, accepted);
  return changes.length === 0 ? undefined : [
    'The API breaks those who use it:',
    ...changes.map((change) => `  ${change}`),
    'If that is meant, say why: npm run compat:accept -- --because <reason>',
  ].join('\n');
}

const refusal = check();
if (refusal === undefined) {
  console.log('The API is compatible with the accepted one.');
} else {
  console.error(refusal);
  process.exitCode = 1;
}
