import { ApiObject, ApiObjectMetadata } from 'cdk8s';
import { Construct, IConstruct } from 'constructs';
import { AdminAuth } from './admin-auth';
import { ConfiguredAuth, PulsarAuth } from './pulsar-auth';
import { PulsarTls } from './pulsar-tls';
import { requireDeclared, watched } from '../document/boundary';
import { nameIfUnfit } from '../document/dns-name';
import { objectName } from '../document/kubernetes-object';
import { refuse, show, within } from '../document/refusal';
import { filled, shaped } from '../document/shape';

/** A Pulsar cluster, as components refer to it. */
export interface IPulsarCluster extends IConstruct {
  /** The ConfigMap with `webServiceURL` and `brokerServiceURL`, in the namespace of the components: `pulsarConfig`. */
  readonly configMapName: string;

  /**
   * How components authenticate.
   * @default - not at all
   */
  readonly authentication?: PulsarAuth;

  /**
   * How the subscription clean-up of deleted components authenticates.
   * @default - as the components do
   */
  readonly cleanupAuthentication?: ConfiguredAuth;

  /**
   * How components trust the cluster.
   * @default - no TLS settings
   */
  readonly tls?: PulsarTls;

  /**
   * Where stateful functions keep their state, such as `bk://bookkeeper:4181`.
   * @default - stateful functions name it themselves
   */
  readonly stateStorageServiceUrl?: string;

  /**
   * The cluster whose package service packages are downloaded from: `pulsarPackageService`.
   * @default - this one
   */
  readonly packageService?: IPulsarCluster;

  /**
   * What the function instances call the cluster, in metrics for instance: `clusterName`.
   * @default - `kubernetes`, by the operator
   */
  readonly clusterName?: string;

  /**
   * Where clients that are no components reach the cluster's administration, such as KEDA: an http or https URL.
   * @default - not known
   */
  readonly adminUrl?: string;

  /**
   * How clients that are no components authenticate with the cluster's administration.
   * @default - not at all
   */
  readonly adminAuthentication?: AdminAuth;
}

/** How components reach and trust a Pulsar cluster, wherever its ConfigMap comes from. */
export interface PulsarClusterAccess {
  /**
   * How components authenticate: `authSecret` or `authConfig`.
   * @default - not at all
   */
  readonly authentication?: PulsarAuth;

  /**
   * How the subscription clean-up of deleted components authenticates: `cleanupAuthConfig`.
   * @default - as the components do
   */
  readonly cleanupAuthentication?: ConfiguredAuth;

  /**
   * How components trust the cluster: `tlsConfig` or `tlsSecret`.
   * @default - no TLS settings
   */
  readonly tls?: PulsarTls;

  /**
   * Where stateful functions keep their state: `statefulConfig.pulsar.serviceUrl` of those that ask for state.
   * @default - stateful functions name it themselves
   */
  readonly stateStorageServiceUrl?: string;

  /**
   * Another cluster whose package service packages are downloaded from: `pulsarPackageService`.
   * @default - this one
   */
  readonly packageService?: IPulsarCluster;

  /**
   * What the function instances call the cluster, in metrics for instance: `clusterName`.
   * @default - `kubernetes`, by the operator
   */
  readonly clusterName?: string;

  /**
   * Where clients that are no components reach the cluster's administration, such as KEDA: `http://host:8080` or
   * `https://host:8443`. Several brokers are best reached through a Pulsar proxy: a broker redirects to another, and KEDA
   * sends its credentials to no other host.
   * @default - `webServiceUrl`; not known of a cluster whose ConfigMap exists already
   */
  readonly adminUrl?: string;

  /**
   * How clients that are no components authenticate with the cluster's administration.
   * @default - not at all
   */
  readonly adminAuthentication?: AdminAuth;
}

/** Properties of {@link PulsarCluster}. */
export interface PulsarClusterProps extends PulsarClusterAccess {
  /** Where brokers serve clients, `pulsar://host:6650` or `pulsar+ssl://host:6651`: `brokerServiceURL`. */
  readonly brokerServiceUrl: string;

  /** Where brokers serve administration, `http://host:8080` or `https://host:8443`: `webServiceURL`. */
  readonly webServiceUrl: string;

  /**
   * Metadata of the ConfigMap.
   * @default - a name from the construct path, the chart's namespace
   */
  readonly metadata?: ApiObjectMetadata;
}

/**
 * A Pulsar cluster: the ConfigMap that components read its addresses from, and how they authenticate and trust it.
 *
 * The ConfigMap belongs to the chart this construct is in, and must be in the Kubernetes namespace of the components.
 *
 * @throws FM217 where an address is none
 */
export class PulsarCluster extends Construct implements IPulsarCluster {
  /**
   * A cluster whose ConfigMap is a construct of its own.
   *
   * @param configMap a ConfigMap of cdk8s-plus, or an ApiObject of this kind
   * @throws FM102 where it is no ConfigMap
   */
  public static fromConfigMap(scope: Construct, id: string, configMap: IConstruct, access: PulsarClusterAccess = {}): IPulsarCluster {
    return new ImportedCluster(scope, id, objectName(configMap, 'ConfigMap', 'PulsarCluster.fromConfigMapName(...)'), access);
  }

  /**
   * A cluster whose ConfigMap exists already, by the ConfigMap's name.
   * @throws FM217 where the name is empty
   */
  public static fromConfigMapName(scope: Construct, id: string, configMapName: string, access: PulsarClusterAccess = {}): IPulsarCluster {
    return new ImportedCluster(scope, id, configMapName, access);
  }

