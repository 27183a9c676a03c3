import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { loadAll } from 'js-yaml';
import { Document } from '../../src/document/document';
import { isOurs } from '../../src/document/subjects';

const FOLDER = process.env.FUNCTION_MESH_CORPUS ?? resolve(__dirname, '../../../shared/corpus');

/** The operator's resources among the operator project's own manifests. */
export function readCorpus(): Document[] {
  if (!existsSync(FOLDER)) { throw new Error(`There is no corpus in ${FOLDER}; FUNCTION_MESH_CORPUS names another place.`); }
  return readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.yaml')).sort()
    .flatMap((file) => loadAll(readFileSync(join(FOLDER, file), 'utf8')) as (Document | null)[])
    .filter((document): document is Document => document !== null && isOurs(document));
}
