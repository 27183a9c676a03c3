import { Construct, IConstruct } from 'constructs';
import { ConnectionAuth } from './connection-auth';
import { PulsarResource, PulsarResourceProps } from './pulsar-resource';
import { requireDeclared, watched } from '../document/boundary';
import { refuse, show } from '../document/refusal';
import { filled, shaped } from '../document/shape';
import { IPulsarCluster, PulsarCluster, PulsarTls } from '../pulsar';
import { requireCluster } from '../pulsar/pulsar-cluster';
import { PulsarConnectionSpec } from '../spec';

/** A connection of pulsar-resources-operator, as other resources refer to it. */
export interface IPulsarConnection extends IConstruct {
  /** The name of the Kubernetes object: `connectionRef`. */
  readonly connectionName: string;

  /**
   * The name of the Pulsar cluster behind it.
   * @default - not known
   */
  readonly clusterName?: string;
}

/** Properties of {@link PulsarConnection}. */
export interface PulsarConnectionProps extends PulsarResourceProps {
  /** The Pulsar cluster: its addresses and TLS settings are taken from it, as far as they are known. */
  readonly cluster: IPulsarCluster;

  /**
   * Where brokers serve administration, `http://host:8080` or `https://host:8443`: `adminServiceURL`, and
   * `adminServiceSecureURL` for TLS, without which the operator checks no certificate.
   * @default - the `webServiceUrl` of a cluster that is created in this program
   */
  readonly adminServiceUrl?: string;

  /**
   * Where brokers serve clients, `pulsar://host:6650` or `pulsar+ssl://host:6651`: `brokerServiceURL` or
   * `brokerServiceSecureURL`. Only geo-replication to this cluster needs it.
   * @default - the `brokerServiceUrl` of a cluster that is created in this program
   */
  readonly brokerServiceUrl?: string;

  /**
   * The name of the Pulsar cluster, as its brokers are configured: `clusterName`. Geo-replication needs it.
   * @default - the `clusterName` of the cluster
   */
  readonly clusterName?: string;

  /**
   * How the operator authenticates: `authentication`.
   * @default - not at all; refused where the components of the cluster authenticate
   */
  readonly authentication?: ConnectionAuth;

  /**
   * How the operator trusts an address with TLS: `tlsEnableHostnameVerification`, `tlsAllowInsecureConnection`.
   * @default - the `tls` of the cluster; host names are verified where it says nothing of them
   */
  readonly tls?: PulsarTls;

  /**
   * The file of trusted certificates in the operator's own pod: `tlsTrustCertsFilePath`.
   * @default - the certificate authorities of the operator's image
   */
  readonly trustCertsFile?: string;

  /**
   * The file of trusted certificates in the pods of brokers that replicate to this cluster: `brokerClientTrustCertsFilePath`.
   * @default - the certificate authorities of the brokers
   */
  readonly brokerTrustCertsFile?: string;
}

/**
 * How pulsar-resources-operator reaches a Pulsar cluster: a PulsarConnection. Every other of its resources names one.
 *
 * @throws FM217 without a cluster, FM231 where the addresses are not known or none
 */
export class PulsarConnection extends PulsarResource implements IPulsarConnection {
  /** A connection that exists already, by the name of its Kubernetes object. */
  public static fromConnectionName(scope: Construct, id: string, connectionName: string, clusterName?: string): IPulsarConnection {
    return new ImportedConnection(scope, id, connectionName, clusterName);
  }

  /** The Kubernetes object that others refer to it by. */
  public readonly connectionName: string;

  /** The name of the cluster in Pulsar, where that is known. */
  public readonly clusterName?: string;

  /** The Pulsar cluster behind it. */
  public readonly cluster: IPulsarCluster;

  constructor(scope: Construct, id: string, props: PulsarConnectionProps) {
    requireDeclared(scope, id, 'PulsarConnectionProps', props);
    super(scope, id, props.metadata);
    this._define('PulsarConnection', () => specOf(props));
    this.connectionName = this.resourceName;
    this.clusterName = props.clusterName ?? props.cluster.clusterName;
    this.cluster = props.cluster;
  }
}

watched(PulsarConnection, 'PulsarConnection');

