import { watched } from '../document/boundary';
import { Package } from '../pulsar/package';

/** Where a connector's archive (NAR) comes from. */
export class ConnectorPackage {
  /**
   * The release of the connector images that is used where nothing else is said: `streamnative/pulsar-io-<connector>`.
   */
  public static readonly DEFAULT_VERSION = '3.2.2.1';

  /**
   * The published image of the connector, `streamnative/pulsar-io-<connector>:<version>`, with the archive in it.
   *
   * Connectors look up their secrets since version 3.0; an older one would not see a `SecretRef`.
   */
  public static published(version: string): ConnectorPackage {
    return new ConnectorPackage((artifact) => ({
      image: `streamnative/pulsar-io-${artifact}:${version}`,
      archive: `connectors/pulsar-io-${artifact}-${version}.nar`,
    }));
  }

  /**
   * An image of your own with the archive in it.
   *
   * @param image the runner image
   * @param archive the archive's path in the image
   */
  public static inImage(image: string, archive: string): ConnectorPackage {
    return new ConnectorPackage(() => ({ image, archive }));
  }

  /**
   * An archive that is downloaded when the pod starts.
   *
   * @param location where from
   * @param archive the file it is saved as
   */
  public static download(location: Package, archive: string): ConnectorPackage {
    return new ConnectorPackage(() => ({ archive, location }));
  }

  private constructor(private readonly resolve: (artifact: string) => ConnectorArchive) {}

  /** @internal */
  public _archiveOf(artifact: string): ConnectorArchive {
    return this.resolve(artifact);
  }
}

watched(ConnectorPackage, 'ConnectorPackage');

/** What a connector package comes down to. */
export interface ConnectorArchive {
  /** The runner image. @default - the operator's default image */
  readonly image?: string;
  /** The archive's path. */
  readonly archive: string;
  /** Where the archive is downloaded from. @default - it is in the image */
  readonly location?: Package;
}

/** Options that every connector of the catalogue has. */
export interface ConnectorCommonOptions {
  /**
   * Where the connector's archive comes from.
   * @default - the connector's published image at `ConnectorPackage.DEFAULT_VERSION`
   */
  readonly connectorPackage?: ConnectorPackage;

  /**
   * Further keys of the connector, by its own names. Plain JSON; a key that an option stands for is refused, and so is a
   * secret.
   * @default - none
   */
  readonly config?: { [key: string]: any };
}
