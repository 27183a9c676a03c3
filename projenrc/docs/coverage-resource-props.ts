import { prefixed, Props } from './coverage-prop-groups';
import { PulsarResourceKind } from '../../src/document/document';

const CONNECTION: Props = {
  'adminServiceURL': 'adminServiceUrl',
  'adminServiceSecureURL': 'adminServiceUrl',
  'brokerServiceURL': 'brokerServiceUrl',
  'brokerServiceSecureURL': 'brokerServiceUrl',
  'brokerClientTrustCertsFilePath': 'brokerTrustCertsFile',
  'clusterName': 'clusterName',
  'tlsAllowInsecureConnection': 'tls: PulsarTls.insecureTrustAnyCertificate()',
  'tlsEnableHostnameVerification': 'tls: PulsarTls.systemTrust({ hostnameVerification })',
  'tlsTrustCertsFilePath': 'trustCertsFile',
  'authentication.token.file': 'authentication: ConnectionAuth.token(ConnectionCredential.file(path))',
  ...secretRef('authentication.token', (secret) => `authentication: ConnectionAuth.token(ConnectionCredential.secret(${secret}))`),
  ...prefixed('authentication.oauth2', {
    'audience': 'authentication: ConnectionAuth.oauth2({ audience })',
    'clientID': 'authentication: ConnectionAuth.oauth2({ clientId })',
    'issuerEndpoint': 'authentication: ConnectionAuth.oauth2({ issuerUrl })',
    'scope': 'authentication: ConnectionAuth.oauth2({ scope })',
    'key.file': 'authentication: ConnectionAuth.oauth2({ key: ConnectionCredential.file(path) })',
    ...secretRef('key', (secret) => `authentication: ConnectionAuth.oauth2({ key: ConnectionCredential.secret(${secret}) })`),
  }),
  'authentication.tls.clientCertificatePath': 'authentication: ConnectionAuth.tls({ certificateFile })',
  'authentication.tls.clientCertificateKeyPath': 'authentication: ConnectionAuth.tls({ keyFile })',
};

const TENANT: Props = {
  'adminRoles[]': 'adminRoles',
  'allowedClusters[]': 'allowedClusters',
  'connectionRef': 'connection',
  'geoReplicationRefs[]': 'geoReplications',
  'lifecyclePolicy': 'lifecyclePolicy',
  'name': 'name',
};

const POLICIES: Props = {
  'backlogQuotaLimitSize': 'backlogQuota: BacklogQuota.size(limit, ...)',
  'backlogQuotaLimitTime': 'backlogQuota: BacklogQuota.age(limit, ...)',
  'backlogQuotaRetentionPolicy': 'backlogQuota: BacklogQuota.size(..., policy)',
  'backlogQuotaType': 'backlogQuota: BacklogQuota.size(...)',
  'compactionThreshold': 'compactionThreshold',
  'deduplication': 'deduplication',
  ...dispatchRate('dispatchRate'),
  'geoReplicationRefs[]': 'replication: Replication.geo(roads)',
  'inactiveTopicPolicies.deleteWhileInactive': 'inactiveTopics: { delete }',
  'inactiveTopicPolicies.inactiveTopicDeleteMode': 'inactiveTopics: { deleteMode }',
  'inactiveTopicPolicies.maxInactiveDurationInSeconds': 'inactiveTopics: { after }',
  'lifecyclePolicy': 'lifecyclePolicy',
  'maxConsumersPerSubscription': 'maxConsumersPerSubscription',
  'messageTTL': 'messageTtl',
  'name': 'name',
  ...offload(),
  'persistencePolicies.bookkeeperAckQuorum': 'persistence: { ackQuorum }',
  'persistencePolicies.bookkeeperEnsemble': 'persistence: { ensemble }',
  'persistencePolicies.bookkeeperWriteQuorum': 'persistence: { writeQuorum }',
  'persistencePolicies.managedLedgerMaxMarkDeleteRate': 'persistence: { maxMarkDeleteRate }',
  'properties{}': 'properties',
  'publishRate.publishThrottlingRateInByte': 'publishRate: { size }',
  'publishRate.publishThrottlingRateInMsg': 'publishRate: { messages }',
  'replicationClusters[]': 'replication: Replication.clusters(names)',
  ...dispatchRate('replicatorDispatchRate'),
  'retentionSize': 'retention: Retention.upTo({ size })',
  'retentionTime': 'retention: Retention.upTo({ time })',
  'schemaCompatibilityStrategy': 'schemaCompatibilityStrategy',
  'schemaValidationEnforced': 'schemaValidationEnforced',
  'subscribeRate.ratePeriodInSecond': 'subscribeRate: { period }',
  'subscribeRate.subscribeThrottlingRatePerConsumer': 'subscribeRate: { subscriptions }',
  ...dispatchRate('subscriptionDispatchRate'),
};

