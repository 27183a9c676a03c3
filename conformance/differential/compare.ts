import { Causes, Stage } from './causes';
import { Document } from '../../src/document/document';
import { subjectsOf } from '../../src/document/subjects';
import { judge } from '../../src/rules/judge';

/** What the rules say otherwise than the operator. */
export interface Disagreement {
  /** What the operator refuses or crashes for, and the rules do not name. */
  readonly missing: readonly string[];
  /** What the rules refuse a document for, and the operator lets pass. */
  readonly extra: readonly string[];
}

/** The codes about what the API server and the operator refuse or crash on. */
const PROVABLE = /^FM[123]/;

/** Of a Source without configuration, admission refuses to create what an update would crash. */
const CREATED: { readonly [code: string]: string } = { FM303: 'FM218' };

/** Which codes the operator would have come to at a stage: a fault at one stage hides those of the next. */
const DECIDED: { readonly [stage in Stage]: RegExp } = {
  decoding: /^$/,
  reading: /^FM10[4678]/,
  mesh: /^FM1(?!03)/,
  schema: /^FM1/,
  defaulting: /^FM302/,
  admission: /^FM(1|2|302)/,
  reconcile: /^FM[123]/,
};

/** The codes of FM1xx to FM3xx that the rules find. */
function codesOfRules(document: Document): string[] {
  return [...new Set(judge(document).map(({ code }) => CREATED[code] ?? code).filter((code) => PROVABLE.test(code)))].sort();
}

/** What makes a document unreadable for the API server or the webhook: a version, or a value of another type. */
const UNREADABLE = /^FM10[234]/;

/**
 * What happens or not by chance: of several patterns the clean-up reads whichever comes last in a map of Go's, which has no order.
 */
function byChance(document: Document): readonly string[] {
  const patterns = subjectsOf(document).map(({ inputs }) => inputs.filter(({ isPattern }) => isPattern).length);
  return patterns.some((count) => count > 1) ? ['FM304'] : [];
}

/** Compares the codes of the rules with those of the operator. */
export function disagreement(document: Document, { stage, codes }: Causes): Disagreement | undefined {
  const rules = codesOfRules(document);
  if (stage === 'decoding') { return rules.some((code) => UNREADABLE.test(code)) ? undefined : { missing: ['FM102'], extra: [] }; }
  const missing = codes.filter((code) => !rules.includes(code));
  const extra = rules.filter((code) => DECIDED[stage].test(code) && !codes.includes(code) && !byChance(document).includes(code));
  return missing.length + extra.length === 0 ? undefined : { missing, extra };
}
