import { Duration, Size } from 'cdk8s';
import { Construct, IConstruct } from 'constructs';
import { IPermissionTarget, PermissionTarget } from './permission-target';
import { minutesText, secondsText } from './policies/durations';
import { counted, TopicPolicies, topicPolicies } from './policies/topic-policies';
import { IPulsarConnection, requireConnection } from './pulsar-connection';
import { LastingResourceProps, PulsarResource } from './pulsar-resource';
import { IPulsarTenant } from './pulsar-tenant';
import { requireAllowed } from './tenant-clusters';
import { TopicAutoCreation } from './topic-auto-creation';
import { requireDeclared, watched } from '../document/boundary';
import { count } from '../document/numbers';
import { sizeQuantity } from '../document/sizes';
import { requireNamedEntity } from '../pulsar/topic-name';
import { LifecyclePolicy, PermissionResourceType, PulsarNamespaceSpec, SchemaAutoUpdateCompatibilityStrategy, SubscriptionAuthMode } from '../spec';

/** A namespace of Pulsar, as its topics and permissions refer to it. */
export interface IPulsarNamespace extends IPermissionTarget {
  /** Its name in Pulsar, `tenant/namespace`. */
  readonly namespaceName: string;

  /** Its tenant. */
  readonly tenant: IPulsarTenant;
}

/** The groups of bookies that store the messages of a namespace. */
export interface BookieAffinity {
  /** The preferred group: `bookkeeperAffinityGroupPrimary`. */
  readonly primary: string;

  /**
   * The group that serves where the preferred one cannot: `bookkeeperAffinityGroupSecondary`.
   * @default - none
   */
  readonly secondary?: string;
}

/** Properties of {@link PulsarNamespace}. */
export interface PulsarNamespaceProps extends LastingResourceProps, TopicPolicies {
  /** Its tenant, whose connection it shares: `connectionRef`, and the first part of `name`. */
  readonly tenant: IPulsarTenant;

  /** Its name within the tenant: the second part of `name`. */
  readonly name: string;

  /**
   * Namespaces of one group are spread over brokers: `antiAffinityGroup`.
   * @default - none
   */
  readonly antiAffinityGroup?: string;

  /**
   * The groups of bookies that store its messages: `bookieAffinityGroup`.
   * @default - any bookies
   */
  readonly bookieAffinity?: BookieAffinity;

  /**
   * Into how many bundles it is divided when it is created: `bundles`.
   * @default 4
   */
  readonly bundles?: number;

  /**
   * Whether messages must be encrypted by their producers: `encryptionRequired`.
   * @default - no
   */
  readonly encryptionRequired?: boolean;

  /**
   * Whether producers may bring new schemas: `isAllowAutoUpdateSchema`.
   * @default - as the broker says
   */
  readonly allowAutoUpdateSchema?: boolean;

  /**
   * How many consumers a topic may have: `maxConsumersPerTopic`. 0 for any number.
   * @default - as the broker says
   */
  readonly maxConsumersPerTopic?: number;

  /**
   * How many producers a topic may have: `maxProducersPerTopic`. 0 for any number.
   * @default - as the broker says
   */
  readonly maxProducersPerTopic?: number;

  /**
   * How much of a topic stays in BookKeeper: `offloadThresholdSize`.
   * @default - as the broker says
   */
  readonly offloadThresholdSize?: Size;

  /**
   * How long messages stay in BookKeeper, in whole seconds: `offloadThresholdTime`.
   * @default - as the broker says
   */
  readonly offloadThresholdTime?: Duration;

  /**
   * How a schema that a producer brings must fit; the older way to say so: `schemaAutoUpdateCompatibilityStrategy`.
   * @default - as the broker says
   */
  readonly schemaAutoUpdateCompatibilityStrategy?: SchemaAutoUpdateCompatibilityStrategy;

  /**
   * Which subscriptions a role may use: `subscriptionAuthMode`.
   * @default SubscriptionAuthMode.NONE
   */
  readonly subscriptionAuthMode?: SubscriptionAuthMode;

  /**
   * After which time without a consumer a subscription is deleted, in whole minutes: `subscriptionExpirationTime`.
   * @default - as the broker says
   */
  readonly subscriptionExpiration?: Duration;

  /**
   * Whether topics are created on first use: `topicAutoCreationConfig`.
   * @default - as the broker says; a setting made by other means is removed
   */
  readonly topicAutoCreation?: TopicAutoCreation;
}

