import { Construct } from 'constructs';
import { ClusterLink, Crossing } from './cluster-link';
import { FederatedChart } from './federated-chart';
import { FederatedFunction, FederatedHub, FederatedRegion } from './federated-site';
import { PulsarFunction } from '../../components';
import { requireDeclared, watched } from '../../document/boundary';
import { refuse, within } from '../../document/refusal';
import { filled } from '../../document/shape';
import { PermissionAction, ProvisionedTopic, ProvisionedTopology, PulsarNamespace, PulsarRoles, PulsarTenant, RoleGrant } from '../../provisioning';
import { Topic } from '../../pulsar';
import { SubscriptionPosition } from '../../spec';

/** Adds components of your own to the charts of a federation, before topics and permissions are derived. */
export interface IFederationExtension {
  /**
   * Adds to the chart of one site, such as the sources of its raw data.
   *
   * @param chart the chart, which has its Pulsar cluster and that as the default of its components
   */
  extend(chart: FederatedChart): void;
}

/** Properties of {@link FederatedPipeline}. */
export interface FederatedPipelineProps {
  /** Where models or aggregates come together. */
  readonly hub: FederatedHub;

  /** Where data are. */
  readonly regions: FederatedRegion[];

  /** What makes a model or an aggregate of raw data, in each region beside the data. */
  readonly train: FederatedFunction;

  /** How topics cross between the Pulsar clusters. There is no default: an edge between clusters is always somebody's decision. */
  readonly link: ClusterLink;

  /**
   * The tenant of the topics of the federation. One that Pulsar has already is not changed by the operator, so take one of its own.
   * @default - the id of the pipeline
   */
  readonly tenant?: string;

  /**
   * The roles that administer the tenant.
   * @default - superusers only
   */
  readonly adminRoles?: string[];

  /**
   * Whether what the hub makes goes back to every region, where the training function reads it besides the raw data.
   * @default false
   */
  readonly returnResult?: boolean;

  /**
   * Into how many partitions topics are divided, raw data included.
   * @default 0 - topics without partitions
   */
  readonly partitions?: number;

  /**
   * Components of your own.
   * @default - none
   */
  readonly extension?: IFederationExtension;
}

/**
 * A federation: in each region a function trains or pre-aggregates beside the data, and only what it makes crosses to a hub,
 * where another function makes one of all. One chart for each Kubernetes cluster, complete and applied on its own.
 *
 * ```text
 * region a:  raw data ──> [train] ──> <tenant>/models-a/updates ──┐
 * region b:  raw data ──> [train] ──> <tenant>/models-b/updates ──┴──> hub: [aggregate] ──> <tenant>/results/latest
 * ```
 *
 * Raw data never cross: their topics are marked as local data, which a rule holds against every replication, and lie in
 * namespaces of their own. Charts are created in the scope, an app or a construct in one; see docs/federation.md.
 *
 * @throws FM235 where its tenant has no name, FM501 where two sites have one name, FM536 where raw data would leave a region,
 * FM538 without a link
 */
export class FederatedPipeline extends Construct {
  /** The site of the hub. */
  public readonly hub: FederatedChart;

  /** The sites of the regions, in the order of the props. */
  public readonly regions: FederatedChart[];

  /** What the hub makes. */
  public readonly result: Topic;

  private readonly tenant: string;

  constructor(scope: Construct, id: string, private readonly props: FederatedPipelineProps) {
    requireDeclared(scope, id, 'FederatedPipelineProps', props, { inChart: false });
    super(scope, id);
    within(this, () => { requireProps(props); });
    this.tenant = props.tenant ?? id;
    this.result = Topic.of(`${this.tenant}/results/latest`);
    this.hub = new FederatedChart(this, props.hub.site.name, props.hub.site);
    this.regions = props.regions.map(({ site }) => new FederatedChart(this, site.name, site));
    within(this, () => this.requireLocal());

    for (const region of this.regions) { props.link._connect(region, [this.hub]); }
    if (props.returnResult === true) { props.link._connect(this.hub, this.regions); }
    for (const region of this.regions) { this.buildRegion(region); }
    this.buildHub();
  }

  /** What a region sends to the hub. */
  public modelOf(region: FederatedChart): Topic {
    return Topic.of(`${this.tenant}/models-${region.site.name}/updates`);
  }

  /** The raw data of a region. */
  public rawOf(region: FederatedChart): Topic[] {
    const { raw } = this.props.regions[this.regions.indexOf(region)] ?? {};
    return [...raw ?? [Topic.of(`${this.tenant}/raw-${region.site.name}/events`)]];
  }

  /** Every topic that crosses between two sites. */
  public get crossings(): Crossing[] {
    const models = this.regions.map((region): Crossing => ({ topic: this.modelOf(region), origin: region, destination: this.hub }));
    const destinations = this.props.returnResult === true ? this.regions : [];
    const results = destinations.map((region): Crossing => ({ topic: this.result, origin: this.hub, destination: region }));
    return [...models, ...results];
  }

