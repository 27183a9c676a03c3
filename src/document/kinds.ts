import { Kind, PulsarResourceKind } from './document';
import { KINDS, KindSchema, PULSAR_RESOURCE_KINDS } from '../spec/schema';

const FUNCTION_MESH_GROUP = groupOf(Object.values(KINDS)[0].apiVersion);
const PULSAR_RESOURCES_GROUP = groupOf(Object.values(PULSAR_RESOURCE_KINDS)[0].apiVersion);

/** The version and spec of a kind. */
export function kindSchema(kind: Kind): KindSchema {
  return KINDS[kind] ?? PULSAR_RESOURCE_KINDS[kind];
}

/** Whether this is a kind whose schema is known. */
export function isKnownKind(kind: string): kind is Kind {
  return Object.hasOwn(KINDS, kind) || isPulsarResourceKind(kind);
}

/** Whether this is a kind of pulsar-resources-operator. */
export function isPulsarResourceKind(kind: string): kind is PulsarResourceKind {
  return Object.hasOwn(PULSAR_RESOURCE_KINDS, kind);
}

/**
 * Whether a resource of this group and kind is judged. All of the group of Function Mesh are; the other group has kinds
 * besides those that are known here.
 */
export function isJudged(apiVersion: string, kind: string): boolean {
  const group = groupOf(apiVersion);
  return group === FUNCTION_MESH_GROUP || group === PULSAR_RESOURCES_GROUP && isPulsarResourceKind(kind);
}

function groupOf(apiVersion: string): string {
  return apiVersion.split('/')[0];
}
