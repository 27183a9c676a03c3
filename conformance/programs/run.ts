import fc from 'fast-check';
import { loadAll } from 'js-yaml';
import { figuresOf } from './expected/component';
import { isMet } from './figure';
import { withoutWarnings } from './quiet';
import { renderedOf } from './rendered';
import { Subject, subjectsOf } from './subject';
import { Tally } from './tally';
import { Document } from '../../src/document/document';
import { isOurs } from '../../src/document/subjects';
import { program } from '../../test/properties/arbitraries';
import { buildComponents } from '../../test/properties/build-program';
import { ProgramPlan } from '../../test/properties/program';
import { Oracle } from '../differential/oracle';
import { Verdict } from '../differential/verdict';
import { buildWithOperator, operatorFolder } from '../operator/build';

const DEFAULT_COUNT = 1000;

/** What the operator makes otherwise than the props of a program's components say, or refuses. */
async function faultsOf(plan: ProgramPlan, oracle: Oracle, tally: Tally): Promise<string[]> {
  const { app, components } = buildComponents(plan);
  const documents = (loadAll(app.synthYaml()) as Document[]).filter(isOurs);
  const verdicts = (await oracle.judge(documents)).flatMap((verdict) => [verdict, ...verdict.members ?? []]);
  const refused = verdicts.filter((verdict) => isRefused(verdict)).map((verdict) => JSON.stringify(verdict).slice(0, 2000));
  return refused.length > 0 ? refused : subjectsOf(components).flatMap((subject) => unmetIn(subject, verdicts, tally));
}

function isRefused({ unknown = [], schema = [], admission = [], panics = [], failure }: Verdict): boolean {
  return unknown.some((field) => !/creationTimestamp/.test(field)) || schema.length + admission.length + panics.length > 0 || failure !== undefined;
}

function unmetIn(subject: Subject, verdicts: readonly Verdict[], tally: Tally): string[] {
  const label = `${subject.plan.kind} ${subject.namespace}/${subject.resource}`;
  const made = verdicts.filter(({ kind, name }) => kind.toLowerCase() === subject.plan.kind && name === subject.resource);
  const own = made.find(({ created }) => namespaceOf(created) === subject.namespace);
  if (own === undefined) { return [`${label}: the operator makes nothing of it`]; }
  const figures = figuresOf(subject, renderedOf(own));
  tally.add(subject, figures);
  return figures.filter((figure) => !isMet(figure)).map(({ of, wanted, made: found }) =>
    `${label}: ${of}: ${JSON.stringify(wanted)} wanted, ${JSON.stringify(found)} made`);
}

function namespaceOf(created: Verdict['created']): string | undefined {
  return (created?.StatefulSet as { metadata: { namespace: string } } | undefined)?.metadata.namespace;
}

async function run(): Promise<void> {
  withoutWarnings();
  const args = process.argv.slice(2);
  const value = (name: string) => args.includes(name) ? Number(args[args.indexOf(name) + 1]) : undefined;
  const seed = value('--seed') ?? Math.floor(Math.random() * 2 ** 31);
  const programs = value('--programs') ?? DEFAULT_COUNT;
  console.log(`seed ${seed}, ${programs} programs`);
  const oracle = new Oracle(buildWithOperator('oracle', operatorFolder(args)), { renders: true });
  const tally = new Tally();
  await fc.assert(fc.asyncProperty(program, async (plan) => {
    const faults = await faultsOf(plan, oracle, tally);
    if (faults.length > 0) { throw new Error(faults.join('\n')); }
  }), { seed, numRuns: programs, includeErrorInReport: true });
  oracle.close();
  console.log(tally.table());
  if (tally.gaps.length > 0) { throw new Error(`Never compared, or not to be compared: ${tally.gaps.join(', ')}. Were there enough programs?`); }
  console.log(`${programs} programs: the operator admits each manifest, and makes of each component what its props say: ${tally.summary}`);
}

run().then(() => process.exit(), (error: Error) => {
  console.error(error.message);
  process.exit(1);
});
