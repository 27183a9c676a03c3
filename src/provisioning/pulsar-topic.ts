import { Size } from 'cdk8s';
import { Construct, IConstruct } from 'constructs';
import { DelayedDelivery } from './delayed-delivery';
import { IPermissionTarget, PermissionTarget } from './permission-target';
import { bytes } from './policies/sizes';
import { counted, TopicPolicies, topicPolicies } from './policies/topic-policies';
import { IPulsarConnection, requireConnection } from './pulsar-connection';
import { IPulsarNamespace } from './pulsar-namespace';
import { LastingResourceProps, PulsarResource } from './pulsar-resource';
import { requireAllowed } from './tenant-clusters';
import { TopicSchema } from './topic-schema';
import { requireDeclared, watched } from '../document/boundary';
import { count } from '../document/numbers';
import { refuse, show } from '../document/refusal';
import { LOCAL_DATA } from '../document/residency';
import { filled } from '../document/shape';
import { IInput, InputBinding, IOutput, OutputBinding, Schema, Topic } from '../pulsar';
import { isPartition } from '../pulsar/topic-partition';
import { LifecyclePolicy, PermissionResourceType, PulsarTopicSpec } from '../spec';

/** A topic of Pulsar, as permissions refer to it. */
export interface IPulsarTopic extends IPermissionTarget {
  /** Its full name. */
  readonly topicName: string;
}

/** Properties of {@link PulsarTopic}. */
export interface PulsarTopicProps extends LastingResourceProps, TopicPolicies {
  /** Its namespace, whose connection it shares: `connectionRef`, and the first parts of `name`. */
  readonly namespace: IPulsarNamespace;

  /** Its name within the namespace: the last part of `name`. */
  readonly name: string;

  /**
   * Whether messages are stored: `persistent`.
   * @default true
   */
  readonly persistent?: boolean;

  /**
   * Into how many partitions it is divided: `partitions`. More can be added later, never fewer.
   * @default 0 - a topic without partitions
   */
  readonly partitions?: number;

  /**
   * What its messages are, for the components that read and write it.
   * @default - not said
   */
  readonly schema?: Schema;

  /**
   * The schema that is registered for it: `schemaInfo`.
   * @default - none; the first producer brings one
   */
  readonly registeredSchema?: TopicSchema;

  /**
   * Whether its messages must never leave the cluster. Such a topic takes no replication, nor does its namespace: a rule sees
   * to it, also in manifests, by the annotation `function-mesh.cdk8s.io/local-data` of the object.
   * @default false
   */
  readonly localData?: boolean;

  /**
   * Whether a consumer may create its subscription by reading: `autoSubscriptionCreation`.
   * @default - as the namespace or the broker says
   */
  readonly autoSubscriptionCreation?: boolean;

  /**
   * Messages between two snapshots of what was seen, for deduplication: `deduplicationSnapshotInterval`.
   * @default - as the broker says
   */
  readonly deduplicationSnapshotInterval?: number;

  /**
   * Delayed delivery: `delayedDelivery`.
   * @default - as the namespace or the broker says
   */
  readonly delayedDelivery?: DelayedDelivery;

  /**
   * How many consumers it may have: `maxConsumers`. 0 for any number.
   * @default - as the namespace or the broker says
   */
  readonly maxConsumers?: number;

  /**
   * How many producers it may have: `maxProducers`. 0 for any number.
   * @default - as the namespace or the broker says
   */
  readonly maxProducers?: number;

  /**
   * The largest message: `maxMessageSize`.
   * @default - as the broker says
   */
  readonly maxMessageSize?: Size;

  /**
   * How many subscriptions it may have: `maxSubscriptionsPerTopic`. 0 for any number.
   * @default - as the namespace or the broker says
   */
  readonly maxSubscriptions?: number;

  /**
   * How many messages a consumer may hold unacknowledged: `maxUnAckedMessagesPerConsumer`. 0 for any number.
   * @default - as the namespace or the broker says
   */
  readonly maxUnackedMessagesPerConsumer?: number;

  /**
   * How many messages a subscription may hold unacknowledged: `maxUnAckedMessagesPerSubscription`. 0 for any number.
   * @default - as the namespace or the broker says
   */
  readonly maxUnackedMessagesPerSubscription?: number;
}

/**
 * A topic of Pulsar and its policies: a PulsarTopic. Components read and write it as they do a {@link Topic}.
 *
 * @throws FM106 where a number is out of range, FM235 where its name is none or that of a partition, FM239 where counts of
 * bookies contradict each other, FM534 where it is replicated to a cluster that its tenant may not use, FM536 where it is local
 * and replicated
 */
export class PulsarTopic extends PulsarResource implements IPulsarTopic, IInput, IOutput {
  /** A topic that exists already, to grant permissions on. */
  public static fromTopic(scope: Construct, id: string, connection: IPulsarConnection, topic: Topic): IPulsarTopic {
    return new ImportedTopic(scope, id, connection, topic);
  }

