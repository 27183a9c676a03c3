import { Document } from '../document/document';
import { PlainObject } from '../document/plain-json';

const GROUP = 'resource.streamnative.io';

/** Whether a resource declares something inside Pulsar, for the operator of such resources. */
export function isProvisioning(apiVersion: unknown): boolean {
  return typeof apiVersion === 'string' && apiVersion.split('/')[0] === GROUP;
}

/** What the rules need of the spec of such a resource. */
export function provisioningSpec(spec: unknown): PlainObject {
  const fields = typeof spec === 'object' && spec !== null ? spec as PlainObject : {};
  return { name: fields.name };
}

/** The tenant, namespace or topic that a resource declares. */
export function provisionedName({ spec }: Document): string {
  const { name } = provisioningSpec(spec);
  return typeof name === 'string' ? name : '';
}
