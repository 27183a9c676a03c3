/** What the operator puts where a member is not set, by `property` or `Struct.property`; a CRD says nothing of it. */
export const OPERATOR_DEFAULTS: Readonly<Record<string, string>> = {
  'autoAck': 'true',
  'clusterName': "'kubernetes'",
  'forwardSourceMessageProperty': 'true',
  'maxPendingAsyncRequests': '1000',
  'FunctionSpec.name': '- the name of the resource',
  'SourceSpec.name': '- the name of the resource',
  'SinkSpec.name': '- the name of the resource',
  'FunctionSpec.namespace': "'default'",
  'SourceSpec.namespace': "'default'",
  'SinkSpec.namespace': "'default'",
  'processingGuarantee': 'ProcessingGuarantee.AT_LEAST_ONCE',
  'replicas': '- minReplicas',
  'subscriptionPosition': 'SubscriptionPosition.EARLIEST',
  'cleanupSubscription': 'false',
  'tenant': "'public'",
  'InputConf.typeClassName': "'[B'",
  'OutputConf.typeClassName': "'[B'",
};

/** The same of pulsar-resources-operator. */
export const PULSAR_RESOURCES_DEFAULTS: Readonly<Record<string, string>> = {
  bundles: '4',
  lifecyclePolicy: 'LifecyclePolicy.CLEAN_UP_AFTER_DELETION',
  allowedClusters: '- all clusters of the instance',
  syncPolicy: '- always for a package tagged latest, else if not present',
  backlogQuotaType: 'BacklogQuotaType.DESTINATION_STORAGE',
};
