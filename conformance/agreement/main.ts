import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildApiServer, judgedByApiServer } from './api-server';
import { writeBroken } from './broken-manifests';
import { definitions } from './definitions';
import { writeFixtures } from './fixture-manifests';
import { corpusManifests, disagreements, exampleManifests, report } from './manifests';

/*
 * A real API server and the linter judge the same manifests: the examples' and the operator project's own, which the API
 * server must store as they are; the rules' fixtures, and all of these broken field by field, on which both must agree.
 */
const SCHEMA = /^FM1/;

const work = mkdtempSync(join(tmpdir(), 'agreement-'));
try {
  process.exitCode = judge(work);
} finally {
  rmSync(work, { recursive: true });
}

function judge(folder: string): number {
  const sound = [...exampleManifests(), ...corpusManifests()];
  const fixtures = join(folder, 'fixtures');
  const broken = join(folder, 'broken');
  mkdirSync(fixtures);
  mkdirSync(broken);
  writeFixtures(fixtures);
  writeBroken(broken, sound);

  const paths = [...sound, fixtures, broken];
  const verdicts = judgedByApiServer(buildApiServer(), ['--crds', definitions(), '--way', 'apply,create', ...paths]);
  const unsound = verdicts.filter((verdict) => sound.includes(verdict.file) && (verdict.refusal ?? verdict.lost) !== undefined);
  for (const verdict of unsound) { report(verdict, verdict.refusal?.message ?? `not stored: ${verdict.lost!.map(({ field }) => field).join(', ')}`); }
  const found = disagreements(verdicts, paths, SCHEMA);
  for (const { verdict, because } of found) { report(verdict, because); }

  const refused = verdicts.filter(({ refusal }) => refusal !== undefined).length;
  const lossy = verdicts.filter(({ lost }) => lost !== undefined).length;
  console.log(`${verdicts.length} verdicts of the API server: ${refused} refused, ${lossy} stored with losses, ${verdicts.length - refused - lossy} stored as sent.`);
  console.log(`${sound.length} files that must be stored as they are: ${unsound.length} failed. Linter and API server: ${found.length} disagreements.`);
  return unsound.length + found.length === 0 ? 0 : 1;
}
