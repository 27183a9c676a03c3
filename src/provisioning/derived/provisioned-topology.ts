import { ApiObject } from 'cdk8s';
import { Construct, IConstruct } from 'constructs';
import { mergedGrants } from './grants';
import { ClusterKey, NeededGrant, NeededTopic, needsOf } from './needs';
import { ProvisionedTopic, ProvisionedTopologyProps } from './provisioned-topology-props';
import { Component } from '../../components/component';
import { requireDeclared, watched } from '../../document/boundary';
import { Document } from '../../document/document';
import { isPulsarResourceKind } from '../../document/kinds';
import { describe, refuse, within } from '../../document/refusal';
import { isOurs } from '../../document/subjects';
import { Topic } from '../../pulsar';
import { DEFAULT_NAMESPACE, parseTopicName, PUBLIC_TENANT } from '../../pulsar/topic-name';
import { PermissionResourceType } from '../../spec';
import { IPermissionTarget } from '../permission-target';
import { IPulsarConnection, PulsarConnection, requireConnection } from '../pulsar-connection';
import { IPulsarNamespace, PulsarNamespace } from '../pulsar-namespace';
import { PulsarPermission } from '../pulsar-permission';
import { IPulsarTenant, PulsarTenant } from '../pulsar-tenant';
import { PulsarTopic } from '../pulsar-topic';
import { TopicSchema } from '../topic-schema';

const STRING = 'STRING';

/**
 * What the components below a construct need of one Pulsar cluster, and no more: their topics, the namespaces and tenants of
 * these, and the least permissions of their roles.
 *
 * A component must be allowed to consume what it reads (of a pattern: the namespace), to produce what it writes, its output,
 * log, dead letters and late data alike, and to fetch packages from the namespace that its package is in. Function Mesh has no
 * functions worker, so no component needs the action `functions`.
 *
 * Create it after the components: synthesis is refused where one was added later.
 *
 * @throws FM217 where the cluster behind the connection is not known, FM531 where something is said of what is not created, FM537
 * where a component is created after it and would have no topics and permissions
 */
export class ProvisionedTopology extends Construct {
  /** The tenants of all namespaces, created or given. */
  public readonly tenants: IPulsarTenant[];

  /** The namespaces of all topics and patterns, created or given. */
  public readonly namespaces: IPulsarNamespace[];

  /** The topics. */
  public readonly topics: PulsarTopic[];

  /** The permissions; those of components only with `roles`. */
  public readonly permissions: PulsarPermission[];

  private readonly connection: IPulsarConnection;
  private readonly tenantsByName = new Map<string, IPulsarTenant>();
  private readonly namespacesByName = new Map<string, IPulsarNamespace>();
  private readonly topicsByName: ReadonlyMap<string, PulsarTopic>;

  constructor(scope: Construct, id: string, private readonly props: ProvisionedTopologyProps) {
    requireDeclared(scope, id, 'ProvisionedTopologyProps', props);
    super(scope, id);
    this.connection = within(this, () => requireConnection(props.connection));
    const cluster = within(this, () => this.clusterKey());
    const needs = needsOf(documentsBelow(props.of), cluster);
    props.tenants?.forEach((tenant) => this.tenantsByName.set(tenant.tenantName, tenant));
    props.namespaces?.forEach((namespace) => this.namespacesByName.set(namespace.namespaceName, namespace));

    this.namespaces = needs.namespaces.map((name) => this.namespaceNamed(name));
    this.tenants = [...new Set(this.namespaces.map(({ tenant }) => tenant))];
    const settings = within(this, () => this.settingsOf(needs.topics));
    this.topics = needs.topics.map((topic) => this.createTopic(topic, settings.get(topic.name)));
    this.topicsByName = new Map(this.topics.map((topic) => [topic.topicName, topic]));
    this.permissions = this.createPermissions([...needs.grants, ...this.otherGrants()]);
    this.refuseLateComponents();
  }

  /**
   * The topic that is created for one of the components' topics.
   * @throws FM531 where no component reads or writes it
   */
  public topicOf(topic: Topic): PulsarTopic {
    return within(this, () => this.topicsByName.get(topic.name) ?? refuse({
      code: 'FM531',
      field: 'topic',
      received: topic.name,
      because: 'No component of this cluster reads or writes it.',
      fix: 'ask for a topic that one does.',
    }));
  }

  private clusterKey(): ClusterKey {
    const { connection, cluster = connection instanceof PulsarConnection ? connection.cluster : undefined } = this.props;
    if (cluster === undefined) {
      refuse({
        code: 'FM217',
        field: 'cluster',
        received: 'nothing',
        because: 'A connection that exists already does not tell which components use its cluster.',
        fix: 'give `cluster`.',
      });
    }
    const configMap = cluster.node.tryFindChild('Resource');
    return {
      configMapName: cluster.configMapName,
      isIn: (namespace) => configMap === undefined || namespace === (configMap as ApiObject).metadata.namespace,
    };
  }

