import { Construct } from 'constructs';
import type { FederatedChart } from './federated-chart';
import { watched } from '../../document/boundary';
import { shaped } from '../../document/shape';
import { PulsarConnection, PulsarGeoReplication, Replication } from '../../provisioning';
import { PulsarCluster, Topic } from '../../pulsar';

/** A topic that crosses from one site of a federation to another. */
export interface Crossing {
  /** The topic, which has the same name at both sites. */
  readonly topic: Topic;

  /** The site that messages come from. */
  readonly origin: FederatedChart;

  /** The site that they go to. */
  readonly destination: FederatedChart;
}

/** Carries topics between Pulsar clusters by components of its own. */
export interface IClusterBridge {
  /**
   * Creates what carries a topic: a component at the site that the messages come from, such as a sink whose connector writes to
   * the other cluster.
   *
   * @param scope where to create it: in the chart of the site that the messages come from
   * @param id an id that is free there
   * @param crossing what crosses
   */
  bridge(scope: Construct, id: string, crossing: Crossing): void;
}

/** How topics cross between the Pulsar clusters of a federation. */
export abstract class ClusterLink {
  /** Between Pulsar instances: a PulsarGeoReplication for each way, and topics that name it. */
  public static geoReplication(): ClusterLink {
    return new GeoReplicationLink();
  }

  /**
   * Between clusters of one Pulsar instance, which share its configuration store: namespaces that are replicated. The names of the
   * clusters are those that the instance knows.
   */
  public static sharedInstance(): ClusterLink {
    return new SharedInstanceLink();
  }

  /** By components of your own. Nothing is replicated by Pulsar. */
  public static bridge(bridge: IClusterBridge): ClusterLink {
    return new BridgeLink(shaped(bridge, { field: 'bridge', member: 'bridge', fix: 'write an IClusterBridge: an object with `bridge(scope, id, crossing)`.' }));
  }

  /** Whether something carries topics of which the manifests tell nothing. @internal */
  public get _isOutside(): boolean {
    return false;
  }

  /** Connects a site to where its topics go. @internal */
  public _connect(_from: FederatedChart, _destinations: readonly FederatedChart[]): void {}

  /** The clusters that the tenant may use. @internal */
  public _allowedClusters(_all: readonly FederatedChart[]): string[] | undefined {
    return undefined;
  }

  /** Replication of the namespace of a crossing topic. @internal */
  public _namespaceReplication(_sites: readonly FederatedChart[]): Replication | undefined {
    return undefined;
  }

  /** Replication of a crossing topic at the site that it comes from. @internal */
  public _topicReplication(_from: FederatedChart, _destinations: readonly FederatedChart[]): Replication | undefined {
    return undefined;
  }

  /** Creates components that carry a topic. @internal */
  public _carry(_crossing: Crossing): void {}
}

watched(ClusterLink, 'ClusterLink');

class GeoReplicationLink extends ClusterLink {
  public _connect(from: FederatedChart, destinations: readonly FederatedChart[]): void {
    for (const to of destinations) {
      const { name, peer = {}, pulsar } = to.site;
      // Its ConfigMap belongs to its own chart: here only addresses, trust and authentication count.
      const cluster = PulsarCluster.fromConfigMapName(from, `cluster-${name}`, to.pulsar.configMapName, {
        authentication: peer.brokerAuthentication === undefined ? pulsar.authentication : undefined,
        tls: pulsar.tls,
        clusterName: to.clusterName,
      });
      const destination = new PulsarConnection(from, `connection-to-${name}`, {
        cluster,
        adminServiceUrl: peer.webServiceUrl ?? pulsar.webServiceUrl,
        brokerServiceUrl: peer.brokerServiceUrl ?? pulsar.brokerServiceUrl,
        authentication: peer.authentication,
        brokerTrustCertsFile: peer.trustCertsFile,
        trustCertsFile: from.site.trustCertsFile,
      });
      from._addRoad(to, new PulsarGeoReplication(from, `road-to-${name}`, {
        connection: from.connection,
        destination,
        destinationOverride: peer.brokerAuthentication === undefined ? undefined : { authentication: peer.brokerAuthentication },
      }));
    }
  }

  public _topicReplication(from: FederatedChart, destinations: readonly FederatedChart[]): Replication {
    return Replication.geo(...destinations.map((to) => from.roadTo(to)));
  }
}

class SharedInstanceLink extends ClusterLink {
  public _allowedClusters(all: readonly FederatedChart[]): string[] {
    return all.map(({ clusterName }) => clusterName);
  }

  public _namespaceReplication(sites: readonly FederatedChart[]): Replication {
    return Replication.clusters(...sites.map(({ clusterName }) => clusterName));
  }
}

class BridgeLink extends ClusterLink {
  public constructor(private readonly carrier: IClusterBridge) {
    super();
  }

  public get _isOutside(): boolean {
    return true;
  }

  public _carry(crossing: Crossing): void {
    const { origin, destination, topic } = crossing;
    this.carrier.bridge(origin, `bridge-${topic.namespace}-to-${destination.site.name}`, crossing);
  }
}
