import { Document } from './document';
import { isJudged, isKnownKind } from './kinds';
import { Path } from './path';
import { PlainObject } from './plain-json';
import { Subject } from './subject';
import { FunctionMeshOperator } from '../spec';

/** The lists of a FunctionMesh, and the kind that the operator makes of their members. */
export const MEMBER_LISTS = [['functions', 'Function'], ['sources', 'Source'], ['sinks', 'Sink']] as const;

/** Whether a document is a resource of the operators', by its group; one without an apiVersion goes by its kind alone. */
export function isOurs(document: Document): boolean {
  const { apiVersion, kind } = document;
  return apiVersion === undefined || apiVersion === null ? isKnownKind(kind) : isJudged(String(apiVersion), kind);
}

/** A document, followed by the members of a FunctionMesh as the resources that the operator makes of them. */
export function subjectsOf(document: Document, operatorVersion: string = FunctionMeshOperator.VERSION): Subject[] {
  const { kind } = document;
  if (!isKnownKind(kind)) { return []; }
  const name = textOf(document.metadata?.name);
  const spec = document.spec;
  const self = new Subject(document, kind, name, spec, ['spec'], false, operatorVersion);
  return kind === 'FunctionMesh' ? [self, ...members(document, name, spec, operatorVersion)] : [self];
}

function members(document: Document, mesh: string, spec: unknown, operatorVersion: string): Subject[] {
  return MEMBER_LISTS.flatMap(([list, kind]) => {
    const entries = isObject(spec) && Array.isArray(spec[list]) ? spec[list] as unknown[] : [];
    return entries.map((entry, index) => {
      const name = isObject(entry) ? textOf(entry.name) : '';
      return new Subject(document, kind, `${mesh}-${name}`, entry, ['spec', list, index], true, operatorVersion);
    });
  });
}

/** Whether a resource has no name yet, so that those of its members are not known. */
export function isUnnamed({ metadata }: Document): boolean {
  return textOf(metadata?.name) === '';
}

/** The member of a FunctionMesh that a place is in, as `functions/clean`. */
export function memberAt({ kind, spec }: Document, [root, list, index]: Path): string | undefined {
  if (kind !== 'FunctionMesh' || root !== 'spec' || !isObject(spec) || !MEMBER_LISTS.some(([known]) => known === list)) { return undefined; }
  const entries = spec[list];
  const entry = Array.isArray(entries) ? entries[Number(index)] as unknown : undefined;
  return isObject(entry) && typeof entry.name === 'string' ? `${list}/${entry.name}` : undefined;
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function isObject(value: unknown): value is PlainObject {
  return typeof value === 'object' && value !== null;
}
