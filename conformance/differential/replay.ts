import { batches } from './batches';
import { disagreement } from './compare';
import { documentOf } from './plans';
import { Digest, readRecord } from './record';

const SHOWN = 10;

/** Compares the rules with what the operator is recorded to have said; needs neither Go nor the operator. */
function replay(): void {
  const { operator, seed, documents, digest, causes } = readRecord();
  console.log(`operator ${operator}, seed ${seed}, ${documents} documents, as recorded`);
  const made = new Digest();
  let index = 0;
  let disagreements = 0;
  for (const plans of batches(seed, documents)) {
    for (const plan of plans) {
      const document = documentOf(plan);
      made.add(document);
      const difference = disagreement(document, causes[index++]);
      if (difference !== undefined && ++disagreements <= SHOWN) {
        console.log(`\nThe operator: ${difference.missing.join(', ') || 'nothing more'}; the rules: ${difference.extra.join(', ') || 'nothing more'}`);
        console.log(`  changes  ${JSON.stringify(plan.edits)}\n  document ${JSON.stringify(document)}`);
      }
    }
  }
  if (made.value !== digest) {
    console.error('The generator, the schema or the corpus makes other documents than the recorded ones: record again with --record.');
    process.exitCode = 1;
  } else {
    console.log(`${documents} documents, ${disagreements} disagreements`);
    process.exitCode = disagreements > 0 ? 1 : 0;
  }
}

replay();
