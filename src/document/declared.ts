// Generated from the declarations of src by: npx projen declared
// Do not edit: generate again.

/** The props of structs, and the structs that they extend. */
export const STRUCTS: { readonly [name: string]: string } = {
  AdminOAuth2Options: 'tokenUrl:string clientId:string clientSecret:SecretRef scope?:string audience?:string',
  BackendConfigProps: 'metadata?:ApiObjectMetadata env?:{string} pod?:PodPlacementOptions autoUpdate?:boolean',
  BacklogFallback: 'replicas:number failures?:number behavior?:BacklogFallbackBehavior',
  BacklogScalingOptions: `
    min?:number max:number backlogPerReplica:number activationBacklog?:number topics?:Topic[] cpu?:number pollingInterval?:Duration
    cooldown?:Duration initialCooldown?:Duration fallback?:BacklogFallback behavior?:HorizontalPodAutoscalerBehavior adminUrl?:string
    triggerAuthentication?:ExistingTriggerAuthentication`,
  BatchDataGeneratorSourceOptions: '...ConnectorCommonOptions',
  BatchDiscoveryOptions: 'triggererClassName:string config?:{any}',
  BlobStoreOffloadOptions: '...BucketOffloadOptions driver:string endpoint?:string',
  BookieAffinity: 'primary:string secondary?:string',
  BrokerAuthentication: 'plugin:string parameters:string',
  BucketOffloadOptions: '...OffloadOptions bucket:string region?:string maxBlockSize?:Size readBufferSize?:Size',
  BuiltinScalingOptions: '...ReplicaRange rules:BuiltinRule[]',
  CassandraSinkOptions: '...ConnectorCommonOptions hosts:string[] keyspace:string table:string keyColumn:string valueColumn:string',
  CdcPipelineProps: `
    ...PipelineProps database:SourceConnector steps?:PipelineStep[] sinks:{SinkConnector} sourceOptions?:SourceOptions
    sinkOptions?:SinkOptions`,
  ComponentProps: `
    pulsar?:IPulsarCluster metadata?:ApiObjectMetadata name?:string tenant?:string namespace?:string clusterName?:string image?:string
    imageTools?:ImageTools helperImages?:HelperImages scaling?:Scaling preciseParallelism?:boolean resources?:Resources pod?:PodOptions
    secrets?:{SecretRef} state?:StateStore logTopic?:Topic logTopicAgent?:LogTopicAgent runtimeFlags?:string pauseRollout?:boolean
    managed?:boolean`,
  ConnectionOAuth2Options: 'issuerUrl:string clientId:string audience:string scope?:string key:ConnectionCredential',
  ConnectionTlsOptions: 'certificateFile:string keyFile:string',
  ConnectorCommonOptions: 'connectorPackage?:ConnectorPackage config?:{any}',
  ConsumerOptions: 'schema?:Schema receiverQueueSize?:number crypto?:CryptoOptions properties?:{string}',
  ContentRouterProps: '...PipelineProps input:IInput routes:Route[] router?:Runtime routerOptions?:PulsarFunctionOptions',
  CpuRange: 'request?:Cpu limit?:Cpu',
  Crossing: 'topic:Topic origin:FederatedChart destination:FederatedChart',
  CryptoOptions: `
    keyReaderClassName:string keyReaderConfig?:{string} encryptionKeys?:string[] producerFailureAction?:ProducerCryptoFailureAction
    consumerFailureAction?:ConsumerCryptoFailureAction secrets?:CryptoSecretMount[]`,
  CryptoSecretMount: 'secret:SecretRef mountPath?:string',
  CustomConnectorOptions: 'className:string archive:string location?:Package image?:string config?:{any} secrets?:{SecretRef} typeClassName?:string',
  DataGeneratorPrintSinkOptions: '...ConnectorCommonOptions',
  DataGeneratorSourceOptions: '...ConnectorCommonOptions interval?:Duration',
  DeadLetterRedriveProps: '...PipelineProps input:IInput to:Topic[] inspect?:string maxRedrives?:number parking?:Topic redriverOptions?:PulsarFunctionOptions',
  DebeziumMongoDbOptions: `
    ...ConnectorCommonOptions hosts:string name?:string user?:string password?:SecretRef authSource?:string tls?:boolean databases?:string[]
    collections?:string[] snapshotMode?:DebeziumMongoDbSnapshotMode captureMode?:DebeziumMongoDbCaptureMode`,
  DebeziumMySqlOptions: `
    ...ConnectorCommonOptions host:string port?:number user:string password:SecretRef serverId:number serverName:string databases?:string[]
    tables?:string[] snapshotMode?:DebeziumMySqlSnapshotMode schemaChanges?:boolean`,
  DebeziumPostgresOptions: `
    ...ConnectorCommonOptions host:string port?:number user:string password:SecretRef database:string serverName:string schemas?:string[]
    tables?:string[] snapshotMode?:DebeziumPostgresSnapshotMode plugin?:DebeziumPostgresPlugin slot?:string dropSlotOnStop?:boolean
    publication?:string publicationAutoCreate?:DebeziumPostgresPublication`,
  DeliveryProps: 'autoAck?:boolean timeout?:Duration retry?:RetryOptions ordering?:Ordering subscription?:SubscriptionOptions',
  DestinationOverride: `
    serviceUrl?:string serviceSecureUrl?:string brokerServiceUrl?:string brokerServiceSecureUrl?:string trustCertsFile?:string
    authentication?:BrokerAuthentication`,
  DispatchRate: 'messages?:number size?:Size period?:Duration',
  ElasticsearchSinkOptions: `
    ...ConnectorCommonOptions url:string index?:string createIndex?:boolean shards?:number replicas?:number schemaEnable?:boolean
    keyIgnore?:boolean primaryFields?:string[] idHashing?:ElasticsearchIdHashing conditionalIdHashing?:boolean copyKeyFields?:boolean
    stripNulls?:boolean nullValueAction?:ElasticsearchNullValueAction malformedDocAction?:ElasticsearchMalformedDocAction
    compatibilityMode?:ElasticsearchCompatibilityMode user?:SecretRef password?:SecretRef token?:SecretRef apiKey?:SecretRef
    tls?:ElasticsearchTls bulk?:boolean bulkActions?:number bulkSize?:Size bulkConcurrentRequests?:number bulkFlushInterval?:Duration
    maxRetries?:number retryBackoff?:Duration maxRetryTime?:Duration compression?:boolean connectTimeout?:Duration socketTimeout?:Duration`,
  ElasticsearchTls: `
    hostnameVerification?:boolean disableCertificateValidation?:boolean truststorePath?:string truststorePassword?:SecretRef
    keystorePath?:string keystorePassword?:SecretRef protocols?:string[]`,
  EtlPipelineProps: '...PipelineProps source:SourceConnector steps?:PipelineStep[] sink:SinkConnector sourceOptions?:SourceOptions sinkOptions?:SinkOptions',
  ExistingTriggerAuthentication: 'name:string modes:KedaAuthMode[] clusterWide?:boolean',
  ExternalScalingOptions: 'min?:number',
  FanInProps: '...PipelineProps inputs:IInput[] output?:Topic merger?:Runtime mergerOptions?:PulsarFunctionOptions',
  FanOutProps: '...PipelineProps input:IInput branches:Branch[]',
  FederatedFunction: 'runtime:Runtime role?:string options?:PulsarFunctionOptions',
  FederatedHub: 'site:FederatedSite aggregate:FederatedFunction',
  FederatedPeer: `
    brokerServiceUrl?:string webServiceUrl?:string authentication?:ConnectionAuth brokerAuthentication?:BrokerAuthentication
    trustCertsFile?:string role?:string`,
  FederatedPipelineProps: `
    hub:FederatedHub regions:FederatedRegion[] train:FederatedFunction link:ClusterLink tenant?:string adminRoles?:string[]
    returnResult?:boolean partitions?:number extension?:IFederationExtension`,
  FederatedRegion: 'site:FederatedSite raw?:Topic[]',
  FederatedSite: `
    name:string pulsar:PulsarClusterProps kubernetesNamespace?:string administration?:ConnectionAuth trustCertsFile?:string
    peer?:FederatedPeer`,
  FilesystemOffloadOptions: '...OffloadOptions uri:string profilePath?:string',
  FunctionConnectorOptions: 'className?:string builtin?:string typeClassName?:string config?:{any}',
  FunctionMeshProps: 'pulsar?:IPulsarCluster metadata?:ApiObjectMetadata pauseRollout?:boolean managed?:boolean',
  GcsOffloadOptions: '...BucketOffloadOptions serviceAccountKeyFile?:string',
  GenericAuthOptions: 'plugin:string parameters:string',
  GenericRuntimeOptions: 'file:string location?:Package className?:string',
  GoRuntimeOptions: 'executable:string location?:Package logging?:Logging',
  HelperImages: 'downloader?:string filebeat?:string cleanup?:string',
  HorizontalScalingOptions: '...ReplicaRange metrics?:Metric[] behavior?:HorizontalPodAutoscalerBehavior',
  ImageTools: 'pulsarctl?:boolean wget?:boolean',
  InactiveTopics: 'after:Duration deleteMode:InactiveTopicDeleteMode delete?:boolean',
  InfluxDbCommonOptions: '...ConnectorCommonOptions url:string gzip?:boolean batchSize?:number batchTime?:Duration',
  InfluxDbSinkOptions: '...InfluxDbCommonOptions token:SecretRef organization:string bucket:string precision?:InfluxDbPrecision',
  InfluxDbV1SinkOptions: `
    ...InfluxDbCommonOptions database:string user?:SecretRef password?:SecretRef consistencyLevel?:InfluxDbConsistencyLevel
    retentionPolicy?:string`,
  InlinePythonOptions: 'className?:string logging?:Logging',
  InputBinding: 'topic:Topic consumer?:ConsumerOptions',
  IotTelemetryPipelineProps: `
    ...PipelineProps telemetry:IInput validation:PipelineStep steps?:PipelineStep[] aggregate:WindowAggregate alert:string alerts?:Topic
    normal?:Topic`,
  JavaRuntimeOptions: '...JvmOptions className:string jar:string location?:Package',
  JdbcSinkOptions: `
    ...ConnectorCommonOptions url:string table:string user?:SecretRef password?:SecretRef keyColumns?:string[] otherColumns?:string[]
    onlyDeclaredColumns?:boolean insertMode?:JdbcInsertMode nullValueAction?:JdbcNullValueAction batchSize?:number batchTimeout?:Duration
    useJdbcBatch?:boolean useTransactions?:boolean`,
  JvmOptions: 'javaOpts?:string[] extraDependenciesDir?:string instancePath?:string entryClass?:string logging?:Logging',
  KafkaConnectionOptions: `
    ...ConnectorCommonOptions bootstrapServers:string[] topic:string securityProtocol?:KafkaSecurityProtocol saslMechanism?:string
    saslJaasConfig?:SecretRef sslEnabledProtocols?:string[] sslEndpointIdentificationAlgorithm?:string sslTruststoreLocation?:string
    sslTruststorePassword?:SecretRef`,
  KafkaSinkOptions: `
    ...KafkaConnectionOptions acks?:KafkaAcks batchSize?:Size maxRequestSize?:Size keySerializerClass?:string valueSerializerClass?:string
    producerProperties?:{string}`,
  KafkaSourceOptions: `
    ...KafkaConnectionOptions groupId:string autoOffsetReset?:KafkaOffsetReset autoCommitEnabled?:boolean autoCommitInterval?:Duration
    sessionTimeout?:Duration heartbeatInterval?:Duration fetchMin?:Size keyDeserializationClass?:string valueDeserializationClass?:string
    copyHeadersEnabled?:boolean consumerProperties?:{string}`,
  KinesisConnectionOptions: `
    ...ConnectorCommonOptions stream:string region?:string endpoint?:string cloudwatchEndpoint?:string credentials?:SecretRef
    credentialsPlugin?:string`,
  KinesisSinkOptions: `
    ...KinesisConnectionOptions endpointPort?:number skipCertificateValidation?:boolean messageFormat?:KinesisMessageFormat
    retainOrdering?:boolean retryInitialDelay?:Duration retryMaxDelay?:Duration`,
  KinesisSourceOptions: `
    ...KinesisConnectionOptions initialPosition?:KinesisInitialPosition startAt?:string applicationName?:string checkpointInterval?:Duration
    backoff?:Duration retries?:number receiveQueueSize?:number dynamoEndpoint?:string enhancedFanOut?:boolean`,
  LastingResourceProps: '...PulsarResourceProps lifecyclePolicy?:LifecyclePolicy',
  LivenessProbeOptions: 'period?:Duration initialDelay?:Duration failureThreshold?:number',
  LogConfigFileOptions: 'log4jFileType?:Log4jConfigFileType',
  LoggingOptions: 'level?:LogLevel rotation?:LogRotationPolicy format?:LogFormat log4jFileType?:Log4jConfigFileType',
  MongoConnectionOptions: '...ConnectorCommonOptions uri:SecretRef batchSize?:number batchTime?:Duration',
  MongoSinkOptions: '...MongoConnectionOptions database:string collection:string',
  MongoSourceOptions: '...MongoConnectionOptions database?:string collection?:string syncType?:MongoSyncType',
  NettySourceOptions: '...ConnectorCommonOptions protocol?:NettyProtocol host?:string port?:number threads?:number',
  OAuth2Options: 'issuerUrl:string audience:string scope?:string key:SecretRef',
  OffloadOptions: `
    thresholdSize?:Size thresholdTime?:Duration autoTriggerSize?:Size deletionLag?:Duration readPriority?:string maxThreads?:number
    readThreads?:number prefetchRounds?:number offloadersDirectory?:string driverMetadata?:{string} extraConfiguration?:{string}`,
  OtherRuntimeOptions: '...GenericRuntimeOptions language:string image:string',
  OutputBinding: 'topic?:Topic schema?:Schema producer?:ProducerOptions',
  PermissionTarget: 'resourceType:PermissionResourceType resourceName:string',
  Persistence: 'ensemble:number writeQuorum:number ackQuorum:number maxMarkDeleteRate?:number',
  PipelineProps: `
    pulsar?:IPulsarCluster deployment?:PipelineDeployment tenant?:string namespace?:string scaling?:Scaling resources?:Resources
    logTopic?:Topic deadLetters?:Topic maxRetries?:number`,
  PodMonitorProps: 'targets?:IConstruct[] interval?:Duration scrapeTimeout?:Duration metadata?:ApiObjectMetadata',
  PodOptions: `
    ...PodPlacementOptions env?:EnvVar[] volumes?:Volume[] volumeMounts?:VolumeMount[] initContainers?:Container[] sidecars?:Container[]
    defaultAffinity?:boolean security?:PodSecurity`,
  PodPlacementOptions: `
    labels?:{string} annotations?:{string} nodeSelector?:{string} affinity?:Affinity tolerations?:Toleration[]
    terminationGracePeriod?:Duration serviceAccount?:ServiceAccountRef imagePullSecrets?:ImagePullSecret[]
    livenessProbe?:LivenessProbeOptions`,
  ProducerOptions: `
    schema?:Schema maxPendingMessages?:number maxPendingMessagesAcrossPartitions?:number useThreadLocalProducers?:boolean
    batchBuilder?:BatchBuilder compression?:CompressionType crypto?:CryptoOptions properties?:{string}`,
  ProvisionedTopic: '...TopicPolicies topic:Topic partitions?:number registeredSchema?:TopicSchema localData?:boolean',
  ProvisionedTopologyProps: `
    of:IConstruct connection:IPulsarConnection cluster?:IPulsarCluster roles?:PulsarRoles grants?:RoleGrant[] partitions?:number
    topics?:ProvisionedTopic[] tenants?:IPulsarTenant[] namespaces?:IPulsarNamespace[] adminRoles?:string[] lifecyclePolicy?:LifecyclePolicy`,
  PublishRate: 'messages?:number size?:Size',
  PulsarClusterAccess: `
    authentication?:PulsarAuth cleanupAuthentication?:ConfiguredAuth tls?:PulsarTls stateStorageServiceUrl?:string
    packageService?:IPulsarCluster clusterName?:string adminUrl?:string adminAuthentication?:AdminAuth`,
  PulsarClusterProps: '...PulsarClusterAccess brokerServiceUrl:string webServiceUrl:string metadata?:ApiObjectMetadata',
  PulsarConnectionProps: `
    ...PulsarResourceProps cluster:IPulsarCluster adminServiceUrl?:string brokerServiceUrl?:string clusterName?:string
    authentication?:ConnectionAuth tls?:PulsarTls trustCertsFile?:string brokerTrustCertsFile?:string`,
  PulsarFunctionOptions: `
    ...ComponentProps ...DeliveryProps processingGuarantee?:ProcessingGuarantee skipToLatest?:boolean forwardMessageProperties?:boolean
    maxPendingAsyncRequests?:number config?:{any} sideOutputs?:{Topic} window?:Window source?:FunctionConnectorOptions
    sink?:FunctionConnectorOptions volumeClaimTemplates?:PersistentVolumeClaim[] volumeClaimRetention?:PersistentVolumeClaimRetentionPolicy`,
  PulsarFunctionProps: '...PulsarFunctionOptions runtime:Runtime inputs?:IInput[] output?:IOutput',
  PulsarGeoReplicationProps: '...LastingResourceProps connection:IPulsarConnection destination:IPulsarConnection destinationOverride?:DestinationOverride',
  PulsarNamespaceProps: `
    ...LastingResourceProps ...TopicPolicies tenant:IPulsarTenant name:string antiAffinityGroup?:string bookieAffinity?:BookieAffinity
    bundles?:number encryptionRequired?:boolean allowAutoUpdateSchema?:boolean maxConsumersPerTopic?:number maxProducersPerTopic?:number
    offloadThresholdSize?:Size offloadThresholdTime?:Duration schemaAutoUpdateCompatibilityStrategy?:SchemaAutoUpdateCompatibilityStrategy
    subscriptionAuthMode?:SubscriptionAuthMode subscriptionExpiration?:Duration topicAutoCreation?:TopicAutoCreation`,
  PulsarPackageProps: `
    ...LastingResourceProps connection:IPulsarConnection url:string fileUrl:string description?:string contact?:string properties?:{string}
    syncPolicy?:PackageSyncPolicy`,
  PulsarPermissionProps: '...PulsarResourceProps target:IPermissionTarget roles:string[] actions:PermissionAction[] lifecyclePolicy?:LifecyclePolicy',
  PulsarResourceProps: 'metadata?:ApiObjectMetadata',
  PulsarTenantProps: `
    ...LastingResourceProps connection:IPulsarConnection name:string adminRoles?:string[] allowedClusters?:string[]
    geoReplications?:IPulsarGeoReplication[]`,
  PulsarTopicProps: `
    ...LastingResourceProps ...TopicPolicies namespace:IPulsarNamespace name:string persistent?:boolean partitions?:number schema?:Schema
    registeredSchema?:TopicSchema localData?:boolean autoSubscriptionCreation?:boolean deduplicationSnapshotInterval?:number
    delayedDelivery?:DelayedDelivery maxConsumers?:number maxProducers?:number maxMessageSize?:Size maxSubscriptions?:number
    maxUnackedMessagesPerConsumer?:number maxUnackedMessagesPerSubscription?:number`,
  PythonRuntimeOptions: 'className:string file:string location?:Package logging?:Logging',
  RabbitMqConnectionOptions: `
    ...ConnectorCommonOptions host:string port?:number connectionName:string virtualHost?:string user?:SecretRef password?:SecretRef
    connectionTimeout?:Duration handshakeTimeout?:Duration requestedHeartbeat?:Duration requestedChannelMax?:number`,
  RabbitMqSinkOptions: '...RabbitMqConnectionOptions exchange:string exchangeType?:RabbitMqExchangeType routingKey?:string queue?:string',
  RabbitMqSourceOptions: '...RabbitMqConnectionOptions queue:string prefetchCount?:number prefetchGlobal?:boolean passive?:boolean',
  RedisSinkOptions: `
    ...ConnectorCommonOptions hosts:string[] database?:number password?:SecretRef clientMode?:RedisClientMode autoReconnect?:boolean
    requestQueue?:number keepAlive?:boolean connectTimeout?:Duration operationTimeout?:Duration batchSize?:number batchTime?:Duration`,
  ReplicaRange: 'min?:number max:number initial?:number',
  ResourceOptions: 'cpu?:CpuRange memory?:SizeRange ephemeralStorage?:SizeRange',
  RetentionLimits: 'time?:Duration size?:Size',
  RetryOptions: 'maxRetries:number deadLetters?:Topic',
  RoleGrant: 'topic:Topic role:string actions:PermissionAction[]',
  S3OffloadOptions: '...BucketOffloadOptions endpoint?:string role?:string roleSessionName?:string',
  SinkOptions: '...ComponentProps ...DeliveryProps processingGuarantee?:ProcessingGuarantee negativeAckRedeliveryDelay?:Duration jvm?:JvmOptions',
  SinkProps: '...SinkOptions connector:SinkConnector inputs:IInput[]',
  SizeRange: 'request?:Size limit?:Size',
  SourceOptions: `
    ...ComponentProps batch?:BatchDiscoveryOptions processingGuarantee?:ProcessingGuarantee forwardMessageProperties?:boolean
    jvm?:JvmOptions`,
  SourceProps: '...SourceOptions connector:SourceConnector output?:IOutput',
  SubscribeRate: 'subscriptions:number period?:Duration',
  SubscriptionOptions: 'name?:string position?:SubscriptionPosition cleanup?:boolean',
  TlsOptions: 'hostnameVerification?:boolean',
  TopicOptions: 'schema?:Schema tenant?:string namespace?:string partitions?:number external?:boolean',
  TopicPolicies: `
    backlogQuota?:BacklogQuota compactionThreshold?:Size deduplication?:boolean dispatchRate?:DispatchRate inactiveTopics?:InactiveTopics
    maxConsumersPerSubscription?:number messageTtl?:Duration offload?:Offload persistence?:Persistence properties?:{string}
    publishRate?:PublishRate replication?:Replication replicatorDispatchRate?:DispatchRate retention?:Retention
    schemaCompatibilityStrategy?:SchemaCompatibilityStrategy schemaValidationEnforced?:boolean subscribeRate?:SubscribeRate
    subscriptionDispatchRate?:DispatchRate`,
  TopologyChange: 'kind:TopologyChangeKind component:string topic?:string before?:string after?:string warning?:string',
  TopologyCluster: 'id:string configMap:string kubernetesNamespace?:string brokerServiceUrl?:string',
  TopologyComponent: `
    id:string kind:TopologyComponentKind name:string kubernetesNamespace?:string mesh?:string cluster:string tenant:string namespace:string
    pulsarName:string processingGuarantee:string minReplicas:number maxReplicas:number cpuMillis?:number memoryBytes?:number`,
  TopologyData: 'clusters:TopologyCluster[] components:TopologyComponent[] topics:TopologyTopic[] edges:TopologyEdge[] replications:TopologyReplication[]',
  TopologyDiagramOptions: 'groupBy?:TopologyGrouping[] foldTopics?:boolean',
  TopologyEdge: 'source:string target:string kind:TopologyEdgeKind subscription?:string schema?:string',
  TopologyFileOptions: '...TopologyDiagramOptions formats?:TopologyFormat[] fileName?:string',
  TopologyReplication: 'source:string target:string',
  TopologyTopic: 'id:string cluster:string name:string roles:TopologyEdgeKind[] isPattern:boolean isImplicit:boolean',
  TumblingAggregateOptions: 'length:Duration key:string number:string timestamp?:string lateData?:Topic state?:StateStore',
  VerticalScalingOptions: 'replicas?:number updatePolicy?:PodUpdatePolicy resourcePolicy?:PodResourcePolicy',
  WindowOptions: 'lateData?:Topic maxLag?:Duration watermarkInterval?:Duration timestampExtractorClassName?:string guarantee?:WindowProcessingGuarantee',
  WindowedAggregationProps: '...PipelineProps input:IInput aggregate:WindowAggregate output?:Topic aggregatorOptions?:PulsarFunctionOptions',
  WordCountProps: `
    ...PipelineProps sentences:IInput words?:Topic counts?:Topic state?:StateStore splitter?:Runtime splitterOptions?:PulsarFunctionOptions
    counter?:Runtime counterOptions?:PulsarFunctionOptions`,
};

