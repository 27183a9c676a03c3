import { ServerVerdict } from './api-server';
import { fieldsOf, Place, place, samePlace } from './fields';
import { LintFinding } from './linter';

/** One document on which linter and API server do not agree, and why. */
export interface Disagreement {
  readonly verdict: ServerVerdict;
  readonly because: string;
}

const SCHEMA = /^FM1/;

/**
 * What the linter says of a document's schema against what the API server did with it. They agree when the server refuses the
 * document for a field that the linter names, or drops that field; and when neither has anything to say.
 */
export function disagreementOf(
  verdict: ServerVerdict, findings: readonly LintFinding[], valueAt: (field: Place) => unknown,
): Disagreement | undefined {
  const because = refusalUnnamed(verdict, findings, valueAt) ?? lossUnnamed(verdict, findings) ?? findingUnmet(verdict, findings);
  return because === undefined ? undefined : { verdict, because };
}

function refusalUnnamed(verdict: ServerVerdict, findings: readonly LintFinding[], valueAt: (field: Place) => unknown): string | undefined {
  const { refusal } = verdict;
  if (refusal === undefined) { return undefined; }
  const fields = fieldsOf(refusal);
  if (fields.length > 0 && fields.every((field) => isMendedElsewhere(verdict, valueAt(field)))) { return undefined; }
  const errors = findings.filter(({ severity }) => severity === 'error');
  return errors.some((finding) => fields.some((field) => isOf(finding, field)))
    ? undefined
    : `the API server refuses it (${refusal.message}), and the linter names ${errors.map(({ code, field }) => `${code} ${field}`).join(', ') || 'nothing'}`;
}

const WITH_WEBHOOK = ['Function', 'Source', 'Sink'];

/**
 * What only this server, asked in this way, refuses: a null, which a creation drops; and a fraction such as 0.5 for a
 * quantity, which the operator's webhook writes as text before the schema is applied.
 */
function isMendedElsewhere({ kind, way }: ServerVerdict, value: unknown): boolean {
  return (value === null && way === 'apply') || (typeof value === 'number' && !Number.isInteger(value) && WITH_WEBHOOK.includes(kind));
}

function lossUnnamed({ lost }: ServerVerdict, findings: readonly LintFinding[]): string | undefined {
  const unnamed = (lost ?? []).filter(({ field }) => !findings.some((finding) => isOf(finding, place(field))));
  return unnamed.length === 0 ? undefined : `the API server does not store ${unnamed.map(({ field }) => field).join(', ')}, and the linter names nothing there`;
}

function findingUnmet({ refusal, lost }: ServerVerdict, findings: readonly LintFinding[]): string | undefined {
  const schema = findings.filter(({ code, field }) => SCHEMA.test(code) && !isKeptAtRoot(code, field));
  if (schema.length === 0 || refusal !== undefined) { return undefined; }
  const unmet = schema.filter(({ field }) => !(lost ?? []).some((loss) => samePlace(place(loss.field), place(field))));
  return unmet.length === 0 ? undefined : `the linter names ${unmet.map(({ code, field }) => `${code} ${field}`).join(', ')}, and the API server takes it`;
}

/** The CRDs keep what they do not know beside `spec`: nobody reads it, and nobody refuses it. */
function isKeptAtRoot(code: string, field: string): boolean {
  return code === 'FM101' && place(field).length === 1;
}

/** The server says of a map of metadata that it is wrong, without the key. */
function isOf(finding: LintFinding, field: Place): boolean {
  const named = place(finding.field);
  return samePlace(named, field) || (field[0] === 'metadata' && field.length === 2 && samePlace(named.slice(0, 2), field));
}
