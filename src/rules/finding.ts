import { Document } from '../document/document';
import { Path } from '../document/path';
import { Fault } from '../document/refusal';

/** An error keeps a manifest from being written; a warning is printed. */
export type Severity = 'error' | 'warning';

/** What a rule found in a document. */
export interface Finding extends Fault {
  readonly severity: Severity;
  /** The document it was found in. */
  readonly document: Document;
  /** Where in the document; `field` is the same as text. */
  readonly at: Path;
  /** Whether the documents without the program do not show it. */
  readonly isProgramOnly?: boolean;
}

/** What a rule has to say about one place; the rule itself says the rest. */
export interface Complaint {
  readonly at: Path;
  /** The value there, spelled out; never a secret. */
  readonly received?: string;
  /** @default - the rule's `why` */
  readonly because?: string;
  /** @default - the rule's `remedy` */
  readonly fix?: string;
  /** @default - the rule's */
  readonly severity?: Severity;
  /** Whether the documents without the program do not show it. */
  readonly isProgramOnly?: boolean;
}
