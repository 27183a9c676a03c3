/** What the oracle says about a document. */
export interface Verdict {
  readonly kind: string;
  readonly name: string;
  readonly unknown?: readonly string[];
  readonly schema?: readonly OracleFault[];
  readonly admission?: readonly OracleFault[];
  readonly panics?: readonly Panic[];
  readonly failure?: string;
  readonly created?: { readonly [kind: string]: unknown };
  readonly members?: readonly Verdict[];
}

export interface OracleFault {
  readonly type: string;
  readonly field: string;
  readonly detail: string;
}

export interface Panic {
  readonly during: 'defaulting' | 'validation' | 'reconcile';
  readonly message: string;
  readonly function: string;
}
