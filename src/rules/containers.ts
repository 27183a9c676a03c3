import { Path } from '../document/path';
import { PlainObject } from '../document/plain-json';
import { Subject } from '../document/subject';

/** A container that a component adds to its pods. */
export interface AddedContainer {
  readonly container: PlainObject;
  readonly at: Path;
}

/** The init containers and sidecars. */
export function containersOf(subject: Subject): AddedContainer[] {
  return [...containersIn(subject, 'initContainers'), ...sidecarsOf(subject)];
}

export function sidecarsOf(subject: Subject): AddedContainer[] {
  return containersIn(subject, 'sidecars');
}

function containersIn(subject: Subject, list: string): AddedContainer[] {
  return subject.list('pod', list)
    .map((container, index) => ({ container: container as PlainObject, at: subject.in('pod', list, index) }))
    .filter(({ container }) => typeof container === 'object' && container !== null);
}

/** The security context of a container, or of a pod. */
export function securityOf(container: unknown): PlainObject {
  return objectOf(objectOf(container).securityContext);
}

export function objectOf(value: unknown): PlainObject {
  return typeof value === 'object' && value !== null ? value as PlainObject : {};
}
