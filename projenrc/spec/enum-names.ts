import { wordsOf } from './words';

/** Names of the enums, by the property that holds them. */
export const ENUM_NAMES: Readonly<Record<string, string>> = {
  'FunctionSpec.processingGuarantee': 'ProcessingGuarantee',
  'SourceSpec.processingGuarantee': 'ProcessingGuarantee',
  'SinkSpec.processingGuarantee': 'ProcessingGuarantee',
  'FunctionSpec.subscriptionPosition': 'SubscriptionPosition',
  'SinkSpec.subscriptionPosition': 'SubscriptionPosition',
  'FunctionSpec.logTopicAgent': 'LogTopicAgent',
  'SourceSpec.logTopicAgent': 'LogTopicAgent',
  'SinkSpec.logTopicAgent': 'LogTopicAgent',
  'ProducerConfig.compressionType': 'CompressionType',
  'WindowConfig.processingGuarantees': 'WindowProcessingGuarantee',
  'RuntimeLogConfig.level': 'LogLevel',
  'RuntimeLogConfig.format': 'LogFormat',
  'RuntimeLogConfig.rotatePolicy': 'LogRotationPolicy',
  'RuntimeLogConfig.javaLog4JConfigFileType': 'Log4jConfigFileType',
  'PodUpdatePolicy.updateMode': 'VpaUpdateMode',
  'ContainerResourcePolicy.mode': 'VpaContainerScalingMode',
  'ContainerResourcePolicy.controlledValues': 'VpaControlledValues',
  'PulsarTenantSpec.lifecyclePolicy': 'LifecyclePolicy',
  'PulsarNamespaceSpec.backlogQuotaRetentionPolicy': 'BacklogQuotaPolicy',
  'PulsarNamespaceSpec.backlogQuotaType': 'BacklogQuotaType',
  'InactiveTopicPoliciesSpec.inactiveTopicDeleteMode': 'InactiveTopicDeleteMode',
  'PulsarNamespaceSpec.schemaAutoUpdateCompatibilityStrategy': 'SchemaAutoUpdateCompatibilityStrategy',
  'PulsarNamespaceSpec.schemaCompatibilityStrategy': 'SchemaCompatibilityStrategy',
  'PulsarNamespaceSpec.subscriptionAuthMode': 'SubscriptionAuthMode',
  'TopicAutoCreationSpec.type': 'AutoCreatedTopicType',
  'PulsarPackageSpec.syncPolicy': 'PackageSyncPolicy',
  'PulsarPermissionSpec.resourceType': 'PermissionResourceType',
};

/** Wire values whose own words read badly. */
const MEMBER_NAMES: Readonly<Record<string, string>> = {
  atleast_once: 'AT_LEAST_ONCE',
  atmost_once: 'AT_MOST_ONCE',
  ATLEAST_ONCE: 'AT_LEAST_ONCE',
  ATMOST_ONCE: 'AT_MOST_ONCE',
  LZ4: 'LZ4',
  TimedPolicyWithDaily: 'DAILY',
  TimedPolicyWithWeekly: 'WEEKLY',
  TimedPolicyWithMonthly: 'MONTHLY',
  SizedPolicyWith10MB: 'SIZE_10MB',
  SizedPolicyWith50MB: 'SIZE_50MB',
  SizedPolicyWith100MB: 'SIZE_100MB',
};

export function enumMemberName(wireValue: string): string {
  return MEMBER_NAMES[wireValue] ?? wordsOf(wireValue).join('_').toUpperCase();
}