/** The values of enums. */
export const ENUMS: { readonly [name: string]: string } = {
  BacklogFallbackBehavior: 'static currentReplicas currentReplicasIfHigher currentReplicasIfLower',
  BacklogQuotaPolicy: 'producer_request_hold producer_exception consumer_backlog_eviction',
  BatchBuilder: 'DEFAULT KEY_BASED',
  BuiltinRule: `
    AverageUtilizationCPUPercent80 AverageUtilizationCPUPercent50 AverageUtilizationCPUPercent20 AverageUtilizationMemoryPercent80
    AverageUtilizationMemoryPercent50 AverageUtilizationMemoryPercent20`,
  CompressionType: 'NONE LZ4 ZLIB ZSTD SNAPPY',
  ConsumerCryptoFailureAction: 'FAIL DISCARD CONSUME',
  DebeziumMongoDbCaptureMode: 'change_streams change_streams_update_full',
  DebeziumMongoDbSnapshotMode: 'initial never',
  DebeziumMySqlSnapshotMode: 'initial when_needed schema_only schema_only_recovery never',
  DebeziumPostgresPlugin: 'pgoutput decoderbufs wal2json',
  DebeziumPostgresPublication: 'all_tables filtered disabled',
  DebeziumPostgresSnapshotMode: 'initial initial_only always never',
  ElasticsearchCompatibilityMode: 'AUTO ELASTICSEARCH_7 ELASTICSEARCH OPENSEARCH',
  ElasticsearchIdHashing: 'NONE SHA256 SHA512',
  ElasticsearchMalformedDocAction: 'IGNORE WARN FAIL',
  ElasticsearchNullValueAction: 'IGNORE DELETE FAIL',
  InactiveTopicDeleteMode: 'delete_when_no_subscriptions delete_when_subscriptions_caught_up',
  InfluxDbConsistencyLevel: 'ALL ANY ONE QUORUM',
  InfluxDbPrecision: 'ns us ms s',
  JdbcInsertMode: 'INSERT UPSERT UPDATE',
  JdbcNullValueAction: 'FAIL DELETE',
  KafkaAcks: '0 1 all',
  KafkaOffsetReset: 'earliest latest none',
  KafkaSecurityProtocol: 'PLAINTEXT SSL SASL_PLAINTEXT SASL_SSL',
  KedaAuthMode: 'bearer basic tls oauth',
  KinesisInitialPosition: 'LATEST TRIM_HORIZON AT_TIMESTAMP',
  KinesisMessageFormat: 'ONLY_RAW_PAYLOAD FULL_MESSAGE_IN_JSON FULL_MESSAGE_IN_FB FULL_MESSAGE_IN_JSON_EXPAND_VALUE',
  LifecyclePolicy: 'CleanUpAfterDeletion KeepAfterDeletion',
  Log4jConfigFileType: 'yaml xml ini',
  LogFormat: 'json text',
  LogLevel: 'off trace debug info warn error fatal all panic',
  LogRotationPolicy: 'TimedPolicyWithDaily TimedPolicyWithWeekly TimedPolicyWithMonthly SizedPolicyWith10MB SizedPolicyWith50MB SizedPolicyWith100MB',
  LogTopicAgent: 'runtime sidecar',
  MongoSyncType: 'FULL_SYNC INCR_SYNC',
  NettyProtocol: 'tcp udp http',
  Ordering: 'none input key',
  PackageSyncPolicy: 'Always IfNotPresent Never',
  PermissionAction: 'produce consume functions sources sinks packages',
  PermissionResourceType: 'namespace topic',
  PipelineDeployment: 'functionMesh resources',
  ProcessingGuarantee: 'atleast_once atmost_once effectively_once manual',
  ProducerCryptoFailureAction: 'FAIL SEND',
  RabbitMqExchangeType: 'direct topic fanout headers',
  RedisClientMode: 'Standalone Cluster',
  SchemaAutoUpdateCompatibilityStrategy: 'AutoUpdateDisabled Backward Forward Full AlwaysCompatible BackwardTransitive ForwardTransitive FullTransitive',
  SchemaCompatibilityStrategy: 'UNDEFINED ALWAYS_INCOMPATIBLE ALWAYS_COMPATIBLE BACKWARD FORWARD FULL BACKWARD_TRANSITIVE FORWARD_TRANSITIVE FULL_TRANSITIVE',
  SubscriptionAuthMode: 'None Prefix',
  SubscriptionPosition: 'latest earliest',
  TopologyChangeKind: `
    componentAdded componentRemoved edgeAdded edgeRemoved replicationAdded replicationRemoved topicRenamed subscriptionRenamed
    identityChanged clusterChanged guaranteeChanged schemaChanged replicasChanged resourcesChanged`,
  TopologyComponentKind: 'Function Source Sink',
  TopologyEdgeKind: 'input pattern output sideOutput log deadLetter lateData',
  TopologyFormat: 'mmd dot txt',
  TopologyGrouping: 'cluster namespace mesh',
  WindowProcessingGuarantee: 'ATLEAST_ONCE ATMOST_ONCE',
};

