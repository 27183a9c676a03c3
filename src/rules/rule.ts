import { Fault } from '../document/refusal';
import { RefusalCode } from '../document/refusal-codes';

/** A resource as plain data, wherever it came from. */
export interface Document {
  readonly apiVersion?: string;
  readonly kind: string;
  readonly metadata?: {
    readonly name?: string;
    readonly namespace?: string;
    readonly annotations?: { readonly [name: string]: string };
    readonly [field: string]: unknown;
  };
  readonly spec?: unknown;
  readonly [field: string]: unknown;
}

/** The way to a value in a document, from its root: `['spec', 'functions', 0, 'name']`. */
export type Path = readonly (string | number)[];

/** An error keeps a manifest from being written; a warning is printed. */
export type Severity = 'error' | 'warning';

/** What a rule found in a document. */
export interface Finding extends Fault {
  readonly severity: Severity;
  /** The document it was found in. */
  readonly document: Document;
  /** Where in the document; `field` is the same as text. */
  readonly at: Path;
}
