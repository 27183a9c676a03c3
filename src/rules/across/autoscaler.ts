import { Path } from '../../document/path';
import { PlainObject, textsOf } from '../../document/plain-json';
import { Subject } from '../../document/subject';
import { keyOf } from '../keys';
import { Landscape, namespaceOf } from '../landscape';
import { Document } from '../rule';

/** What scales something from outside: a ScaledObject of KEDA's, or a HorizontalPodAutoscaler. */
export interface Autoscaler {
  readonly document: Document;
  readonly label: string;
  readonly target: { readonly apiVersion?: string; readonly kind: string; readonly name: string };
  /** The HorizontalPodAutoscaler that there is for it. */
  readonly horizontalPodAutoscaler: string;
  readonly backlogs: readonly BacklogTrigger[];
}

/** A trigger of KEDA's that asks for the backlog of a subscription in Pulsar. */
export interface BacklogTrigger {
  readonly at: Path;
  /** Whether it says where the administration is. */
  readonly hasAddress: boolean;
  readonly topic?: string;
  readonly subscription?: string;
}

/** The autoscalers among the manifests that say what they scale. */
export function autoscalersIn(landscape: Landscape): Autoscaler[] {
  return ['ScaledObject', 'HorizontalPodAutoscaler'].flatMap((kind) => landscape.ofKind(kind)).flatMap((document) => {
    const spec = objectOf(document.spec);
    const { kind, name, apiVersion } = textsOf(spec.scaleTargetRef);
    if (kind === undefined || name === undefined) { return []; }
    const own = String(document.metadata?.name);
    return [{
      document,
      label: `${document.kind} ${own}`,
      target: { apiVersion, kind, name },
      horizontalPodAutoscaler: document.kind === 'ScaledObject' ? horizontalPodAutoscalerOf(spec, own) : own,
      backlogs: backlogsOf(spec.triggers),
    }];
  });
}

/** The components that there are to be scaled, by a key as {@link targetKey} gives it. */
export function componentsByName(landscape: Landscape): ReadonlyMap<string, Subject> {
  return new Map(landscape.components.map((component) => [keyOf(component.kind, namespaceOf(component.document), component.name), component]));
}

export function targetKey({ document, target }: Autoscaler): string {
  return keyOf(target.kind, namespaceOf(document), target.name);
}

function horizontalPodAutoscalerOf(spec: PlainObject, scaledObject: string): string {
  return textsOf(objectOf(objectOf(spec.advanced).horizontalPodAutoscalerConfig)).name ?? `keda-hpa-${scaledObject}`;
}

function backlogsOf(triggers: unknown): BacklogTrigger[] {
  return (Array.isArray(triggers) ? triggers as unknown[] : []).flatMap((trigger, index) => {
    const { type, metadata } = objectOf(trigger);
    if (type !== 'pulsar') { return []; }
    const { topic, subscription, adminURL, adminURLFromEnv } = textsOf(metadata);
    return [{ at: ['spec', 'triggers', index, 'metadata'], hasAddress: (adminURL ?? adminURLFromEnv ?? '') !== '', topic, subscription }];
  });
}

function objectOf(value: unknown): PlainObject {
  return typeof value === 'object' && value !== null ? value as PlainObject : {};
}
