import { fieldText } from '../../document/path';
import { show } from '../../document/refusal';
import { RefusalCode } from '../../document/refusal-codes';
import { Subject } from '../../document/subject';
import { KINDS } from '../../spec/schema';
import { closest } from '../closest';
import { ALL_KINDS, Complaint, rule, Rule } from '../rule';
import { SchemaFinding, schemaFindings } from '../schema-findings';

const ROOT_FIELDS = ['apiVersion', 'kind', 'metadata', 'spec', 'status'];

function schemaRule(code: RefusalCode, why: string, remedy: string, alsoOf: (subject: Subject) => Complaint[] = () => []): Rule {
  return rule({
    code,
    severity: 'error',
    kinds: ALL_KINDS,
    why,
    remedy,
    check: (subject) => subject.isMember ? [] : [...findingsOf(subject).filter((finding) => finding.code === code), ...alsoOf(subject)],
  });
}

export const SCHEMA_RULES: readonly Rule[] = [
  schemaRule('FM101', 'The API server keeps the field or drops it; the operator never sees it.', 'remove the field, or spell it as the CRD does.', unknownRootFields),
  schemaRule('FM102', 'The API server refuses the resource.', 'write a value of the type that the field takes.', wrongMetadata),
  schemaRule('FM103', 'The API server refuses a resource without it.', 'set the field.'),
  schemaRule('FM104', 'The API server refuses a value that the CRD does not list.', 'choose one of the values.', wrongVersion),
  schemaRule('FM106', 'The API server refuses a number outside the bounds of the CRD.', 'give a number within the bounds.'),
];

const FINDINGS = new WeakMap<Subject, SchemaFinding[]>();

function findingsOf(subject: Subject): SchemaFinding[] {
  let findings = FINDINGS.get(subject);
  if (findings === undefined) {
    findings = schemaFindings(KINDS[subject.kind].spec, subject.document.spec, ['spec']);
    FINDINGS.set(subject, findings);
  }
  return findings;
}

function unknownRootFields({ document }: Subject): Complaint[] {
  return Object.keys(document).filter((name) => !ROOT_FIELDS.includes(name)).map((name) => {
    const suggestion = closest(name, ROOT_FIELDS);
    return { at: [name], received: show(name), fix: suggestion === undefined ? 'remove it.' : `did you mean ${suggestion}?` };
  });
}

function wrongMetadata({ document }: Subject): Complaint[] {
  const { metadata } = document as { metadata?: unknown };
  if (metadata === undefined || metadata === null) { return []; }
  if (typeof metadata !== 'object' || Array.isArray(metadata)) { return [wrongType(['metadata'], 'an object', metadata)]; }
  const fields = metadata as { [name: string]: unknown };
  const texts = ['name', 'namespace', 'generateName'].filter((name) => isPresent(fields[name]) && typeof fields[name] !== 'string')
    .map((name) => wrongType(['metadata', name], 'text', fields[name]));
  const maps = ['labels', 'annotations'].flatMap((name) => {
    const map = fields[name];
    if (!isPresent(map)) { return []; }
    if (typeof map !== 'object' || Array.isArray(map)) { return [wrongType(['metadata', name], 'a map of text', map)]; }
    return Object.entries(map as object).filter(([, value]) => isPresent(value) && typeof value !== 'string')
      .map(([key, value]) => wrongType(['metadata', name, key], 'text', value));
  });
  return [...texts, ...maps];
}

function wrongVersion({ document, kind }: Subject): Complaint[] {
  const { apiVersion } = document;
  const expected = KINDS[kind].apiVersion;
  return apiVersion === undefined || apiVersion === null || apiVersion === expected
    ? []
    : [{ at: ['apiVersion'], received: show(apiVersion), because: 'The API server has no such version.', fix: `write ${expected}.` }];
}

function isPresent(value: unknown): boolean {
  return value !== undefined && value !== null;
}

function wrongType(at: readonly string[], expected: string, value: unknown): Complaint {
  const received = typeof value === 'object' ? Array.isArray(value) ? 'a list' : 'an object' : show(value);
  return { at, received, because: `${fieldText(at)} takes ${expected}.`, fix: `write ${expected}.` };
}
