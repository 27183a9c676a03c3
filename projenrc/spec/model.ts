/** What is generated, free of how it is spelled in a CRD or in TypeScript. */
export interface Model {
  readonly apis: Api[];
  readonly structs: Struct[];
  readonly enums: Enumeration[];
  readonly quantityPattern: string;
}

/** The kinds that one operator reads. */
export interface Api {
  readonly origin: OperatorOrigin;
  readonly group: string;
  readonly version: string;
  readonly kinds: Kind[];
}

export interface Kind {
  readonly name: string;
  readonly spec: string;
}

export interface Struct {
  readonly name: string;
  readonly origin: Origin;
  readonly path: string;
  readonly members: Member[];
}

/** An operator whose CRDs are read. */
export type OperatorOrigin = 'Function Mesh' | 'Pulsar Resources';

/** Whose type a struct is. */
export type Origin = OperatorOrigin | 'Kubernetes';

export interface Member {
  readonly wireName: string;
  readonly name: string;
  readonly value: Value;
  readonly required: boolean;
  readonly default?: unknown;
}

export type Scalar = 'string' | 'int32' | 'int64' | 'number' | 'boolean' | 'dateTime' | 'quantity' | 'intOrString';

export type Value =
  | { readonly type: Scalar; readonly constraints: Constraints }
  | { readonly type: 'enum'; readonly name: string }
  | { readonly type: 'struct'; readonly name: string }
  | { readonly type: 'object'; readonly preserveUnknown: boolean }
  | { readonly type: 'list'; readonly items: Value; readonly keys?: string[] }
  | { readonly type: 'map'; readonly items: Value };

export interface Constraints {
  readonly minimum?: number;
  readonly maximum?: number;
  readonly pattern?: string;
}

export interface Enumeration {
  readonly name: string;
  readonly values: string[];
}
