import { ApiObjectMetadata, ApiObjectProps } from 'cdk8s';
import { Kind } from '../document/document';
import { kindSchema } from '../document/kinds';
import { toWire } from '../document/to-wire';

/** The API object of one of the operators' kinds, from its typed spec. */
export function resourceProps(kind: Kind, { metadata, spec = {} }: { metadata?: ApiObjectMetadata; spec?: object }): ApiObjectProps {
  const { apiVersion, spec: structName } = kindSchema(kind);
  return { apiVersion, kind, metadata, spec: toWire(structName, spec) };
}
