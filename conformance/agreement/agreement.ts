import { ServerVerdict } from './api-server';
import { fieldsOf, isOfWebhook, Place, place, samePlace, sameSubject } from './fields';
import { LintFinding } from './linter';

/** One document on which linter and API server do not agree, and why. */
export interface Disagreement {
  readonly verdict: ServerVerdict;
  readonly because: string;
}

/**
 * What the linter says of a document, by its rules of the codes, against what the API server did with it. They agree when the
 * server refuses the document for a field that the linter names, or drops that field; and when neither has anything to say.
 */
export function disagreementOf(
  verdict: ServerVerdict, findings: readonly LintFinding[], codes: RegExp, valueAt: (field: Place) => unknown,
): Disagreement | undefined {
  const because = refusalUnnamed(verdict, findings, codes, valueAt)
    ?? lossUnnamed(verdict, findings, valueAt)
    ?? findingUnmet(verdict, findings, codes);
  return because === undefined ? undefined : { verdict, because };
}

function refusalUnnamed(
  verdict: ServerVerdict, findings: readonly LintFinding[], codes: RegExp, valueAt: (field: Place) => unknown,
): string | undefined {
  const { refusal } = verdict;
  if (refusal === undefined) { return undefined; }
  const fields = fieldsOf(refusal).filter(isOfUser);
  if (fields.length === 0 && fieldsOf(refusal).length > 0) { return undefined; }
  if (fields.length > 0 && fields.every((field) => isMendedElsewhere(verdict, valueAt(field)))) { return undefined; }
  const errors = findings.filter(({ severity }) => severity === 'error');
  // A webhook that cannot read a document does not say where.
  if (isOfWebhook(refusal) && fields.length === 0 && errors.some(({ code }) => codes.test(code))) { return undefined; }
  const names = isOfWebhook(refusal) ? (finding: LintFinding, field: Place) => sameSubject(place(finding.field), field) : isOf;
  return errors.some((finding) => fields.some((field) => names(finding, field)))
    ? undefined
    : `the API server refuses it (${refusal.message}), and the linter names ${errors.map(({ code, field }) => `${code} ${field}`).join(', ') || 'nothing'}`;
}

const WITH_WEBHOOK = ['Function', 'Source', 'Sink'];

/**
 * What only this server, asked in this way, refuses: a null, which a creation drops; and a fraction such as 0.5 for a quantity
 * or an empty text for one of several values, which the operator's webhook writes anew before the schema is applied.
 */
function isMendedElsewhere({ kind, way }: ServerVerdict, value: unknown): boolean {
  const isRewritten = value === '' || (typeof value === 'number' && !Number.isInteger(value));
  return (value === null && way === 'apply') || (isRewritten && WITH_WEBHOOK.includes(kind));
}

function lossUnnamed(verdict: ServerVerdict, findings: readonly LintFinding[], valueAt: (field: Place) => unknown): string | undefined {
  const unnamed = (verdict.lost ?? []).filter(({ field }) => isOfUser(place(field)) && !isFilledIn(verdict, valueAt(place(field))) &&
    !findings.some((finding) => isOf(finding, place(field))));
  return unnamed.length === 0 ? undefined : `the API server does not store ${unnamed.map(({ field }) => field).join(', ')}, and the linter names nothing there`;
}

function findingUnmet({ kind, refusal, lost }: ServerVerdict, findings: readonly LintFinding[], codes: RegExp): string | undefined {
  if (refusal !== undefined) { return undefined; }
  const unmet = findings.filter(({ severity, code }) => severity === 'error' && codes.test(code))
    .filter(({ code, field }) => !isKeptAtRoot(code, field) && !isOfMember(code, kind) && !HELD_BY_SCHEMA_ALONE.test(field))
    .filter(({ field }) => !(lost ?? []).some((loss) => samePlace(place(loss.field), place(field))));
  return unmet.length === 0 ? undefined : `the linter names ${unmet.map(({ code, field }) => `${code} ${field}`).join(', ')}, and the API server takes it`;
}

/** A default takes the place of a null, and of a text that the operator's webhook reads as nothing. */
function isFilledIn({ kind }: ServerVerdict, value: unknown): boolean {
  return value === null || (value === '' && WITH_WEBHOOK.includes(kind));
}

/** The CRDs keep what they do not know beside `spec`: nobody reads it, and nobody refuses it. */
function isKeptAtRoot(code: string, field: string): boolean {
  return code === 'FM101' && place(field).length === 1;
}

/**
 * What the schema takes and the operator's own types do not: a quantity that they cannot read, and a projected volume without its
 * list of sources, for which they write null.
 */
const HELD_BY_SCHEMA_ALONE = /\.resources\.(limits|requests)\.\w+$|\.projected\.sources$/;

/** A mesh has no webhook: its members are refused when the operator applies them. */
function isOfMember(code: string, kind: string): boolean {
  return kind === 'FunctionMesh' && !code.startsWith('FM1');
}

/** The status is the operator's to write: what a manifest says there reaches nobody. */
function isOfUser(field: Place): boolean {
  return field[0] !== 'status';
}

/**
 * The server says of a map of metadata that it is wrong, without the key, and of a list that two items are alike; and a name that
 * it generated itself it calls the name.
 */
function isOf(finding: LintFinding, field: Place): boolean {
  const named = place(finding.field);
  const isGenerated = finding.field === 'metadata.generateName' && samePlace(field, ['metadata', 'name']);
  return samePlace(named, field) || isGenerated || (finding.code === 'FM108' && samePlace(named.slice(0, -1), field)) || (field[0] === 'metadata' && !isKeyed(field) && samePlace(named.slice(0, 2), field.slice(0, 2)));
}

/** Whether the last part is a key; an item of a set goes by its value instead: `finalizers[=1]`. */
function isKeyed(field: Place): boolean {
  return field.length > 2 && !field[2].startsWith('=');
}