/**
 * A namespace of Pulsar and its policies: a PulsarNamespace.
 *
 * @throws FM106 where a number is out of range, FM210 where its name is none, FM239 where counts of bookies contradict each
 * other, FM534 where it is replicated to a cluster that its tenant may not use
 */
export class PulsarNamespace extends PulsarResource implements IPulsarNamespace {
  /** A namespace that exists already, such as `default` of the tenant `public`. */
  public static fromNamespaceName(scope: Construct, id: string, tenant: IPulsarTenant, name: string): IPulsarNamespace {
    return new ImportedNamespace(scope, id, tenant, name);
  }

  /** Its name in Pulsar, `tenant/namespace`. */
  public readonly namespaceName: string;

  /** Its tenant. */
  public readonly tenant: IPulsarTenant;

  /** The connection to its cluster, which is that of its tenant. */
  public readonly connection: IPulsarConnection;

  constructor(scope: Construct, id: string, props: PulsarNamespaceProps) {
    requireDeclared(scope, id, 'PulsarNamespaceProps', props);
    super(scope, id, props.metadata);
    this._define('PulsarNamespace', () => specOf(props));
    this._requireBeside(props.tenant.connection, 'tenant');
    props.replication?.roads.forEach((road) => { this._requireBeside(road, 'replication'); });
    this.namespaceName = `${props.tenant.tenantName}/${props.name}`;
    this.tenant = props.tenant;
    this.connection = props.tenant.connection;
  }

  /** All its topics, as what a permission is about. */
  public bindPermission(_permission: IConstruct): PermissionTarget {
    return { resourceType: PermissionResourceType.NAMESPACE, resourceName: this.namespaceName };
  }
}

watched(PulsarNamespace, 'PulsarNamespace');

class ImportedNamespace extends Construct implements IPulsarNamespace {
  public readonly namespaceName: string;
  public readonly connection: IPulsarConnection;

  public constructor(scope: Construct, id: string, public readonly tenant: IPulsarTenant, name: string) {
    super(scope, id);
    this.namespaceName = `${tenant.tenantName}/${name}`;
    this.connection = tenant.connection;
  }

  public bindPermission(_permission: IConstruct): PermissionTarget {
    return { resourceType: PermissionResourceType.NAMESPACE, resourceName: this.namespaceName };
  }
}

function specOf(props: PulsarNamespaceProps): PulsarNamespaceSpec {
  const tenant = props.tenant;
  requireNamedEntity(props.name, 'namespace');
  requireAllowed(tenant, props.replication);
  const { bookieAffinity, topicAutoCreation, subscriptionExpiration, offloadThresholdSize, offloadThresholdTime } = props;
  return {
    ...topicPolicies(props),
    name: `${tenant.tenantName}/${props.name}`,
    connectionRef: { name: requireConnection(tenant.connection).connectionName },
    lifecyclePolicy: props.lifecyclePolicy ?? LifecyclePolicy.KEEP_AFTER_DELETION,
    antiAffinityGroup: props.antiAffinityGroup,
    bookieAffinityGroup: bookieAffinity === undefined
      ? undefined
      : { bookkeeperAffinityGroupPrimary: bookieAffinity.primary, bookkeeperAffinityGroupSecondary: bookieAffinity.secondary },
    bundles: props.bundles === undefined ? undefined : count(props.bundles, 'bundles', { min: 1 }),
    encryptionRequired: props.encryptionRequired,
    isAllowAutoUpdateSchema: props.allowAutoUpdateSchema,
    maxConsumersPerTopic: counted(props.maxConsumersPerTopic, 'maxConsumersPerTopic'),
    maxProducersPerTopic: counted(props.maxProducersPerTopic, 'maxProducersPerTopic'),
    offloadThresholdSize: offloadThresholdSize === undefined ? undefined : sizeQuantity(offloadThresholdSize, 'offloadThresholdSize'),
    offloadThresholdTime: offloadThresholdTime === undefined ? undefined : secondsText(offloadThresholdTime, 'offloadThresholdTime'),
    schemaAutoUpdateCompatibilityStrategy: props.schemaAutoUpdateCompatibilityStrategy,
    subscriptionAuthMode: props.subscriptionAuthMode,
    subscriptionExpirationTime: subscriptionExpiration === undefined ? undefined : minutesText(subscriptionExpiration, 'subscriptionExpiration'),
    topicAutoCreationConfig: topicAutoCreation === undefined
      ? undefined
      : topicAutoCreation._toSpec(),
  };
}
