import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { fieldReleases } from './collect';
import { emitFieldReleases } from './emit';
import { OperatorRepository } from './operator-repository';

const { values: { repository, out } } = parseArgs({
  options: {
    repository: { type: 'string' },
    out: { type: 'string', default: 'src/spec/field-releases.ts' },
  },
});

if (repository === undefined) {
  console.error('Pass a clone of the operator, with its tags: --repository <folder>');
  process.exitCode = 1;
} else {
  const operator = new OperatorRepository(repository);
  writeFileSync(out, emitFieldReleases(operator.releases, fieldReleases(operator)));
}
