import { Destinations } from './destinations';
import { SecretRef } from '../pulsar/secret-ref';

/** What a Source or Sink needs to know of its connector; every typed helper comes down to this. */
export interface ConnectorDefinition {
  /** The artifact's short name, as in `pulsar-io-<artifact>`, such as `elastic-search`. */
  readonly artifact: string;
  /** The class that implements the connector. */
  readonly className: string;
  /** The connector's configuration; keys without a value are left out. */
  readonly config: { readonly [key: string]: unknown };
  /** The values of secret keys, by key. */
  readonly secrets: { readonly [key: string]: SecretRef | undefined };
  /** The Java type of the messages, where the connector fixes it. */
  readonly typeClassName?: string;
  /** Whether it works in batches, and so needs a trigger for their discovery. */
  readonly isBatch?: boolean;
  /** The topics that it writes, where it chooses them itself. */
  readonly destinations?: Destinations;
}
