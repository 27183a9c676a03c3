import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { loadAll } from 'js-yaml';

/** A Kubernetes object, as its YAML has it. */
export interface Manifest {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: { readonly name: string };
  readonly spec?: object;
}

/** The operator project's own manifests; they lie outside the project. */
export const CORPUS_FOLDER = process.env.FUNCTION_MESH_CORPUS ?? resolve(__dirname, '../../../shared/corpus');

/** Whether the manifests are there. */
export function hasCorpus(): boolean {
  return existsSync(CORPUS_FOLDER);
}

/** The files of a folder with one ending, without it, such as `cases/hpa`. */
export function filesBelow(folder: string, ending: string): string[] {
  return ['cases', 'samples'].flatMap((group) => readdirSync(join(folder, group))
    .filter((file) => file.endsWith(ending))
    .map((file) => `${group}/${file.slice(0, -ending.length)}`));
}

/** The objects in one file of the corpus. */
export function readManifests(file: string): Manifest[] {
  return loadAll(readFileSync(join(CORPUS_FOLDER, `${file}.yaml`), 'utf8')) as Manifest[];
}
