import { Complaint, Finding } from './finding';
import { Document } from '../document/document';
import { Path } from '../document/path';
import { show } from '../document/refusal';
import { REFUSAL_CODES } from '../document/refusal-codes';

/** `FM602: reason; FM605: reason`, on the resource. */
export const ACKNOWLEDGE_ANNOTATION = 'function-mesh.cdk8s.io/acknowledge';

/** Codes of what someone may want all the same: what goes wrong silently, between components, or in security. */
const ACKNOWLEDGEABLE = /^FM[456]\d\d$/;
const ENTRY = /^\s*(FM\d{3})\s*(?::\s*(.*\S))?\s*$/s;

export const ACKNOWLEDGE_AT: Path = ['metadata', 'annotations', ACKNOWLEDGE_ANNOTATION];

interface Entry {
  readonly text: string;
  readonly code?: string;
  readonly reason?: string;
}

/** What an entry cannot acknowledge, or cannot be read. */
export function unacceptable(document: Document): Complaint[] {
  return entriesOf(document).flatMap(({ text, code, reason }): Complaint[] => {
    const because = troubleOf(code, reason);
    return because === undefined ? [] : [{ at: ACKNOWLEDGE_AT, received: show(text), because }];
  });
}

/** The findings that a document does not acknowledge, and the codes that it acknowledges. */
export function acknowledged(document: Document): ReadonlySet<string> {
  return new Set(entriesOf(document).filter(({ code, reason }) => troubleOf(code, reason) === undefined).map(({ code }) => code!));
}

/** The codes that a document acknowledges, and that nothing found in it has. */
export function unmatched(document: Document, findings: readonly Finding[], isDecidable: (code: string) => boolean): Complaint[] {
  const found = new Set<string>(findings.filter((finding) => finding.document === document).map(({ code }) => code));
  return [...acknowledged(document)].filter((code) => isDecidable(code) && !found.has(code))
    .map((code) => ({ at: ACKNOWLEDGE_AT, received: code }));
}

function troubleOf(code: string | undefined, reason: string | undefined): string | undefined {
  if (code === undefined || !Object.hasOwn(REFUSAL_CODES, code)) { return 'It names no rule.'; }
  if (!ACKNOWLEDGEABLE.test(code)) { return 'What the API server or the operator refuses, or crashes on, does not go away by acknowledging it.'; }
  return reason === undefined ? 'It gives no reason.' : undefined;
}

function entriesOf(document: Document): Entry[] {
  const text: unknown = document.metadata?.annotations?.[ACKNOWLEDGE_ANNOTATION];
  if (typeof text !== 'string') { return []; }
  return text.split(/;(?=\s*FM\d{3}\b)|;\s*$/).filter((part) => part.trim() !== '').map((part) => {
    const [, code, reason] = ENTRY.exec(part) ?? [];
    return { text: part.trim(), code, reason };
  });
}
