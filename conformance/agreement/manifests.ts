import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { parseAllDocuments } from 'yaml';
import { disagreementOf, Disagreement } from './agreement';
import { ServerVerdict } from './api-server';
import { Place } from './fields';
import { judgedByLinter, LintFinding } from './linter';
import { CORPUS } from './shared';

const ROOT = resolve(__dirname, '..', '..');

export function exampleManifests(): string[] {
  const examples = join(ROOT, 'examples');
  const manifests = readdirSync(examples, { withFileTypes: true }).filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => manifestsIn(join(examples, name, 'dist')));
  if (manifests.length === 0) { throw new Error('No example was synthesized: run `npm run example` first.'); }
  return manifests;
}

/** The operator project's own manifests. */
export function corpusManifests(): string[] {
  return manifestsIn(CORPUS);
}

export function manifestsIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.yaml')).sort().map((name) => join(folder, name));
}

/** Has the linter judge what the server judged, and says where they disagree on rules of the codes. */
export function disagreements(verdicts: readonly ServerVerdict[], paths: readonly string[], codes: RegExp): Disagreement[] {
  const findings = new Map<string, LintFinding[]>();
  for (const finding of judgedByLinter(paths)) { findings.set(key(finding), [...findings.get(key(finding)) ?? [], finding]); }
  return verdicts.map((verdict) => disagreementOf(verdict, findings.get(key(verdict)) ?? [], codes, (field) => valueAt(verdict, field)))
    .filter((disagreement) => disagreement !== undefined);
}

function key({ file, kind, name }: Pick<LintFinding, 'file' | 'kind' | 'name'>): string {
  return JSON.stringify([resolve(file), kind, name ?? '']);
}

function valueAt(verdict: ServerVerdict, field: Place): unknown {
  return parseAllDocuments(readFileSync(verdict.file, 'utf8'))
    .find((document) => document.get('kind') === verdict.kind && document.getIn(['metadata', 'name']) === verdict.name)
    ?.getIn(field);
}

export function report({ file, line, kind, name, way }: ServerVerdict, what: string): void {
  console.error(`${relative(ROOT, file)}:${line} ${kind} ${name}, ${way}: ${what}`);
}
