import { ApiObjectMetadata, ApiObjectProps } from 'cdk8s';
import { toWire } from '../document/to-wire';
import { KINDS } from '../spec/schema';

/** The API object of one of the operator's kinds, from its typed spec. */
export function resourceProps(kind: string, { metadata, spec = {} }: { metadata?: ApiObjectMetadata; spec?: object }): ApiObjectProps {
  const { apiVersion, spec: structName } = KINDS[kind];
  return { apiVersion, kind, metadata, spec: toWire(structName, spec) };
}
