import type { Duration } from 'cdk8s';
import { Topic } from '../pulsar';
import { HorizontalPodAutoscalerBehavior } from '../spec';

/** What KEDA does with the number of pods while it cannot see a backlog: `fallback.behavior`. */
export enum BacklogFallbackBehavior {
  /** As many pods as `replicas` says. */
  STATIC = 'static',
  /** As many as there are; `replicas` where that is not known. */
  CURRENT_REPLICAS = 'currentReplicas',
  /** As many as there are, but no fewer than `replicas`. */
  CURRENT_REPLICAS_IF_HIGHER = 'currentReplicasIfHigher',
  /** As many as there are, but no more than `replicas`. */
  CURRENT_REPLICAS_IF_LOWER = 'currentReplicasIfLower',
}

/** How many pods there are while KEDA cannot see a backlog: `fallback` of the ScaledObject. */
export interface BacklogFallback {
  /**
   * How many pods: `fallback.replicas`. At least one, since only a pod creates the subscription, without which there is no
   * backlog to see.
   */
  readonly replicas: number;

  /**
   * After how many failures in a row: `fallback.failureThreshold`.
   * @default 3
   */
  readonly failures?: number;

  /**
   * What the number stands for: `fallback.behavior`.
   * @default BacklogFallbackBehavior.STATIC
   */
  readonly behavior?: BacklogFallbackBehavior;
}

/** How KEDA authenticates with the administration, as the `authModes` of a trigger spell it. */
export enum KedaAuthMode {
  /** The parameter `bearerToken`. */
  BEARER = 'bearer',
  /** The parameters `username` and `password`. */
  BASIC = 'basic',
  /** The parameters `cert` and `key`. */
  TLS = 'tls',
  /** The parameters `oauthTokenURI`, `clientID` and `clientSecret`. */
  OAUTH = 'oauth',
}

/** A TriggerAuthentication of KEDA's that exists already. */
export interface ExistingTriggerAuthentication {
  /** Its name. */
  readonly name: string;

  /** What it holds the parameters of; with none of them KEDA reads no parameter, `ca` included. */
  readonly modes: KedaAuthMode[];

  /**
   * Whether it is a ClusterTriggerAuthentication, else it is in the namespace of the component.
   * @default false
   */
  readonly clusterWide?: boolean;
}

/** Options of {@link Scaling.backlog}. */
export interface BacklogScalingOptions {
  /**
   * The fewest pods: `minReplicaCount`. 0 scales to zero while nothing is waiting: the component starts with one pod, which
   * creates the subscription, and has none once KEDA has seen that there is no backlog.
   * @default 1
   */
  readonly min?: number;

  /** The most pods: `maxReplicaCount`. More than the fewest, or there is nothing to scale. */
  readonly max: number;

  /** How many waiting messages of a topic make up the work of one pod: `msgBacklogThreshold`. The topic that needs most pods counts. */
  readonly backlogPerReplica: number;

  /**
   * How many messages may wait in a topic before the first pod starts: `activationMsgBacklogThreshold`. Only with a `min` of 0.
   * @default 0
   */
  readonly activationBacklog?: number;

  /**
   * The topics whose backlog counts: a trigger each. They are persistent, since nothing waits in others, and the component
   * reads them, by their name or a pattern.
   * @default - every topic that the component reads, none of which is a pattern then
   */
  readonly topics?: Topic[];

  /**
   * CPU use to scale on as well, in percent of the request: a `cpu` trigger. Whatever needs more pods counts.
   * @default - the backlog alone
   */
  readonly cpu?: number;

  /**
   * How often KEDA looks whether a component without pods has to start: `pollingInterval`, in seconds. Only with a `min` of 0.
   * @default - KEDA's own, 30 seconds
   */
  readonly pollingInterval?: Duration;

  /**
   * How long nothing has waited before the last pod stops: `cooldownPeriod`, in seconds. Only with a `min` of 0.
   * @default - KEDA's own, 5 minutes
   */
  readonly cooldown?: Duration;

  /**
   * How long a new component keeps its first pod, even if nothing waits: `initialCooldownPeriod`, in seconds. Only with a
   * `min` of 0.
   * @default - KEDA's own, no time
   */
  readonly initialCooldown?: Duration;

  /**
   * How many pods there are while KEDA cannot see a backlog, since the administration does not answer for instance: `fallback`.
   * @default - as many as there are
   */
  readonly fallback?: BacklogFallback;

  /**
   * How fast to scale up and down: `advanced.horizontalPodAutoscalerConfig.behavior`.
   * @default - Kubernetes' own
   */
  readonly behavior?: HorizontalPodAutoscalerBehavior;

  /**
   * Where KEDA asks for the backlog: `adminURL`. One host, as KEDA's pods reach it.
   * @default - the `adminUrl` of the Pulsar cluster
   */
  readonly adminUrl?: string;

  /**
   * A TriggerAuthentication that exists already. Nothing is taken from the Pulsar cluster's authentication and TLS then.
   * @default - one is made of the `adminAuthentication` and `tls` of the Pulsar cluster, where it has any
   */
  readonly triggerAuthentication?: ExistingTriggerAuthentication;
}
