import { ACKNOWLEDGE_ANNOTATION } from './acknowledgements';
import { isProvisioning, provisioningSpec } from './provisioning';
import { BROKER_URL } from './pulsar-clusters';
import { Document } from '../document/document';
import { textsOf } from '../document/plain-json';
import { isOurs } from '../document/subjects';

const SCALERS = ['HorizontalPodAutoscaler', 'ScaledObject'];
const NAMED = ['ConfigMap', 'Secret', ...SCALERS];

/** Whether the rules look at such resources at all. */
export function isJudgeable({ apiVersion, kind }: Pick<Document, 'apiVersion' | 'kind'>): boolean {
  return NAMED.includes(kind) || isProvisioning(apiVersion) || isOurs({ apiVersion, kind });
}

/** What the rules need of a resource: all of a Function Mesh resource, a little of what refers to one or is referred to, nothing of the rest. */
export function judgeable(document: Document): Document | undefined {
  if (isOurs(document)) { return document; }
  if (!isJudgeable(document)) { return undefined; }
  const { apiVersion, kind, spec } = document;
  const { name, namespace } = document.metadata ?? {};
  const named = { apiVersion, kind, metadata: { name, namespace } };
  if (isProvisioning(apiVersion)) { return { ...named, spec: provisioningSpec(spec) }; }
  if (SCALERS.includes(kind)) { return { ...named, metadata: { name, namespace, annotations: acknowledgementIn(document) }, spec: scalingOf(spec) }; }
  return kind === 'ConfigMap' ? { ...named, data: { [BROKER_URL]: textsOf(document.data)[BROKER_URL] } } : named;
}

/** What is scaled and by which backlogs. */
function scalingOf(spec: unknown): object {
  const { scaleTargetRef, advanced, triggers } = (spec ?? {}) as { readonly [field: string]: unknown };
  return { scaleTargetRef, advanced, triggers: Array.isArray(triggers) ? triggers.map(triggerOf) : undefined };
}

/** Triggers of other scalers may hold what is no business of anybody's. */
function triggerOf(trigger: unknown): object {
  const { type, metadata } = (trigger ?? {}) as { readonly [field: string]: unknown };
  const { topic, subscription, adminURL, adminURLFromEnv } = textsOf(metadata);
  return { type, metadata: { topic, subscription, adminURL, adminURLFromEnv } };
}

function acknowledgementIn({ metadata }: Document): { readonly [name: string]: string } | undefined {
  const text = metadata?.annotations?.[ACKNOWLEDGE_ANNOTATION];
  return text === undefined ? undefined : { [ACKNOWLEDGE_ANNOTATION]: text };
}