class ImportedConnection extends Construct implements IPulsarConnection {
  public constructor(scope: Construct, id: string, public readonly connectionName: string, public readonly clusterName?: string) {
    super(scope, id);
  }
}

/** Refuses what is no connection, such as its name. */
export function requireConnection(connection: IPulsarConnection, field = 'connection'): IPulsarConnection {
  const fix = 'create a PulsarConnection, or refer to one with PulsarConnection.fromConnectionName(...).';
  return shaped(connection, { field, member: 'connectionName', fix });
}

function specOf(props: PulsarConnectionProps): PulsarConnectionSpec {
  requireCluster(shaped(props.cluster, { field: 'cluster', member: 'configMapName', fix: 'give the connection its PulsarCluster.' }));
  const { cluster } = props;
  const known = cluster instanceof PulsarCluster ? cluster : undefined;
  const admin = props.adminServiceUrl ?? known?.webServiceUrl;
  const broker = props.brokerServiceUrl ?? known?.brokerServiceUrl;
  if (admin === undefined) {
    refuse({
      code: 'FM231',
      field: 'adminServiceUrl',
      received: 'nothing',
      because: 'The addresses of a cluster whose ConfigMap exists already are not known here.',
      fix: 'give `adminServiceUrl`.',
    });
  }
  const isSecure = address(admin, 'adminServiceUrl', ['http', 'https']) === 'https';
  return {
    adminServiceUrl: admin,
    adminServiceSecureUrl: isSecure ? admin : undefined,
    ...brokerAddress(broker),
    clusterName: props.clusterName ?? cluster.clusterName,
    authentication: authenticationOf(props),
    ...isSecure ? trust(props) : {},
    tlsTrustCertsFilePath: props.trustCertsFile,
    brokerClientTrustCertsFilePath: props.brokerTrustCertsFile,
  };
}

function brokerAddress(broker: string | undefined): Pick<PulsarConnectionSpec, 'brokerServiceUrl' | 'brokerServiceSecureUrl'> {
  if (broker === undefined) { return {}; }
  return address(broker, 'brokerServiceUrl', ['pulsar', 'pulsar+ssl']) === 'pulsar' ? { brokerServiceUrl: broker } : { brokerServiceSecureUrl: broker };
}

function authenticationOf({ authentication, cluster }: PulsarConnectionProps): PulsarConnectionSpec['authentication'] {
  if (authentication === undefined && cluster.authentication !== undefined) {
    refuse({
      code: 'FM231',
      field: 'authentication',
      received: 'nothing',
      because: 'The components of this cluster authenticate, and the operator acts in a role of its own: that of an administrator.',
      fix: 'give `authentication`, or say ConnectionAuth.none().',
    });
  }
  return authentication === undefined
    ? undefined
    : shaped(authentication, { field: 'authentication', member: '_toSpec', fix: 'write one of ConnectionAuth.' })._toSpec();
}

function trust({ tls, cluster, trustCertsFile }: PulsarConnectionProps): Partial<PulsarConnectionSpec> {
  const { tlsConfig } = (tls ?? cluster.tls)?._messagingFields() ?? {};
  if (tlsConfig?.certSecretName !== undefined && trustCertsFile === undefined) {
    refuse({
      code: 'FM231',
      field: 'trustCertsFile',
      received: 'nothing',
      because: `Components trust the certificates in the Secret ${tlsConfig.certSecretName}; the operator reads certificates from a file of its own pod.`,
      fix: 'mount them into the pod of the operator and give `trustCertsFile`.',
    });
  }
  return {
    tlsEnableHostnameVerification: tlsConfig?.hostnameVerification ?? true,
    tlsAllowInsecureConnection: tlsConfig?.allowInsecure === true ? true : undefined,
  };
}

/** The scheme of an address. */
function address(url: string, field: string, schemes: readonly string[]): string {
  filled(url, field, 'FM231', 'A Pulsar cluster is reached by an address.');
  const match = /^([a-z+]+):\/\/[^\s/]+\S*$/.exec(url);
  if (match === null || !schemes.includes(match[1])) {
    refuse({
      code: 'FM231',
      field,
      received: show(url),
      because: `A Pulsar cluster is reached by ${schemes.map((scheme) => `${scheme}://`).join(' or ')} and a host.`,
      fix: `write ${schemes[0]}://host:port.`,
    });
  }
  return match[1];
}