  private namespaceNamed(name: string): IPulsarNamespace {
    const known = this.namespacesByName.get(name);
    if (known !== undefined) { return known; }
    const [tenantName, local] = name.split('/');
    const tenant = this.tenantNamed(tenantName);
    const { lifecyclePolicy } = this.props;
    const namespace = name === `${PUBLIC_TENANT}/${DEFAULT_NAMESPACE}`
      ? PulsarNamespace.fromNamespaceName(this, `namespace/${name}`, tenant, local)
      : new PulsarNamespace(this, `namespace/${name}`, { tenant, name: local, lifecyclePolicy });
    this.namespacesByName.set(name, namespace);
    return namespace;
  }

  private tenantNamed(name: string): IPulsarTenant {
    const known = this.tenantsByName.get(name);
    if (known !== undefined) { return known; }
    const { lifecyclePolicy, adminRoles } = this.props;
    const tenant = name === PUBLIC_TENANT
      ? PulsarTenant.fromTenantName(this, `tenant/${name}`, this.connection, name)
      : new PulsarTenant(this, `tenant/${name}`, { connection: this.connection, name, adminRoles, lifecyclePolicy });
    this.tenantsByName.set(name, tenant);
    return tenant;
  }

  private settingsOf(topics: readonly NeededTopic[]): Map<string, ProvisionedTopic> {
    const names = new Set(topics.map(({ name }) => name));
    return new Map((this.props.topics ?? []).map((settings) => {
      const { name } = settings.topic;
      if (!names.has(name)) {
        refuse({
          code: 'FM531',
          field: 'topics',
          received: name,
          because: 'No component of this cluster reads or writes it, so it would not be created.',
          fix: 'correct the name, or create a PulsarTopic.',
        });
      }
      return [name, settings];
    }));
  }

  private createTopic({ name, partitions, schemas }: NeededTopic, settings: Partial<ProvisionedTopic> = {}): PulsarTopic {
    const { domain, tenant, namespace, localName } = parseTopicName(name);
    const { topic: _, ...policies } = settings;
    return new PulsarTopic(this, `topic/${domain}/${tenant}/${namespace}/${localName}`, {
      lifecyclePolicy: this.props.lifecyclePolicy,
      registeredSchema: schemas.size === 1 && schemas.has(STRING) ? TopicSchema.STRING : undefined,
      ...policies,
      namespace: this.namespaceNamed(`${tenant}/${namespace}`),
      name: localName,
      persistent: domain === 'persistent',
      partitions: Math.max(settings.partitions ?? this.props.partitions ?? 0, partitions),
    });
  }

  private createPermissions(grants: readonly NeededGrant[]): PulsarPermission[] {
    return mergedGrants(grants, this.props.roles).map(({ resourceType, resourceName, roles: granted, actions }) => new PulsarPermission(
      this, `permission/${resourceType}/${resourceName.replace('://', '/')}/${actions.join('-')}`,
      { target: this.targetOf(resourceType, resourceName), roles: [...granted], actions: [...actions] },
    ));
  }

  private otherGrants(): NeededGrant[] {
    return (this.props.grants ?? []).flatMap(({ topic, role, actions }) => actions.map((action): NeededGrant => ({
      role, resourceType: PermissionResourceType.TOPIC, resourceName: this.topicOf(topic).topicName, action,
    })));
  }

  private targetOf(resourceType: PermissionResourceType, name: string): IPermissionTarget {
    return resourceType === PermissionResourceType.NAMESPACE
      ? this.packageNamespace(name)
      : this.topicsByName.get(name)!;
  }

  /** A namespace that holds packages alone was there before they were uploaded. */
  private packageNamespace(name: string): IPulsarNamespace {
    const [tenant, local] = name.split('/');
    const known = this.namespacesByName.get(name)
      ?? PulsarNamespace.fromNamespaceName(this, `namespace/${name}`, this.existingTenant(tenant), local);
    this.namespacesByName.set(name, known);
    return known;
  }

  private existingTenant(name: string): IPulsarTenant {
    const tenant = this.tenantsByName.get(name) ?? PulsarTenant.fromTenantName(this, `tenant/${name}`, this.connection, name);
    this.tenantsByName.set(name, tenant);
    return tenant;
  }

  private refuseLateComponents(): void {
    const known = new Set(componentsBelow(this.props.of));
    this.node.addValidation({
      validate: () => componentsBelow(this.props.of).filter((component) => !known.has(component)).map((component) => describe({
        code: 'FM537',
        field: 'of',
        received: component.node.path,
        because: 'It was created after the topics and permissions were derived, so it has none.',
        fix: 'create the ProvisionedTopology after all components; a FederatedPipeline takes them as its `extension`.',
      })),
    });
  }
}

watched(ProvisionedTopology, 'ProvisionedTopology');

/** The manifests of everything below a construct. */
function documentsBelow(scope: IConstruct): Document[] {
  return scope.node.findAll().filter((construct) => ApiObject.isApiObject(construct)).map((resource) => resource.toJson() as Document);
}

/** Components, in a mesh or not, and resources of Function Mesh that came another way. */
function componentsBelow(scope: IConstruct): IConstruct[] {
  return scope.node.findAll().filter((construct) => construct instanceof Component
    || ApiObject.isApiObject(construct) && !(construct.node.scope instanceof Component)
    && isOurs({ apiVersion: construct.apiVersion, kind: construct.kind }) && !isPulsarResourceKind(construct.kind));
}