/** The member by which an object of an interface is known, or of a class of the libraries below. */
export const MARKS: { readonly [name: string]: string } = {
  ApiObject: 'apiGroup',
  Construct: 'node',
  Duration: 'toMilliseconds',
  IConstruct: 'node',
  JsonPatch: '_toJson',
  Size: 'toKibibytes',
  IClusterBridge: 'bridge',
  IFederationExtension: 'extend',
  IInput: 'bindInput',
  IOutput: 'bindOutput',
  IPermissionTarget: 'bindPermission',
  IPulsarCluster: 'configMapName',
  IPulsarConnection: 'connectionName',
  IPulsarGeoReplication: 'geoReplicationName',
  IPulsarNamespace: 'namespaceName',
  IPulsarTenant: 'tenantName',
  IPulsarTopic: 'topicName',
};

/** The classes that are asked for. */
export const CLASSES = `
  AdminAuth BacklogQuota Branch ClusterLink Component ConfiguredAuth ConnectionAuth ConnectionCredential ConnectorPackage Cpu
  DelayedDelivery FederatedChart ImagePullSecret Logging Metric Offload Package PipelineStep PodSecurity PulsarAuth PulsarRoles PulsarTls
  Quantity Replication Resources Retention Route Runtime Scaling Schema SecretRef ServiceAccountRef SinkConnector SourceConnector StateStore
  Topic TopicAutoCreation TopicSchema Topology Window WindowAggregate`;

