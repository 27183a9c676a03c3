import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { parseAllDocuments } from 'yaml';
import { disagreementOf } from './agreement';
import { buildApiServer, judgedByApiServer, ServerVerdict } from './api-server';
import { writeBroken } from './broken-manifests';
import { Place } from './fields';
import { writeFixtures } from './fixture-manifests';
import { judgedByLinter, LintFinding } from './linter';
import { CORPUS, CRDS } from './shared';

/*
 * A real API server and the linter judge the same manifests: the examples' and the operator project's own, which the API
 * server must store as they are; the rules' fixtures, and all of these broken field by field, on which both must agree.
 */
const ROOT = resolve(__dirname, '..', '..');

const work = mkdtempSync(join(tmpdir(), 'agreement-'));
try {
  process.exitCode = judge(work);
} finally {
  rmSync(work, { recursive: true });
}

function judge(folder: string): number {
  const sound = [...exampleManifests(), ...manifestsIn(CORPUS)];
  const fixtures = join(folder, 'fixtures');
  const broken = join(folder, 'broken');
  mkdirSync(fixtures);
  mkdirSync(broken);
  writeFixtures(fixtures);
  writeBroken(broken, sound);

  const paths = [...sound, fixtures, broken];
  const verdicts = judgedByApiServer(buildApiServer(), CRDS, paths);
  const findings = new Map<string, LintFinding[]>();
  for (const finding of judgedByLinter(paths)) { findings.set(key(finding), [...findings.get(key(finding)) ?? [], finding]); }

  const unsound = verdicts.filter((verdict) => sound.includes(verdict.file) && (verdict.refusal ?? verdict.lost) !== undefined);
  for (const verdict of unsound) { report(verdict, verdict.refusal?.message ?? `not stored: ${verdict.lost!.map(({ field }) => field).join(', ')}`); }
  const disagreements = verdicts.map((verdict) => disagreementOf(verdict, findings.get(key(verdict)) ?? [], (field) => valueAt(verdict, field)))
    .filter((disagreement) => disagreement !== undefined);
  for (const { verdict, because } of disagreements) { report(verdict, because); }

  const refused = verdicts.filter(({ refusal }) => refusal !== undefined).length;
  const lossy = verdicts.filter(({ lost }) => lost !== undefined).length;
  console.log(`${verdicts.length} verdicts of the API server: ${refused} refused, ${lossy} stored with losses, ${verdicts.length - refused - lossy} stored as sent.`);
  console.log(`${sound.length} files that must be stored as they are: ${unsound.length} failed. Linter and API server: ${disagreements.length} disagreements.`);
  return unsound.length + disagreements.length === 0 ? 0 : 1;
}

function exampleManifests(): string[] {
  const examples = join(ROOT, 'examples');
  const manifests = readdirSync(examples, { withFileTypes: true }).filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => manifestsIn(join(examples, name, 'dist')));
  if (manifests.length === 0) { throw new Error('No example was synthesized: run `npm run example` first.'); }
  return manifests;
}

function manifestsIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.yaml')).sort().map((name) => join(folder, name));
}

function key({ file, kind, name }: Pick<LintFinding, 'file' | 'kind' | 'name'>): string {
  return JSON.stringify([resolve(file), kind, name ?? '']);
}

function valueAt(verdict: ServerVerdict, field: Place): unknown {
  return parseAllDocuments(readFileSync(verdict.file, 'utf8'))
    .find((document) => document.get('kind') === verdict.kind && document.getIn(['metadata', 'name']) === verdict.name)
    ?.getIn(field);
}

function report({ file, line, kind, name, way }: ServerVerdict, what: string): void {
  console.error(`${relative(ROOT, file)}:${line} ${kind} ${name}, ${way}: ${what}`);
}
