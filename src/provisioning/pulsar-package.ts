import { Construct } from 'constructs';
import { IPulsarConnection, requireConnection } from './pulsar-connection';
import { LastingResourceProps, PulsarResource } from './pulsar-resource';
import { requireDeclared } from '../document/boundary';
import { refuse, show } from '../document/refusal';
import { Package } from '../pulsar';
import { PackageKind } from '../pulsar/package';
import { LifecyclePolicy, PackageSyncPolicy } from '../spec';

const PACKAGE_URL = /^(function|source|sink):\/\/[^\s/@]+\/[^\s/@]+\/[^\s/@]+(@[^\s@]+)?$/;
const FILE_URL = /^(https?|s3|gs|azblob):\/\/[^\s/]+\S*$/;

/** Properties of {@link PulsarPackage}. */
export interface PulsarPackageProps extends LastingResourceProps {
  /** The connection to the cluster: `connectionRef`. */
  readonly connection: IPulsarConnection;

  /** The package in Pulsar, `function|source|sink://tenant/namespace/name@version`: `packageURL`. */
  readonly url: string;

  /** Where the operator takes the file from: `http(s)://`, `s3://`, `gs://` or `azblob://`: `fileURL`. */
  readonly fileUrl: string;

  /**
   * What it is: `description`.
   * @default - nothing
   */
  readonly description?: string;

  /**
   * Whom to ask: `contact`.
   * @default - nobody
   */
  readonly contact?: string;

  /**
   * Properties of your own: `properties`.
   * @default - those of the operator, such as the checksum of the file
   */
  readonly properties?: { [name: string]: string };

  /**
   * When it is uploaded: `syncPolicy`.
   * @default - `Always` for a version `latest`, else `IfNotPresent`
   */
  readonly syncPolicy?: PackageSyncPolicy;
}

/**
 * A package in the package service of Pulsar, uploaded by the operator: a PulsarPackage.
 *
 * @throws FM236 where it cannot be uploaded
 */
export class PulsarPackage extends PulsarResource {
  /** The package, as the runtime or the connector of a component takes it. */
  public readonly reference: Package;

  /** Its kind, from its URL. @internal */
  public readonly _kind: PackageKind;

  constructor(scope: Construct, id: string, props: PulsarPackageProps) {
    requireDeclared(scope, id, 'PulsarPackageProps', props);
    super(scope, id, props.metadata);
    this._define('PulsarPackage', () => ({
      connectionRef: { name: requireConnection(props.connection).connectionName },
      packageUrl: packageUrl(props.url),
      fileUrl: fileUrl(props.fileUrl),
      description: props.description,
      contact: props.contact,
      properties: props.properties,
      syncPolicy: props.syncPolicy,
      lifecyclePolicy: props.lifecyclePolicy ?? LifecyclePolicy.KEEP_AFTER_DELETION,
    }));
    this._requireBeside(props.connection, 'connection');
    this.reference = Package.pulsar(props.url);
    this._kind = props.url.split(':')[0] as PackageKind;
  }
}

function packageUrl(url: string): string {
  if (!PACKAGE_URL.test(url)) {
    refuse({
      code: 'FM236',
      field: 'url',
      received: show(url),
      because: 'A package is `function|source|sink://tenant/namespace/name@version`, in lower case.',
      fix: 'write function://tenant/namespace/name@version.',
    });
  }
  return url;
}

function fileUrl(url: string): string {
  if (!FILE_URL.test(url)) {
    refuse({
      code: 'FM236',
      field: 'fileUrl',
      received: show(url),
      because: 'The operator downloads from http(s)://, s3://, gs:// and azblob://; a file:// of its own pod it deletes once it has read it.',
      fix: 'put the file on a web server or into a bucket.',
    });
  }
  return url;
}
