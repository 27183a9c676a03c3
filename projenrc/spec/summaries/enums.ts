/** Own words for the enums and their members, by `Enum` and `Enum.wireValue`. */
const SUMMARIES: Readonly<Record<string, string>> = {
  'AutoCreatedTopicType': 'What kind of topic is created on first use.',
  'AutoCreatedTopicType.partitioned': 'A topic of several partitions.',
  'AutoCreatedTopicType.non-partitioned': 'A topic without partitions.',

  'BacklogQuotaPolicy': 'What happens when a backlog is over its quota.',
  'BacklogQuotaPolicy.producer_request_hold': 'Producers wait until there is room.',
  'BacklogQuotaPolicy.producer_exception': 'Producers get an error.',
  'BacklogQuotaPolicy.consumer_backlog_eviction': 'The oldest messages are dropped unread.',

  'BacklogQuotaType': 'What a backlog quota limits.',
  'BacklogQuotaType.destination_storage': 'The bytes of unread messages.',
  'BacklogQuotaType.message_age': 'The age of the oldest unread message.',

  'CompressionType': 'How a producer compresses messages.',
  'CompressionType.NONE': 'Not at all.',

  'InactiveTopicDeleteMode': 'When an inactive topic may be deleted.',
  'InactiveTopicDeleteMode.delete_when_no_subscriptions': 'When it has no subscription.',
  'InactiveTopicDeleteMode.delete_when_subscriptions_caught_up': 'When every subscription has read all of it.',

  'LifecyclePolicy': 'What becomes of a resource in Pulsar when its Kubernetes object is deleted.',
  'LifecyclePolicy.CleanUpAfterDeletion': 'It is deleted as well, with the data in it.',
  'LifecyclePolicy.KeepAfterDeletion': 'It stays as it is.',

  'Log4jConfigFileType': 'The language of a custom Log4j configuration.',

  'LogFormat': 'How log lines are written.',
  'LogFormat.json': 'One JSON object a line.',
  'LogFormat.text': 'Plain text.',

  'LogLevel': 'From which level on a runtime logs.',
  'LogLevel.off': 'Nothing; Java only.',
  'LogLevel.all': 'Everything; Java only.',
  'LogLevel.panic': 'Panics; Go only.',

  'LogRotationPolicy': 'When a runtime starts a new log file.',
  'LogRotationPolicy.TimedPolicyWithDaily': 'Every day.',
  'LogRotationPolicy.TimedPolicyWithWeekly': 'Every week.',
  'LogRotationPolicy.TimedPolicyWithMonthly': 'Every month.',
  'LogRotationPolicy.SizedPolicyWith10MB': 'At 10 MB.',
  'LogRotationPolicy.SizedPolicyWith50MB': 'At 50 MB.',
  'LogRotationPolicy.SizedPolicyWith100MB': 'At 100 MB.',

  'LogTopicAgent': 'Who sends the log to the log topic.',
  'LogTopicAgent.runtime': 'The process that runs the function.',
  'LogTopicAgent.sidecar': 'A Filebeat sidecar.',

  'PackageSyncPolicy': 'When a package is uploaded.',
  'PackageSyncPolicy.Always': 'Whenever the file differs from what was uploaded.',
  'PackageSyncPolicy.IfNotPresent': 'When Pulsar has no such package.',
  'PackageSyncPolicy.Never': 'Never.',

  'PermissionResourceType': 'What a permission is about.',
  'PermissionResourceType.namespace': 'All topics of a namespace.',
  'PermissionResourceType.topic': 'One topic.',

  'ProcessingGuarantee': 'How often a message is processed.',
  'ProcessingGuarantee.atleast_once': 'Once or more: acknowledged after it was processed.',
  'ProcessingGuarantee.atmost_once': 'Once or never: acknowledged before it is processed.',
  'ProcessingGuarantee.effectively_once': 'With the effect of once: duplicates of the output are dropped.',
  'ProcessingGuarantee.manual': 'As the function says, which acknowledges by itself.',

  'SchemaAutoUpdateCompatibilityStrategy': 'How a schema that a producer brings must fit those before it; the older way to say so.',

  'SchemaCompatibilityStrategy': 'How a new schema must fit those before it.',
  'SchemaCompatibilityStrategy.UNDEFINED': 'As the namespace or the broker says.',
  'SchemaCompatibilityStrategy.ALWAYS_INCOMPATIBLE': 'No new schema is taken.',
  'SchemaCompatibilityStrategy.ALWAYS_COMPATIBLE': 'Any new schema is taken.',
  'SchemaCompatibilityStrategy.BACKWARD': 'It reads what the last one wrote.',
  'SchemaCompatibilityStrategy.FORWARD': 'The last one reads what it writes.',
  'SchemaCompatibilityStrategy.FULL': 'Both.',
  'SchemaCompatibilityStrategy.BACKWARD_TRANSITIVE': 'It reads what any before it wrote.',
  'SchemaCompatibilityStrategy.FORWARD_TRANSITIVE': 'All before it read what it writes.',
  'SchemaCompatibilityStrategy.FULL_TRANSITIVE': 'Both, with all before it.',

  'SubscriptionAuthMode': 'Which subscriptions a role may use.',
  'SubscriptionAuthMode.None': 'Any.',
  'SubscriptionAuthMode.Prefix': 'Those whose names begin with the name of the role.',

  'SubscriptionPosition': 'Where a new subscription starts to read.',
  'SubscriptionPosition.latest': 'At messages published from now on.',
  'SubscriptionPosition.earliest': 'At the oldest message that is kept.',

  'VpaContainerScalingMode': 'Whether the Vertical Pod Autoscaler scales a container.',
  'VpaContainerScalingMode.Auto': 'It does.',
  'VpaContainerScalingMode.Off': 'It does not.',

  'VpaControlledValues': 'What the Vertical Pod Autoscaler sets.',
  'VpaControlledValues.RequestsAndLimits': 'Requests, and limits in proportion.',
  'VpaControlledValues.RequestsOnly': 'Requests only.',

  'VpaUpdateMode': 'When the Vertical Pod Autoscaler applies what it recommends.',
  'VpaUpdateMode.Off': 'Never: it only recommends.',
  'VpaUpdateMode.Initial': 'When a pod is created.',
  'VpaUpdateMode.Recreate': 'When a pod is created, and by evicting it later.',
  'VpaUpdateMode.Auto': 'In the way the autoscaler deems best.',

  'WindowProcessingGuarantee': 'How often the messages of a window are processed.',
  'WindowProcessingGuarantee.ATLEAST_ONCE': 'Once or more: acknowledged when they leave the window.',
  'WindowProcessingGuarantee.ATMOST_ONCE': 'Once or never: acknowledged when they come in.',
};

export function enumSummary(name: string): string {
  return SUMMARIES[name] ?? `The values of ${name}.`;
}

export function enumMemberSummary(name: string, wireValue: string): string {
  return SUMMARIES[`${name}.${wireValue}`] ?? `\`${wireValue}\`.`;
}
