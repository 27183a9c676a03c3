/**
 * Names of the objects that a CRD holds without naming them, by the property that holds them.
 * `Parent.property` goes before what cdk8s-plus says of Kubernetes types, `property` alone comes after it.
 */
export const STRUCT_NAMES: Readonly<Record<string, string>> = {
  // Function Mesh: the names of its Go types
  'functions': 'FunctionSpec',
  'sources': 'SourceSpec',
  'sinks': 'SinkSpec',
  'input': 'InputConf',
  'sourceSpecs': 'ConsumerConfig',
  'output': 'OutputConf',
  'producerConf': 'ProducerConfig',
  'cryptoConfig': 'CryptoConfig',
  'cryptoSecrets': 'CryptoSecret',
  'sourceConfig': 'SourceConnectorSpec',
  'sinkConfig': 'SinkConnectorSpec',
  'batchSourceConfig': 'BatchSourceConfig',
  'pulsar': 'PulsarMessaging',
  'pulsarPackageService': 'PulsarMessaging',
  'tlsConfig': 'PulsarTlsConfig',
  'authConfig': 'AuthConfig',
  'cleanupAuthConfig': 'AuthConfig',
  'oauth2Config': 'OAuth2Config',
  'genericAuth': 'GenericAuth',
  'java': 'JavaRuntime',
  'python': 'PythonRuntime',
  'golang': 'GoRuntime',
  'genericRuntime': 'GenericRuntime',
  'log': 'RuntimeLogConfig',
  'logConfig': 'LogConfig',
  'windowConfig': 'WindowConfig',
  'statefulConfig': 'Stateful',
  'Stateful.pulsar': 'PulsarStateStore',
  'javaProvider': 'PulsarStateStoreJavaProvider',
  'pod': 'PodPolicy',
  'liveness': 'Liveness',
  'persistentVolumeClaimRetentionPolicy': 'PersistentVolumeClaimRetentionPolicy',
  // not its Go name SecretRef, which the library gives to a reference to a Secret
  'secretsMap': 'SecretsMapEntry',

  // the Vertical Pod Autoscaler
  'vpa': 'VpaSpec',
  'updatePolicy': 'PodUpdatePolicy',
  'resourcePolicy': 'PodResourcePolicy',
  'containerPolicies': 'ContainerResourcePolicy',

  // Kubernetes: where Function Mesh embeds its types
  'affinity': 'Affinity',
  'autoScalingBehavior': 'HorizontalPodAutoscalerBehavior',
  'autoScalingMetrics': 'MetricSpec',
  'env': 'EnvVar',
  'imagePullSecrets': 'LocalObjectReference',
  'initContainers': 'Container',
  'sidecars': 'Container',
  'resources': 'ResourceRequirements',
  'securityContext': 'PodSecurityContext',
  'tolerations': 'Toleration',
  'volumes': 'Volume',
  'volumeMounts': 'VolumeMount',
  'volumeClaimTemplates': 'PersistentVolumeClaim',

  // Kubernetes: what cdk8s-plus does not know, being of 1.27 and without statuses
  'appArmorProfile': 'AppArmorProfile',
  'clusterTrustBundle': 'ClusterTrustBundleProjection',
  'sleep': 'SleepAction',
  'PersistentVolumeClaimSpec.resources': 'VolumeResourceRequirements',
  'PersistentVolumeClaim.status': 'PersistentVolumeClaimStatus',
  'PersistentVolumeClaimStatus.conditions': 'PersistentVolumeClaimCondition',
  'modifyVolumeStatus': 'ModifyVolumeStatus',
};
