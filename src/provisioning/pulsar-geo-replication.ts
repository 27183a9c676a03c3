import { Construct, IConstruct } from 'constructs';
import { IPulsarConnection, requireConnection } from './pulsar-connection';
import { LastingResourceProps, PulsarResource } from './pulsar-resource';
import { requireDeclared } from '../document/boundary';
import { refuse } from '../document/refusal';
import { holdsSecretParameters } from '../document/secret-literals';
import { ClusterParamsOverride, LifecyclePolicy, LocalObjectReference, PulsarGeoReplicationSpec } from '../spec';

/** A way from one Pulsar instance to another, as tenants, namespaces and topics refer to it. */
export interface IPulsarGeoReplication extends IConstruct {
  /** The name of the Kubernetes object: `geoReplicationRefs`. */
  readonly geoReplicationName: string;
}

/** Properties of {@link PulsarGeoReplication}. */
export interface PulsarGeoReplicationProps extends LastingResourceProps {
  /** The cluster that messages come from: `connectionRef`. */
  readonly connection: IPulsarConnection;

  /** The cluster, of another Pulsar instance, that they go to: `destinationConnectionRef`. */
  readonly destination: IPulsarConnection;

  /**
   * What the brokers of the source are told of the destination instead of what its connection says: `clusterParamsOverride`.
   * The connection holds the operator's credentials for the destination, which are more than replication needs.
   * @default - the addresses and credentials of the connection
   */
  readonly destinationOverride?: DestinationOverride;
}

/** How brokers reach the destination of a {@link PulsarGeoReplication}. */
export interface DestinationOverride {
  /**
   * Where brokers of the destination serve administration: `serviceURL`.
   * @default - as the connection says
   */
  readonly serviceUrl?: string;

  /**
   * The same over TLS: `serviceSecureURL`.
   * @default - as the connection says
   */
  readonly serviceSecureUrl?: string;

  /**
   * Where they serve clients: `brokerServiceURL`.
   * @default - as the connection says
   */
  readonly brokerServiceUrl?: string;

  /**
   * The same over TLS: `brokerServiceSecureURL`.
   * @default - as the connection says
   */
  readonly brokerServiceSecureUrl?: string;

  /**
   * The file of trusted certificates in the pods of the brokers: `brokerClientTrustCertsFilePath`.
   * @default - as the connection says
   */
  readonly trustCertsFile?: string;

  /**
   * How they authenticate: `authentication`.
   * @default - with the credentials of the connection
   */
  readonly authentication?: BrokerAuthentication;
}

/** How brokers authenticate at another cluster. */
export interface BrokerAuthentication {
  /** The plugin's Java class: `authPlugin`. */
  readonly plugin: string;

  /** The plugin's parameters, without any secret, such as `file:///pulsar/tokens/replicator`: `authParameters`. */
  readonly parameters: string;
}

/**
 * A one-way road between two Pulsar instances: a PulsarGeoReplication. It registers the destination among the clusters of the
 * source; a tenant, and the topics or namespaces that are to be replicated, name it.
 *
 * Both connections must say their `clusterName`, and all three objects are in one Kubernetes namespace.
 *
 * @throws FM533 where a cluster has no name, or both have one; FM601 where parameters look like a secret
 */
export class PulsarGeoReplication extends PulsarResource implements IPulsarGeoReplication {
  /** The Kubernetes object that others refer to it by. */
  public readonly geoReplicationName: string;

  /** The cluster that messages come from. */
  public readonly connection: IPulsarConnection;

  /** The cluster that they go to. */
  public readonly destination: IPulsarConnection;

  constructor(scope: Construct, id: string, props: PulsarGeoReplicationProps) {
    requireDeclared(scope, id, 'PulsarGeoReplicationProps', props);
    super(scope, id, props.metadata);
    this._define('PulsarGeoReplication', () => specOf(props));
    this._requireBeside(props.connection, 'connection');
    this._requireBeside(props.destination, 'destination');
    this.geoReplicationName = this.resourceName;
    this.connection = props.connection;
    this.destination = props.destination;
  }
}

/** The references to roads, as tenants, namespaces and topics write them. */
export function geoReplicationRefs(roads: readonly IPulsarGeoReplication[]): LocalObjectReference[] {
  return roads.map((road) => ({
    name: road.geoReplicationName,
  }));
}

function specOf(props: PulsarGeoReplicationProps): PulsarGeoReplicationSpec {
  const ends = { connection: requireConnection(props.connection), destination: requireConnection(props.destination, 'destination') };
  for (const [field, end] of Object.entries(ends)) {
    if (end instanceof PulsarResource && end.clusterName === undefined) {
      refuse({
        code: 'FM533',
        field,
        received: `${end.node.path}, without a cluster name`,
        because: 'Replication is set up by the names of the clusters.',
        fix: 'give the PulsarConnection, or its cluster, a `clusterName`.',
      });
    }
  }
  if (ends.connection.connectionName === ends.destination.connectionName) {
    refuse({
      code: 'FM533',
      field: 'destination',
      received: ends.destination.connectionName,
      because: 'A cluster is not replicated to itself.',
      fix: 'give the connection of the other cluster.',
    });
  }
  return {
    connectionRef: { name: ends.connection.connectionName },
    destinationConnectionRef: { name: ends.destination.connectionName },
    lifecyclePolicy: props.lifecyclePolicy ?? LifecyclePolicy.KEEP_AFTER_DELETION,
    clusterParamsOverride: props.destinationOverride === undefined ? undefined : overrideOf(props.destinationOverride),
  };
}

function overrideOf(override: DestinationOverride): ClusterParamsOverride {
  const { authentication } = override;
  if (authentication !== undefined && holdsSecretParameters(authentication.parameters)) {
    refuse({
      code: 'FM601',
      field: 'destinationOverride.authentication.parameters',
      received: '(not shown)',
      because: 'The parameters look like a secret, and they would stand in the manifest.',
      fix: 'keep them in a file of the brokers and write file:///path, or let the connection of the destination hold a Secret.',
    });
  }
  return {
    serviceUrl: override.serviceUrl,
    serviceSecureUrl: override.serviceSecureUrl,
    brokerServiceUrl: override.brokerServiceUrl,
    brokerServiceSecureUrl: override.brokerServiceSecureUrl,
    brokerClientTrustCertsFilePath: override.trustCertsFile,
    authentication: authentication === undefined ? undefined : { authPlugin: authentication.plugin, authParameters: authentication.parameters },
  };
}