  /**
   * Makes a cluster the default of everything below a scope: an app, a chart, a construct of your own.
   *
   * A component takes, in this order, its own `pulsar`, that of its FunctionMesh, the default of the nearest scope.
   * @throws FM217 where it is no cluster
   */
  public static setDefault(scope: IConstruct, cluster: IPulsarCluster): void {
    within(scope, () => requireCluster(cluster));
    DEFAULTS.set(scope, cluster);
  }

  /** The default that applies to a scope, if any. */
  public static defaultOf(scope: IConstruct): IPulsarCluster | undefined {
    for (let at: IConstruct | undefined = scope; at !== undefined; at = at.node.scope) {
      const cluster = DEFAULTS.get(at);
      if (cluster !== undefined) { return cluster; }
    }
    return undefined;
  }

  /** The ConfigMap with both addresses. */
  public readonly configMapName: string;

  /** How components authenticate. */
  public readonly authentication?: PulsarAuth;

  /** How the subscription clean-up of deleted components authenticates, if otherwise than they do. */
  public readonly cleanupAuthentication?: ConfiguredAuth;

  /** How components trust the cluster. */
  public readonly tls?: PulsarTls;

  /** Where stateful functions keep their state. */
  public readonly stateStorageServiceUrl?: string;

  /** The cluster whose package service packages are downloaded from, if it is another. */
  public readonly packageService?: IPulsarCluster;

  /** What the function instances call the cluster. */
  public readonly clusterName?: string;

  /** Where clients that are no components reach the cluster's administration. */
  public readonly adminUrl?: string;

  /** How clients that are no components authenticate with the administration. */
  public readonly adminAuthentication?: AdminAuth;

  /** Where brokers serve clients. */
  public readonly brokerServiceUrl: string;

  /** Where brokers serve administration. */
  public readonly webServiceUrl: string;

  constructor(scope: Construct, id: string, props: PulsarClusterProps) {
    requireDeclared(scope, id, 'PulsarClusterProps', props);
    super(scope, id);
    within(this, () => {
      requireUrl(props.brokerServiceUrl, 'brokerServiceUrl', ['pulsar', 'pulsar+ssl']);
      requireUrl(props.webServiceUrl, 'webServiceUrl', ['http', 'https']);
      if (props.adminUrl !== undefined) { requireUrl(props.adminUrl, 'adminUrl', ['http', 'https']); }
    });
    this.brokerServiceUrl = props.brokerServiceUrl;
    this.webServiceUrl = props.webServiceUrl;
    this.authentication = props.authentication;
    this.cleanupAuthentication = props.cleanupAuthentication;
    this.tls = props.tls;
    this.stateStorageServiceUrl = props.stateStorageServiceUrl;
    this.packageService = props.packageService;
    this.clusterName = props.clusterName;
    this.adminUrl = props.adminUrl ?? props.webServiceUrl;
    this.adminAuthentication = props.adminAuthentication;

    const configMap = new ApiObject(this, 'Resource', {
      apiVersion: 'v1',
      kind: 'ConfigMap',
      metadata: { ...nameIfUnfit(this), ...props.metadata },
      data: { brokerServiceURL: props.brokerServiceUrl, webServiceURL: props.webServiceUrl },
    });
    this.configMapName = configMap.name;
  }
}

watched(PulsarCluster, 'PulsarCluster');

class ImportedCluster extends Construct implements IPulsarCluster {
  public readonly authentication?: PulsarAuth;
  public readonly cleanupAuthentication?: ConfiguredAuth;
  public readonly tls?: PulsarTls;
  public readonly stateStorageServiceUrl?: string;
  public readonly packageService?: IPulsarCluster;
  public readonly clusterName?: string;
  public readonly adminUrl?: string;
  public readonly adminAuthentication?: AdminAuth;

  public constructor(scope: Construct, id: string, public readonly configMapName: string, access: PulsarClusterAccess) {
    super(scope, id);
    within(this, () => {
      filled(configMapName, 'configMapName', 'FM217', 'A Pulsar cluster is known by its ConfigMap.');
      if (access.adminUrl !== undefined) { requireUrl(access.adminUrl, 'adminUrl', ['http', 'https']); }
    });
    this.authentication = access.authentication;
    this.cleanupAuthentication = access.cleanupAuthentication;
    this.tls = access.tls;
    this.stateStorageServiceUrl = access.stateStorageServiceUrl;
    this.packageService = access.packageService;
    this.clusterName = access.clusterName;
    this.adminUrl = access.adminUrl;
    this.adminAuthentication = access.adminAuthentication;
  }
}

const DEFAULTS = new WeakMap<IConstruct, IPulsarCluster>();

/** Refuses what is no cluster, such as its URL. */
export function requireCluster(cluster: IPulsarCluster | undefined): void {
  if (cluster === undefined) { return; }
  shaped(cluster, {
    code: 'FM217',
    field: 'pulsar',
    member: 'configMapName',
    fix: 'create a PulsarCluster, or refer to one with PulsarCluster.fromConfigMapName(...).',
  });
}

function requireUrl(url: string, field: string, schemes: readonly string[]): void {
  const match = /^([a-z+]+):\/\/[^\s/]+\S*$/.exec(url);
  if (match === null || !schemes.includes(match[1])) {
    refuse({
      code: 'FM217',
      field,
      received: show(url),
      because: `A Pulsar cluster is reached by ${schemes.map((scheme) => `${scheme}://`).join(' or ')} and a host.`,
      fix: `write ${schemes[0]}://host:port.`,
    });
  }
}
