import { ApiObjectMetadata } from 'cdk8s';

/** The annotations by which the operator is told what to leave alone. */
export interface OperatorAnnotations {
  readonly pauseRollout?: boolean;
  readonly managed?: boolean;
}

/** Adds the annotations to the metadata of a resource. */
export function annotated(metadata: ApiObjectMetadata | undefined, { pauseRollout, managed }: OperatorAnnotations): ApiObjectMetadata {
  const annotations = {
    ...metadata?.annotations,
    ...pauseRollout === undefined ? {} : { 'compute.functionmesh.io/pause-rollout': String(pauseRollout) },
    ...managed === undefined ? {} : { 'compute.functionmesh.io/managed': String(managed) },
  };
  return Object.keys(annotations).length === 0 ? { ...metadata } : { ...metadata, annotations };
}
