import { batches } from './batches';
import { Causes, causesOf } from './causes';
import { Disagreement, disagreement } from './compare';
import { Oracle } from './oracle';
import { documentOf, Plan } from './plans';
import { Digest, readRecord, writeRecord } from './record';
import { buildWithOperator, operatorFolder } from '../operator/build';

const DEFAULT_COUNT = 20_000;
const RECORDED_SEED = 27_2;
const SHOWN = 10;

interface Options {
  readonly operator?: string;
  readonly documents: number;
  readonly seed: number;
  readonly isRecording: boolean;
}

function optionsOf(args: readonly string[]): Options {
  const value = (name: string) => args.includes(name) ? Number(args[args.indexOf(name) + 1]) : undefined;
  const isRecording = args.includes('--record');
  const seed = value('--seed') ?? (isRecording ? RECORDED_SEED : Math.floor(Math.random() * 2 ** 31));
  const documents = isRecording ? DEFAULT_COUNT : value('--documents') ?? DEFAULT_COUNT;
  if (!Number.isInteger(seed) || !Number.isInteger(documents)) { throw new Error('--seed and --documents take whole numbers.'); }
  return { operator: operatorFolder(args), documents, seed, isRecording };
}

/** Drops the changes that a disagreement does not need. */
async function shrunk(plan: Plan, oracle: Oracle): Promise<Plan> {
  for (let index = 0; index < plan.edits.length; index++) {
    const smaller = { ...plan, edits: plan.edits.filter((_, other) => other !== index) };
    const document = documentOf(smaller);
    const [verdict] = await oracle.judge([document]);
    if (disagreement(document, causesOf(verdict)) !== undefined) { return shrunk(smaller, oracle); }
  }
  return plan;
}

async function show(plan: Plan, { missing, extra }: Disagreement, oracle: Oracle): Promise<void> {
  const small = await shrunk(plan, oracle);
  const document = documentOf(small);
  const [verdict] = await oracle.judge([document]);
  console.log(`\nThe operator: ${missing.join(', ') || 'nothing more'}; the rules: ${extra.join(', ') || 'nothing more'}`);
  console.log(`  changes  ${JSON.stringify(small.edits)}`);
  console.log(`  document ${JSON.stringify(document)}`);
  console.log(`  verdict  ${JSON.stringify(verdict)}`);
}

async function run(): Promise<void> {
  const { operator, documents, seed, isRecording } = optionsOf(process.argv.slice(2));
  console.log(`seed ${seed}, ${documents} documents`);
  const oracle = new Oracle(buildWithOperator('oracle', operator));
  const digest = new Digest();
  const causes: Causes[] = [];
  let disagreements = 0;
  let judging = 0;
  for (const plans of batches(seed, documents)) {
    const batch = plans.map(documentOf);
    const started = performance.now();
    const verdicts = await oracle.judge(batch);
    judging += performance.now() - started;
    for (const [index, document] of batch.entries()) {
      const operators = causesOf(verdicts[index]);
      const difference = disagreement(document, operators);
      if (difference !== undefined && ++disagreements <= SHOWN) { await show(plans[index], difference, oracle); }
      if (isRecording) { digest.add(document); causes.push(operators); }
    }
  }
  oracle.close();
  console.log(`${documents} documents, ${disagreements} disagreements; the oracle judged ${Math.round(documents / judging * 1000)} a second`);
  if (disagreements > 0) { process.exitCode = 1; return; }
  if (isRecording) {
    writeRecord({ operator: 'v0.27.2', seed, documents, digest: digest.value, causes });
    console.log(`recorded: ${readRecord().causes.length} verdicts`);
  }
}

run().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
