import { IConstruct } from 'constructs';
import { PulsarRoles } from './pulsar-roles';
import { IPulsarCluster, Topic } from '../../pulsar';
import { LifecyclePolicy } from '../../spec';
import { TopicPolicies } from '../policies';
import { IPulsarConnection } from '../pulsar-connection';
import { IPulsarNamespace } from '../pulsar-namespace';
import { PermissionAction } from '../pulsar-permission';
import { IPulsarTenant } from '../pulsar-tenant';
import { TopicSchema } from '../topic-schema';

/** What is known of one topic that {@link ProvisionedTopology} creates, besides its name. */
export interface ProvisionedTopic extends TopicPolicies {
  /** The topic. A component must read or write it. */
  readonly topic: Topic;

  /**
   * Into how many partitions it is divided.
   * @default - the `partitions` of the topology
   */
  readonly partitions?: number;

  /**
   * The schema that is registered for it.
   * @default - text where that is what all its components work with, else none
   */
  readonly registeredSchema?: TopicSchema;

  /**
   * Whether its messages must never leave the cluster.
   * @default false
   */
  readonly localData?: boolean;
}

/** What a role that is no component's may do with a topic, such as that of an application or of the brokers of another cluster. */
export interface RoleGrant {
  /** The topic. A component must read or write it. */
  readonly topic: Topic;

  /** The role. */
  readonly role: string;

  /** What it may do. */
  readonly actions: PermissionAction[];
}

/** Properties of {@link ProvisionedTopology}. */
export interface ProvisionedTopologyProps {
  /** Whose components are provisioned for: an app, a chart, a mesh, or anything else above them. */
  readonly of: IConstruct;

  /** The connection to the Pulsar cluster in which everything is created. */
  readonly connection: IPulsarConnection;

  /**
   * The cluster behind the connection. Components of other clusters are passed over, and so are their topics.
   * @default - the cluster of a connection that is created in this program
   */
  readonly cluster?: IPulsarCluster;

  /**
   * The roles that the components have in Pulsar.
   * @default - no permissions are created for components
   */
  readonly roles?: PulsarRoles;

  /**
   * What other roles may do with the topics.
   * @default - nothing
   */
  readonly grants?: RoleGrant[];

  /**
   * Into how many partitions topics are divided.
   * @default 0 - topics without partitions
   */
  readonly partitions?: number;

  /**
   * What is known of single topics.
   * @default - nothing
   */
  readonly topics?: ProvisionedTopic[];

  /**
   * Tenants that are there already, or created with settings of their own.
   * @default - `public`, which every Pulsar has; others are created
   */
  readonly tenants?: IPulsarTenant[];

  /**
   * Namespaces that are there already, or created with settings of their own.
   * @default - `public/default`, which every Pulsar has; others are created
   */
  readonly namespaces?: IPulsarNamespace[];

  /**
   * The roles that administer the tenants that are created.
   * @default - superusers only
   */
  readonly adminRoles?: string[];

  /**
   * What becomes of tenants, namespaces and topics in Pulsar when their Kubernetes objects are deleted.
   * @default LifecyclePolicy.KEEP_AFTER_DELETION
   */
  readonly lifecyclePolicy?: LifecyclePolicy;
}
