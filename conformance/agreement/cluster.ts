import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { buildApiServer, judgedByApiServer, ServerVerdict } from './api-server';
import { definitions } from './definitions';
import { writeFixtures } from './fixture-manifests';
import { corpusManifests, disagreements, exampleManifests, report } from './manifests';
import { restlessness, restlessRules } from './restlessness';
import { buildWithOperator, operatorFolder } from '../operator/build';

/*
 * A real API server with the operator's own controllers and webhooks. What the operator creates for the examples and the
 * operator project's manifests must be what they say; what it refuses must be what the linter refuses, for the same field; and it never comes to
 * rest with what the rules say of that.
 */
const ADMISSION = /^FM[12]/;

const work = mkdtempSync(join(tmpdir(), 'cluster-'));
try {
  process.exitCode = judge(work);
} finally {
  rmSync(work, { recursive: true });
}

function judge(folder: string): number {
  const { binary, crds } = buildWithOperator('cluster', operatorFolder(process.argv.slice(2)));
  const server = buildApiServer();
  const cluster = [
    '--crds', definitions(), '--operator', binary, '--webhooks', resolve(crds, '..', '..', 'webhook', 'manifests.yaml'),
  ];
  const examples = exampleManifests();
  const manifests = [...examples, ...corpusManifests()];
  const run = judgedByApiServer(server, [...cluster, ...manifests]);
  const wrong = run.filter((verdict) => verdict.wrong !== undefined || (examples.includes(verdict.file) && verdict.refusal !== undefined));
  for (const verdict of wrong) { report(verdict, verdict.refusal?.message ?? verdict.wrong!.join('; ')); }
  const workloads = run.reduce((sum, verdict) => sum + (verdict.workloads ?? 0), 0);
  console.log(`${workloads} workloads of ${run.length} documents compared: ${wrong.length} documents are not run as they say.`);

  const fixtures = join(folder, 'admission');
  mkdirSync(fixtures);
  writeFixtures(fixtures, ADMISSION);
  const admitted = judgedByApiServer(server, [...cluster, '--admission-only', fixtures]);
  const found = [...disagreements(run, manifests, ADMISSION), ...disagreements(admitted, [fixtures], ADMISSION)];
  for (const { verdict, because } of found) { report(verdict, because); }
  console.log(`${said(run)} ${said(admitted)} Linter and operator: ${found.length} disagreements.`);

  const restless = join(folder, 'restless');
  mkdirSync(restless);
  writeFixtures(restless, restlessRules());
  const watched = judgedByApiServer(server, [...cluster, '--patience', '5s', restless]);
  const otherwise = restlessness(watched);
  for (const { verdict, because } of otherwise) { report(verdict, because); }
  console.log(`${watched.length} documents of rules about what never comes to rest: with ${otherwise.length} it is otherwise.`);
  return wrong.length + found.length + otherwise.length === 0 ? 0 : 1;
}

function said(verdicts: readonly ServerVerdict[]): string {
  return `${verdicts.filter(({ refusal }) => refusal !== undefined).length} of ${verdicts.length} documents refused.`;
}
