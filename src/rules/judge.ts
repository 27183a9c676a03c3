import { acknowledgementsOf, covers, unmatched } from './acknowledgements';
import { failureOf } from './failure';
import { keyOf } from './keys';
import { Circumstances, Landscape } from './landscape';
import { AcrossRule, ChangeRule, Complaint, Document, Finding, Rule } from './rule';
import { ACROSS_RULES, CHANGE_RULES, RULES, UNMATCHED_ACKNOWLEDGEMENTS } from './rules';
import { closest } from '../document/closest';
import { isKnownKind } from '../document/kinds';
import { comparePaths, fieldText, Path } from '../document/path';
import { show } from '../document/refusal';
import { Subject } from '../document/subject';
import { isOurs, subjectsOf } from '../document/subjects';
import { KINDS } from '../spec/schema';

const WRONG_TYPE = 'FM102';
const SCHEMA_CODE = /^FM1/;

/**
 * Judges a document by itself; a FunctionMesh also by its members, each as the resource that the operator makes of it.
 *
 * Gives nothing for a resource that is not the operator's: of such only rules over several documents find anything.
 */
export function judge(document: Document, operatorVersion?: string): Finding[] {
  return judgeFully(document, isOurs(document) ? subjectsOf(document, operatorVersion) : [], []);
}

/** Judges documents each by itself and all together. */
export function judgeAll(documents: readonly Document[], circumstances: Circumstances = { isWhole: true }): Finding[] {
  const landscape = new Landscape(documents, circumstances);
  const across = new Map<Document, Finding[]>();
  for (const found of [...acrossFindings(landscape), ...changeFindings(documents, circumstances.before ?? [])]) {
    const known = across.get(found.document) ?? [];
    across.set(found.document, known);
    known.push(found);
  }
  return documents.flatMap((document) => judgeFully(document, landscape.subjectsOf(document), across.get(document) ?? [], true));
}

/** `isAcross` tells whether all documents were judged together. */
function judgeFully(document: Document, subjects: readonly Subject[], across: readonly Finding[], isAcross = false): Finding[] {
  const found = isOurs(document) ? [...ownFindings(document, subjects), ...across] : across;
  const accepted = acknowledgementsOf(document);
  if (found.length === 0 && accepted.length === 0) { return []; }
  const stale = accepted
    .filter((entry) => (isAcross || !isAcrossCode(entry.code)) && !found.some((candidate) => covers(entry, candidate)))
    .map((entry) => finding(UNMATCHED_ACKNOWLEDGEMENTS, document, unmatched(entry)));
  return [...found.filter((candidate) => !accepted.some((entry) => covers(entry, candidate))), ...stale]
    .sort((a, b) => comparePaths(a.at, b.at) || (a.code < b.code ? -1 : Number(a.code > b.code)));
}

function ownFindings(document: Document, subjects: readonly Subject[]): Finding[] {
  if (!isKnownKind(document.kind)) { return [unknownKind(document)]; }
  const findings: Finding[] = [];
  for (const subject of subjects) {
    for (const law of rulesFor(subject.kind)) {
      if (law.needs !== undefined && !subject.hasAny(law.needs)) { continue; }
      // Keeps a rule that fails from hiding what the others find.
      try {
        for (const complaint of law.check(subject)) { findings.push(finding(law, document, complaint)); }
      } catch (error) {
        findings.push(failureOf(law, error, document, subject.in()));
      }
    }
  }
  return withoutConsequences(findings);
}

/** What a rule over all documents cannot judge is said of the first of them. */
function acrossFindings(landscape: Landscape): Finding[] {
  const first = landscape.documents.find(isOurs);
  if (first === undefined) { return []; }
  return ACROSS_RULES.flatMap((law) => isolated(law, first, () => ['kind'],
    () => law.check(landscape).map((complaint) => finding(law, complaint.document, complaint))));
}

/** What becomes of components that were there before. */
function changeFindings(documents: readonly Document[], before: readonly Document[]): Finding[] {
  const nameOf = ({ kind, document, name }: Subject): string => keyOf(kind, document.metadata?.namespace, name);
  if (before.length === 0) { return []; }
  const [former, present] = [before, documents].map((all) => all.filter(isOurs).flatMap((document) => subjectsOf(document)));
  const byName = new Map(former.map((subject) => [nameOf(subject), subject]));
  return present.flatMap((after) => {
    const was = byName.get(nameOf(after));
    if (was === undefined) { return []; }
    const { document } = after;
    return CHANGE_RULES.filter(({ kinds }) => kinds.includes(after.kind)).flatMap((law) => isolated(law, document, () => after.in(),
      () => law.check(was, after).map((complaint) => finding(law, document, complaint))));
  });
}

/** Keeps a rule that fails from hiding what the others find. */
function isolated(law: Rule | AcrossRule | ChangeRule, document: Document, at: () => Path, check: () => Finding[]): Finding[] {
  try {
    return check();
  } catch (error) {
    return [failureOf(law, error, document, at())];
  }
}

const RULES_BY_KIND = new Map<string, readonly Rule[]>();

function rulesFor(kind: Subject['kind']): readonly Rule[] {
  let rules = RULES_BY_KIND.get(kind);
  if (rules === undefined) {
    rules = RULES.filter(({ kinds }) => kinds.includes(kind));
    RULES_BY_KIND.set(kind, rules);
  }
  return rules;
}

/** Leaves out what only says once more that a value has the wrong type: what lies around or within such a value. */
function withoutConsequences(findings: readonly Finding[]): Finding[] {
  const wrong = findings.filter(({ code }) => code === WRONG_TYPE).map(({ at }) => at);
  if (wrong.length === 0) { return [...findings]; }
  const exact = new Set(wrong.map((at) => fieldText(at)));
  const around = new Set(wrong.flatMap(prefixesOf));
  return findings.filter(({ code, at }) => SCHEMA_CODE.test(code)
    || !(around.has(fieldText(at)) || prefixesOf(at).some((prefix) => exact.has(prefix))));
}

function prefixesOf(at: Path): string[] {
  return at.map((_, index) => fieldText(at.slice(0, index + 1)));
}

function finding(law: Rule | AcrossRule | ChangeRule, document: Document, complaint: Complaint): Finding {
  const { at, received, because, fix, severity, isProgramOnly } = complaint;
  return {
    code: law.code,
    severity: severity ?? law.severity,
    document,
    at,
    field: fieldText(at),
    received,
    because: because ?? law.why,
    fix: fix ?? law.remedy,
    ...isProgramOnly === true ? { isProgramOnly } : {},
  };
}

function unknownKind(document: Document): Finding {
  const suggestion = closest(String(document.kind), Object.keys(KINDS));
  return {
    code: 'FM104',
    severity: 'error',
    document,
    at: ['kind'],
    field: 'kind',
    received: show(document.kind),
    because: 'The operator has no such kind.',
    fix: suggestion === undefined ? `write one of ${Object.keys(KINDS).join(', ')}.` : `did you mean ${suggestion}?`,
  };
}

/** Whether only several documents show what has such a code. */
export function isAcrossCode(code: string): boolean {
  return ACROSS_RULES.some((law) => law.code === code);
}
