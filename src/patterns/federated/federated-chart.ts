import { Chart } from 'cdk8s';
import { Construct } from 'constructs';
import { FederatedSite } from './federated-site';
import { PulsarFunction } from '../../components';
import { requireDeclared, watched } from '../../document/boundary';
import { refuse, show, within } from '../../document/refusal';
import { IPulsarGeoReplication, ProvisionedTopology, PulsarConnection, PulsarGeoReplication, PulsarNamespace, PulsarTenant } from '../../provisioning';
import { PulsarCluster } from '../../pulsar';

const SITE_NAME = /^[a-z]([-a-z0-9]{0,20}[a-z0-9])?$/;

/**
 * Everything that goes to the Kubernetes cluster of one site: complete, and applied on its own.
 *
 * @throws FM201 where its name is none for a chart, FM537 where it is asked what it holds before the federation is built
 */
export class FederatedChart extends Chart {
  /** What was said of the site. */
  public readonly site: FederatedSite;

  /** The Pulsar cluster of the site. */
  public readonly pulsar: PulsarCluster;

  /** The connection of pulsar-resources-operator to it. */
  public readonly connection: PulsarConnection;

  /** The name of the Pulsar cluster. */
  public readonly clusterName: string;

  private readonly roads = new Map<FederatedChart, PulsarGeoReplication>();
  private parts?: FederatedParts;

  constructor(scope: Construct, id: string, site: FederatedSite) {
    requireDeclared(scope, id, 'FederatedSite', site, { inChart: false });
    super(scope, id, { namespace: site.kubernetesNamespace });
    within(this, () => requireSiteName(site.name));
    this.site = site;
    this.clusterName = site.pulsar.clusterName ?? site.name;
    this.pulsar = new PulsarCluster(this, 'pulsar', { ...site.pulsar, clusterName: this.clusterName });
    PulsarCluster.setDefault(this, this.pulsar);
    this.connection = new PulsarConnection(this, 'connection', {
      cluster: this.pulsar, authentication: site.administration, trustCertsFile: site.trustCertsFile,
    });
  }

  /** The tenant of the federation here. */
  public get tenant(): PulsarTenant {
    return this.built.tenant;
  }

  /** The namespaces whose topics cross. */
  public get namespaces(): PulsarNamespace[] {
    return [...this.built.namespaces];
  }

  /** The function that trains, at the hub the one that aggregates. */
  public get function(): PulsarFunction {
    return this.built.function;
  }

  /** The topics and permissions, derived from all components of the chart. */
  public get provisioning(): ProvisionedTopology {
    return this.built.provisioning;
  }

  /** The roads to other sites, for geo-replication. */
  public get geoReplications(): PulsarGeoReplication[] {
    return [...this.roads.values()];
  }

  /**
   * The road to another site.
   * @throws FM538 where there is none
   */
  public roadTo(site: FederatedChart): IPulsarGeoReplication {
    return within(this, () => this.roads.get(site) ?? refuse({
      code: 'FM538',
      field: 'roadTo',
      received: site.site.name,
      because: 'No road leads from here to there.',
      fix: 'link the federation by ClusterLink.geoReplication(), from a region to the hub or back.',
    }));
  }

  /** @internal */
  public _addRoad(to: FederatedChart, road: PulsarGeoReplication): void {
    this.roads.set(to, road);
  }

  /** @internal */
  public _build(parts: FederatedParts): void {
    this.parts = parts;
  }

  private get built(): FederatedParts {
    return this.parts ?? within(this, () => refuse({
      code: 'FM537',
      field: 'site',
      received: this.site.name,
      because: 'The site is not built yet.',
      fix: 'ask for it once the FederatedPipeline is created.',
    }));
  }
}

watched(FederatedChart, 'FederatedChart');

/** What a site is made of, besides its clusters and roads. @internal */
export interface FederatedParts {
  readonly tenant: PulsarTenant;
  readonly namespaces: readonly PulsarNamespace[];
  readonly function: PulsarFunction;
  readonly provisioning: ProvisionedTopology;
}

function requireSiteName(name: string): void {
  if (SITE_NAME.test(name)) { return; }
  refuse({
    code: 'FM201',
    field: 'name',
    received: show(name),
    because: 'Names of charts and Pulsar namespaces are made of it.',
    fix: 'write at most 22 lower-case letters, digits and hyphens, a letter first.',
  });
}
