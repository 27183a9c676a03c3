import fc from 'fast-check';
import { loadAll } from 'js-yaml';
import { unmet } from './expected';
import { renderedOf } from './rendered';
import { Document } from '../../src/document/document';
import { isOurs } from '../../src/document/subjects';
import { program } from '../../test/properties/arbitraries';
import { buildProgram } from '../../test/properties/build-program';
import { ProgramPlan } from '../../test/properties/program';
import { Oracle } from '../differential/oracle';
import { Verdict } from '../differential/verdict';
import { buildWithOperator, operatorFolder } from '../operator/build';

const DEFAULT_COUNT = 1000;

/** What the operator makes otherwise than the props of a program's only component say, or refuses. */
async function faultsOf(plan: ProgramPlan, oracle: Oracle): Promise<string[]> {
  const documents = (loadAll(buildProgram(plan).synthYaml()) as Document[]).filter(isOurs);
  const verdicts = (await oracle.judge(documents)).flatMap((verdict) => [verdict, ...verdict.members ?? []]);
  const refused = verdicts.filter((verdict) => isRefused(verdict)).map((verdict) => JSON.stringify(verdict).slice(0, 2000));
  if (refused.length > 0) { return refused; }
  const made = verdicts.filter(({ created }) => created !== undefined);
  if (made.length !== 1) { return [`${made.length} components were made of one`]; }
  return unmet(plan.components[0], verdicts.some(({ members = [] }) => members.includes(made[0])), renderedOf(made[0]));
}

function isRefused({ unknown = [], schema = [], admission = [], panics = [], failure }: Verdict): boolean {
  return unknown.some((field) => !/creationTimestamp/.test(field)) || schema.length + admission.length + panics.length > 0 || failure !== undefined;
}

async function run(): Promise<void> {
  const args = process.argv.slice(2);
  const value = (name: string) => args.includes(name) ? Number(args[args.indexOf(name) + 1]) : undefined;
  const seed = value('--seed') ?? Math.floor(Math.random() * 2 ** 31);
  const programs = value('--programs') ?? DEFAULT_COUNT;
  console.log(`seed ${seed}, ${programs} programs`);
  const oracle = new Oracle(buildWithOperator('oracle', operatorFolder(args)), { renders: true });
  const single = program.map((plan) => ({ ...plan, components: plan.components.slice(0, 1) }));
  await fc.assert(fc.asyncProperty(single, async (plan) => {
    const faults = await faultsOf(plan, oracle);
    if (faults.length > 0) { throw new Error(faults.join('\n')); }
  }), { seed, numRuns: programs });
  oracle.close();
  console.log(`${programs} programs: the operator admits each manifest, and makes of it what the props say`);
}

run().then(() => process.exit(), (error: Error) => {
  console.error(error.message);
  process.exit(1);
});