  private buildRegion(chart: FederatedChart): void {
    const raw = this.rawOf(chart);
    const model = this.modelOf(chart);
    const { train, returnResult } = this.props;
    this.build(chart, 'train', train, [...raw, ...returnResult === true ? [this.arriving(this.result)] : []], model, [
      ...raw.filter(({ isPattern }) => !isPattern).map((topic): ProvisionedTopic => ({ topic, localData: true })),
    ]);
  }

  private buildHub(): void {
    this.build(this.hub, 'aggregate', this.props.hub.aggregate, this.regions.map((region) => this.arriving(this.modelOf(region))), this.result, []);
  }

  /** A topic where it arrives. */
  private arriving(topic: Topic): Topic {
    return Topic.of(topic.name, { external: this.props.link._isOutside });
  }

  private build(
    chart: FederatedChart, id: string, part: FederatedFunction, inputs: Topic[], output: Topic, local: readonly ProvisionedTopic[],
  ): void {
    const { link, extension } = this.props;
    const tenant = this.createTenant(chart);
    const namespaces = this.crossingNamespaces(chart).map(([name, sites]) => new PulsarNamespace(chart, `namespace-${name}`, {
      tenant, name, replication: link._namespaceReplication(sites),
    }));
    const { runtime, role, options = {} } = part;
    const component = new PulsarFunction(chart, id, {
      subscription: { position: SubscriptionPosition.EARLIEST },
      ...options,
      runtime,
      pulsar: chart.pulsar,
      tenant: this.tenant,
      namespace: output.namespace,
      inputs,
      output,
      config: runtime._language === 'golang' ? options.config : { ...options.config, site: chart.site.name },
    });
    extension?.extend(chart);
    const outgoing = this.crossings.filter(({ origin }) => origin === chart);
    for (const crossing of outgoing) { link._carry(crossing); }
    const provisioning = new ProvisionedTopology(chart, 'resources', {
      of: chart,
      connection: chart.connection,
      tenants: [tenant],
      namespaces,
      partitions: this.props.partitions,
      roles: role === undefined ? undefined : PulsarRoles.one(role),
      grants: this.replicatorGrants(chart),
      topics: outgoing.length === 0
        ? [...local]
        : [...local, { topic: output, replication: link._topicReplication(chart, outgoing.map(({ destination }) => destination)) }],
    });
    chart._build({ tenant, namespaces, function: component, provisioning });
  }

  private createTenant(chart: FederatedChart): PulsarTenant {
    const roads = chart.geoReplications;
    return new PulsarTenant(chart, 'tenant', {
      connection: chart.connection,
      name: this.tenant,
      adminRoles: this.props.adminRoles,
      allowedClusters: this.props.link._allowedClusters([this.hub, ...this.regions]),
      geoReplications: roads.length === 0 ? undefined : roads,
    });
  }

  /** The namespaces of crossing topics that a site has, with the sites that each is at. */
  private crossingNamespaces(chart: FederatedChart): [string, FederatedChart[]][] {
    const sites = new Map<string, Set<FederatedChart>>();
    for (const { topic, origin, destination } of this.crossings) {
      sites.set(topic.namespace, (sites.get(topic.namespace) ?? new Set()).add(origin).add(destination));
    }
    return [...sites].filter(([, at]) => at.has(chart)).map(([name, at]) => [name, [...at]]);
  }

  /** The brokers of other sites produce what arrives here. */
  private replicatorGrants(chart: FederatedChart): RoleGrant[] {
    return this.crossings.filter(({ destination }) => destination === chart).flatMap(({ topic, origin }) => {
      const role = origin.site.peer?.role;
      return role === undefined ? [] : [{ topic, role, actions: [PermissionAction.PRODUCE] }];
    });
  }

  private requireLocal(): void {
    const crossing = new Set(this.crossings.map(({ topic }) => `${topic.tenant}/${topic.namespace}`));
    for (const region of this.regions) {
      const leak = this.rawOf(region).find(({ tenant, namespace }) => crossing.has(`${tenant}/${namespace}`));
      if (leak !== undefined) {
        refuse({
          code: 'FM536',
          field: `regions.${region.site.name}.raw`,
          received: leak.name,
          because: 'Topics of this namespace cross to other sites, and raw data must not.',
          fix: 'keep raw data in a namespace of their own.',
        });
      }
    }
  }
}

watched(FederatedPipeline, 'FederatedPipeline');

function requireProps({ regions, tenant, hub }: FederatedPipelineProps): void {
  if (regions.length === 0) {
    refuse({ code: 'FM103', field: 'regions', received: 'none', because: 'A federation has regions.', fix: 'name at least one region.' });
  }
  if (tenant !== undefined) { filled(tenant, 'tenant', 'FM235', 'A tenant has a name.'); }
  for (const what of ['name', 'clusterName'] as const) {
    const names = [hub, ...regions].map(({ site }) => what === 'name' ? site.name : site.pulsar.clusterName ?? site.name);
    const twice = names.find((name, index) => names.indexOf(name) !== index);
    if (twice !== undefined) {
      refuse({
        code: 'FM501', field: `regions.${what}`, received: twice, because: `Two sites have this ${what}.`, fix: 'give one of them another.',
      });
    }
  }
}
