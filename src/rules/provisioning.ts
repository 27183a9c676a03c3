import { Document } from '../document/document';
import { PlainObject } from '../document/plain-json';

const GROUP = 'resource.streamnative.io';
const LINKS = ['replicationClusters', 'geoReplicationRefs'];

/** Whether a resource declares something inside Pulsar, for the operator of such resources. */
export function isProvisioning(apiVersion: unknown): boolean {
  return typeof apiVersion === 'string' && apiVersion.split('/')[0] === GROUP;
}

/** What the rules need of the spec of such a resource. */
export function provisioningSpec(spec: unknown): PlainObject {
  const fields = typeof spec === 'object' && spec !== null ? spec as PlainObject : {};
  return Object.fromEntries(['name', ...LINKS].map((field) => [field, fields[field]]));
}

/** The tenant, namespace or topic that a resource declares. */
export function provisionedName({ spec }: Document): string {
  const { name } = provisioningSpec(spec);
  return typeof name === 'string' ? name : '';
}

/** Whether what a resource declares reaches other Pulsar clusters. */
export function isReplicated({ spec }: Document): boolean {
  const fields = provisioningSpec(spec);
  return LINKS.some((link) => Array.isArray(fields[link]) && fields[link].length > 0);
}
