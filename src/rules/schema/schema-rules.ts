import { METADATA, unknownMetadata, wrongMetadata } from './metadata';
import { isFormerField } from './operator-fields';
import { closest } from '../../document/closest';
import { kindSchema } from '../../document/kinds';
import { Path } from '../../document/path';
import { show } from '../../document/refusal';
import { RefusalCode } from '../../document/refusal-codes';
import { Subject } from '../../document/subject';
import { MEMBER_LISTS } from '../../document/subjects';
import { Complaint, COMPONENTS, EVERY_KIND, Kind, rule, Rule } from '../rule';
import { Rewriting, SchemaFinding, schemaFindings } from '../schema-findings';

const ROOT_FIELDS = ['apiVersion', 'kind', 'metadata', 'spec', 'status'];

function schemaRule(code: RefusalCode, why: string, remedy: string, alsoOf: (subject: Subject) => Complaint[] = () => []): Rule {
  return rule({
    code,
    severity: 'error',
    kinds: EVERY_KIND,
    why,
    remedy,
    check: (subject) => subject.isMember ? [] : [...findingsOf(subject).filter((finding) => finding.code === code), ...alsoOf(subject)],
  });
}

export const SCHEMA_RULES: readonly Rule[] = [
  schemaRule('FM101', 'The API server keeps the field or drops it; the operator never sees it.', 'remove the field, or spell it as the CRD does.',
    (subject) => [...unknownRootFields(subject), ...unknownMetadata(subject)]),
  schemaRule('FM102', 'The API server refuses the resource.', 'write a value of the type that the field takes.', (subject) => [...wrongMetadata(subject), ...wrongStatus(subject)]),
  schemaRule('FM103', 'The API server refuses a resource without it.', 'set the field.', missingVersion),
  schemaRule('FM104', 'The API server refuses a value that the CRD does not list.', 'choose one of the values.', wrongVersion),
  schemaRule('FM106', 'The API server refuses a number outside the bounds of the CRD.', 'give a number within the bounds.'),
  METADATA,
  schemaRule('FM108', 'The API server tells the items of such a list apart by their keys, and refuses two of one key.', 'keep one of them.'),
  schemaRule('FM110', 'The API server refuses text that the pattern of the CRD does not fit.', 'write what the pattern allows.'),
];

export const LEFT_EMPTY = rule({
  code: 'FM423',
  severity: 'error',
  kinds: COMPONENTS,
  why: 'The CRD wants a value; but the operator\'s webhook has filled in an empty one before the schema is applied, and the resource is admitted with it.',
  remedy: 'give it a value.',
  check(subject) {
    if (subject.isMember) { return []; }
    const silent = [...REFUSED_IF_EMPTY, ...subject.kind === 'Function' ? REFUSED_OF_A_FUNCTION : []];
    const empty = findingsOf(subject).filter(({ code, field }) => code === 'FM423' && !silent.includes(field ?? ''));
    return [...empty, ...namelessInPulsar(subject)];
  },
});

/** What admission refuses to be empty, with a code of its own; and the class of a window, which the operator writes over. */
const REFUSED_IF_EMPTY = ['spec.java.jar'];
const REFUSED_OF_A_FUNCTION = ['spec.python.py', 'spec.golang.go', 'spec.statefulConfig.pulsar.serviceUrl', 'spec.windowConfig.actualWindowFunctionClassName'];

const FINDINGS = new WeakMap<Subject, SchemaFinding[]>();

function findingsOf(subject: Subject): SchemaFinding[] {
  let findings = FINDINGS.get(subject);
  if (findings === undefined) {
    findings = schemaFindings(kindSchema(subject.kind).spec, subject.document.spec ?? {}, ['spec'], rewritingOf(subject))
      .filter(({ code, at }) => code !== 'FM101' || !isFormerField(...fieldOf(subject, at), subject.operatorVersion));
    FINDINGS.set(subject, findings);
  }
  return findings;
}

function rewritingOf({ kind }: Subject): Rewriting {
  if (kind === 'BackendConfig') { return 'none'; }
  return kind === 'FunctionMesh' ? 'members' : 'whole';
}

/** The webhook of a component reads its status too. */
function wrongStatus({ document, kind }: Subject): Complaint[] {
  const { status } = document;
  return COMPONENTS.includes(kind) && (status ?? undefined) !== undefined && (typeof status !== 'object' || Array.isArray(status))
    ? [{ at: ['status'], received: show(status), because: 'The field takes an object.', fix: 'remove it; the operator writes it.' }]
    : [];
}

/** The kind that has a field, and the way to it below the spec of that kind. */
function fieldOf({ kind }: Subject, [, ...path]: Path): [Kind, Path] {
  const member = kind === 'FunctionMesh' ? MEMBER_LISTS.find(([list]) => list === path[0]) : undefined;
  return member === undefined ? [kind, path] : [member[1], path.slice(2)];
}

function unknownRootFields({ document }: Subject): Complaint[] {
  return Object.keys(document).filter((name) => !ROOT_FIELDS.includes(name)).map((name) => {
    const suggestion = closest(name, ROOT_FIELDS);
    return { at: [name], received: show(name), fix: suggestion === undefined ? 'remove it.' : `did you mean ${suggestion}?` };
  });
}

function missingVersion({ document, kind }: Subject): Complaint[] {
  return (document.apiVersion ?? undefined) === undefined
    ? [{ at: ['apiVersion'], received: 'nothing', fix: `write ${kindSchema(kind).apiVersion}.` }]
    : [];
}

function wrongVersion({ document, kind }: Subject): Complaint[] {
  const { apiVersion } = document;
  const expected = kindSchema(kind).apiVersion;
  return apiVersion === undefined || apiVersion === null || apiVersion === expected
    ? []
    : [{ at: ['apiVersion'], received: show(apiVersion), because: 'The API server has no such version.', fix: `write ${expected}.` }];
}

/** The webhook takes metadata.name for spec.name before Kubernetes has generated it. */
function namelessInPulsar(subject: Subject): Complaint[] {
  return subject.name === '' && typeof subject.document.metadata?.generateName === 'string' && subject.text('name') === '' ? [{
    at: subject.in('name'),
    received: 'nothing, beside metadata.generateName',
    because: 'The operator takes metadata.name before Kubernetes has generated it: the component has no name in Pulsar.',
    fix: 'set spec.name.',
  }] : [];
}
