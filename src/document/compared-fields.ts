import { tagOf } from './images';
import { Path } from './path';
import { PlainObject } from './plain-json';

/** What a sidecar leaves to the API server, though the operator compares it. */
export interface UnsetField {
  readonly at: Path;
  readonly received: string;
  readonly fix: string;
}

const NUMBERS = ['periodSeconds', 'timeoutSeconds', 'successThreshold', 'failureThreshold'];

/**
 * What of a sidecar the operator compares with the running StatefulSet, and the API server fills in where it is not set. What the
 * CRD fills in before, such as the protocol of a port, is the same for both.
 *
 * Of init containers, and of readiness and startup probes, the operator compares nothing.
 */
export function unsetFields(sidecar: object): UnsetField[] {
  const fields = sidecar as PlainObject;
  return [...ofProbe(fields.livenessProbe), ...ofImage(fields)];
}

function ofProbe(probe: unknown): UnsetField[] {
  if (!isObject(probe)) { return []; }
  const unset = [
    ...NUMBERS.filter((field) => (probe[field] ?? 0) === 0),
    ...isObject(probe.httpGet) ? ['path', 'scheme'].filter((field) => isUnset(probe.httpGet, field)).map((field) => `httpGet.${field}`) : [],
  ];
  return unset.length === 0 ? [] : [{ at: ['livenessProbe'], received: `a probe without ${unset.join(', ')}`, fix: `set ${unset.join(', ')}.` }];
}

function ofImage(sidecar: PlainObject): UnsetField[] {
  const { image } = sidecar;
  return typeof image === 'string' && image !== '' && tagOf(image) === 'latest' && isUnset(sidecar, 'imagePullPolicy')
    ? [{ at: ['imagePullPolicy'], received: `${image} without a pull policy`, fix: 'set imagePullPolicy, or name a version.' }]
    : [];
}

function isObject(value: unknown): value is PlainObject {
  return typeof value === 'object' && value !== null;
}

function isUnset(value: unknown, field: string): boolean {
  return isObject(value) && (value[field] ?? '') === '';
}
