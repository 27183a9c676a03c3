import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Document, inChart, inMesh } from './documents';
import { BACKEND_CONFIGS, COMPONENTS, Program, PULSAR_RESOURCES } from './fixtures';
import { WrittenFields } from './written-fields';
import { renderCoverage } from '../../projenrc/docs/coverage';
import { covers, exemptFields, VALUE_EXEMPTIONS } from '../../projenrc/docs/coverage-exemptions';
import { fieldsOf } from '../../projenrc/docs/coverage-fields';
import { fieldProps } from '../../projenrc/docs/coverage-props';
import { Kind } from '../../src/document/document';
import { KINDS, PULSAR_RESOURCE_KINDS, SCHEMA } from '../../src/spec/schema';

const FIELDS = (Object.keys({ ...KINDS, ...PULSAR_RESOURCE_KINDS }) as Kind[]).flatMap((kind) => fieldsOf(kind).map(({ path }) => `${kind} ${path}`));
const EXEMPT = exemptFields();
const EXEMPT_VALUES = VALUE_EXEMPTIONS.map(({ enumName, value }) => `${enumName} ${value}`);

const SUBJECTS = Object.entries({ ...COMPONENTS, BACKEND_CONFIGS, PULSAR_RESOURCES });

describe.each(SUBJECTS)('%s', (subject, programs) => {
  test.each(Object.entries(programs))('%s is legal and writes resources', (_, program) => {
    expect(documentsOf(subject, program)).not.toEqual([]);
  });
});

describe('level-2 props', () => {
  let written: WrittenFields;
  beforeAll(() => { written = writtenFields(); });

  test('write every field of the CRDs that is not exempt', () => {
    expect(FIELDS.filter((field) => !written.fields.has(field) && !EXEMPT.some((exempt) => covers(exempt, field)))).toEqual([]);
  });

  test('write no field that the CRDs do not have', () => {
    expect([...written.unknown]).toEqual([]);
  });

  test('write every value of every enum that is not exempt', () => {
    const values = Object.entries(SCHEMA.enums).flatMap(([name, members]) => members.map((value) => `${name} ${value}`));
    expect(values.filter((value) => !written.enumValues.has(value) && !EXEMPT_VALUES.includes(value))).toEqual([]);
    expect([...written.enumValues].filter((value) => !values.includes(value))).toEqual([]);
  });
});

describe('exemptions', () => {
  let written: WrittenFields;
  beforeAll(() => { written = writtenFields(); });

  test('are of fields and values that exist', () => {
    expect(EXEMPT.filter((exempt) => !FIELDS.some((field) => covers(exempt, field)))).toEqual([]);
    expect(VALUE_EXEMPTIONS.filter(({ enumName, value }) => !SCHEMA.enums[enumName].includes(value))).toEqual([]);
  });

  test('are of fields and values that no prop writes', () => {
    expect(EXEMPT.filter((exempt) => [...written.fields].some((field) => covers(exempt, field)))).toEqual([]);
    expect(EXEMPT_VALUES.filter((value) => written.enumValues.has(value))).toEqual([]);
  });

  test('are named once', () => {
    expect(EXEMPT.filter((exempt, index) => EXEMPT.findIndex((other) => covers(other, exempt)) !== index)).toEqual([]);
  });
});

describe('docs/coverage.md', () => {
  const props = fieldProps();
  const named = props.map(({ kind, path }) => `${kind} ${path}`);
  const own = FIELDS.filter((field) => !field.startsWith('FunctionMesh '));

  test('names one prop for every field that is not exempt', () => {
    expect(named.filter((field, index) => named.indexOf(field) !== index)).toEqual([]);
    expect(own.filter((field) => named.includes(field) === EXEMPT.some((exempt) => covers(exempt, field)))).toEqual([]);
  });

  test('names no field that the CRDs do not have', () => {
    expect(named.filter((field) => !own.includes(field))).toEqual([]);
  });

  test('is up to date', () => {
    expect(readFileSync(join(__dirname, '..', '..', 'docs', 'coverage.md'), 'utf8')).toBe(renderCoverage());
  });
});

function documentsOf(subject: string, program: Program): Document[] {
  return [...inChart(program), ...subject in COMPONENTS ? inMesh(program) : []];
}

function writtenFields(): WrittenFields {
  const written = new WrittenFields();
  for (const [subject, programs] of SUBJECTS) {
    for (const program of Object.values(programs)) { documentsOf(subject, program).forEach((document) => written.add(document)); }
  }
  return written;
}
