import { Document } from '../document/document';
import { isOurs } from '../document/subjects';

/** What the rules need of a resource: all of a Function Mesh resource, a little of what refers to one or is referred to, nothing of the rest. */
export function judgeable(document: Document): Document | undefined {
  if (isOurs(document)) { return document; }
  const { apiVersion, kind } = document;
  const { name, namespace } = document.metadata ?? {};
  switch (kind) {
    case 'ConfigMap':
    case 'Secret':
      return { apiVersion, kind, metadata: { name, namespace } };
    case 'HorizontalPodAutoscaler':
    case 'ScaledObject':
      return { apiVersion, kind, metadata: { name, namespace }, spec: { scaleTargetRef: scaleTargetOf(document.spec) } };
    default:
      return undefined;
  }
}

function scaleTargetOf(spec: unknown): unknown {
  return typeof spec === 'object' && spec !== null && 'scaleTargetRef' in spec ? spec.scaleTargetRef : undefined;
}