  /** Its full name. */
  public readonly topicName: string;

  /** The connection to its cluster, which is that of its namespace. */
  public readonly connection: IPulsarConnection;

  /** The topic as components know it. */
  public readonly topic: Topic;

  /** Its namespace. */
  public readonly namespace: IPulsarNamespace;

  constructor(scope: Construct, id: string, props: PulsarTopicProps) {
    requireDeclared(scope, id, 'PulsarTopicProps', props);
    const { localData, metadata } = props;
    const annotations = { ...metadata?.annotations, ...localData === true ? { [LOCAL_DATA]: 'true' } : {} };
    super(scope, id, localData === true ? { ...metadata, annotations } : metadata);
    this._define('PulsarTopic', () => specOf(props));
    this._requireBeside(props.namespace.connection, 'namespace');
    props.replication?.roads.forEach((road) => { this._requireBeside(road, 'replication'); });
    this.namespace = props.namespace;
    this.connection = props.namespace.connection;
    this.topic = topicOf(props);
    this.topicName = this.topic.name;
  }

  /** The topic, as something to read. */
  public bindInput(_consumer: IConstruct): InputBinding {
    return { topic: this.topic };
  }

  /** The topic, as something to write. */
  public bindOutput(_producer: IConstruct): OutputBinding {
    return { topic: this.topic };
  }

  /** The topic, as what a permission is about. */
  public bindPermission(_permission: IConstruct): PermissionTarget {
    return { resourceType: PermissionResourceType.TOPIC, resourceName: this.topicName };
  }
}

watched(PulsarTopic, 'PulsarTopic');

class ImportedTopic extends Construct implements IPulsarTopic {
  public readonly topicName: string;

  public constructor(scope: Construct, id: string, public readonly connection: IPulsarConnection, topic: Topic) {
    super(scope, id);
    this.topicName = topic.name;
  }

  public bindPermission(_permission: IConstruct): PermissionTarget {
    return { resourceType: PermissionResourceType.TOPIC, resourceName: this.topicName };
  }
}

function topicOf({ namespace, name, persistent, schema }: PulsarTopicProps): Topic {
  const domain = persistent === false ? 'non-persistent' : 'persistent';
  return Topic.of(`${domain}://${namespace.namespaceName}/${name}`, { schema });
}

function specOf(props: PulsarTopicProps): PulsarTopicSpec {
  const namespace = props.namespace;
  filled(props.name, 'name', 'FM235', 'A topic has a name.');
  if (isPartition(props.name)) {
    refuse({
      code: 'FM235',
      field: 'name',
      received: show(props.name),
      because: 'Pulsar makes the partitions of a topic itself.',
      fix: 'name the topic, and say `partitions`.',
    });
  }
  requireAllowed(namespace.tenant, props.replication);
  if (props.localData === true && props.replication !== undefined) {
    refuse({
      code: 'FM536',
      field: 'replication',
      received: 'replication of local data',
      because: 'The messages of this topic must not leave the cluster.',
      fix: 'drop `replication`, or replicate a topic with aggregates instead.',
    });
  }
  const { autoSubscriptionCreation, delayedDelivery, registeredSchema } = props;
  return {
    ...topicPolicies(props),
    name: topicOf(props).name,
    connectionRef: { name: requireConnection(namespace.connection).connectionName },
    lifecyclePolicy: props.lifecyclePolicy ?? LifecyclePolicy.KEEP_AFTER_DELETION,
    persistent: props.persistent ?? true,
    partitions: props.partitions === undefined ? undefined : count(props.partitions, 'partitions'),
    schemaInfo: registeredSchema === undefined
      ? undefined
      : registeredSchema._toSpec(),
    autoSubscriptionCreation: autoSubscriptionCreation === undefined ? undefined : { allowAutoSubscriptionCreation: autoSubscriptionCreation },
    deduplicationSnapshotInterval: counted(props.deduplicationSnapshotInterval, 'deduplicationSnapshotInterval'),
    delayedDelivery: delayedDelivery === undefined
      ? undefined
      : delayedDelivery._toSpec(),
    maxConsumers: counted(props.maxConsumers, 'maxConsumers'),
    maxProducers: counted(props.maxProducers, 'maxProducers'),
    maxMessageSize: props.maxMessageSize === undefined ? undefined : bytes(props.maxMessageSize, 'maxMessageSize', 2 ** 31 - 1),
    maxSubscriptionsPerTopic: counted(props.maxSubscriptions, 'maxSubscriptions'),
    maxUnAckedMessagesPerConsumer: counted(props.maxUnackedMessagesPerConsumer, 'maxUnackedMessagesPerConsumer'),
    maxUnAckedMessagesPerSubscription: counted(props.maxUnackedMessagesPerSubscription, 'maxUnackedMessagesPerSubscription'),
  };
}
