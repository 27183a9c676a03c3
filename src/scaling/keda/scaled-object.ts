import { AdminAccess, adminAccess } from './admin-access';
import { BacklogTarget } from './backlog-target';
import { watchedTopics } from './watched-topics';
import { count, seconds } from '../../document/numbers';
import { refuse, show } from '../../document/refusal';
import { filled } from '../../document/shape';
import { toWire } from '../../document/to-wire';
import { Topic } from '../../pulsar';
import { FunctionMeshOperator } from '../../spec';
import { BacklogFallback, BacklogFallbackBehavior, BacklogScalingOptions } from '../backlog-options';

const DEFAULT_FAILURES = 3;

/** What only matters where there may be no pod; KEDA warns of it elsewhere, and ignores it. */
const OF_SCALING_TO_ZERO = ['activationBacklog', 'pollingInterval', 'cooldown', 'initialCooldown'] as const;

/** The `spec` of the TriggerAuthentication to be made, if any. */
export function triggerAuthenticationSpec(options: BacklogScalingOptions, target: BacklogTarget): object | undefined {
  const secrets = Object.entries(adminAccess(options, target.pulsar).secrets);
  if (secrets.length === 0) { return undefined; }
  return {
    secretTargetRef: secrets.map(([parameter, { secretName, key }]) => {
      const because = `KEDA reads ${parameter} from a key of a Secret.`;
      return { parameter, name: filled(secretName, `adminAuthentication.${parameter}`, 'FM432', because), key: filled(key, `adminAuthentication.${parameter}`, 'FM432', because) };
    }),
  };
}

/** The `spec` of the ScaledObject; `ownAuthentication` is the name of the TriggerAuthentication made for it. */
export function scaledObjectSpec(options: BacklogScalingOptions, target: BacklogTarget, ownAuthentication?: string): object {
  const { min = 1, max, fallback, behavior, cpu, pollingInterval, cooldown, initialCooldown } = options;
  requireZeroWhereItMatters(options, min);
  const access = adminAccess(options, target.pulsar);
  return {
    scaleTargetRef: { apiVersion: FunctionMeshOperator.API_VERSION, kind: target.kind, name: target.name },
    pollingInterval: pollingInterval === undefined ? undefined : seconds(pollingInterval, 'scaling.pollingInterval', { min: 1 }),
    cooldownPeriod: cooldown === undefined ? undefined : seconds(cooldown, 'scaling.cooldown'),
    initialCooldownPeriod: initialCooldown === undefined ? undefined : seconds(initialCooldown, 'scaling.initialCooldown'),
    minReplicaCount: min,
    maxReplicaCount: max,
    fallback: fallback === undefined ? undefined : fallbackSpec(fallback, max),
    advanced: behavior === undefined ? undefined : { horizontalPodAutoscalerConfig: { behavior: toWire('HorizontalPodAutoscalerBehavior', behavior) } },
    triggers: [
      ...watchedTopics(options.topics, target).map((topic) => backlogTrigger(topic, options, target, access, ownAuthentication)),
      ...cpu === undefined ? [] : [{ type: 'cpu', metricType: 'Utilization', metadata: { value: String(count(cpu, 'scaling.cpu', { min: 1 })) } }],
    ],
  };
}

function backlogTrigger(
  topic: Topic, options: BacklogScalingOptions, { subscription }: BacklogTarget, access: AdminAccess, ownAuthentication: string | undefined,
): object {
  const { backlogPerReplica, activationBacklog } = options;
  const isPartitioned = topic.partitions !== undefined && count(topic.partitions, 'topic.partitions') > 0;
  return {
    type: 'pulsar',
    metadata: {
      adminURL: access.url,
      topic: topic.name,
      subscription,
      ...isPartitioned ? { isPartitionedTopic: 'true' } : {},
      msgBacklogThreshold: String(count(backlogPerReplica, 'scaling.backlogPerReplica', { min: 1 })),
      ...activationBacklog === undefined ? {} : { activationMsgBacklogThreshold: String(count(activationBacklog, 'scaling.activationBacklog')) },
      ...access.metadata,
    },
    authenticationRef: authenticationRef(access, ownAuthentication),
  };
}

function authenticationRef({ existing }: AdminAccess, ownAuthentication: string | undefined): object | undefined {
  if (existing === undefined) { return ownAuthentication === undefined ? undefined : { name: ownAuthentication }; }
  return { name: existing.name, kind: existing.clusterWide === true ? 'ClusterTriggerAuthentication' : undefined };
}

function fallbackSpec({ replicas, failures = DEFAULT_FAILURES, behavior }: BacklogFallback, max: number): object {
  if (behavior !== undefined && !Object.values(BacklogFallbackBehavior).includes(behavior)) {
    refuse({ code: 'FM104', field: 'scaling.fallback.behavior', received: show(behavior), because: 'KEDA has no such behaviour.', fix: 'choose from BacklogFallbackBehavior.' });
  }
  return {
    replicas: count(replicas, 'scaling.fallback.replicas', { min: 1, max }),
    failureThreshold: count(failures, 'scaling.fallback.failures'),
    behavior,
  };
}

function requireZeroWhereItMatters(options: BacklogScalingOptions, min: number): void {
  const ignored = OF_SCALING_TO_ZERO.find((option) => options[option] !== undefined);
  if (min === 0 || ignored === undefined) { return; }
  refuse({
    code: 'FM410',
    field: `scaling.${ignored}`,
    received: `set with min ${min}`,
    because: 'KEDA uses it only to start the first pod and to stop the last.',
    fix: `drop \`${ignored}\`, or scale to zero with \`min: 0\`.`,
  });
}
