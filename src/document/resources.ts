import { Document } from './document';
import { Path } from './path';
import { isOurs } from './subjects';

/** A resource among others, and the way to it from the root of what it was read from. */
export interface Resource {
  readonly document: Document;
  readonly at: Path;
}

/** The resources that a manifest holds: itself, or the items of a list such as `kubectl get -o yaml` writes; nothing if it is no manifest. */
export function resourcesIn(value: unknown, at: Path = []): Resource[] {
  if (!isManifest(value)) { return []; }
  if (String(value.kind).endsWith('List') && Array.isArray(value.items)) {
    return value.items.flatMap((item, index) => resourcesIn(item, [...at, 'items', index]));
  }
  return [{ document: value, at }];
}

/** What names the operator's group is meant to be a manifest, even without a kind. */
function isManifest(value: unknown): value is Document {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) { return false; }
  const { apiVersion, kind } = value as Partial<Document>;
  return typeof apiVersion === 'string' && typeof kind === 'string' || isOurs(value as Document);
}
