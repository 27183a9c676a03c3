import { Document } from '../document/document';
import { PlainObject, textsOf } from '../document/plain-json';
import { Subject } from '../document/subject';

/** How many pods a component has, at least and at most. */
export interface ReplicaBounds {
  readonly minReplicas: number;
  readonly maxReplicas: number;
}

/** The fields of a bound, and what counts where one is not set. */
interface BoundFields {
  readonly min: readonly [field: string, otherwise: number];
  readonly max: readonly [field: string, otherwise: number];
}

const BOUNDS: { readonly [kind: string]: BoundFields } = {
  ScaledObject: { min: ['minReplicaCount', 0], max: ['maxReplicaCount', 100] },
  HorizontalPodAutoscaler: { min: ['minReplicas', 1], max: ['maxReplicas', 1] },
};

/** The bounds that autoscalers among the manifests set for components. */
export function autoscaledBounds(documents: readonly Document[]): ReadonlyMap<string, ReplicaBounds> {
  const bounds = new Map<string, ReplicaBounds>();
  for (const { kind, metadata, spec } of documents) {
    if (!Object.hasOwn(BOUNDS, kind)) { continue; }
    const fields = (spec ?? {}) as PlainObject;
    const target = textsOf(fields.scaleTargetRef);
    const minReplicas = bound(fields, BOUNDS[kind].min);
    const maxReplicas = Math.max(minReplicas, bound(fields, BOUNDS[kind].max));
    bounds.set(targetKey(target.kind, metadata?.namespace, target.name), { minReplicas, maxReplicas });
  }
  return bounds;
}

/** How many pods a component has: what an autoscaler of its own says, else what its manifest says. */
export function boundsOf(component: Subject, autoscaled: ReadonlyMap<string, ReplicaBounds>): ReplicaBounds {
  const { document, kind, name, isMember, replicas: { replicas, min, max } } = component;
  const bounds = isMember ? undefined : autoscaled.get(targetKey(kind, document.metadata?.namespace, name));
  return bounds ?? { minReplicas: max === undefined ? replicas : min, maxReplicas: Math.max(replicas, max ?? replicas) };
}

function targetKey(kind: string | undefined, namespace: unknown, name: string | undefined): string {
  return JSON.stringify([kind, namespace ?? null, name]);
}

function bound(spec: PlainObject, [field, otherwise]: BoundFields['min']): number {
  const value = spec[field];
  return typeof value === 'number' ? value : otherwise;
}
