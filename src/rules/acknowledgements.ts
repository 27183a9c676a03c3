import { Complaint, Finding } from './finding';
import { Document } from '../document/document';
import { Path } from '../document/path';
import { show } from '../document/refusal';
import { REFUSAL_CODES } from '../document/refusal-codes';
import { memberAt } from '../document/subjects';

/** `FM602: reason; FM605 functions/clean: reason`, on the resource; the second is said of one member of a FunctionMesh. */
export const ACKNOWLEDGE_ANNOTATION = 'function-mesh.cdk8s.io/acknowledge';

/** Codes of what someone may want all the same: what goes wrong silently, between components, in security, or in a rule. */
const ACKNOWLEDGEABLE = /^FM[4569]\d\d$/;
/** What a change alone shows, which is gone once it is made. */
const OF_A_CHANGE = /^FM52\d$/;
const NEXT_ENTRY = /;(?=\s*FM\d{3}\b)|;\s*$/;
const ENTRY = /^\s*(FM\d{3})(?:\s+([a-z]+\/[^\s:]+))?\s*(?::\s*(.*\S))?\s*$/s;

export const ACKNOWLEDGE_AT: Path = ['metadata', 'annotations', ACKNOWLEDGE_ANNOTATION];

/** A code that is acknowledged, for a reason. */
export interface Acknowledgement {
  readonly code: string;
  readonly reason: string;
  /** The member of a FunctionMesh that it is about, `functions/clean`; all of the resource where there is none. */
  readonly member?: string;
}

interface Entry {
  readonly text: string;
  readonly code?: string;
  readonly member?: string;
  readonly reason?: string;
}

/** What an entry cannot acknowledge, or cannot be read. */
export function unacceptable(document: Document): Complaint[] {
  return entriesOf(document).flatMap(({ text, code, reason }): Complaint[] => {
    const because = acknowledgementFault(code, reason);
    return because === undefined ? [] : [{ at: ACKNOWLEDGE_AT, received: show(text), because }];
  });
}

/** What a document acknowledges. */
export function acknowledgementsOf(document: Document): readonly Acknowledgement[] {
  return entriesOf(document).filter(({ code, reason }) => acknowledgementFault(code, reason) === undefined) as Acknowledgement[];
}

/** Whether an acknowledgement is of a finding, in the document that says both. */
export function covers({ code, member }: Acknowledgement, finding: Finding): boolean {
  return code === finding.code && (member === undefined || member === memberAt(finding.document, finding.at));
}

/** What is said of an acknowledgement that is of nothing found. */
export function unmatched({ code, member }: Acknowledgement): Complaint {
  return { at: ACKNOWLEDGE_AT, received: [code, member].filter(Boolean).join(' ') };
}

/** Why a code cannot be acknowledged for such a reason. */
export function acknowledgementFault(code: string | undefined, reason: string | undefined): string | undefined {
  if (code === undefined || !Object.hasOwn(REFUSAL_CODES, code)) { return 'It names no rule.'; }
  if (OF_A_CHANGE.test(code)) { return 'It is found in a change, and gone once that is made.'; }
  if (!ACKNOWLEDGEABLE.test(code)) { return 'What the API server or the operator refuses, or crashes on, does not go away by acknowledging it.'; }
  if (reason === undefined || reason.trim() === '') { return 'It gives no reason.'; }
  return NEXT_ENTRY.test(reason) ? 'A semicolon at the end, or before a code, ends the reason.' : undefined;
}

/** The value of the annotation. */
export function acknowledgeText(acknowledgements: readonly Acknowledgement[]): string {
  return acknowledgements.map(({ code, member, reason }) => `${[code, member].filter(Boolean).join(' ')}: ${reason.trim()}`).join('; ');
}

function entriesOf(document: Document): Entry[] {
  const text: unknown = document.metadata?.annotations?.[ACKNOWLEDGE_ANNOTATION];
  if (typeof text !== 'string') { return []; }
  return text.split(NEXT_ENTRY).filter((part) => part.trim() !== '').map((part) => {
    const [, code, member, reason] = ENTRY.exec(part) ?? [];
    return { text: part.trim(), code, member, reason };
  });
}
