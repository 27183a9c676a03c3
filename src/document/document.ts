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

/** The kinds of the operator's resources. */
export type Kind = 'Function' | 'Source' | 'Sink' | 'FunctionMesh' | 'BackendConfig';