const NAMESPACE: Props = {
  ...POLICIES,
  'antiAffinityGroup': 'antiAffinityGroup',
  'bookieAffinityGroup.bookkeeperAffinityGroupPrimary': 'bookieAffinity: { primary }',
  'bookieAffinityGroup.bookkeeperAffinityGroupSecondary': 'bookieAffinity: { secondary }',
  'bundles': 'bundles',
  'connectionRef': 'tenant',
  'encryptionRequired': 'encryptionRequired',
  'isAllowAutoUpdateSchema': 'allowAutoUpdateSchema',
  'maxConsumersPerTopic': 'maxConsumersPerTopic',
  'maxProducersPerTopic': 'maxProducersPerTopic',
  'offloadThresholdSize': 'offloadThresholdSize',
  'offloadThresholdTime': 'offloadThresholdTime',
  'schemaAutoUpdateCompatibilityStrategy': 'schemaAutoUpdateCompatibilityStrategy',
  'subscriptionAuthMode': 'subscriptionAuthMode',
  'subscriptionExpirationTime': 'subscriptionExpiration',
  'topicAutoCreationConfig.allow': 'topicAutoCreation: TopicAutoCreation.off()',
  'topicAutoCreationConfig.partitions': 'topicAutoCreation: TopicAutoCreation.partitioned(partitions)',
  'topicAutoCreationConfig.type': 'topicAutoCreation: TopicAutoCreation.nonPartitioned()',
};

const TOPIC: Props = {
  ...POLICIES,
  'autoSubscriptionCreation.allowAutoSubscriptionCreation': 'autoSubscriptionCreation',
  'connectionRef': 'namespace',
  'deduplicationSnapshotInterval': 'deduplicationSnapshotInterval',
  'delayedDelivery.active': 'delayedDelivery: DelayedDelivery.off()',
  'delayedDelivery.tickTimeMillis': 'delayedDelivery: DelayedDelivery.on(precision)',
  'maxConsumers': 'maxConsumers',
  'maxMessageSize': 'maxMessageSize',
  'maxProducers': 'maxProducers',
  'maxSubscriptionsPerTopic': 'maxSubscriptions',
  'maxUnAckedMessagesPerConsumer': 'maxUnackedMessagesPerConsumer',
  'maxUnAckedMessagesPerSubscription': 'maxUnackedMessagesPerSubscription',
  'partitions': 'partitions',
  'persistent': 'persistent',
  'schemaInfo.properties{}': 'registeredSchema: TopicSchema.STRING.withProperties(properties)',
  'schemaInfo.schema': 'registeredSchema: TopicSchema.json(definition)',
  'schemaInfo.type': 'registeredSchema: TopicSchema.of(type)',
};

const PERMISSION: Props = {
  'actions[]': 'actions',
  'connectionRef': 'target',
  'lifecyclePolicy': 'lifecyclePolicy',
  'resourceName': 'target',
  'resourceType': 'target',
  'roles[]': 'roles',
};

const PACKAGE: Props = {
  'connectionRef': 'connection',
  'contact': 'contact',
  'description': 'description',
  'fileURL': 'fileUrl',
  'lifecyclePolicy': 'lifecyclePolicy',
  'packageURL': 'url',
  'properties{}': 'properties',
  'syncPolicy': 'syncPolicy',
};

