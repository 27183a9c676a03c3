import { ApiObject, App, ImplicitTokenResolver, LazyResolver, NumberStringUnionResolver } from 'cdk8s';
import { Document } from '../document/document';
import { PlainObject } from '../document/plain-json';

const RESOLVERS = [LazyResolver, ImplicitTokenResolver, NumberStringUnionResolver];

/** A spec as it is written: the keys in cdk8s' order, without what is undefined. */
interface WrittenSpec {
  readonly spec: object;
  /** The same for one spec, another for any other. */
  readonly revision: number;
  /** Undefined once it was given away. */
  readonly written?: PlainObject;
}

let lastRevision = 0;

/**
 * The manifest of an object that cdk8s would render, without its resolving value by value, as long as there is nothing to
 * resolve: no token, no resolver of the app's own. A spec may not change once it was asked for.
 */
export class PlainManifest {
  private known?: WrittenSpec;

  public constructor(private readonly object: ApiObject) {}

  /** The manifest, which nobody may change; undefined where there is something to resolve. */
  public of(spec: object): Document | undefined {
    if (!resolvesAsUsual(this.object)) { return undefined; }
    const written = this.write(spec);
    if (written === undefined) { return undefined; }
    const { apiVersion, kind, metadata } = this.object;
    return { apiVersion, kind, metadata: metadata.toJson() as Document['metadata'], spec: written };
  }

  /** The manifest, which whoever gets it may change. */
  public toGive(spec: object): Document | undefined {
    const manifest = this.of(spec);
    if (this.known !== undefined) { this.known = { ...this.known, written: undefined }; }
    return manifest;
  }

  /** Tells the spec that was written last from any other, without looking into it. */
  public get revision(): number | undefined {
    return this.known?.revision;
  }

  private write(spec: object): PlainObject | undefined {
    const before = this.known?.spec === spec ? this.known : undefined;
    if (before?.written !== undefined) { return before.written; }
    const written = copy(spec) as PlainObject | undefined;
    this.known = written === undefined ? undefined : { spec, revision: before?.revision ?? ++lastRevision, written };
    return written;
  }
}

function resolvesAsUsual(object: ApiObject): boolean {
  const { resolvers } = App.of(object);
  return resolvers.length === RESOLVERS.length && resolvers.every((resolver, index) => resolver.constructor === RESOLVERS[index]);
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
