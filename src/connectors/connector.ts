import { requireNoVariables } from '../document/command-line';
import { plainJson, PlainObject } from '../document/plain-json';
import { refuse, show } from '../document/refusal';
import { filled } from '../document/shape';
import { Package, SecretRef } from '../pulsar';
import { ConnectorDefinition } from './connector-definition';
import { ConnectorArchive, ConnectorCommonOptions, ConnectorPackage } from './connector-package';
import { Destinations } from './destinations';
import { secretKeysOf } from './secret-keys';
import { refuseSecretLiterals, refuseSecretUrls } from './secret-literals';
import { locationFor, PackageKind } from '../pulsar/package';

/** A connector that the catalogue does not have. */
export interface CustomConnectorOptions {
  /** The class that implements the connector: `className`. */
  readonly className: string;

  /** The connector's archive (NAR or jar), as a path in the container: `java.jar`. */
  readonly archive: string;

  /**
   * Where the archive is downloaded from: `java.jarLocation`.
   * @default - it is in the image
   */
  readonly location?: Package;

  /**
   * The runner image: `image`.
   * @default - the operator's default image
   */
  readonly image?: string;

  /**
   * The connector's configuration: `sourceConfig` or `sinkConfig`. Plain JSON, without secrets.
   * @default - none
   */
  readonly config?: { [key: string]: any };

  /**
   * Secrets that the connector reads from its context by name: `secretsMap`.
   * @default - none
   */
  readonly secrets?: { [name: string]: SecretRef };

  /**
   * The Java class of the messages: `typeClassName`.
   * @default - that of the schema of the topic, else bytes
   */
  readonly typeClassName?: string;
}

/** What a connector comes down to, ready to be written. */
export interface BoundConnector {
  readonly className: string;
  readonly archive: string;
  readonly location?: string;
  readonly image?: string;
  readonly config: PlainObject;
  readonly secrets: { [name: string]: SecretRef };
  readonly typeClassName?: string;
  readonly isBatch?: boolean;
  readonly destinations?: Destinations;
}

/** Resolves a connector of one's own. */
export function bindCustom(options: CustomConnectorOptions, kind: PackageKind): BoundConnector {
  const config = options.config === undefined ? {} : plainJson(options.config, 'connector.config');
  refuseSecretLiterals(config, 'connector.config');
  return bound(options.className, options, config, { ...options.secrets }, kind, options.typeClassName);
}

/** Resolves a connector of the catalogue. */
export function bindKnown(definition: ConnectorDefinition, options: ConnectorCommonOptions, kind: PackageKind): BoundConnector {
  const typed = plainJson(definition.config, 'connector');
  const further = options.config === undefined ? {} : plainJson(options.config, 'connector.config');
  refuseSecretUrls(typed, 'connector');
  refuseSecretLiterals(further, 'connector.config', secretKeysOf(definition.className));
  const secrets = Object.fromEntries(Object.entries(definition.secrets).filter((entry): entry is [string, SecretRef] => entry[1] !== undefined));
  const twice = Object.keys(further).find((key) => Object.hasOwn(typed, key) || Object.hasOwn(secrets, key));
  if (twice !== undefined) {
    refuse({
      code: 'FM410',
      field: `connector.config.${twice}`,
      received: show(further[twice]),
      because: 'An option of the connector sets this key already.',
      fix: 'set it in one place.',
    });
  }
  const archive = (options.connectorPackage ?? ConnectorPackage.published(ConnectorPackage.DEFAULT_VERSION))._archiveOf(definition.artifact);
  return {
    ...bound(definition.className, archive, { ...typed, ...further }, secrets, kind, definition.typeClassName),
    isBatch: definition.isBatch,
    destinations: definition.destinations,
  };
}

function bound(
  className: string, archive: ConnectorArchive, config: PlainObject, secrets: { [name: string]: SecretRef }, kind: PackageKind,
  typeClassName?: string,
): BoundConnector {
  for (const [name, value] of [['className', className], ['archive', archive.archive]]) {
    filled(value, `connector.${name}`, 'FM218', `A connector needs its ${name}.`, 'name the connector\'s class and the archive it is in.');
  }
  requireNoVariables(config, 'connector.config');
  return {
    className,
    archive: archive.archive,
    location: locationFor(archive.location, kind, 'connector.location'),
    image: archive.image,
    config,
    secrets,
    typeClassName,
  };
}
