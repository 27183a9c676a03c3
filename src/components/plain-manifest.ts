import { ApiObject, App, ImplicitTokenResolver, LazyResolver, NumberStringUnionResolver } from 'cdk8s';
import { Document } from '../document/document';
import { objectKeyedBy } from '../document/keyed-by-topics';
import { PlainObject } from '../document/plain-json';

const RESOLVERS = [LazyResolver, ImplicitTokenResolver, NumberStringUnionResolver];

/** What is known of the spec that was asked for last. */
interface KnownSpec {
  readonly spec: object;
  /** The same for one spec, another for any other. */
  readonly revision: number;
  /** Whether there is nothing in it to resolve. */
  readonly isPlain: boolean;
}

let lastRevision = 0;

/**
 * The manifest of an object that cdk8s would render, without its resolving value by value, as long as there is nothing to
 * resolve: no token, no resolver of the app's own. A spec may not change once it was asked for.
 */
export class PlainManifest {
  private known?: KnownSpec;

  public constructor(private readonly object: ApiObject) {}

  /** The manifest, which nobody may change; undefined where there is something to resolve. */
  public of(spec: object): Document | undefined {
    if (this.known?.spec !== spec) { this.known = { spec, revision: ++lastRevision, isPlain: isPlain(spec) }; }
    if (!this.isAllThereIs()) { return undefined; }
    const { apiVersion, kind, metadata } = this.object;
    return { apiVersion, kind, metadata: metadata.toJson() as Document['metadata'], spec };
  }

  /** The manifest as it is written, its keys in cdk8s' order, which whoever gets it may change. */
  public toGive(spec: object): Document | undefined {
    const manifest = this.of(spec);
    return manifest && { ...manifest, spec: copy(spec, !process.env.CDK8S_DISABLE_SORT) };
  }

  /** Tells the spec that was rendered last from any other, without looking into it; undefined where that is not all. */
  public get revision(): number | undefined {
    return this.isAllThereIs() ? this.known?.revision : undefined;
  }

  private isAllThereIs(): boolean {
    return this.known?.isPlain === true && resolvesAsUsual(this.object);
  }
}

function resolvesAsUsual(object: ApiObject): boolean {
  const { resolvers } = App.of(object);
  return resolvers.length === RESOLVERS.length && resolvers.every((resolver, index) => resolver.constructor === RESOLVERS[index]);
}

function isPlain(value: unknown): boolean {
  if (typeof value !== 'object') { return value !== undefined; }
  if (value === null || typeof (value as PlainObject).resolve === 'function') { return false; }
  if (Array.isArray(value)) { return value.every(isPlain); }
  return value.constructor === Object && Object.keys(value).every((key) => isPlain((value as PlainObject)[key]));
}

/** Copies what is plain. */
function copy(value: unknown, sorts: boolean): unknown {
  if (typeof value !== 'object') { return value; }
  if (Array.isArray(value)) { return value.map((item) => copy(item, sorts)); }
  const fields = value as PlainObject;
  const keys = Object.keys(fields);
  const copied: PlainObject = objectKeyedBy(keys);
  for (const key of sorts ? inOrder(keys) : keys) { copied[key] = copy(fields[key], sorts); }
  return copied;
}

/** Mostly they are in order. */
function inOrder(keys: string[]): string[] {
  for (let i = 1; i < keys.length; i++) { if (keys[i] < keys[i - 1]) { return keys.sort(); } }
  return keys;
}
