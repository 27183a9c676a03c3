import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Disagreement } from './agreement';
import { buildApiServer, judgedByApiServer, ServerVerdict } from './api-server';
import { definitions } from './definitions';
import { writeFixtures } from './fixture-manifests';
import { corpusManifests, disagreements, exampleManifests, manifestsIn, report } from './manifests';
import { writePrograms } from './random-manifests';
import { restlessness, restlessRules } from './restlessness';
import { buildWithOperator, operatorFolder } from '../operator/build';

/*
 * A real API server with the operator's own controllers and webhooks. What the operator creates for the examples, the operator
 * project's manifests and random programs must be what they say; what it refuses must be what the linter refuses, for the same
 * field; and it must come to rest with everything but what FM403 is about.
 */
const ADMISSION = /^FM[12]/;
const PROGRAMS = { count: 30, seed: 272 };
/** Long enough for the operator to come to rest, if it does. */
const PATIENCE = '5s';

const work = mkdtempSync(join(tmpdir(), 'cluster-'));
try {
  process.exitCode = judge(work);
} finally {
  rmSync(work, { recursive: true });
}

type Judge = (...args: readonly string[]) => ServerVerdict[];

function judge(folder: string): number {
  const { binary, crds } = buildWithOperator('cluster', operatorFolder(process.argv.slice(2)));
  const server = buildApiServer();
  const cluster = ['--crds', definitions(crds), '--operator', binary, '--webhooks', resolve(crds, '..', '..', 'webhook', 'manifests.yaml')];
  const judged: Judge = (...args) => judgedByApiServer(server, [...cluster, ...args]);
  const faults = workloadFaults(judged, folderIn(folder, 'programs')) + admissionFaults(judged, folderIn(folder, 'admission'))
    + restFaults(judged, folderIn(folder, 'rest'));
  return faults === 0 ? 0 : 1;
}

/** What is accepted runs as it says; what is refused the linter refuses. */
function workloadFaults(judged: Judge, folder: string): number {
  writePrograms(folder, PROGRAMS);
  const ours = [...exampleManifests(), ...manifestsIn(folder)];
  const manifests = [...ours, ...corpusManifests()];
  const verdicts = judged(...manifests);
  const wrong = verdicts.filter((verdict) => verdict.wrong !== undefined || (ours.includes(verdict.file) && verdict.refusal !== undefined));
  for (const verdict of wrong) { report(verdict, verdict.refusal?.message ?? verdict.wrong!.join('; ')); }
  const workloads = verdicts.reduce((sum, verdict) => sum + (verdict.workloads ?? 0), 0);
  console.log(`${workloads} workloads of ${verdicts.length} documents compared: ${wrong.length} documents are not run as they say.`);
  return wrong.length + refusalFaults(verdicts, manifests);
}

function admissionFaults(judged: Judge, folder: string): number {
  writeFixtures(folder, ADMISSION);
  return refusalFaults(judged('--admission-only', folder), [folder]);
}

function refusalFaults(verdicts: readonly ServerVerdict[], manifests: readonly string[]): number {
  const refused = verdicts.filter(({ refusal }) => refusal !== undefined).length;
  return told(`${refused} of ${verdicts.length} documents refused. Linter and operator`, disagreements(verdicts, manifests, ADMISSION));
}

function restFaults(judged: Judge, folder: string): number {
  writeFixtures(folder, restlessRules());
  const verdicts = judged('--patience', PATIENCE, folder);
  return told(`${verdicts.length} documents with which the operator comes to rest, or not`, restlessness(verdicts));
}

function told(what: string, found: readonly Disagreement[]): number {
  for (const { verdict, because } of found) { report(verdict, because); }
  console.log(`${what}: ${found.length} disagreements.`);
  return found.length;
}

function folderIn(folder: string, name: string): string {
  const path = join(folder, name);
  mkdirSync(path);
  return path;
}
