import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAllDocuments, stringify } from 'yaml';

type Plain = { [name: string]: unknown };

const API_GROUP = 'compute.functionmesh.io/';

/** Below these the CRDs take anything, or any key. */
const OPEN = new Set(['configs', 'funcConfig', 'sinkConfig', 'sourceConfig', 'env', 'config', 'requests', 'limits', 'labels', 'annotations']);

/** Below these the keys are the user's, and their values are again the CRDs'. */
const MAPS = new Set(['sourceSpecs', 'secretsMap', 'customSchemaSinks', 'customSerdeSources', 'customSchemaSources']);

/** Writes the manifests anew, each with one field of its spec misspelled or of a wrong type: every field of the schema once. */
export function writeBroken(folder: string, files: readonly string[]): void {
  const seen = new Set<string>();
  for (const document of files.flatMap(functionMeshDocuments)) {
    for (const path of pathsIn(document.spec, ['spec'])) {
      const field = [document.kind, ...path.filter((part) => typeof part === 'string')].join('.');
      if (seen.has(field)) { continue; }
      seen.add(field);
      write(folder, `${field}-misspelled`, misspelled(document, path));
      write(folder, `${field}-wrong-type`, wrongType(document, path));
    }
  }
}

function functionMeshDocuments(file: string): Plain[] {
  return parseAllDocuments(readFileSync(file, 'utf8')).map((document) => document.toJS() as Plain | null)
    .filter((document): document is Plain => String(document?.apiVersion).startsWith(API_GROUP));
}

type Path = readonly (string | number)[];

function pathsIn(value: unknown, at: Path): Path[] {
  if (typeof value !== 'object' || value === null || OPEN.has(String(at.at(-1)))) { return []; }
  const parts = Array.isArray(value) ? value.map((_, index) => index) : Object.keys(value);
  const areFields = !Array.isArray(value) && !MAPS.has(String(at.at(-1)));
  return parts.flatMap((part) => [
    ...(areFields ? [[...at, part]] : []),
    ...pathsIn((value as Plain)[part], [...at, part]),
  ]);
}

function misspelled(document: Plain, path: Path): Plain {
  const copy = structuredClone(document);
  const parent = parentOf(copy, path);
  const name = String(path.at(-1));
  parent[`${name}x`] = parent[name];
  delete parent[name];
  return copy;
}

function wrongType(document: Plain, path: Path): Plain {
  const copy = structuredClone(document);
  const parent = parentOf(copy, path);
  const name = String(path.at(-1));
  parent[name] = typeof parent[name] === 'string' ? ['no text'] : 'some text';
  return copy;
}

function parentOf(document: Plain, path: Path): Plain {
  return path.slice(0, -1).reduce<Plain>((value, part) => value[part] as Plain, document);
}

function write(folder: string, name: string, document: Plain): void {
  writeFileSync(join(folder, `${name.replaceAll('/', '_')}.yaml`), stringify(document));
}