/** The parameters of factories and methods. */
export const CALLS: { readonly [name: string]: string } = {
  'AdminAuth.token': 'token:SecretRef',
  'AdminAuth.basic': 'username:SecretRef password:SecretRef',
  'AdminAuth.certificate': 'certificate:SecretRef key:SecretRef',
  'AdminAuth.oauth2': 'options:AdminOAuth2Options',
  'BacklogQuota.size': 'limit:Size policy:BacklogQuotaPolicy',
  'BacklogQuota.age': 'limit:Duration policy:BacklogQuotaPolicy',
  'Branch.step': 'step:PipelineStep output?:Topic',
  'Branch.sink': 'id:string connector:SinkConnector options?:SinkOptions',
  'CdcPipeline.bindInput': 'consumer:IConstruct',
  'ClusterLink.bridge': 'bridge:IClusterBridge',
  'Component.patchSpec': '*operations:JsonPatch[]',
  'ConnectionAuth.token': 'token:ConnectionCredential',
  'ConnectionAuth.oauth2': 'options:ConnectionOAuth2Options',
  'ConnectionAuth.tls': 'options:ConnectionTlsOptions',
  'ConnectionCredential.secret': 'secret:SecretRef',
  'ConnectionCredential.file': 'path:string',
  'ConnectorPackage.published': 'version:string',
  'ConnectorPackage.inImage': 'image:string archive:string',
  'ConnectorPackage.download': 'location:Package archive:string',
  'ContentRouter.route': 'id:string',
  'Cpu.millis': 'amount:number',
  'Cpu.units': 'amount:number',
  'DelayedDelivery.on': 'precision?:Duration',
  'FanIn.bindInput': 'consumer:IConstruct',
  'FanOut.function': 'id:string',
  'FanOut.sink': 'id:string',
  'FederatedChart.roadTo': 'site:FederatedChart',
  'FederatedPipeline.modelOf': 'region:FederatedChart',
  'FederatedPipeline.rawOf': 'region:FederatedChart',
  'Findings.of': 'scope:IConstruct',
  'Findings.acknowledge': 'code:string reason:string',
  'ImagePullSecret.of': 'secret:IConstruct',
  'ImagePullSecret.fromName': 'secretName:string',
  'Input.of': 'source:IInput options:ConsumerOptions',
  'Input.bindInput': 'consumer:IConstruct',
  'IntOrString.fromNumber': 'value:number',
  'IntOrString.fromString': 'value:string',
  'IotTelemetryPipeline.bindInput': 'consumer:IConstruct',
  'Logging.of': 'options:LoggingOptions',
  'Logging.fromConfigMap': 'configMap:IConstruct key:string options?:LogConfigFileOptions',
  'Logging.fromConfigMapName': 'configMapName:string key:string options?:LogConfigFileOptions',
  'Metric.cpu': 'percent:number',
  'Metric.cpuAmount': 'amount:Cpu',
  'Metric.memory': 'percent:number',
  'Metric.memoryAmount': 'amount:Size',
  'Metric.container': 'container:string resource:string percent:number',
  'Metric.pods': 'metric:string averageValue:Quantity selector?:LabelSelector',
  'Metric.object': 'describedObject:CrossVersionObjectReference metric:string value:Quantity selector?:LabelSelector',
  'Metric.external': 'metric:string averageValue:Quantity selector?:LabelSelector',
  'Metric.of': 'spec:MetricSpec',
  'Offload.s3': 'options:S3OffloadOptions',
  'Offload.gcs': 'options:GcsOffloadOptions',
  'Offload.blobStore': 'options:BlobStoreOffloadOptions',
  'Offload.filesystem': 'options:FilesystemOffloadOptions',
  'OperatorVersion.setTarget': 'scope:IConstruct version:string',
  'OperatorVersion.targetOf': 'scope:IConstruct',
  'Output.to': 'topic:Topic options?:ProducerOptions',
  'Output.generated': 'options?:ProducerOptions',
  'Output.bindOutput': 'producer:IConstruct',
  'Package.pulsar': 'url:string',
  'Package.http': 'url:string',
  'Pipeline.addFunction': 'id:string props:PulsarFunctionProps',
  'Pipeline.addStep': 'step:PipelineStep inputs:IInput[] output?:Topic',
  'Pipeline.addSource': 'id:string props:SourceProps',
  'Pipeline.addSink': 'id:string props:SinkProps',
  'Pipeline.topicFor': 'suffix:string',
  'PipelineStep.transform': 'id:string expression:string options?:PulsarFunctionOptions',
  'PipelineStep.filter': 'id:string expression:string options?:PulsarFunctionOptions',
  'PipelineStep.validate': 'id:string expression:string options?:PulsarFunctionOptions',
  'PipelineStep.enrich': 'id:string expression:string options?:PulsarFunctionOptions',
  'PipelineStep.newState': 'id:string options?:PulsarFunctionOptions',
  'PipelineStep.function': 'id:string runtime:Runtime options?:PulsarFunctionOptions',
  'PodSecurity.of': 'context:PodSecurityContext',
  'ProvisionedTopology.topicOf': 'topic:Topic',
  'PulsarAuth.secret': 'secret:IConstruct',
  'PulsarAuth.secretName': 'name:string',
  'PulsarAuth.oauth2': 'options:OAuth2Options',
  'PulsarAuth.tokenFile': 'path:string',
  'PulsarAuth.generic': 'options:GenericAuthOptions',
  'PulsarCluster.fromConfigMap': 'scope:Construct id:string configMap:IConstruct access?:PulsarClusterAccess',
  'PulsarCluster.fromConfigMapName': 'scope:Construct id:string configMapName:string access?:PulsarClusterAccess',
  'PulsarCluster.setDefault': 'scope:IConstruct cluster:IPulsarCluster',
  'PulsarCluster.defaultOf': 'scope:IConstruct',
  'PulsarConnection.fromConnectionName': 'scope:Construct id:string connectionName:string clusterName?:string',
  'PulsarFunction.bindInput': 'consumer:IConstruct',
  'PulsarNamespace.fromNamespaceName': 'scope:Construct id:string tenant:IPulsarTenant name:string',
  'PulsarNamespace.bindPermission': 'permission:IConstruct',
  'PulsarRoles.one': 'role:string',
  'PulsarRoles.withRole': 'component:Component role:string',
  'PulsarTenant.fromTenantName': 'scope:Construct id:string connection:IPulsarConnection tenantName:string',
  'PulsarTls.systemTrust': 'options?:TlsOptions',
  'PulsarTls.customTrust': 'certificates:SecretRef options?:TlsOptions',
  'PulsarTls.legacySecret': 'secret:IConstruct',
  'PulsarTls.legacySecretName': 'name:string',
  'PulsarTopic.fromTopic': 'scope:Construct id:string connection:IPulsarConnection topic:Topic',
  'PulsarTopic.bindInput': 'consumer:IConstruct',
  'PulsarTopic.bindOutput': 'producer:IConstruct',
  'PulsarTopic.bindPermission': 'permission:IConstruct',
  'Quantity.fromNumber': 'value:number',
  'Quantity.fromString': 'value:string',
  'Replication.geo': '*roads:IPulsarGeoReplication[]',
  'Replication.clusters': '*names:string[]',
  'Resources.of': 'options:ResourceOptions',
  'Resources.quantities': 'requirements:ResourceRequirements',
  'Retention.upTo': 'limits:RetentionLimits',
  'Route.when': 'id:string expression:string topic?:Topic',
  'Route.otherwise': 'id:string topic?:Topic',
  'Route.to': 'id:string topic?:Topic',
  'Runtime.java': 'options:JavaRuntimeOptions',
  'Runtime.python': 'options:PythonRuntimeOptions',
  'Runtime.inlinePython': 'code:string options?:InlinePythonOptions',
  'Runtime.inlinePythonFile': 'path:string options?:InlinePythonOptions',
  'Runtime.go': 'options:GoRuntimeOptions',
  'Runtime.nodejs': 'options:GenericRuntimeOptions',
  'Runtime.genericPython': 'options:GenericRuntimeOptions',
  'Runtime.executable': 'options:GenericRuntimeOptions',
  'Runtime.wasm': 'options:GenericRuntimeOptions',
  'Runtime.other': 'options:OtherRuntimeOptions',
  'Scaling.fixed': 'replicas:number',
  'Scaling.horizontal': 'options:HorizontalScalingOptions',
  'Scaling.builtin': 'options:BuiltinScalingOptions',
  'Scaling.vertical': 'options?:VerticalScalingOptions',
  'Scaling.external': 'options?:ExternalScalingOptions',
  'Scaling.backlog': 'options:BacklogScalingOptions',
  'Schema.json': 'typeClassName:string',
  'Schema.avro': 'typeClassName:string',
  'Schema.protobuf': 'typeClassName:string',
  'Schema.protobufNative': 'typeClassName:string',
  'Schema.ofType': 'typeClassName:string',
  'Schema.custom': 'schemaClassName:string typeClassName?:string',
  'Schema.serde': 'serdeClassName:string typeClassName?:string',
  'Schema.withProperties': 'properties:{string}',
  'SecretRef.of': 'secret:IConstruct key:string',
  'SecretRef.fromName': 'secretName:string key:string',
  'SecretRef.toEnvVar': 'name:string',
  'ServiceAccountRef.of': 'serviceAccount:IConstruct',
  'ServiceAccountRef.fromName': 'serviceAccountName:string',
  'SinkConnector.of': 'options:CustomConnectorOptions',
  'SinkConnector.cassandra': 'options:CassandraSinkOptions',
  'SinkConnector.dataGeneratorPrint': 'options?:DataGeneratorPrintSinkOptions',
  'SinkConnector.elasticsearch': 'options:ElasticsearchSinkOptions',
  'SinkConnector.influxDb': 'options:InfluxDbSinkOptions',
  'SinkConnector.influxDbV1': 'options:InfluxDbV1SinkOptions',
  'SinkConnector.jdbcClickHouse': 'options:JdbcSinkOptions',
  'SinkConnector.jdbcMariaDb': 'options:JdbcSinkOptions',
  'SinkConnector.jdbcPostgres': 'options:JdbcSinkOptions',
  'SinkConnector.jdbcSqlite': 'options:JdbcSinkOptions',
  'SinkConnector.kafka': 'options:KafkaSinkOptions',
  'SinkConnector.kinesis': 'options:KinesisSinkOptions',
  'SinkConnector.mongo': 'options:MongoSinkOptions',
  'SinkConnector.rabbitMq': 'options:RabbitMqSinkOptions',
  'SinkConnector.redis': 'options:RedisSinkOptions',
  'Source.bindInput': 'consumer:IConstruct',
  'SourceConnector.of': 'options:CustomConnectorOptions',
  'SourceConnector.batchDataGenerator': 'options?:BatchDataGeneratorSourceOptions',
  'SourceConnector.dataGenerator': 'options?:DataGeneratorSourceOptions',
  'SourceConnector.debeziumMongoDb': 'options:DebeziumMongoDbOptions',
  'SourceConnector.debeziumMySql': 'options:DebeziumMySqlOptions',
  'SourceConnector.debeziumPostgres': 'options:DebeziumPostgresOptions',
  'SourceConnector.kafka': 'options:KafkaSourceOptions',
  'SourceConnector.kinesis': 'options:KinesisSourceOptions',
  'SourceConnector.mongo': 'options:MongoSourceOptions',
  'SourceConnector.netty': 'options:NettySourceOptions',
  'SourceConnector.rabbitMq': 'options:RabbitMqSourceOptions',
  'StateStore.bookKeeper': 'serviceUrl?:string',
  'StateStore.javaProvider': 'className:string serviceUrl?:string',
  'Topic.of': 'name:string options?:TopicOptions',
  'Topic.nonPersistent': 'name:string options?:TopicOptions',
  'Topic.pattern': 'pattern:string options?:TopicOptions',
  'Topic.bindInput': 'consumer:IConstruct',
  'Topic.bindOutput': 'producer:IConstruct',
  'TopicAutoCreation.partitioned': 'partitions:number',
  'TopicSchema.json': 'definition:any',
  'TopicSchema.avro': 'definition:any',
  'TopicSchema.of': 'type:string definition?:string',
  'TopicSchema.withProperties': 'properties:{string}',
  'Topology.of': 'scope:IConstruct',
  'Topology.fromManifests': 'documents:any[]',
  'Topology.toMermaid': 'options?:TopologyDiagramOptions',
  'Topology.toDot': 'options?:TopologyDiagramOptions',
  'Topology.writeTo': 'folder:string options?:TopologyFileOptions',
  'Topology.changesSince': 'before:Topology',
  'Window.tumblingCount': 'length:number options?:WindowOptions',
  'Window.slidingCount': 'length:number interval:number options?:WindowOptions',
  'Window.tumbling': 'length:Duration options?:WindowOptions',
  'Window.sliding': 'length:Duration interval:Duration options?:WindowOptions',
  'WindowAggregate.function': 'runtime:Runtime window:Window',
  'WindowAggregate.tumbling': 'options:TumblingAggregateOptions',
  'WindowedAggregation.bindInput': 'consumer:IConstruct',
  'WordCount.bindInput': 'consumer:IConstruct',
};
