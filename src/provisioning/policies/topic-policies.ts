import { Duration, Size } from 'cdk8s';
import { BacklogQuota } from './backlog-quota';
import { secondsText } from './durations';
import { Offload } from './offload';
import { DispatchRate, dispatchRate, PublishRate, publishRate, SubscribeRate, subscribeRate } from './rates';
import { Replication } from './replication';
import { Retention } from './retention';
import { bytes } from './sizes';
import { inactiveTopicPolicies, InactiveTopics, Persistence, persistencePolicies } from './storage';
import { count } from '../../document/numbers';
import { shaped } from '../../document/shape';
import { PulsarNamespaceSpec, SchemaCompatibilityStrategy } from '../../spec';

/** Policies that a namespace sets for its topics, and a topic for itself. */
export interface TopicPolicies {
  /**
   * How much may wait unread: `backlogQuota...`.
   * @default - as the namespace or the broker says
   */
  readonly backlogQuota?: BacklogQuota;

  /**
   * From which backlog on a topic is compacted: `compactionThreshold`.
   * @default - not by itself
   */
  readonly compactionThreshold?: Size;

  /**
   * Whether brokers drop duplicates of a producer: `deduplication`.
   * @default - as the namespace or the broker says
   */
  readonly deduplication?: boolean;

  /**
   * How fast the messages of a topic are handed out: `dispatchRate`.
   * @default - as the namespace or the broker says
   */
  readonly dispatchRate?: DispatchRate;

  /**
   * What becomes of topics that nobody uses: `inactiveTopicPolicies`.
   * @default - as the namespace or the broker says
   */
  readonly inactiveTopics?: InactiveTopics;

  /**
   * How many consumers a subscription may have: `maxConsumersPerSubscription`. 0 for any number.
   * @default - as the namespace or the broker says
   */
  readonly maxConsumersPerSubscription?: number;

  /**
   * After which time unread messages count as read, in whole seconds: `messageTTL`.
   * @default - as the namespace or the broker says
   */
  readonly messageTtl?: Duration;

  /**
   * Where older messages move to: `offloadPolicies`.
   * @default - as the namespace or the broker says
   */
  readonly offload?: Offload;

  /**
   * How many bookies store a message: `persistencePolicies`.
   * @default - as the namespace or the broker says
   */
  readonly persistence?: Persistence;

  /**
   * Properties of your own: `properties`.
   * @default - none
   */
  readonly properties?: { [name: string]: string };

  /**
   * How fast messages are taken in: `publishRate`.
   * @default - as the namespace or the broker says
   */
  readonly publishRate?: PublishRate;

  /**
   * Where messages are replicated to: `geoReplicationRefs` or `replicationClusters`.
   * @default - nowhere, unless the namespace says so
   */
  readonly replication?: Replication;

  /**
   * How fast messages are replicated: `replicatorDispatchRate`.
   * @default - as the namespace or the broker says
   */
  readonly replicatorDispatchRate?: DispatchRate;

  /**
   * What is kept of acknowledged messages: `retentionTime`, `retentionSize`.
   * @default - as the namespace or the broker says
   */
  readonly retention?: Retention;

  /**
   * How a new schema must fit those before it: `schemaCompatibilityStrategy`.
   * @default - as the namespace or the broker says
   */
  readonly schemaCompatibilityStrategy?: SchemaCompatibilityStrategy;

  /**
   * Whether producers without a schema are refused: `schemaValidationEnforced`.
   * @default - as the namespace or the broker says
   */
  readonly schemaValidationEnforced?: boolean;

  /**
   * How often a consumer may subscribe: `subscribeRate`.
   * @default - as the namespace or the broker says
   */
  readonly subscribeRate?: SubscribeRate;

  /**
   * How fast the messages of a subscription are handed out: `subscriptionDispatchRate`.
   * @default - as the namespace or the broker says
   */
  readonly subscriptionDispatchRate?: DispatchRate;
}

/** Renders what a namespace and a topic have in common. */
export function topicPolicies(policies: TopicPolicies): Partial<PulsarNamespaceSpec> {
  const { backlogQuota, compactionThreshold, maxConsumersPerSubscription, messageTtl, offload, replication, retention } = policies;
  return {
    ...backlogQuota === undefined ? {} : one(backlogQuota, 'backlogQuota', 'BacklogQuota.size(...)')._toSpec('backlogQuota'),
    compactionThreshold: compactionThreshold === undefined ? undefined : bytes(compactionThreshold, 'compactionThreshold'),
    deduplication: policies.deduplication,
    dispatchRate: dispatchRate(policies.dispatchRate, 'dispatchRate'),
    inactiveTopicPolicies: inactiveTopicPolicies(policies.inactiveTopics, 'inactiveTopics'),
    maxConsumersPerSubscription: counted(maxConsumersPerSubscription, 'maxConsumersPerSubscription'),
    messageTtl: messageTtl === undefined ? undefined : secondsText(messageTtl, 'messageTtl'),
    offloadPolicies: offload === undefined ? undefined : one(offload, 'offload', 'Offload.s3(...)')._toSpec(),
    persistencePolicies: persistencePolicies(policies.persistence, 'persistence'),
    properties: policies.properties,
    publishRate: publishRate(policies.publishRate, 'publishRate'),
    ...replication === undefined ? {} : one(replication, 'replication', 'Replication.geo(...)')._toSpec(),
    replicatorDispatchRate: dispatchRate(policies.replicatorDispatchRate, 'replicatorDispatchRate'),
    ...retention === undefined ? {} : one(retention, 'retention', 'Retention.upTo(...)')._toSpec('retention'),
    schemaCompatibilityStrategy: policies.schemaCompatibilityStrategy,
    schemaValidationEnforced: policies.schemaValidationEnforced,
    subscribeRate: subscribeRate(policies.subscribeRate, 'subscribeRate'),
    subscriptionDispatchRate: dispatchRate(policies.subscriptionDispatchRate, 'subscriptionDispatchRate'),
  };
}

/** A limit of which 0 stands for none. */
export function counted(value: number | undefined, field: string): number | undefined {
  return value === undefined ? undefined : count(value, field);
}

function one<T>(value: T, field: string, example: string): T {
  return shaped(value, { field, member: '_toSpec', fix: `write ${example}.` });
}