const GEO_REPLICATION: Props = {
  connectionRef: 'connection',
  destinationConnectionRef: 'destination',
  lifecyclePolicy: 'lifecyclePolicy',
  ...prefixed('clusterParamsOverride', {
    'authentication.authParameters': 'destinationOverride: { authentication: { parameters } }',
    'authentication.authPlugin': 'destinationOverride: { authentication: { plugin } }',
    'brokerClientTrustCertsFilePath': 'destinationOverride: { trustCertsFile }',
    'brokerServiceSecureURL': 'destinationOverride: { brokerServiceSecureUrl }',
    'brokerServiceURL': 'destinationOverride: { brokerServiceUrl }',
    'serviceSecureURL': 'destinationOverride: { serviceSecureUrl }',
    'serviceURL': 'destinationOverride: { serviceUrl }',
  }),
};

/** The props of the constructs of pulsar-resources-operator. */
export const RESOURCE_PROPS: Readonly<Record<PulsarResourceKind, Props>> = {
  PulsarConnection: CONNECTION,
  PulsarTenant: TENANT,
  PulsarNamespace: NAMESPACE,
  PulsarTopic: TOPIC,
  PulsarPermission: PERMISSION,
  PulsarPackage: PACKAGE,
  PulsarGeoReplication: GEO_REPLICATION,
};

function secretRef(field: string, prop: (secret: string) => string): Props {
  return prefixed(`${field}.secretRef`, { name: prop('SecretRef.of(secret, ...)'), key: prop('SecretRef.of(..., key)') });
}

function dispatchRate(field: string): Props {
  return prefixed(field, {
    dispatchThrottlingRateInByte: `${field}: { size }`,
    dispatchThrottlingRateInMsg: `${field}: { messages }`,
    ratePeriodInSecond: `${field}: { period }`,
  });
}

function offload(): Props {
  const common = (option: string): string => `offload: Offload.s3({ ${option} })`;
  const bucket = (factory: string): Props => ({
    Bucket: `offload: Offload.${factory}({ bucket })`,
    MaxBlockSizeInBytes: `offload: Offload.${factory}({ maxBlockSize })`,
    ReadBufferSizeInBytes: `offload: Offload.${factory}({ readBufferSize })`,
    Region: `offload: Offload.${factory}({ region })`,
  });
  const named = (prefix: string, props: Props): Props => Object.fromEntries(Object.entries(props).map(([name, prop]) => [`${prefix}${name}`, prop]));
  return prefixed('offloadPolicies', {
    'fileSystemProfilePath': 'offload: Offload.filesystem({ profilePath })',
    'fileSystemURI': 'offload: Offload.filesystem({ uri })',
    ...named('gcsManagedLedgerOffload', { ...bucket('gcs'), ServiceAccountKeyFile: 'offload: Offload.gcs({ serviceAccountKeyFile })' }),
    ...named('s3ManagedLedgerOffload', {
      ...bucket('s3'),
      Role: 'offload: Offload.s3({ role })',
      RoleSessionName: 'offload: Offload.s3({ roleSessionName })',
      ServiceEndpoint: 'offload: Offload.s3({ endpoint })',
    }),
    ...named('managedLedgerOffload', {
      ...bucket('blobStore'),
      ServiceEndpoint: 'offload: Offload.blobStore({ endpoint })',
      Driver: 'offload: Offload.blobStore({ driver })',
      AutoTriggerSizeThresholdBytes: common('autoTriggerSize'),
      DeletionLagInMillis: common('deletionLag'),
      MaxThreads: common('maxThreads'),
      PrefetchRounds: common('prefetchRounds'),
      ReadThreads: common('readThreads'),
      ThresholdInBytes: common('thresholdSize'),
      ThresholdInSeconds: common('thresholdTime'),
    }),
    'managedLedgerOffloadDriverMetadata{}': common('driverMetadata'),
    'managedLedgerExtraConfigurations{}': common('extraConfiguration'),
    'managedLedgerOffloadedReadPriority': common('readPriority'),
    'offloadersDirectory': common('offloadersDirectory'),
  });
}
