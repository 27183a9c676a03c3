import { Document } from '../document/document';
import { textsOf } from '../document/plain-json';
import { isOurs } from '../document/subjects';
import { ACKNOWLEDGE_ANNOTATION } from '../rules/acknowledgements';

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
      return { apiVersion, kind, metadata: { name, namespace, annotations: acknowledgementsOf(document) }, spec: scalingOf(document.spec) };
    default:
      return undefined;
  }
}

/** What is scaled and by which backlogs. */
function scalingOf(spec: unknown): object {
  const { scaleTargetRef, advanced, triggers } = (spec ?? {}) as { readonly [field: string]: unknown };
  return { scaleTargetRef, advanced, triggers: Array.isArray(triggers) ? triggers.map(triggerOf) : undefined };
}

/** Triggers of other scalers may hold what is no business of anybody's. */
function triggerOf(trigger: unknown): object {
  const { type, metadata } = (trigger ?? {}) as { readonly [field: string]: unknown };
  const { topic, subscription } = textsOf(metadata);
  return { type, metadata: { topic, subscription } };
}

function acknowledgementsOf({ metadata }: Document): { readonly [name: string]: string } | undefined {
  const text = metadata?.annotations?.[ACKNOWLEDGE_ANNOTATION];
  return text === undefined ? undefined : { [ACKNOWLEDGE_ANNOTATION]: text };
}
