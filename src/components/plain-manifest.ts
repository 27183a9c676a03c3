import { ApiObject, App, ImplicitTokenResolver, LazyResolver, NumberStringUnionResolver } from 'cdk8s';
import { Document } from '../document/document';
import { PlainObject } from '../document/plain-json';

const RESOLVERS = [LazyResolver, ImplicitTokenResolver, NumberStringUnionResolver];

/** A spec as it is written: the keys in cdk8s' order, without what is undefined. */
interface WrittenSpec {
  /** The same for one spec, another for any other. */
  readonly id: number;
  written?: PlainObject;
}

const SPECS = new WeakMap<object, WrittenSpec>();
const IDS = new WeakMap<object, number>();
let lastId = 0;

/**
 * The manifest that cdk8s would render of an object, without its resolving value by value; undefined where there is something
 * to resolve: a token, a resolver of the app's own. A spec may not change once it was asked for.
 */
export function plainManifest(object: ApiObject, spec: object): Document | undefined {
  if (!resolvesAsUsual(object)) { return undefined; }
  const written = writtenSpec(spec)?.written;
  return written === undefined ? undefined : { apiVersion: object.apiVersion, kind: object.kind, metadata: object.metadata.toJson() as Document['metadata'], spec: written };
}

/** The same, to be given away: whoever gets it may change it. */
export function plainManifestToGive(object: ApiObject, spec: object): Document | undefined {
  const manifest = plainManifest(object, spec);
  if (manifest !== undefined) { SPECS.get(spec)!.written = undefined; }
  return manifest;
}

/** What tells the spec of a document from any other without looking into it, where that is known. */
export function specId({ spec }: Document): number | undefined {
  return typeof spec === 'object' && spec !== null ? IDS.get(spec) : undefined;
}

function resolvesAsUsual(object: ApiObject): boolean {
  const { resolvers } = App.of(object);
  return resolvers.length === RESOLVERS.length && resolvers.every((resolver, index) => resolver.constructor === RESOLVERS[index]);
}

function writtenSpec(spec: object): WrittenSpec | undefined {
  let known = SPECS.get(spec);
  if (known?.written !== undefined) { return known; }
  const written = copy(spec);
  if (typeof written !== 'object') { return undefined; }
  known ??= { id: ++lastId };
  known.written = written as PlainObject;
  SPECS.set(spec, known);
  IDS.set(written as PlainObject, known.id);
  return known;
}

/** Undefined where there is something to resolve. */
function copy(value: unknown): unknown {
  if (typeof value !== 'object') { return value; }
  if (Array.isArray(value)) { return copyList(value); }
  if (value === null || value.constructor !== Object || typeof (value as PlainObject).resolve === 'function') { return undefined; }
  const fields = value as PlainObject;
  const copied: PlainObject = {};
  const keys = Object.keys(fields);
  for (const key of process.env.CDK8S_DISABLE_SORT ? keys : keys.sort()) {
    if (fields[key] === undefined) { continue; }
    const item = copy(fields[key]);
    if (item === undefined) { return undefined; }
    copied[key] = item;
  }
  return copied;
}

function copyList(list: readonly unknown[]): unknown[] | undefined {
  const items: unknown[] = [];
  for (const value of list) {
    const item = copy(value);
    if (item === undefined) { return undefined; }
    items.push(item);
  }
  return items;
}
