import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { ACROSS } from '../../test/rules/fixtures/across';
import { ADMISSION } from '../../test/rules/fixtures/admission';
import { AUTOSCALERS } from '../../test/rules/fixtures/autoscalers';
import { Fixtures } from '../../test/rules/fixtures/fixture';
import { RUNTIME } from '../../test/rules/fixtures/runtime';
import { SCHEMA } from '../../test/rules/fixtures/schema';
import { SECURITY } from '../../test/rules/fixtures/security';

const FIXTURES: Fixtures = { ...SCHEMA, ...ADMISSION, ...RUNTIME, ...ACROSS, ...AUTOSCALERS, ...SECURITY };
const API_GROUP = 'compute.functionmesh.io/';

/** Writes the documents by which the rules of the codes are tested, each as one manifest. */
export function writeFixtures(folder: string, codes = /^FM/): void {
  for (const [code, { fails, passes }] of Object.entries(FIXTURES)) {
    if (!codes.test(code)) { continue; }
    fails.forEach(([, ...documents], index) => write(folder, `${code}-fails-${index + 1}`, documents));
    passes.forEach((documents, index) => write(folder, `${code}-passes-${index + 1}`, documents));
  }
}

function write(folder: string, name: string, documents: readonly object[]): void {
  documents.filter((document) => String((document as { apiVersion?: unknown }).apiVersion).startsWith(API_GROUP))
    .forEach((document, index) => writeFileSync(join(folder, `${name}-${index + 1}.yaml`), stringify(document)));
}
