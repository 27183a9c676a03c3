import { Created } from './created';
import { Document } from '../../src/document/document';
import { RefusalCode } from '../../src/document/refusal-codes';

/** What a code of FM4xx says goes wrong silently, and what shows it in what the operator makes. */
export interface Evidence {
  readonly code: RefusalCode;
  readonly what: string;
  /** What the rule of the code finds something in; a code without a rule is refused by constructs, before there is a document. */
  readonly documents: readonly Document[];
  /** Looks at what the operator made of each component. */
  isShown(...created: readonly Created[]): boolean;
}
