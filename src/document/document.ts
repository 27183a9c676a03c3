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

/** The kinds of Function Mesh. */
export type FunctionMeshKind = 'Function' | 'Source' | 'Sink' | 'FunctionMesh' | 'BackendConfig';

/** The kinds of pulsar-resources-operator. */
export type PulsarResourceKind =
  'PulsarConnection' | 'PulsarTenant' | 'PulsarNamespace' | 'PulsarTopic' | 'PulsarPermission' | 'PulsarPackage' | 'PulsarGeoReplication';

/** The kinds that are judged. */
export type Kind = FunctionMeshKind | PulsarResourceKind;
