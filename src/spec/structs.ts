// Generated from the CRDs of function-mesh v0.27.2 and pulsar-resources-operator v0.19.6 by: npx projen spec
// Do not edit: change projenrc/spec and generate again.

import {
  AutoCreatedTopicType,
  BacklogQuotaPolicy,
  BacklogQuotaType,
  CompressionType,
  InactiveTopicDeleteMode,
  LifecyclePolicy,
  Log4jConfigFileType,
  LogFormat,
  LogLevel,
  LogRotationPolicy,
  LogTopicAgent,
  PackageSyncPolicy,
  PermissionResourceType,
  ProcessingGuarantee,
  SchemaAutoUpdateCompatibilityStrategy,
  SchemaCompatibilityStrategy,
  SubscriptionAuthMode,
  SubscriptionPosition,
  VpaContainerScalingMode,
  VpaControlledValues,
  VpaUpdateMode,
  WindowProcessingGuarantee,
} from './enums';
import { IntOrString } from './int-or-string';
import { Quantity } from './quantity';

/** Kubernetes `Affinity`. */
export interface Affinity {
  /** `nodeAffinity` of the Kubernetes Affinity. @default - not set */
  readonly nodeAffinity?: NodeAffinity;
  /** `podAffinity` of the Kubernetes Affinity. @default - not set */
  readonly podAffinity?: PodAffinity;
  /** `podAntiAffinity` of the Kubernetes Affinity. @default - not set */
  readonly podAntiAffinity?: PodAntiAffinity;
}

/** Kubernetes `AppArmorProfile`. */
export interface AppArmorProfile {
  /** `localhostProfile` of the Kubernetes AppArmorProfile. @default - not set */
  readonly localhostProfile?: string;
  /** `type` of the Kubernetes AppArmorProfile. */
  readonly type: string;
}

/** How to authenticate against a Pulsar cluster: one of its members. */
export interface AuthConfig {
  /** Authentication by any plugin: `spec.pulsar.authConfig.genericAuth`. @default - not set */
  readonly genericAuth?: GenericAuth;
  /** Authentication by OAuth 2.0: `spec.pulsar.authConfig.oauth2Config`. @default - not set */
  readonly oauth2Config?: OAuth2Config;
}

/** Whether a consumer may create its subscription by reading. */
export interface AutoSubscriptionCreationSpec {
  /** Whether reading creates a subscription: `spec.autoSubscriptionCreation.allowAutoSubscriptionCreation`. @default - not set */
  readonly allowAutoSubscriptionCreation?: boolean;
}

/** Kubernetes `AwsElasticBlockStoreVolumeSource`. */
export interface AwsElasticBlockStoreVolumeSource {
  /** `fsType` of the Kubernetes AwsElasticBlockStoreVolumeSource. @default - not set */
  readonly fsType?: string;
  /** `partition` of the Kubernetes AwsElasticBlockStoreVolumeSource. @default - not set */
  readonly partition?: number;
  /** `readOnly` of the Kubernetes AwsElasticBlockStoreVolumeSource. @default - not set */
  readonly readOnly?: boolean;
  /** `volumeID` of the Kubernetes AwsElasticBlockStoreVolumeSource. */
  readonly volumeId: string;
}

/** Kubernetes `AzureDiskVolumeSource`. */
export interface AzureDiskVolumeSource {
  /** `cachingMode` of the Kubernetes AzureDiskVolumeSource. @default - not set */
  readonly cachingMode?: string;
  /** `diskName` of the Kubernetes AzureDiskVolumeSource. */
  readonly diskName: string;
  /** `diskURI` of the Kubernetes AzureDiskVolumeSource. */
  readonly diskUri: string;
  /** `fsType` of the Kubernetes AzureDiskVolumeSource. @default - not set */
  readonly fsType?: string;
  /** `kind` of the Kubernetes AzureDiskVolumeSource. @default - not set */
  readonly kind?: string;
  /** `readOnly` of the Kubernetes AzureDiskVolumeSource. @default - not set */
  readonly readOnly?: boolean;
}

/** Kubernetes `AzureFileVolumeSource`. */
export interface AzureFileVolumeSource {
  /** `readOnly` of the Kubernetes AzureFileVolumeSource. @default - not set */
  readonly readOnly?: boolean;
  /** `secretName` of the Kubernetes AzureFileVolumeSource. */
  readonly secretName: string;
  /** `shareName` of the Kubernetes AzureFileVolumeSource. */
  readonly shareName: string;
}

/** What the functions, sources and sinks of a namespace, or of all, have in common. */
export interface BackendConfigSpec {
  /** Whether a change of this reaches components that run already: `spec.autoUpdate`. @default - not set */
  readonly autoUpdate?: boolean;
  /** Environment variables of the components: `spec.env`. @default - not set */
  readonly env?: { [key: string]: string };
  /** A name: `spec.name`. @default - not set */
  readonly name?: string;
  /** What the pods of the components look like: `spec.pod`. @default - not set */
  readonly pod?: PodPolicy;
}

/** Makes a source a batch source, which runs when it is triggered. */
export interface BatchSourceConfig {
  /** The class that triggers discovery: `spec.sourceConfig.batchSourceConfig.discoveryTriggererClassName`. */
  readonly discoveryTriggererClassName: string;
  /** Configuration of that class: `spec.sourceConfig.batchSourceConfig.discoveryTriggererConfig`. @default - not set */
  readonly discoveryTriggererConfig?: { [key: string]: any };
}

/** The groups of bookies that store the messages. */
export interface BookieAffinityGroupSpec {
  /** The preferred group: `spec.bookieAffinityGroup.bookkeeperAffinityGroupPrimary`. */
  readonly bookkeeperAffinityGroupPrimary: string;
  /** The group that serves where the preferred one cannot: `spec.bookieAffinityGroup.bookkeeperAffinityGroupSecondary`. @default - not set */
  readonly bookkeeperAffinityGroupSecondary?: string;
}

/** Kubernetes `Capabilities`. */
export interface Capabilities {
  /** `add` of the Kubernetes Capabilities. @default - not set */
  readonly add?: string[];
  /** `drop` of the Kubernetes Capabilities. @default - not set */
  readonly drop?: string[];
}

/** Kubernetes `CephFsVolumeSource`. */
export interface CephFsVolumeSource {
  /** `monitors` of the Kubernetes CephFsVolumeSource. */
  readonly monitors: string[];
  /** `path` of the Kubernetes CephFsVolumeSource. @default - not set */
  readonly path?: string;
  /** `readOnly` of the Kubernetes CephFsVolumeSource. @default - not set */
  readonly readOnly?: boolean;
  /** `secretFile` of the Kubernetes CephFsVolumeSource. @default - not set */
  readonly secretFile?: string;
  /** `secretRef` of the Kubernetes CephFsVolumeSource. @default - not set */
  readonly secretRef?: LocalObjectReference;
  /** `user` of the Kubernetes CephFsVolumeSource. @default - not set */
  readonly user?: string;
}

/** Kubernetes `CinderVolumeSource`. */
export interface CinderVolumeSource {
  /** `fsType` of the Kubernetes CinderVolumeSource. @default - not set */
  readonly fsType?: string;
  /** `readOnly` of the Kubernetes CinderVolumeSource. @default - not set */
  readonly readOnly?: boolean;
  /** `secretRef` of the Kubernetes CinderVolumeSource. @default - not set */
  readonly secretRef?: LocalObjectReference;
  /** `volumeID` of the Kubernetes CinderVolumeSource. */
  readonly volumeId: string;
}

/** How brokers authenticate at the other cluster. */
export interface ClusterParamsAuthentication {
  /** The parameters of the plugin: `spec.clusterParamsOverride.authentication.authParameters`. @default - not set */
  readonly authParameters?: string;
  /** The class of the plugin: `spec.clusterParamsOverride.authentication.authPlugin`. @default - not set */
  readonly authPlugin?: string;
}

/** What brokers are told of the other cluster instead of what its connection says. */
export interface ClusterParamsOverride {
  /** Authentication: `spec.clusterParamsOverride.authentication`. @default - not set */
  readonly authentication?: ClusterParamsAuthentication;
  /** The file of trusted certificates in the brokers that replicate to this cluster: `spec.clusterParamsOverride.brokerClientTrustCertsFilePath`. @default - not set */
  readonly brokerClientTrustCertsFilePath?: string;
  /** Where brokers serve clients over TLS: `spec.clusterParamsOverride.brokerServiceSecureURL`. @default - not set */
  readonly brokerServiceSecureUrl?: string;
  /** Where brokers serve clients: `spec.clusterParamsOverride.brokerServiceURL`. @default - not set */
  readonly brokerServiceUrl?: string;
  /** Where brokers serve administration over TLS: `spec.clusterParamsOverride.serviceSecureURL`. @default - not set */
  readonly serviceSecureUrl?: string;
  /** Where brokers serve administration: `spec.clusterParamsOverride.serviceURL`. @default - not set */
  readonly serviceUrl?: string;
}

/** Kubernetes `ClusterTrustBundleProjection`. */
export interface ClusterTrustBundleProjection {
  /** `labelSelector` of the Kubernetes ClusterTrustBundleProjection. @default - not set */
  readonly labelSelector?: LabelSelector;
  /** `name` of the Kubernetes ClusterTrustBundleProjection. @default - not set */
  readonly name?: string;
  /** `optional` of the Kubernetes ClusterTrustBundleProjection. @default - not set */
  readonly optional?: boolean;
  /** `path` of the Kubernetes ClusterTrustBundleProjection. */
  readonly path: string;
  /** `signerName` of the Kubernetes ClusterTrustBundleProjection. @default - not set */
  readonly signerName?: string;
}

/** Kubernetes `ConfigMapEnvSource`. */
export interface ConfigMapEnvSource {
  /** `name` of the Kubernetes ConfigMapEnvSource. @default '' */
  readonly name?: string;
  /** `optional` of the Kubernetes ConfigMapEnvSource. @default - not set */
  readonly optional?: boolean;
}

/** Kubernetes `ConfigMapKeySelector`. */
export interface ConfigMapKeySelector {
  /** `key` of the Kubernetes ConfigMapKeySelector. */
  readonly key: string;
  /** `name` of the Kubernetes ConfigMapKeySelector. @default '' */
  readonly name?: string;
  /** `optional` of the Kubernetes ConfigMapKeySelector. @default - not set */
  readonly optional?: boolean;
}

/** Kubernetes `ConfigMapProjection`. */
export interface ConfigMapProjection {
  /** `items` of the Kubernetes ConfigMapProjection. @default - not set */
  readonly items?: KeyToPath[];
  /** `name` of the Kubernetes ConfigMapProjection. @default '' */
  readonly name?: string;
  /** `optional` of the Kubernetes ConfigMapProjection. @default - not set */
  readonly optional?: boolean;
}

/** Kubernetes `ConfigMapVolumeSource`. */
export interface ConfigMapVolumeSource {
  /** `defaultMode` of the Kubernetes ConfigMapVolumeSource. @default - not set */
  readonly defaultMode?: number;
  /** `items` of the Kubernetes ConfigMapVolumeSource. @default - not set */
  readonly items?: KeyToPath[];
  /** `name` of the Kubernetes ConfigMapVolumeSource. @default '' */
  readonly name?: string;
  /** `optional` of the Kubernetes ConfigMapVolumeSource. @default - not set */
  readonly optional?: boolean;
}

/** How the operator authenticates: one of its members. */
export interface ConnectionAuthentication {
  /** Authentication by OAuth 2.0: `spec.authentication.oauth2`. @default - not set */
  readonly oauth2?: ConnectionOAuth2;
  /** Authentication by a client certificate: `spec.authentication.tls`. @default - not set */
  readonly tls?: ConnectionTls;
  /** Authentication by a token: `spec.authentication.token`. @default - not set */
  readonly token?: ValueOrSecretRef;
}

/** OAuth 2.0 client credentials of the operator. */
export interface ConnectionOAuth2 {
  /** The audience of the token: `spec.authentication.oauth2.audience`. */
  readonly audience: string;
  /** The client's id: `spec.authentication.oauth2.clientID`. */
  readonly clientId: string;
  /** The URL of the issuer: `spec.authentication.oauth2.issuerEndpoint`. */
  readonly issuerEndpoint: string;
  /** The credentials file: `spec.authentication.oauth2.key`. */
  readonly key: ValueOrSecretRef;
  /** The scope of the token: `spec.authentication.oauth2.scope`. @default - not set */
  readonly scope?: string;
}

/** A client certificate of the operator, by files in its own pod. */
export interface ConnectionTls {
  /** The file of the key: `spec.authentication.tls.clientCertificateKeyPath`. */
  readonly clientCertificateKeyPath: string;
  /** The file of the certificate: `spec.authentication.tls.clientCertificatePath`. */
  readonly clientCertificatePath: string;
}

/** How one input topic is consumed. */
export interface ConsumerConfig {
  /** Properties of the consumer: `spec.input.sourceSpecs.*.consumerProperties`. @default - not set */
  readonly consumerProperties?: { [key: string]: string };
  /** End-to-end encryption: `spec.input.sourceSpecs.*.cryptoConfig`. @default - not set */
  readonly cryptoConfig?: CryptoConfig;
  /** Whether the name of the topic is a pattern: `spec.input.sourceSpecs.*.isRegexPattern`. @default - not set */
  readonly isRegexPattern?: boolean;
  /** How many messages the consumer fetches ahead: `spec.input.sourceSpecs.*.receiverQueueSize`. @default - not set */
  readonly receiverQueueSize?: number;
  /** Properties of the schema: `spec.input.sourceSpecs.*.schemaProperties`. @default - not set */
  readonly schemaProperties?: { [key: string]: string };
  /** A built-in schema or a schema class: `spec.input.sourceSpecs.*.schemaType`. @default - not set */
  readonly schemaType?: string;
  /** The SerDe class: `spec.input.sourceSpecs.*.serdeClassname`. @default - not set */
  readonly serdeClassname?: string;
}

/** Kubernetes `Container`. */
export interface Container {
  /** `args` of the Kubernetes Container. @default - not set */
  readonly args?: string[];
  /** `command` of the Kubernetes Container. @default - not set */
  readonly command?: string[];
  /** `env` of the Kubernetes Container. @default - not set */
  readonly env?: EnvVar[];
  /** `envFrom` of the Kubernetes Container. @default - not set */
  readonly envFrom?: EnvFromSource[];
  /** `image` of the Kubernetes Container. @default - not set */
  readonly image?: string;
  /** `imagePullPolicy` of the Kubernetes Container. @default - not set */
  readonly imagePullPolicy?: string;
  /** `lifecycle` of the Kubernetes Container. @default - not set */
  readonly lifecycle?: Lifecycle;
  /** `livenessProbe` of the Kubernetes Container. @default - not set */
  readonly livenessProbe?: Probe;
  /** `name` of the Kubernetes Container. */
  readonly name: string;
  /** `ports` of the Kubernetes Container. @default - not set */
  readonly ports?: ContainerPortMapping[];
  /** `readinessProbe` of the Kubernetes Container. @default - not set */
  readonly readinessProbe?: Probe;
  /** `resizePolicy` of the Kubernetes Container. @default - not set */
  readonly resizePolicy?: ContainerResizePolicy[];
  /** `resources` of the Kubernetes Container. @default - not set */
  readonly resources?: ResourceRequirements;
  /** `restartPolicy` of the Kubernetes Container. @default - not set */
  readonly restartPolicy?: string;
  /** `securityContext` of the Kubernetes Container. @default - not set */
  readonly securityContext?: SecurityContext;
  /** `startupProbe` of the Kubernetes Container. @default - not set */
  readonly startupProbe?: Probe;
  /** `stdin` of the Kubernetes Container. @default - not set */
  readonly stdin?: boolean;
  /** `stdinOnce` of the Kubernetes Container. @default - not set */
  readonly stdinOnce?: boolean;
  /** `terminationMessagePath` of the Kubernetes Container. @default - not set */
  readonly terminationMessagePath?: string;
  /** `terminationMessagePolicy` of the Kubernetes Container. @default - not set */
  readonly terminationMessagePolicy?: string;
  /** `tty` of the Kubernetes Container. @default - not set */
  readonly tty?: boolean;
  /** `volumeDevices` of the Kubernetes Container. @default - not set */
  readonly volumeDevices?: VolumeDevice[];
  /** `volumeMounts` of the Kubernetes Container. @default - not set */
  readonly volumeMounts?: VolumeMount[];
  /** `workingDir` of the Kubernetes Container. @default - not set */
  readonly workingDir?: string;
}

/** Kubernetes `ContainerPort`. */
export interface ContainerPortMapping {
  /** `containerPort` of the Kubernetes ContainerPort. */
  readonly containerPort: number;
  /** `hostIP` of the Kubernetes ContainerPort. @default - not set */
  readonly hostIp?: string;
  /** `hostPort` of the Kubernetes ContainerPort. @default - not set */
  readonly hostPort?: number;
  /** `name` of the Kubernetes ContainerPort. @default - not set */
  readonly name?: string;
  /** `protocol` of the Kubernetes ContainerPort. @default 'TCP' */
  readonly protocol?: string;
}

/** Kubernetes `ContainerResizePolicy`. */
export interface ContainerResizePolicy {
  /** `resourceName` of the Kubernetes ContainerResizePolicy. */
  readonly resourceName: string;
  /** `restartPolicy` of the Kubernetes ContainerResizePolicy. */
  readonly restartPolicy: string;
}

/** Kubernetes `ContainerResourceMetricSource`. */
export interface ContainerResourceMetricSource {
  /** `container` of the Kubernetes ContainerResourceMetricSource. */
  readonly container: string;
  /** `name` of the Kubernetes ContainerResourceMetricSource. */
  readonly name: string;
  /** `target` of the Kubernetes ContainerResourceMetricSource. */
  readonly target: MetricTarget;
}

/** How the Vertical Pod Autoscaler treats one container. */
export interface ContainerResourcePolicy {
  /** The container; `*` for all others: `spec.pod.vpa.resourcePolicy.containerPolicies[].containerName`. @default - not set */
  readonly containerName?: string;
  /** Which resources are scaled: cpu, memory: `spec.pod.vpa.resourcePolicy.containerPolicies[].controlledResources`. @default - not set */
  readonly controlledResources?: string[];
  /** Whether limits are scaled too: `spec.pod.vpa.resourcePolicy.containerPolicies[].controlledValues`. @default - not set */
  readonly controlledValues?: VpaControlledValues;
  /** The most that is recommended: `spec.pod.vpa.resourcePolicy.containerPolicies[].maxAllowed`. @default - not set */
  readonly maxAllowed?: { [key: string]: Quantity };
  /** The least that is recommended: `spec.pod.vpa.resourcePolicy.containerPolicies[].minAllowed`. @default - not set */
  readonly minAllowed?: { [key: string]: Quantity };
  /** Whether the container is scaled: `spec.pod.vpa.resourcePolicy.containerPolicies[].mode`. @default - not set */
  readonly mode?: VpaContainerScalingMode;
}

/** Kubernetes `CrossVersionObjectReference`. */
export interface CrossVersionObjectReference {
  /** `apiVersion` of the Kubernetes CrossVersionObjectReference. @default - not set */
  readonly apiVersion?: string;
  /** `kind` of the Kubernetes CrossVersionObjectReference. */
  readonly kind: string;
  /** `name` of the Kubernetes CrossVersionObjectReference. */
  readonly name: string;
}

/** End-to-end encryption of messages. */
export interface CryptoConfig {
  /** What to do with a message that cannot be decrypted: FAIL, DISCARD or CONSUME: `spec.input.sourceSpecs.*.cryptoConfig.consumerCryptoFailureAction`. @default - not set */
  readonly consumerCryptoFailureAction?: string;
  /** The class that reads the keys: `spec.input.sourceSpecs.*.cryptoConfig.cryptoKeyReaderClassName`. @default - not set */
  readonly cryptoKeyReaderClassName?: string;
  /** Configuration of that class: `spec.input.sourceSpecs.*.cryptoConfig.cryptoKeyReaderConfig`. @default - not set */
  readonly cryptoKeyReaderConfig?: { [key: string]: string };
  /** Secrets that hold the keys: `spec.input.sourceSpecs.*.cryptoConfig.cryptoSecrets`. @default - not set */
  readonly cryptoSecrets?: CryptoSecret[];
  /** The names of the keys to encrypt with: `spec.input.sourceSpecs.*.cryptoConfig.encryptionKeys`. @default - not set */
  readonly encryptionKeys?: string[];
  /** What to do with a message that cannot be encrypted: FAIL or SEND: `spec.input.sourceSpecs.*.cryptoConfig.producerCryptoFailureAction`. @default - not set */
  readonly producerCryptoFailureAction?: string;
}

/** A key for end-to-end encryption, held by a Secret. */
export interface CryptoSecret {
  /** Where the key is mounted: `spec.input.sourceSpecs.*.cryptoConfig.cryptoSecrets[].asVolume`. @default - not set */
  readonly asVolume?: string;
  /** The key in the Secret: `spec.input.sourceSpecs.*.cryptoConfig.cryptoSecrets[].secretKey`. */
  readonly secretKey: string;
  /** The name of the Secret: `spec.input.sourceSpecs.*.cryptoConfig.cryptoSecrets[].secretName`. */
  readonly secretName: string;
}

/** Kubernetes `CsiVolumeSource`. */
export interface CsiVolumeSource {
  /** `driver` of the Kubernetes CsiVolumeSource. */
  readonly driver: string;
  /** `fsType` of the Kubernetes CsiVolumeSource. @default - not set */
  readonly fsType?: string;
  /** `nodePublishSecretRef` of the Kubernetes CsiVolumeSource. @default - not set */
  readonly nodePublishSecretRef?: LocalObjectReference;
  /** `readOnly` of the Kubernetes CsiVolumeSource. @default - not set */
  readonly readOnly?: boolean;
  /** `volumeAttributes` of the Kubernetes CsiVolumeSource. @default - not set */
  readonly volumeAttributes?: { [key: string]: string };
}

/** Delayed delivery of messages. */
export interface DelayedDeliverySpec {
  /** Whether messages can be delayed: `spec.delayedDelivery.active`. @default - not set */
  readonly active?: boolean;
  /** Milliseconds by which a delayed message may be late: `spec.delayedDelivery.tickTimeMillis`. @default - not set */
  readonly tickTimeMillis?: number;
}

/** How fast messages are handed out. */
export interface DispatchRateSpec {
  /** Bytes in a period; -1 for no limit: `spec.dispatchRate.dispatchThrottlingRateInByte`. @default - not set */
  readonly dispatchThrottlingRateInByte?: number;
  /** Messages in a period; -1 for no limit: `spec.dispatchRate.dispatchThrottlingRateInMsg`. @default - not set */
  readonly dispatchThrottlingRateInMsg?: number;
  /** Seconds of a period: `spec.dispatchRate.ratePeriodInSecond`. @default 1 */
  readonly ratePeriodInSecond?: number;
}

/** Kubernetes `DownwardApiProjection`. */
export interface DownwardApiProjection {
  /** `items` of the Kubernetes DownwardApiProjection. @default - not set */
  readonly items?: DownwardApiVolumeFile[];
}

/** Kubernetes `DownwardApiVolumeFile`. */
export interface DownwardApiVolumeFile {
  /** `fieldRef` of the Kubernetes DownwardApiVolumeFile. @default - not set */
  readonly fieldRef?: ObjectFieldSelector;
  /** `mode` of the Kubernetes DownwardApiVolumeFile. @default - not set */
  readonly mode?: number;
  /** `path` of the Kubernetes DownwardApiVolumeFile. */
  readonly path: string;
  /** `resourceFieldRef` of the Kubernetes DownwardApiVolumeFile. @default - not set */
  readonly resourceFieldRef?: ResourceFieldSelector;
}

/** Kubernetes `DownwardApiVolumeSource`. */
export interface DownwardApiVolumeSource {
  /** `defaultMode` of the Kubernetes DownwardApiVolumeSource. @default - not set */
  readonly defaultMode?: number;
  /** `items` of the Kubernetes DownwardApiVolumeSource. @default - not set */
  readonly items?: DownwardApiVolumeFile[];
}

/** Kubernetes `EmptyDirVolumeSource`. */
export interface EmptyDirVolumeSource {
  /** `medium` of the Kubernetes EmptyDirVolumeSource. @default - not set */
  readonly medium?: string;
  /** `sizeLimit` of the Kubernetes EmptyDirVolumeSource. @default - not set */
  readonly sizeLimit?: Quantity;
}

/** Kubernetes `EnvFromSource`. */
export interface EnvFromSource {
  /** `configMapRef` of the Kubernetes EnvFromSource. @default - not set */
  readonly configMapRef?: ConfigMapEnvSource;
  /** `prefix` of the Kubernetes EnvFromSource. @default - not set */
  readonly prefix?: string;
  /** `secretRef` of the Kubernetes EnvFromSource. @default - not set */
  readonly secretRef?: SecretEnvSource;
}

/** Kubernetes `EnvVar`. */
export interface EnvVar {
  /** `name` of the Kubernetes EnvVar. */
  readonly name: string;
  /** `value` of the Kubernetes EnvVar. @default - not set */
  readonly value?: string;
  /** `valueFrom` of the Kubernetes EnvVar. @default - not set */
  readonly valueFrom?: EnvVarSource;
}

/** Kubernetes `EnvVarSource`. */
export interface EnvVarSource {
  /** `configMapKeyRef` of the Kubernetes EnvVarSource. @default - not set */
  readonly configMapKeyRef?: ConfigMapKeySelector;
  /** `fieldRef` of the Kubernetes EnvVarSource. @default - not set */
  readonly fieldRef?: ObjectFieldSelector;
  /** `resourceFieldRef` of the Kubernetes EnvVarSource. @default - not set */
  readonly resourceFieldRef?: ResourceFieldSelector;
  /** `secretKeyRef` of the Kubernetes EnvVarSource. @default - not set */
  readonly secretKeyRef?: SecretKeySelector;
}

/** Kubernetes `EphemeralVolumeSource`. */
export interface EphemeralVolumeSource {
  /** `volumeClaimTemplate` of the Kubernetes EphemeralVolumeSource. @default - not set */
  readonly volumeClaimTemplate?: PersistentVolumeClaimTemplate;
}

/** Kubernetes `ExecAction`. */
export interface ExecAction {
  /** `command` of the Kubernetes ExecAction. @default - not set */
  readonly command?: string[];
}

/** Kubernetes `ExternalMetricSource`. */
export interface ExternalMetricSource {
  /** `metric` of the Kubernetes ExternalMetricSource. */
  readonly metric: MetricIdentifier;
  /** `target` of the Kubernetes ExternalMetricSource. */
  readonly target: MetricTarget;
}

/** Kubernetes `FcVolumeSource`. */
export interface FcVolumeSource {
  /** `fsType` of the Kubernetes FcVolumeSource. @default - not set */
  readonly fsType?: string;
  /** `lun` of the Kubernetes FcVolumeSource. @default - not set */
  readonly lun?: number;
  /** `readOnly` of the Kubernetes FcVolumeSource. @default - not set */
  readonly readOnly?: boolean;
  /** `targetWWNs` of the Kubernetes FcVolumeSource. @default - not set */
  readonly targetWwNs?: string[];
  /** `wwids` of the Kubernetes FcVolumeSource. @default - not set */
  readonly wwids?: string[];
}

/** Kubernetes `FlexVolumeSource`. */
export interface FlexVolumeSource {
  /** `driver` of the Kubernetes FlexVolumeSource. */
  readonly driver: string;
  /** `fsType` of the Kubernetes FlexVolumeSource. @default - not set */
  readonly fsType?: string;
  /** `options` of the Kubernetes FlexVolumeSource. @default - not set */
  readonly options?: { [key: string]: string };
  /** `readOnly` of the Kubernetes FlexVolumeSource. @default - not set */
  readonly readOnly?: boolean;
  /** `secretRef` of the Kubernetes FlexVolumeSource. @default - not set */
  readonly secretRef?: LocalObjectReference;
}

/** Kubernetes `FlockerVolumeSource`. */
export interface FlockerVolumeSource {
  /** `datasetName` of the Kubernetes FlockerVolumeSource. @default - not set */
  readonly datasetName?: string;
  /** `datasetUUID` of the Kubernetes FlockerVolumeSource. @default - not set */
  readonly datasetUuid?: string;
}

/** Functions, sources and sinks that are deployed together. */
export interface FunctionMeshSpec {
  /** The functions: `spec.functions`. @default - not set */
  readonly functions?: FunctionSpec[];
  /** The sinks: `spec.sinks`. @default - not set */
  readonly sinks?: SinkSpec[];
  /** The sources: `spec.sources`. @default - not set */
  readonly sources?: SourceSpec[];
}

/** A Pulsar function. */
export interface FunctionSpec {
  /** Whether the framework acknowledges messages: `spec.autoAck`. @default true */
  readonly autoAck?: boolean;
  /** The class that is run: `spec.className`. @default - not set */
  readonly className?: string;
  /** The image of the job that removes the subscription: `spec.cleanupImage`. @default - not set */
  readonly cleanupImage?: string;
  /** Whether the subscription goes when the component goes: `spec.cleanupSubscription`. @default false */
  readonly cleanupSubscription?: boolean;
  /** The name of the Pulsar cluster that the process is told: `spec.clusterName`. @default 'kubernetes' */
  readonly clusterName?: string;
  /** The topic of messages that failed too often: `spec.deadLetterTopic`. @default - not set */
  readonly deadLetterTopic?: string;
  /** The image of the init container that downloads the package: `spec.downloaderImage`. @default - not set */
  readonly downloaderImage?: string;
  /** The image of the log sidecar: `spec.filebeatImage`. @default - not set */
  readonly filebeatImage?: string;
  /** Whether properties of a message go on to what it leads to: `spec.forwardSourceMessageProperty`. @default true */
  readonly forwardSourceMessageProperty?: boolean;
  /** Configuration that the function reads from its context: `spec.funcConfig`. @default - not set */
  readonly funcConfig?: { [key: string]: any };
  /** Runs it in another language: `spec.genericRuntime`. @default - not set */
  readonly genericRuntime?: GenericRuntime;
  /** Runs it in Go: `spec.golang`. @default - not set */
  readonly golang?: GoRuntime;
  /** The image that runs it: `spec.image`. @default - not set */
  readonly image?: string;
  /** Whether the image has wget, to download packages over HTTP: `spec.imageHasGet`. @default - not set */
  readonly imageHasGet?: boolean;
  /** Whether the image has pulsarctl, to download packages and clean up: `spec.imageHasPulsarctl`. @default - not set */
  readonly imageHasPulsarctl?: boolean;
  /** When to pull the image; the operator goes by its own configuration: `spec.imagePullPolicy`. @default - not set */
  readonly imagePullPolicy?: string;
  /** What it consumes: `spec.input`. @default - not set */
  readonly input?: InputConf;
  /** Runs it on the JVM: `spec.java`. @default - not set */
  readonly java?: JavaRuntime;
  /** The topic it logs to: `spec.logTopic`. @default - not set */
  readonly logTopic?: string;
  /** Who sends the log to the log topic: `spec.logTopicAgent`. @default - not set */
  readonly logTopicAgent?: LogTopicAgent;
  /** How often a failed message is tried again: `spec.maxMessageRetry`. @default - not set */
  readonly maxMessageRetry?: number;
  /** How many asynchronous results may be outstanding: `spec.maxPendingAsyncRequests`. @default 1000 */
  readonly maxPendingAsyncRequests?: number;
  /** The most pods; turns on horizontal autoscaling: `spec.maxReplicas`. @default - not set */
  readonly maxReplicas?: number;
  /** The fewest pods: `spec.minReplicas`. @default 1 */
  readonly minReplicas?: number;
  /** Its name in Pulsar: `spec.name`. @default - the name of the resource */
  readonly name?: string;
  /** Its namespace in Pulsar: `spec.namespace`. @default 'default' */
  readonly namespace?: string;
  /** What it produces: `spec.output`. @default - not set */
  readonly output?: OutputConf;
  /** What becomes of its volume claims: `spec.persistentVolumeClaimRetentionPolicy`. @default - not set */
  readonly persistentVolumeClaimRetentionPolicy?: PersistentVolumeClaimRetentionPolicy;
  /** What its pods look like: `spec.pod`. @default - not set */
  readonly pod?: PodPolicy;
  /** How often a message is processed: `spec.processingGuarantee`. @default ProcessingGuarantee.AT_LEAST_ONCE */
  readonly processingGuarantee?: ProcessingGuarantee;
  /** The Pulsar cluster it works with: `spec.pulsar`. @default - not set */
  readonly pulsar?: PulsarMessaging;
  /** The Pulsar cluster that packages are downloaded from: `spec.pulsarPackageService`. @default - not set */
  readonly pulsarPackageService?: PulsarMessaging;
  /** Runs it in Python: `spec.python`. @default - not set */
  readonly python?: PythonRuntime;
  /** How many pods: `spec.replicas`. @default - minReplicas */
  readonly replicas?: number;
  /** CPU and memory of its container: `spec.resources`. @default - not set */
  readonly resources?: ResourceRequirements;
  /** Whether messages of one key stay in order: `spec.retainKeyOrdering`. @default - not set */
  readonly retainKeyOrdering?: boolean;
  /** Whether messages stay in order: `spec.retainOrdering`. @default - not set */
  readonly retainOrdering?: boolean;
  /** Flags of the interpreter or the JVM: `spec.runtimeFlags`. @default - not set */
  readonly runtimeFlags?: string;
  /** Keys of Secrets by the names it reads them by: `spec.secretsMap`. @default - not set */
  readonly secretsMap?: { [key: string]: SecretsMapEntry };
  /** Whether it is told the number of replicas, which restarts all pods on each change: `spec.showPreciseParallelism`. @default - not set */
  readonly showPreciseParallelism?: boolean;
  /** A sink connector that takes the output: `spec.sinkConfig`. @default - not set */
  readonly sinkConfig?: SinkConnectorSpec;
  /** Whether a restart skips what was published meanwhile: `spec.skipToLatest`. @default - not set */
  readonly skipToLatest?: boolean;
  /** A source connector that feeds the function: `spec.sourceConfig`. @default - not set */
  readonly sourceConfig?: SourceConnectorSpec;
  /** Where it keeps state: `spec.statefulConfig`. @default - not set */
  readonly statefulConfig?: Stateful;
  /** The name of its subscription: `spec.subscriptionName`. @default - not set */
  readonly subscriptionName?: string;
  /** Where a new subscription starts to read: `spec.subscriptionPosition`. @default SubscriptionPosition.EARLIEST */
  readonly subscriptionPosition?: SubscriptionPosition;
  /** Its tenant in Pulsar: `spec.tenant`. @default 'public' */
  readonly tenant?: string;
  /** Milliseconds until an unacknowledged message comes again: `spec.timeout`. @default - not set */
  readonly timeout?: number;
  /** Volume claims that each pod gets of its own: `spec.volumeClaimTemplates`. @default - not set */
  readonly volumeClaimTemplates?: PersistentVolumeClaim[];
  /** Where volumes are mounted in its container: `spec.volumeMounts`. @default - not set */
  readonly volumeMounts?: VolumeMount[];
  /** Makes it a window function: `spec.windowConfig`. @default - not set */
  readonly windowConfig?: WindowConfig;
}

/** Kubernetes `GcePersistentDiskVolumeSource`. */
export interface GcePersistentDiskVolumeSource {
  /** `fsType` of the Kubernetes GcePersistentDiskVolumeSource. @default - not set */
  readonly fsType?: string;
  /** `partition` of the Kubernetes GcePersistentDiskVolumeSource. @default - not set */
  readonly partition?: number;
  /** `pdName` of the Kubernetes GcePersistentDiskVolumeSource. */
  readonly pdName: string;
  /** `readOnly` of the Kubernetes GcePersistentDiskVolumeSource. @default - not set */
  readonly readOnly?: boolean;
}

/** Authentication by any plugin of the Pulsar client. */
export interface GenericAuth {
  /** The parameters of the plugin: `spec.pulsar.authConfig.genericAuth.clientAuthenticationParameters`. */
  readonly clientAuthenticationParameters: string;
  /** The class of the plugin: `spec.pulsar.authConfig.genericAuth.clientAuthenticationPlugin`. */
  readonly clientAuthenticationPlugin: string;
}

/** Runs a function in a language without a runtime of its own. */
export interface GenericRuntime {
  /** The path of the file that is run: `spec.genericRuntime.functionFile`. */
  readonly functionFile: string;
  /** Where that file is downloaded from: `spec.genericRuntime.functionFileLocation`. @default - not set */
  readonly functionFileLocation?: string;
  /** The language: nodejs, python, executable, wasm or another: `spec.genericRuntime.language`. */
  readonly language: string;
}

/** Kubernetes `GitRepoVolumeSource`. */
export interface GitRepoVolumeSource {
  /** `directory` of the Kubernetes GitRepoVolumeSource. @default - not set */
  readonly directory?: string;
  /** `repository` of the Kubernetes GitRepoVolumeSource. */
  readonly repository: string;
  /** `revision` of the Kubernetes GitRepoVolumeSource. @default - not set */
  readonly revision?: string;
}

/** Kubernetes `GlusterfsVolumeSource`. */
export interface GlusterfsVolumeSource {
  /** `endpoints` of the Kubernetes GlusterfsVolumeSource. */
  readonly endpoints: string;
  /** `path` of the Kubernetes GlusterfsVolumeSource. */
  readonly path: string;
  /** `readOnly` of the Kubernetes GlusterfsVolumeSource. @default - not set */
  readonly readOnly?: boolean;
}

/** Runs a function written in Go. */
export interface GoRuntime {
  /** The path of the binary: `spec.golang.go`. */
  readonly go: string;
  /** Where the binary is downloaded from: `spec.golang.goLocation`. @default - not set */
  readonly goLocation?: string;
  /** How it logs: `spec.golang.log`. @default - not set */
  readonly log?: RuntimeLogConfig;
}

/** Kubernetes `GrpcAction`. */
export interface GrpcAction {
  /** `port` of the Kubernetes GrpcAction. */
  readonly port: number;
  /** `service` of the Kubernetes GrpcAction. @default '' */
  readonly service?: string;
}

/** Kubernetes `HorizontalPodAutoscalerBehavior`. */
export interface HorizontalPodAutoscalerBehavior {
  /** `scaleDown` of the Kubernetes HorizontalPodAutoscalerBehavior. @default - not set */
  readonly scaleDown?: HpaScalingRules;
  /** `scaleUp` of the Kubernetes HorizontalPodAutoscalerBehavior. @default - not set */
  readonly scaleUp?: HpaScalingRules;
}

/** Kubernetes `HostPathVolumeSource`. */
export interface HostPathVolumeSource {
  /** `path` of the Kubernetes HostPathVolumeSource. */
  readonly path: string;
  /** `type` of the Kubernetes HostPathVolumeSource. @default - not set */
  readonly type?: string;
}

/** Kubernetes `HpaScalingPolicy`. */
export interface HpaScalingPolicy {
  /** `periodSeconds` of the Kubernetes HpaScalingPolicy. */
  readonly periodSeconds: number;
  /** `type` of the Kubernetes HpaScalingPolicy. */
  readonly type: string;
  /** `value` of the Kubernetes HpaScalingPolicy. */
  readonly value: number;
}

/** Kubernetes `HpaScalingRules`. */
export interface HpaScalingRules {
  /** `policies` of the Kubernetes HpaScalingRules. @default - not set */
  readonly policies?: HpaScalingPolicy[];
  /** `selectPolicy` of the Kubernetes HpaScalingRules. @default - not set */
  readonly selectPolicy?: string;
  /** `stabilizationWindowSeconds` of the Kubernetes HpaScalingRules. @default - not set */
  readonly stabilizationWindowSeconds?: number;
}

/** Kubernetes `HttpGetAction`. */
export interface HttpGetAction {
  /** `host` of the Kubernetes HttpGetAction. @default - not set */
  readonly host?: string;
  /** `httpHeaders` of the Kubernetes HttpGetAction. @default - not set */
  readonly httpHeaders?: HttpHeader[];
  /** `path` of the Kubernetes HttpGetAction. @default - not set */
  readonly path?: string;
  /** `port` of the Kubernetes HttpGetAction. */
  readonly port: IntOrString;
  /** `scheme` of the Kubernetes HttpGetAction. @default - not set */
  readonly scheme?: string;
}

/** Kubernetes `HttpHeader`. */
export interface HttpHeader {
  /** `name` of the Kubernetes HttpHeader. */
  readonly name: string;
  /** `value` of the Kubernetes HttpHeader. */
  readonly value: string;
}

/** What becomes of topics that nobody uses. */
export interface InactiveTopicPoliciesSpec {
  /** Whether inactive topics are deleted: `spec.inactiveTopicPolicies.deleteWhileInactive`. @default - not set */
  readonly deleteWhileInactive?: boolean;
  /** When an inactive topic may be deleted: `spec.inactiveTopicPolicies.inactiveTopicDeleteMode`. @default - not set */
  readonly inactiveTopicDeleteMode?: InactiveTopicDeleteMode;
  /** Seconds without use after which a topic is inactive: `spec.inactiveTopicPolicies.maxInactiveDurationInSeconds`. @default - not set */
  readonly maxInactiveDurationInSeconds?: number;
}

/** What a function or sink consumes. */
export interface InputConf {
  /** Schemas of input by topic: `spec.input.customSchemaSources`. @default - not set */
  readonly customSchemaSources?: { [key: string]: string };
  /** SerDe classes of input by topic: `spec.input.customSerdeSources`. @default - not set */
  readonly customSerdeSources?: { [key: string]: string };
  /** Topics with consumer settings of their own: `spec.input.sourceSpecs`. @default - not set */
  readonly sourceSpecs?: { [key: string]: ConsumerConfig };
  /** A pattern of topics: `spec.input.topicPattern`. @default - not set */
  readonly topicPattern?: string;
  /** The topics: `spec.input.topics`. @default - not set */
  readonly topics?: string[];
  /** The class of the messages: `spec.input.typeClassName`. @default '[B' */
  readonly typeClassName?: string;
}

/** Kubernetes `IscsiVolumeSource`. */
export interface IscsiVolumeSource {
  /** `chapAuthDiscovery` of the Kubernetes IscsiVolumeSource. @default - not set */
  readonly chapAuthDiscovery?: boolean;
  /** `chapAuthSession` of the Kubernetes IscsiVolumeSource. @default - not set */
  readonly chapAuthSession?: boolean;
  /** `fsType` of the Kubernetes IscsiVolumeSource. @default - not set */
  readonly fsType?: string;
  /** `initiatorName` of the Kubernetes IscsiVolumeSource. @default - not set */
  readonly initiatorName?: string;
  /** `iqn` of the Kubernetes IscsiVolumeSource. */
  readonly iqn: string;
  /** `iscsiInterface` of the Kubernetes IscsiVolumeSource. @default - not set */
  readonly iscsiInterface?: string;
  /** `lun` of the Kubernetes IscsiVolumeSource. */
  readonly lun: number;
  /** `portals` of the Kubernetes IscsiVolumeSource. @default - not set */
  readonly portals?: string[];
  /** `readOnly` of the Kubernetes IscsiVolumeSource. @default - not set */
  readonly readOnly?: boolean;
  /** `secretRef` of the Kubernetes IscsiVolumeSource. @default - not set */
  readonly secretRef?: LocalObjectReference;
  /** `targetPortal` of the Kubernetes IscsiVolumeSource. */
  readonly targetPortal: string;
}

/** Runs a function or connector written for the JVM. */
export interface JavaRuntime {
  /** The class with the main method: `spec.java.entryClass`. @default - not set */
  readonly entryClass?: string;
  /** A directory of further jars in the image: `spec.java.extraDependenciesDir`. @default - not set */
  readonly extraDependenciesDir?: string;
  /** The path of the runner in the image: `spec.java.instancePath`. @default - not set */
  readonly instancePath?: string;
  /** The path of the jar or archive: `spec.java.jar`. */
  readonly jar: string;
  /** Where the jar or archive is downloaded from: `spec.java.jarLocation`. @default - not set */
  readonly jarLocation?: string;
  /** Options of the JVM: `spec.java.javaOpts`. @default - not set */
  readonly javaOpts?: string[];
  /** How it logs: `spec.java.log`. @default - not set */
  readonly log?: RuntimeLogConfig;
}

/** Kubernetes `KeyToPath`. */
export interface KeyToPath {
  /** `key` of the Kubernetes KeyToPath. */
  readonly key: string;
  /** `mode` of the Kubernetes KeyToPath. @default - not set */
  readonly mode?: number;
  /** `path` of the Kubernetes KeyToPath. */
  readonly path: string;
}

/** Kubernetes `LabelSelector`. */
export interface LabelSelector {
  /** `matchExpressions` of the Kubernetes LabelSelector. @default - not set */
  readonly matchExpressions?: LabelSelectorRequirement[];
  /** `matchLabels` of the Kubernetes LabelSelector. @default - not set */
  readonly matchLabels?: { [key: string]: string };
}

/** Kubernetes `LabelSelectorRequirement`. */
export interface LabelSelectorRequirement {
  /** `key` of the Kubernetes LabelSelectorRequirement. */
  readonly key: string;
  /** `operator` of the Kubernetes LabelSelectorRequirement. */
  readonly operator: string;
  /** `values` of the Kubernetes LabelSelectorRequirement. @default - not set */
  readonly values?: string[];
}

/** Kubernetes `Lifecycle`. */
export interface Lifecycle {
  /** `postStart` of the Kubernetes Lifecycle. @default - not set */
  readonly postStart?: LifecycleHandler;
  /** `preStop` of the Kubernetes Lifecycle. @default - not set */
  readonly preStop?: LifecycleHandler;
}

/** Kubernetes `LifecycleHandler`. */
export interface LifecycleHandler {
  /** `exec` of the Kubernetes LifecycleHandler. @default - not set */
  readonly exec?: ExecAction;
  /** `httpGet` of the Kubernetes LifecycleHandler. @default - not set */
  readonly httpGet?: HttpGetAction;
  /** `sleep` of the Kubernetes LifecycleHandler. @default - not set */
  readonly sleep?: SleepAction;
  /** `tcpSocket` of the Kubernetes LifecycleHandler. @default - not set */
  readonly tcpSocket?: TcpSocketAction;
}

/** The liveness probe of the pods. */
export interface Liveness {
  /** Failures in a row after which the container is restarted: `spec.pod.liveness.failureThreshold`. @default - not set */
  readonly failureThreshold?: number;
  /** Seconds until the first probe: `spec.pod.liveness.initialDelaySeconds`. @default - not set */
  readonly initialDelaySeconds?: number;
  /** Seconds between two probes; there is no probe without it: `spec.pod.liveness.periodSeconds`. @default - not set */
  readonly periodSeconds?: number;
  /** Successes in a row after which the container counts as alive: `spec.pod.liveness.successThreshold`. @default - not set */
  readonly successThreshold?: number;
}

/** Kubernetes `LocalObjectReference`. */
export interface LocalObjectReference {
  /** `name` of the Kubernetes LocalObjectReference. @default '' */
  readonly name?: string;
}

/** A key of a ConfigMap that holds a logging configuration. */
export interface LogConfig {
  /** The key in the ConfigMap: `spec.golang.log.logConfig.key`. */
  readonly key: string;
  /** The name of the ConfigMap: `spec.golang.log.logConfig.name`. */
  readonly name: string;
}

/** Kubernetes `MetricIdentifier`. */
export interface MetricIdentifier {
  /** `name` of the Kubernetes MetricIdentifier. */
  readonly name: string;
  /** `selector` of the Kubernetes MetricIdentifier. @default - not set */
  readonly selector?: LabelSelector;
}

/** Kubernetes `MetricSpec`. */
export interface MetricSpec {
  /** `containerResource` of the Kubernetes MetricSpec. @default - not set */
  readonly containerResource?: ContainerResourceMetricSource;
  /** `external` of the Kubernetes MetricSpec. @default - not set */
  readonly external?: ExternalMetricSource;
  /** `object` of the Kubernetes MetricSpec. @default - not set */
  readonly object?: ObjectMetricSource;
  /** `pods` of the Kubernetes MetricSpec. @default - not set */
  readonly pods?: PodsMetricSource;
  /** `resource` of the Kubernetes MetricSpec. @default - not set */
  readonly resource?: ResourceMetricSource;
  /** `type` of the Kubernetes MetricSpec. */
  readonly type: string;
}

/** Kubernetes `MetricTarget`. */
export interface MetricTarget {
  /** `averageUtilization` of the Kubernetes MetricTarget. @default - not set */
  readonly averageUtilization?: number;
  /** `averageValue` of the Kubernetes MetricTarget. @default - not set */
  readonly averageValue?: Quantity;
  /** `type` of the Kubernetes MetricTarget. */
  readonly type: string;
  /** `value` of the Kubernetes MetricTarget. @default - not set */
  readonly value?: Quantity;
}

/** Kubernetes `ModifyVolumeStatus`. */
export interface ModifyVolumeStatus {
  /** `status` of the Kubernetes ModifyVolumeStatus. */
  readonly status: string;
  /** `targetVolumeAttributesClassName` of the Kubernetes ModifyVolumeStatus. @default - not set */
  readonly targetVolumeAttributesClassName?: string;
}

/** Kubernetes `NfsVolumeSource`. */
export interface NfsVolumeSource {
  /** `path` of the Kubernetes NfsVolumeSource. */
  readonly path: string;
  /** `readOnly` of the Kubernetes NfsVolumeSource. @default - not set */
  readonly readOnly?: boolean;
  /** `server` of the Kubernetes NfsVolumeSource. */
  readonly server: string;
}

/** Kubernetes `NodeAffinity`. */
export interface NodeAffinity {
  /** `preferredDuringSchedulingIgnoredDuringExecution` of the Kubernetes NodeAffinity. @default - not set */
  readonly preferredDuringSchedulingIgnoredDuringExecution?: PreferredSchedulingTerm[];
  /** `requiredDuringSchedulingIgnoredDuringExecution` of the Kubernetes NodeAffinity. @default - not set */
  readonly requiredDuringSchedulingIgnoredDuringExecution?: NodeSelector;
}

/** Kubernetes `NodeSelector`. */
export interface NodeSelector {
  /** `nodeSelectorTerms` of the Kubernetes NodeSelector. */
  readonly nodeSelectorTerms: NodeSelectorTerm[];
}

/** Kubernetes `NodeSelectorRequirement`. */
export interface NodeSelectorRequirement {
  /** `key` of the Kubernetes NodeSelectorRequirement. */
  readonly key: string;
  /** `operator` of the Kubernetes NodeSelectorRequirement. */
  readonly operator: string;
  /** `values` of the Kubernetes NodeSelectorRequirement. @default - not set */
  readonly values?: string[];
}

/** Kubernetes `NodeSelectorTerm`. */
export interface NodeSelectorTerm {
  /** `matchExpressions` of the Kubernetes NodeSelectorTerm. @default - not set */
  readonly matchExpressions?: NodeSelectorRequirement[];
  /** `matchFields` of the Kubernetes NodeSelectorTerm. @default - not set */
  readonly matchFields?: NodeSelectorRequirement[];
}

/** Authentication by OAuth 2.0 client credentials. */
export interface OAuth2Config {
  /** The audience of the token: `spec.pulsar.authConfig.oauth2Config.audience`. */
  readonly audience: string;
  /** The URL of the issuer: `spec.pulsar.authConfig.oauth2Config.issuerUrl`. */
  readonly issuerUrl: string;
  /** The key of the credentials file in the Secret: `spec.pulsar.authConfig.oauth2Config.keySecretKey`. */
  readonly keySecretKey: string;
  /** The Secret that holds the credentials file: `spec.pulsar.authConfig.oauth2Config.keySecretName`. */
  readonly keySecretName: string;
  /** The scope of the token: `spec.pulsar.authConfig.oauth2Config.scope`. @default - not set */
  readonly scope?: string;
}

/** Kubernetes `ObjectFieldSelector`. */
export interface ObjectFieldSelector {
  /** `apiVersion` of the Kubernetes ObjectFieldSelector. @default - not set */
  readonly apiVersion?: string;
  /** `fieldPath` of the Kubernetes ObjectFieldSelector. */
  readonly fieldPath: string;
}

/** Kubernetes `ObjectMeta`. */
export interface ObjectMeta {
  /** `annotations` of the Kubernetes ObjectMeta. @default - not set */
  readonly annotations?: { [key: string]: string };
  /** `finalizers` of the Kubernetes ObjectMeta. @default - not set */
  readonly finalizers?: string[];
  /** `labels` of the Kubernetes ObjectMeta. @default - not set */
  readonly labels?: { [key: string]: string };
  /** `name` of the Kubernetes ObjectMeta. @default - not set */
  readonly name?: string;
  /** `namespace` of the Kubernetes ObjectMeta. @default - not set */
  readonly namespace?: string;
}

/** Kubernetes `ObjectMetricSource`. */
export interface ObjectMetricSource {
  /** `describedObject` of the Kubernetes ObjectMetricSource. */
  readonly describedObject: CrossVersionObjectReference;
  /** `metric` of the Kubernetes ObjectMetricSource. */
  readonly metric: MetricIdentifier;
  /** `target` of the Kubernetes ObjectMetricSource. */
  readonly target: MetricTarget;
}

/** Where older messages move to. */
export interface OffloadPoliciesSpec {
  /** The Hadoop configuration in the brokers: `spec.offloadPolicies.fileSystemProfilePath`. @default - not set */
  readonly fileSystemProfilePath?: string;
  /** Where the file system is: `spec.offloadPolicies.fileSystemURI`. @default - not set */
  readonly fileSystemUri?: string;
  /** The bucket in Google Cloud Storage: `spec.offloadPolicies.gcsManagedLedgerOffloadBucket`. @default - not set */
  readonly gcsManagedLedgerOffloadBucket?: string;
  /** Bytes of the largest block in Google Cloud Storage: `spec.offloadPolicies.gcsManagedLedgerOffloadMaxBlockSizeInBytes`. @default - not set */
  readonly gcsManagedLedgerOffloadMaxBlockSizeInBytes?: number;
  /** Bytes that are read ahead from Google Cloud Storage: `spec.offloadPolicies.gcsManagedLedgerOffloadReadBufferSizeInBytes`. @default - not set */
  readonly gcsManagedLedgerOffloadReadBufferSizeInBytes?: number;
  /** The region of the bucket in Google Cloud Storage: `spec.offloadPolicies.gcsManagedLedgerOffloadRegion`. @default - not set */
  readonly gcsManagedLedgerOffloadRegion?: string;
  /** The credentials file in the brokers: `spec.offloadPolicies.gcsManagedLedgerOffloadServiceAccountKeyFile`. @default - not set */
  readonly gcsManagedLedgerOffloadServiceAccountKeyFile?: string;
  /** Further settings of the driver: `spec.offloadPolicies.managedLedgerExtraConfigurations`. @default - not set */
  readonly managedLedgerExtraConfigurations?: { [key: string]: string };
  /** Bytes of a topic from which on it is offloaded: `spec.offloadPolicies.managedLedgerOffloadAutoTriggerSizeThresholdBytes`. @default - not set */
  readonly managedLedgerOffloadAutoTriggerSizeThresholdBytes?: number;
  /** The bucket: `spec.offloadPolicies.managedLedgerOffloadBucket`. @default - not set */
  readonly managedLedgerOffloadBucket?: string;
  /** Milliseconds until offloaded messages leave BookKeeper: `spec.offloadPolicies.managedLedgerOffloadDeletionLagInMillis`. @default - not set */
  readonly managedLedgerOffloadDeletionLagInMillis?: number;
  /** The driver: aws-s3, google-cloud-storage, azureblob, filesystem and so on: `spec.offloadPolicies.managedLedgerOffloadDriver`. @default - not set */
  readonly managedLedgerOffloadDriver?: string;
  /** Metadata of the driver: `spec.offloadPolicies.managedLedgerOffloadDriverMetadata`. @default - not set */
  readonly managedLedgerOffloadDriverMetadata?: { [key: string]: string };
  /** Bytes of the largest block: `spec.offloadPolicies.managedLedgerOffloadMaxBlockSizeInBytes`. @default - not set */
  readonly managedLedgerOffloadMaxBlockSizeInBytes?: number;
  /** Threads that offload: `spec.offloadPolicies.managedLedgerOffloadMaxThreads`. @default - not set */
  readonly managedLedgerOffloadMaxThreads?: number;
  /** Reads ahead: `spec.offloadPolicies.managedLedgerOffloadPrefetchRounds`. @default - not set */
  readonly managedLedgerOffloadPrefetchRounds?: number;
  /** Bytes that are read ahead: `spec.offloadPolicies.managedLedgerOffloadReadBufferSizeInBytes`. @default - not set */
  readonly managedLedgerOffloadReadBufferSizeInBytes?: number;
  /** Threads that read back: `spec.offloadPolicies.managedLedgerOffloadReadThreads`. @default - not set */
  readonly managedLedgerOffloadReadThreads?: number;
  /** The region of the bucket: `spec.offloadPolicies.managedLedgerOffloadRegion`. @default - not set */
  readonly managedLedgerOffloadRegion?: string;
  /** Where the storage is: `spec.offloadPolicies.managedLedgerOffloadServiceEndpoint`. @default - not set */
  readonly managedLedgerOffloadServiceEndpoint?: string;
  /** Bytes of a topic that stay in BookKeeper: `spec.offloadPolicies.managedLedgerOffloadThresholdInBytes`. @default - not set */
  readonly managedLedgerOffloadThresholdInBytes?: number;
  /** Seconds that messages stay in BookKeeper: `spec.offloadPolicies.managedLedgerOffloadThresholdInSeconds`. @default - not set */
  readonly managedLedgerOffloadThresholdInSeconds?: number;
  /** Where messages are read from that are in both places: `spec.offloadPolicies.managedLedgerOffloadedReadPriority`. @default - not set */
  readonly managedLedgerOffloadedReadPriority?: string;
  /** The directory of the drivers in the brokers: `spec.offloadPolicies.offloadersDirectory`. @default - not set */
  readonly offloadersDirectory?: string;
  /** The bucket in S3: `spec.offloadPolicies.s3ManagedLedgerOffloadBucket`. @default - not set */
  readonly s3ManagedLedgerOffloadBucket?: string;
  /** The id of the access key: `spec.offloadPolicies.s3ManagedLedgerOffloadCredentialId`. @default - not set */
  readonly s3ManagedLedgerOffloadCredentialId?: string;
  /** The access key itself: `spec.offloadPolicies.s3ManagedLedgerOffloadCredentialSecret`. @default - not set */
  readonly s3ManagedLedgerOffloadCredentialSecret?: string;
  /** Bytes of the largest block in S3: `spec.offloadPolicies.s3ManagedLedgerOffloadMaxBlockSizeInBytes`. @default - not set */
  readonly s3ManagedLedgerOffloadMaxBlockSizeInBytes?: number;
  /** Bytes that are read ahead from S3: `spec.offloadPolicies.s3ManagedLedgerOffloadReadBufferSizeInBytes`. @default - not set */
  readonly s3ManagedLedgerOffloadReadBufferSizeInBytes?: number;
  /** The region of the bucket in S3: `spec.offloadPolicies.s3ManagedLedgerOffloadRegion`. @default - not set */
  readonly s3ManagedLedgerOffloadRegion?: string;
  /** The role that brokers assume: `spec.offloadPolicies.s3ManagedLedgerOffloadRole`. @default - not set */
  readonly s3ManagedLedgerOffloadRole?: string;
  /** The name of the session of that role: `spec.offloadPolicies.s3ManagedLedgerOffloadRoleSessionName`. @default - not set */
  readonly s3ManagedLedgerOffloadRoleSessionName?: string;
  /** Where S3 is: `spec.offloadPolicies.s3ManagedLedgerOffloadServiceEndpoint`. @default - not set */
  readonly s3ManagedLedgerOffloadServiceEndpoint?: string;
}

/** What a function or source produces. */
export interface OutputConf {
  /** Schemas of output by topic: `spec.output.customSchemaSinks`. @default - not set */
  readonly customSchemaSinks?: { [key: string]: string };
  /** How output is produced: `spec.output.producerConf`. @default - not set */
  readonly producerConf?: ProducerConfig;
  /** A built-in schema or a schema class of the output: `spec.output.sinkSchemaType`. @default - not set */
  readonly sinkSchemaType?: string;
  /** The SerDe class of the output: `spec.output.sinkSerdeClassName`. @default - not set */
  readonly sinkSerdeClassName?: string;
  /** The topic: `spec.output.topic`. @default - not set */
  readonly topic?: string;
  /** The class of the messages: `spec.output.typeClassName`. @default '[B' */
  readonly typeClassName?: string;
}

/** How many bookies store a message. */
export interface PersistencePoliciesSpec {
  /** How many bookies must confirm a message: `spec.persistencePolicies.bookkeeperAckQuorum`. @default - not set */
  readonly bookkeeperAckQuorum?: number;
  /** How many bookies a topic uses: `spec.persistencePolicies.bookkeeperEnsemble`. @default - not set */
  readonly bookkeeperEnsemble?: number;
  /** How many bookies store a message: `spec.persistencePolicies.bookkeeperWriteQuorum`. @default - not set */
  readonly bookkeeperWriteQuorum?: number;
  /** How often in a second acknowledgements are stored: `spec.persistencePolicies.managedLedgerMaxMarkDeleteRate`. @default - not set */
  readonly managedLedgerMaxMarkDeleteRate?: string;
}

/** Kubernetes `PersistentVolumeClaim`. */
export interface PersistentVolumeClaim {
  /** `apiVersion` of the Kubernetes PersistentVolumeClaim. @default - not set */
  readonly apiVersion?: string;
  /** `kind` of the Kubernetes PersistentVolumeClaim. @default - not set */
  readonly kind?: string;
  /** `metadata` of the Kubernetes PersistentVolumeClaim. @default - not set */
  readonly metadata?: ObjectMeta;
  /** `spec` of the Kubernetes PersistentVolumeClaim. @default - not set */
  readonly spec?: PersistentVolumeClaimSpec;
  /** `status` of the Kubernetes PersistentVolumeClaim. @default - not set */
  readonly status?: PersistentVolumeClaimStatus;
}

/** Kubernetes `PersistentVolumeClaimCondition`. */
export interface PersistentVolumeClaimCondition {
  /** `lastProbeTime` of the Kubernetes PersistentVolumeClaimCondition. @default - not set */
  readonly lastProbeTime?: Date;
  /** `lastTransitionTime` of the Kubernetes PersistentVolumeClaimCondition. @default - not set */
  readonly lastTransitionTime?: Date;
  /** `message` of the Kubernetes PersistentVolumeClaimCondition. @default - not set */
  readonly message?: string;
  /** `reason` of the Kubernetes PersistentVolumeClaimCondition. @default - not set */
  readonly reason?: string;
  /** `status` of the Kubernetes PersistentVolumeClaimCondition. */
  readonly status: string;
  /** `type` of the Kubernetes PersistentVolumeClaimCondition. */
  readonly type: string;
}

/** What becomes of the volume claims of a StatefulSet. */
export interface PersistentVolumeClaimRetentionPolicy {
  /** Retain or Delete, when the component is deleted: `spec.persistentVolumeClaimRetentionPolicy.whenDeleted`. @default - not set */
  readonly whenDeleted?: string;
  /** Retain or Delete, when the component is scaled down: `spec.persistentVolumeClaimRetentionPolicy.whenScaled`. @default - not set */
  readonly whenScaled?: string;
}

/** Kubernetes `PersistentVolumeClaimSpec`. */
export interface PersistentVolumeClaimSpec {
  /** `accessModes` of the Kubernetes PersistentVolumeClaimSpec. @default - not set */
  readonly accessModes?: string[];
  /** `dataSource` of the Kubernetes PersistentVolumeClaimSpec. @default - not set */
  readonly dataSource?: TypedLocalObjectReference;
  /** `dataSourceRef` of the Kubernetes PersistentVolumeClaimSpec. @default - not set */
  readonly dataSourceRef?: TypedObjectReference;
  /** `resources` of the Kubernetes PersistentVolumeClaimSpec. @default - not set */
  readonly resources?: VolumeResourceRequirements;
  /** `selector` of the Kubernetes PersistentVolumeClaimSpec. @default - not set */
  readonly selector?: LabelSelector;
  /** `storageClassName` of the Kubernetes PersistentVolumeClaimSpec. @default - not set */
  readonly storageClassName?: string;
  /** `volumeAttributesClassName` of the Kubernetes PersistentVolumeClaimSpec. @default - not set */
  readonly volumeAttributesClassName?: string;
  /** `volumeMode` of the Kubernetes PersistentVolumeClaimSpec. @default - not set */
  readonly volumeMode?: string;
  /** `volumeName` of the Kubernetes PersistentVolumeClaimSpec. @default - not set */
  readonly volumeName?: string;
}

/** Kubernetes `PersistentVolumeClaimStatus`. */
export interface PersistentVolumeClaimStatus {
  /** `accessModes` of the Kubernetes PersistentVolumeClaimStatus. @default - not set */
  readonly accessModes?: string[];
  /** `allocatedResourceStatuses` of the Kubernetes PersistentVolumeClaimStatus. @default - not set */
  readonly allocatedResourceStatuses?: { [key: string]: string };
  /** `allocatedResources` of the Kubernetes PersistentVolumeClaimStatus. @default - not set */
  readonly allocatedResources?: { [key: string]: Quantity };
  /** `capacity` of the Kubernetes PersistentVolumeClaimStatus. @default - not set */
  readonly capacity?: { [key: string]: Quantity };
  /** `conditions` of the Kubernetes PersistentVolumeClaimStatus. @default - not set */
  readonly conditions?: PersistentVolumeClaimCondition[];
  /** `currentVolumeAttributesClassName` of the Kubernetes PersistentVolumeClaimStatus. @default - not set */
  readonly currentVolumeAttributesClassName?: string;
  /** `modifyVolumeStatus` of the Kubernetes PersistentVolumeClaimStatus. @default - not set */
  readonly modifyVolumeStatus?: ModifyVolumeStatus;
  /** `phase` of the Kubernetes PersistentVolumeClaimStatus. @default - not set */
  readonly phase?: string;
}

/** Kubernetes `PersistentVolumeClaimTemplate`. */
export interface PersistentVolumeClaimTemplate {
  /** `metadata` of the Kubernetes PersistentVolumeClaimTemplate. @default - not set */
  readonly metadata?: ObjectMeta;
  /** `spec` of the Kubernetes PersistentVolumeClaimTemplate. */
  readonly spec: PersistentVolumeClaimSpec;
}

/** Kubernetes `PersistentVolumeClaimVolumeSource`. */
export interface PersistentVolumeClaimVolumeSource {
  /** `claimName` of the Kubernetes PersistentVolumeClaimVolumeSource. */
  readonly claimName: string;
  /** `readOnly` of the Kubernetes PersistentVolumeClaimVolumeSource. @default - not set */
  readonly readOnly?: boolean;
}

/** Kubernetes `PhotonPersistentDiskVolumeSource`. */
export interface PhotonPersistentDiskVolumeSource {
  /** `fsType` of the Kubernetes PhotonPersistentDiskVolumeSource. @default - not set */
  readonly fsType?: string;
  /** `pdID` of the Kubernetes PhotonPersistentDiskVolumeSource. */
  readonly pdId: string;
}

/** Kubernetes `PodAffinity`. */
export interface PodAffinity {
  /** `preferredDuringSchedulingIgnoredDuringExecution` of the Kubernetes PodAffinity. @default - not set */
  readonly preferredDuringSchedulingIgnoredDuringExecution?: WeightedPodAffinityTerm[];
  /** `requiredDuringSchedulingIgnoredDuringExecution` of the Kubernetes PodAffinity. @default - not set */
  readonly requiredDuringSchedulingIgnoredDuringExecution?: PodAffinityTerm[];
}

/** Kubernetes `PodAffinityTerm`. */
export interface PodAffinityTerm {
  /** `labelSelector` of the Kubernetes PodAffinityTerm. @default - not set */
  readonly labelSelector?: LabelSelector;
  /** `matchLabelKeys` of the Kubernetes PodAffinityTerm. @default - not set */
  readonly matchLabelKeys?: string[];
  /** `mismatchLabelKeys` of the Kubernetes PodAffinityTerm. @default - not set */
  readonly mismatchLabelKeys?: string[];
  /** `namespaceSelector` of the Kubernetes PodAffinityTerm. @default - not set */
  readonly namespaceSelector?: LabelSelector;
  /** `namespaces` of the Kubernetes PodAffinityTerm. @default - not set */
  readonly namespaces?: string[];
  /** `topologyKey` of the Kubernetes PodAffinityTerm. */
  readonly topologyKey: string;
}

/** Kubernetes `PodAntiAffinity`. */
export interface PodAntiAffinity {
  /** `preferredDuringSchedulingIgnoredDuringExecution` of the Kubernetes PodAntiAffinity. @default - not set */
  readonly preferredDuringSchedulingIgnoredDuringExecution?: WeightedPodAffinityTerm[];
  /** `requiredDuringSchedulingIgnoredDuringExecution` of the Kubernetes PodAntiAffinity. @default - not set */
  readonly requiredDuringSchedulingIgnoredDuringExecution?: PodAffinityTerm[];
}

/** What the pods of a component look like. */
export interface PodPolicy {
  /** Which nodes the pods prefer or require: `spec.pod.affinity`. @default - not set */
  readonly affinity?: Affinity;
  /** Annotations of the pods: `spec.pod.annotations`. @default - not set */
  readonly annotations?: { [key: string]: string };
  /** How fast horizontal autoscaling reacts: `spec.pod.autoScalingBehavior`. @default - not set */
  readonly autoScalingBehavior?: HorizontalPodAutoscalerBehavior;
  /** What horizontal autoscaling goes by: `spec.pod.autoScalingMetrics`. @default - not set */
  readonly autoScalingMetrics?: MetricSpec[];
  /** Rules of the operator for horizontal autoscaling: `spec.pod.builtinAutoscaler`. @default - not set */
  readonly builtinAutoscaler?: string[];
  /** Whether to leave out the anti-affinity that spreads the pods: `spec.pod.disableDefaultAffinity`. @default - not set */
  readonly disableDefaultAffinity?: boolean;
  /** Environment variables: `spec.pod.env`. @default - not set */
  readonly env?: EnvVar[];
  /** Secrets to pull images with: `spec.pod.imagePullSecrets`. @default - not set */
  readonly imagePullSecrets?: LocalObjectReference[];
  /** Containers that run before the component: `spec.pod.initContainers`. @default - not set */
  readonly initContainers?: Container[];
  /** Labels of the pods: `spec.pod.labels`. @default - not set */
  readonly labels?: { [key: string]: string };
  /** The liveness probe: `spec.pod.liveness`. @default - not set */
  readonly liveness?: Liveness;
  /** Labels that a node must have: `spec.pod.nodeSelector`. @default - not set */
  readonly nodeSelector?: { [key: string]: string };
  /** The security context, which replaces the default of the operator as a whole: `spec.pod.securityContext`. @default - not set */
  readonly securityContext?: PodSecurityContext;
  /** The service account: `spec.pod.serviceAccountName`. @default - not set */
  readonly serviceAccountName?: string;
  /** Containers that run beside the component: `spec.pod.sidecars`. @default - not set */
  readonly sidecars?: Container[];
  /** Seconds that a pod has to end by itself: `spec.pod.terminationGracePeriodSeconds`. @default - not set */
  readonly terminationGracePeriodSeconds?: number;
  /** Taints of nodes that the pods tolerate: `spec.pod.tolerations`. @default - not set */
  readonly tolerations?: Toleration[];
  /** Volumes that containers can mount: `spec.pod.volumes`. @default - not set */
  readonly volumes?: Volume[];
  /** Vertical autoscaling: `spec.pod.vpa`. @default - not set */
  readonly vpa?: VpaSpec;
}

/** How the Vertical Pod Autoscaler computes resources. */
export interface PodResourcePolicy {
  /** Policies by container: `spec.pod.vpa.resourcePolicy.containerPolicies`. @default - not set */
  readonly containerPolicies?: ContainerResourcePolicy[];
}

/** Kubernetes `PodSecurityContext`. */
export interface PodSecurityContext {
  /** `appArmorProfile` of the Kubernetes PodSecurityContext. @default - not set */
  readonly appArmorProfile?: AppArmorProfile;
  /** `fsGroup` of the Kubernetes PodSecurityContext. @default - not set */
  readonly fsGroup?: number;
  /** `fsGroupChangePolicy` of the Kubernetes PodSecurityContext. @default - not set */
  readonly fsGroupChangePolicy?: string;
  /** `runAsGroup` of the Kubernetes PodSecurityContext. @default - not set */
  readonly runAsGroup?: number;
  /** `runAsNonRoot` of the Kubernetes PodSecurityContext. @default - not set */
  readonly runAsNonRoot?: boolean;
  /** `runAsUser` of the Kubernetes PodSecurityContext. @default - not set */
  readonly runAsUser?: number;
  /** `seLinuxOptions` of the Kubernetes PodSecurityContext. @default - not set */
  readonly seLinuxOptions?: SeLinuxOptions;
  /** `seccompProfile` of the Kubernetes PodSecurityContext. @default - not set */
  readonly seccompProfile?: SeccompProfile;
  /** `supplementalGroups` of the Kubernetes PodSecurityContext. @default - not set */
  readonly supplementalGroups?: number[];
  /** `sysctls` of the Kubernetes PodSecurityContext. @default - not set */
  readonly sysctls?: Sysctl[];
  /** `windowsOptions` of the Kubernetes PodSecurityContext. @default - not set */
  readonly windowsOptions?: WindowsSecurityContextOptions;
}

/** How the Vertical Pod Autoscaler applies resources to pods. */
export interface PodUpdatePolicy {
  /** The fewest pods that must be alive for one to be evicted: `spec.pod.vpa.updatePolicy.minReplicas`. @default - not set */
  readonly minReplicas?: number;
  /** When recommendations are applied: `spec.pod.vpa.updatePolicy.updateMode`. @default - not set */
  readonly updateMode?: VpaUpdateMode;
}

/** Kubernetes `PodsMetricSource`. */
export interface PodsMetricSource {
  /** `metric` of the Kubernetes PodsMetricSource. */
  readonly metric: MetricIdentifier;
  /** `target` of the Kubernetes PodsMetricSource. */
  readonly target: MetricTarget;
}

/** Kubernetes `PortworxVolumeSource`. */
export interface PortworxVolumeSource {
  /** `fsType` of the Kubernetes PortworxVolumeSource. @default - not set */
  readonly fsType?: string;
  /** `readOnly` of the Kubernetes PortworxVolumeSource. @default - not set */
  readonly readOnly?: boolean;
  /** `volumeID` of the Kubernetes PortworxVolumeSource. */
  readonly volumeId: string;
}

/** Kubernetes `PreferredSchedulingTerm`. */
export interface PreferredSchedulingTerm {
  /** `preference` of the Kubernetes PreferredSchedulingTerm. */
  readonly preference: NodeSelectorTerm;
  /** `weight` of the Kubernetes PreferredSchedulingTerm. */
  readonly weight: number;
}

/** Kubernetes `Probe`. */
export interface Probe {
  /** `exec` of the Kubernetes Probe. @default - not set */
  readonly exec?: ExecAction;
  /** `failureThreshold` of the Kubernetes Probe. @default - not set */
  readonly failureThreshold?: number;
  /** `grpc` of the Kubernetes Probe. @default - not set */
  readonly grpc?: GrpcAction;
  /** `httpGet` of the Kubernetes Probe. @default - not set */
  readonly httpGet?: HttpGetAction;
  /** `initialDelaySeconds` of the Kubernetes Probe. @default - not set */
  readonly initialDelaySeconds?: number;
  /** `periodSeconds` of the Kubernetes Probe. @default - not set */
  readonly periodSeconds?: number;
  /** `successThreshold` of the Kubernetes Probe. @default - not set */
  readonly successThreshold?: number;
  /** `tcpSocket` of the Kubernetes Probe. @default - not set */
  readonly tcpSocket?: TcpSocketAction;
  /** `terminationGracePeriodSeconds` of the Kubernetes Probe. @default - not set */
  readonly terminationGracePeriodSeconds?: number;
  /** `timeoutSeconds` of the Kubernetes Probe. @default - not set */
  readonly timeoutSeconds?: number;
}

/** How output is produced. */
export interface ProducerConfig {
  /** How messages are batched: DEFAULT or KEY_BASED: `spec.output.producerConf.batchBuilder`. @default - not set */
  readonly batchBuilder?: string;
  /** How messages are compressed: `spec.output.producerConf.compressionType`. @default - not set */
  readonly compressionType?: CompressionType;
  /** End-to-end encryption: `spec.output.producerConf.cryptoConfig`. @default - not set */
  readonly cryptoConfig?: CryptoConfig;
  /** How many messages may wait to be acknowledged: `spec.output.producerConf.maxPendingMessages`. @default - not set */
  readonly maxPendingMessages?: number;
  /** The same over all partitions: `spec.output.producerConf.maxPendingMessagesAcrossPartitions`. @default - not set */
  readonly maxPendingMessagesAcrossPartitions?: number;
  /** Whether each thread has a producer of its own: `spec.output.producerConf.useThreadLocalProducers`. @default - not set */
  readonly useThreadLocalProducers?: boolean;
}

/** Kubernetes `ProjectedVolumeSource`. */
export interface ProjectedVolumeSource {
  /** `defaultMode` of the Kubernetes ProjectedVolumeSource. @default - not set */
  readonly defaultMode?: number;
  /** `sources` of the Kubernetes ProjectedVolumeSource. @default - not set */
  readonly sources?: VolumeProjection[];
}

/** How fast messages are taken in. */
export interface PublishRateSpec {
  /** Bytes in a second; -1 for no limit: `spec.publishRate.publishThrottlingRateInByte`. @default - not set */
  readonly publishThrottlingRateInByte?: number;
  /** Messages in a second; -1 for no limit: `spec.publishRate.publishThrottlingRateInMsg`. @default - not set */
  readonly publishThrottlingRateInMsg?: number;
}

/** A Pulsar cluster, as the operator reaches it. */
export interface PulsarConnectionSpec {
  /** Where brokers serve administration over TLS: `spec.adminServiceSecureURL`. @default - not set */
  readonly adminServiceSecureUrl?: string;
  /** Where brokers serve administration; without the secure address no certificate is checked: `spec.adminServiceURL`. @default - not set */
  readonly adminServiceUrl?: string;
  /** Authentication: `spec.authentication`. @default - not set */
  readonly authentication?: ConnectionAuthentication;
  /** The file of trusted certificates in the brokers that replicate to this cluster: `spec.brokerClientTrustCertsFilePath`. @default - not set */
  readonly brokerClientTrustCertsFilePath?: string;
  /** Where brokers serve clients over TLS: `spec.brokerServiceSecureURL`. @default - not set */
  readonly brokerServiceSecureUrl?: string;
  /** Where brokers serve clients: `spec.brokerServiceURL`. @default - not set */
  readonly brokerServiceUrl?: string;
  /** The name of the Pulsar cluster: `spec.clusterName`. @default - not set */
  readonly clusterName?: string;
  /** Whether any certificate is trusted: `spec.tlsAllowInsecureConnection`. @default - not set */
  readonly tlsAllowInsecureConnection?: boolean;
  /** Whether the certificate must name the host: `spec.tlsEnableHostnameVerification`. @default - not set */
  readonly tlsEnableHostnameVerification?: boolean;
  /** The file of trusted certificates in the operator's pod: `spec.tlsTrustCertsFilePath`. @default - not set */
  readonly tlsTrustCertsFilePath?: string;
}

/** A way from one Pulsar instance to another. */
export interface PulsarGeoReplicationSpec {
  /** What brokers are told of the destination instead of what its connection says: `spec.clusterParamsOverride`. @default - not set */
  readonly clusterParamsOverride?: ClusterParamsOverride;
  /** The PulsarConnection, in the same Kubernetes namespace: `spec.connectionRef`. */
  readonly connectionRef: LocalObjectReference;
  /** The PulsarConnection of the destination, in the same Kubernetes namespace: `spec.destinationConnectionRef`. */
  readonly destinationConnectionRef: LocalObjectReference;
  /** What becomes of it when this object is deleted: `spec.lifecyclePolicy`. @default LifecyclePolicy.CLEAN_UP_AFTER_DELETION */
  readonly lifecyclePolicy?: LifecyclePolicy;
}

/** A Pulsar cluster and how to connect to it. */
export interface PulsarMessaging {
  /** Authentication: `spec.pulsar.authConfig`. @default - not set */
  readonly authConfig?: AuthConfig;
  /** A Secret that holds clientAuthenticationPlugin and clientAuthenticationParameters: `spec.pulsar.authSecret`. @default - not set */
  readonly authSecret?: string;
  /** Authentication of the clean-up job: `spec.pulsar.cleanupAuthConfig`. @default - not set */
  readonly cleanupAuthConfig?: AuthConfig;
  /** A ConfigMap that holds webServiceURL and brokerServiceURL: `spec.pulsar.pulsarConfig`. @default - not set */
  readonly pulsarConfig?: string;
  /** TLS: `spec.pulsar.tlsConfig`. @default - not set */
  readonly tlsConfig?: PulsarTlsConfig;
  /** A Secret that holds TLS settings: `spec.pulsar.tlsSecret`. @default - not set */
  readonly tlsSecret?: string;
}

/** A namespace in Pulsar and its policies. */
export interface PulsarNamespaceSpec {
  /** Namespaces of one group are spread over brokers: `spec.antiAffinityGroup`. @default - not set */
  readonly antiAffinityGroup?: string;
  /** How much may be unread: `spec.backlogQuotaLimitSize`. @default - not set */
  readonly backlogQuotaLimitSize?: Quantity;
  /** How old the oldest unread message may be: `spec.backlogQuotaLimitTime`. @default - not set */
  readonly backlogQuotaLimitTime?: string;
  /** What happens beyond the quota: `spec.backlogQuotaRetentionPolicy`. @default - not set */
  readonly backlogQuotaRetentionPolicy?: BacklogQuotaPolicy;
  /** Which of the two limits counts: `spec.backlogQuotaType`. @default BacklogQuotaType.DESTINATION_STORAGE */
  readonly backlogQuotaType?: BacklogQuotaType;
  /** The groups of bookies that store the messages: `spec.bookieAffinityGroup`. @default - not set */
  readonly bookieAffinityGroup?: BookieAffinityGroupSpec;
  /** Into how many bundles the namespace is divided: `spec.bundles`. @default 4 */
  readonly bundles?: number;
  /** Bytes of backlog after which a topic is compacted: `spec.compactionThreshold`. @default - not set */
  readonly compactionThreshold?: number;
  /** The PulsarConnection, in the same Kubernetes namespace: `spec.connectionRef`. */
  readonly connectionRef: LocalObjectReference;
  /** Whether brokers drop duplicates of a producer: `spec.deduplication`. @default - not set */
  readonly deduplication?: boolean;
  /** How fast the messages of a topic are handed out: `spec.dispatchRate`. @default - not set */
  readonly dispatchRate?: DispatchRateSpec;
  /** Whether messages must be encrypted by their producers: `spec.encryptionRequired`. @default - not set */
  readonly encryptionRequired?: boolean;
  /** Where messages are replicated to in other Pulsar instances: `spec.geoReplicationRefs`. @default - not set */
  readonly geoReplicationRefs?: LocalObjectReference[];
  /** What becomes of topics that nobody uses: `spec.inactiveTopicPolicies`. @default - not set */
  readonly inactiveTopicPolicies?: InactiveTopicPoliciesSpec;
  /** Whether producers may bring new schemas: `spec.isAllowAutoUpdateSchema`. @default - not set */
  readonly isAllowAutoUpdateSchema?: boolean;
  /** What becomes of it when this object is deleted: `spec.lifecyclePolicy`. @default LifecyclePolicy.CLEAN_UP_AFTER_DELETION */
  readonly lifecyclePolicy?: LifecyclePolicy;
  /** How many consumers a subscription may have: `spec.maxConsumersPerSubscription`. @default - not set */
  readonly maxConsumersPerSubscription?: number;
  /** How many consumers a topic may have: `spec.maxConsumersPerTopic`. @default - not set */
  readonly maxConsumersPerTopic?: number;
  /** How many producers a topic may have: `spec.maxProducersPerTopic`. @default - not set */
  readonly maxProducersPerTopic?: number;
  /** After which time unread messages count as read: `spec.messageTTL`. @default - not set */
  readonly messageTtl?: string;
  /** The namespace, with its tenant: `spec.name`. */
  readonly name: string;
  /** Where older messages move to: `spec.offloadPolicies`. @default - not set */
  readonly offloadPolicies?: OffloadPoliciesSpec;
  /** How much of a topic stays in BookKeeper: `spec.offloadThresholdSize`. @default - not set */
  readonly offloadThresholdSize?: Quantity;
  /** How long messages stay in BookKeeper: `spec.offloadThresholdTime`. @default - not set */
  readonly offloadThresholdTime?: string;
  /** How many bookies store a message: `spec.persistencePolicies`. @default - not set */
  readonly persistencePolicies?: PersistencePoliciesSpec;
  /** Properties of one's own: `spec.properties`. @default - not set */
  readonly properties?: { [key: string]: string };
  /** How fast messages are taken in: `spec.publishRate`. @default - not set */
  readonly publishRate?: PublishRateSpec;
  /** Where messages are replicated to within the Pulsar instance, itself among them: `spec.replicationClusters`. @default - not set */
  readonly replicationClusters?: string[];
  /** How fast messages are replicated: `spec.replicatorDispatchRate`. @default - not set */
  readonly replicatorDispatchRate?: DispatchRateSpec;
  /** How much of what was read is kept; -1 for all: `spec.retentionSize`. @default - not set */
  readonly retentionSize?: Quantity;
  /** How long what was read is kept; -1 for ever: `spec.retentionTime`. @default - not set */
  readonly retentionTime?: string;
  /** How a schema that a producer brings must fit; the older way to say so: `spec.schemaAutoUpdateCompatibilityStrategy`. @default - not set */
  readonly schemaAutoUpdateCompatibilityStrategy?: SchemaAutoUpdateCompatibilityStrategy;
  /** How a new schema must fit those before it: `spec.schemaCompatibilityStrategy`. @default - not set */
  readonly schemaCompatibilityStrategy?: SchemaCompatibilityStrategy;
  /** Whether producers without a schema are refused: `spec.schemaValidationEnforced`. @default - not set */
  readonly schemaValidationEnforced?: boolean;
  /** How often a consumer may subscribe: `spec.subscribeRate`. @default - not set */
  readonly subscribeRate?: SubscribeRateSpec;
  /** Which subscriptions a role may use: `spec.subscriptionAuthMode`. @default - not set */
  readonly subscriptionAuthMode?: SubscriptionAuthMode;
  /** How fast the messages of a subscription are handed out: `spec.subscriptionDispatchRate`. @default - not set */
  readonly subscriptionDispatchRate?: DispatchRateSpec;
  /** After which time without a consumer a subscription is deleted; -1 as the broker says: `spec.subscriptionExpirationTime`. @default - not set */
  readonly subscriptionExpirationTime?: string;
  /** Whether a topic is created on first use: `spec.topicAutoCreationConfig`. @default - not set */
  readonly topicAutoCreationConfig?: TopicAutoCreationSpec;
  /** Whether the names of producers are checked: `spec.validateProducerName`. @default - not set */
  readonly validateProducerName?: boolean;
}

/** A package in the package service of Pulsar. */
export interface PulsarPackageSpec {
  /** The PulsarConnection, in the same Kubernetes namespace: `spec.connectionRef`. */
  readonly connectionRef: LocalObjectReference;
  /** Whom to ask: `spec.contact`. @default - not set */
  readonly contact?: string;
  /** What it is: `spec.description`. @default - not set */
  readonly description?: string;
  /** Where the file is uploaded from: `spec.fileURL`. */
  readonly fileUrl: string;
  /** What becomes of it when this object is deleted: `spec.lifecyclePolicy`. @default LifecyclePolicy.CLEAN_UP_AFTER_DELETION */
  readonly lifecyclePolicy?: LifecyclePolicy;
  /** The package in Pulsar: `spec.packageURL`. */
  readonly packageUrl: string;
  /** Properties of the package: `spec.properties`. @default - not set */
  readonly properties?: { [key: string]: string };
  /** When it is uploaded: `spec.syncPolicy`. @default - always for a package tagged latest, else if not present */
  readonly syncPolicy?: PackageSyncPolicy;
}

/** What roles may do with a topic or with all topics of a namespace. */
export interface PulsarPermissionSpec {
  /** What the roles may do: produce, consume, functions, sources, sinks, packages: `spec.actions`. @default - not set */
  readonly actions?: string[];
  /** The PulsarConnection, in the same Kubernetes namespace: `spec.connectionRef`. */
  readonly connectionRef: LocalObjectReference;
  /** What becomes of it when this object is deleted: `spec.lifecyclePolicy`. @default LifecyclePolicy.CLEAN_UP_AFTER_DELETION */
  readonly lifecyclePolicy?: string;
  /** The topic or namespace: `spec.resourceName`. */
  readonly resourceName: string;
  /** Whether it is a topic or a namespace: `spec.resourceType`. */
  readonly resourceType: PermissionResourceType;
  /** The roles: `spec.roles`. */
  readonly roles: string[];
}

/** Where functions keep state. */
export interface PulsarStateStore {
  /** Another state store, for Java: `spec.statefulConfig.pulsar.javaProvider`. @default - not set */
  readonly javaProvider?: PulsarStateStoreJavaProvider;
  /** The URL of the state store: `spec.statefulConfig.pulsar.serviceUrl`. */
  readonly serviceUrl: string;
}

/** A state store provider of the Java runtime. */
export interface PulsarStateStoreJavaProvider {
  /** The class of the provider: `spec.statefulConfig.pulsar.javaProvider.className`. */
  readonly className: string;
  /** Its configuration; not read by the operator, and emptied by the API server: `spec.statefulConfig.pulsar.javaProvider.config`. @default - not set */
  readonly config?: { [key: string]: any };
}

/** A tenant in Pulsar. */
export interface PulsarTenantSpec {
  /** The roles that administer the tenant: `spec.adminRoles`. @default - not set */
  readonly adminRoles?: string[];
  /** The Pulsar clusters of the instance that the tenant may use: `spec.allowedClusters`. @default - all clusters of the instance */
  readonly allowedClusters?: string[];
  /** The PulsarConnection, in the same Kubernetes namespace: `spec.connectionRef`. */
  readonly connectionRef: LocalObjectReference;
  /** Where messages are replicated to in other Pulsar instances: `spec.geoReplicationRefs`. @default - not set */
  readonly geoReplicationRefs?: LocalObjectReference[];
  /** What becomes of it when this object is deleted: `spec.lifecyclePolicy`. @default LifecyclePolicy.CLEAN_UP_AFTER_DELETION */
  readonly lifecyclePolicy?: LifecyclePolicy;
  /** The tenant: `spec.name`. */
  readonly name: string;
}

/** TLS towards a Pulsar cluster. */
export interface PulsarTlsConfig {
  /** Whether any certificate is trusted: `spec.pulsar.tlsConfig.allowInsecure`. @default - not set */
  readonly allowInsecure?: boolean;
  /** The key of the trusted certificate in the Secret: `spec.pulsar.tlsConfig.certSecretKey`. @default - not set */
  readonly certSecretKey?: string;
  /** The Secret that holds the trusted certificate: `spec.pulsar.tlsConfig.certSecretName`. @default - not set */
  readonly certSecretName?: string;
  /** Whether TLS is used: `spec.pulsar.tlsConfig.enabled`. @default - not set */
  readonly enabled?: boolean;
  /** Whether the certificate must name the host: `spec.pulsar.tlsConfig.hostnameVerification`. @default - not set */
  readonly hostnameVerification?: boolean;
}

/** A topic in Pulsar and its policies. */
export interface PulsarTopicSpec {
  /** Whether a consumer may create its subscription by reading: `spec.autoSubscriptionCreation`. @default - not set */
  readonly autoSubscriptionCreation?: AutoSubscriptionCreationSpec;
  /** How much may be unread: `spec.backlogQuotaLimitSize`. @default - not set */
  readonly backlogQuotaLimitSize?: Quantity;
  /** How old the oldest unread message may be: `spec.backlogQuotaLimitTime`. @default - not set */
  readonly backlogQuotaLimitTime?: string;
  /** What happens beyond the quota: `spec.backlogQuotaRetentionPolicy`. @default - not set */
  readonly backlogQuotaRetentionPolicy?: BacklogQuotaPolicy;
  /** Which of the two limits counts: `spec.backlogQuotaType`. @default BacklogQuotaType.DESTINATION_STORAGE */
  readonly backlogQuotaType?: BacklogQuotaType;
  /** Bytes of backlog after which a topic is compacted: `spec.compactionThreshold`. @default - not set */
  readonly compactionThreshold?: number;
  /** The PulsarConnection, in the same Kubernetes namespace: `spec.connectionRef`. */
  readonly connectionRef: LocalObjectReference;
  /** Whether brokers drop duplicates of a producer: `spec.deduplication`. @default - not set */
  readonly deduplication?: boolean;
  /** Messages between two snapshots of what was seen: `spec.deduplicationSnapshotInterval`. @default - not set */
  readonly deduplicationSnapshotInterval?: number;
  /** Delayed delivery of messages: `spec.delayedDelivery`. @default - not set */
  readonly delayedDelivery?: DelayedDeliverySpec;
  /** How fast the messages of a topic are handed out: `spec.dispatchRate`. @default - not set */
  readonly dispatchRate?: DispatchRateSpec;
  /** Where messages are replicated to in other Pulsar instances: `spec.geoReplicationRefs`. @default - not set */
  readonly geoReplicationRefs?: LocalObjectReference[];
  /** What becomes of topics that nobody uses: `spec.inactiveTopicPolicies`. @default - not set */
  readonly inactiveTopicPolicies?: InactiveTopicPoliciesSpec;
  /** What becomes of it when this object is deleted: `spec.lifecyclePolicy`. @default LifecyclePolicy.CLEAN_UP_AFTER_DELETION */
  readonly lifecyclePolicy?: LifecyclePolicy;
  /** How many consumers a topic may have: `spec.maxConsumers`. @default - not set */
  readonly maxConsumers?: number;
  /** How many consumers a subscription may have: `spec.maxConsumersPerSubscription`. @default - not set */
  readonly maxConsumersPerSubscription?: number;
  /** Bytes of the largest message: `spec.maxMessageSize`. @default - not set */
  readonly maxMessageSize?: number;
  /** How many producers a topic may have: `spec.maxProducers`. @default - not set */
  readonly maxProducers?: number;
  /** How many subscriptions a topic may have: `spec.maxSubscriptionsPerTopic`. @default - not set */
  readonly maxSubscriptionsPerTopic?: number;
  /** How many messages a consumer may hold unacknowledged: `spec.maxUnAckedMessagesPerConsumer`. @default - not set */
  readonly maxUnAckedMessagesPerConsumer?: number;
  /** How many messages a subscription may hold unacknowledged: `spec.maxUnAckedMessagesPerSubscription`. @default - not set */
  readonly maxUnAckedMessagesPerSubscription?: number;
  /** After which time unread messages count as read: `spec.messageTTL`. @default - not set */
  readonly messageTtl?: string;
  /** The topic: `spec.name`. */
  readonly name: string;
  /** Where older messages move to: `spec.offloadPolicies`. @default - not set */
  readonly offloadPolicies?: OffloadPoliciesSpec;
  /** Into how many partitions; 0 for a topic without: `spec.partitions`. @default 0 */
  readonly partitions?: number;
  /** How many bookies store a message: `spec.persistencePolicies`. @default - not set */
  readonly persistencePolicies?: PersistencePoliciesSpec;
  /** Whether messages are stored: `spec.persistent`. @default true */
  readonly persistent?: boolean;
  /** Properties of one's own: `spec.properties`. @default - not set */
  readonly properties?: { [key: string]: string };
  /** How fast messages are taken in: `spec.publishRate`. @default - not set */
  readonly publishRate?: PublishRateSpec;
  /** Where messages are replicated to within the Pulsar instance, itself among them: `spec.replicationClusters`. @default - not set */
  readonly replicationClusters?: string[];
  /** How fast messages are replicated: `spec.replicatorDispatchRate`. @default - not set */
  readonly replicatorDispatchRate?: DispatchRateSpec;
  /** How much of what was read is kept; -1 for all: `spec.retentionSize`. @default - not set */
  readonly retentionSize?: Quantity;
  /** How long what was read is kept; -1 for ever: `spec.retentionTime`. @default - not set */
  readonly retentionTime?: string;
  /** How a new schema must fit those before it: `spec.schemaCompatibilityStrategy`. @default - not set */
  readonly schemaCompatibilityStrategy?: SchemaCompatibilityStrategy;
  /** The schema that is registered: `spec.schemaInfo`. @default - not set */
  readonly schemaInfo?: SchemaInfoSpec;
  /** Whether producers without a schema are refused: `spec.schemaValidationEnforced`. @default - not set */
  readonly schemaValidationEnforced?: boolean;
  /** How often a consumer may subscribe: `spec.subscribeRate`. @default - not set */
  readonly subscribeRate?: SubscribeRateSpec;
  /** How fast the messages of a subscription are handed out: `spec.subscriptionDispatchRate`. @default - not set */
  readonly subscriptionDispatchRate?: DispatchRateSpec;
}

/** Runs a function written in Python. */
export interface PythonRuntime {
  /** How it logs: `spec.python.log`. @default - not set */
  readonly log?: RuntimeLogConfig;
  /** The path of the file, zip or wheel: `spec.python.py`. */
  readonly py: string;
  /** Where the file, zip or wheel is downloaded from: `spec.python.pyLocation`. @default - not set */
  readonly pyLocation?: string;
}

/** Kubernetes `QuobyteVolumeSource`. */
export interface QuobyteVolumeSource {
  /** `group` of the Kubernetes QuobyteVolumeSource. @default - not set */
  readonly group?: string;
  /** `readOnly` of the Kubernetes QuobyteVolumeSource. @default - not set */
  readonly readOnly?: boolean;
  /** `registry` of the Kubernetes QuobyteVolumeSource. */
  readonly registry: string;
  /** `tenant` of the Kubernetes QuobyteVolumeSource. @default - not set */
  readonly tenant?: string;
  /** `user` of the Kubernetes QuobyteVolumeSource. @default - not set */
  readonly user?: string;
  /** `volume` of the Kubernetes QuobyteVolumeSource. */
  readonly volume: string;
}

/** Kubernetes `RbdVolumeSource`. */
export interface RbdVolumeSource {
  /** `fsType` of the Kubernetes RbdVolumeSource. @default - not set */
  readonly fsType?: string;
  /** `image` of the Kubernetes RbdVolumeSource. */
  readonly image: string;
  /** `keyring` of the Kubernetes RbdVolumeSource. @default - not set */
  readonly keyring?: string;
  /** `monitors` of the Kubernetes RbdVolumeSource. */
  readonly monitors: string[];
  /** `pool` of the Kubernetes RbdVolumeSource. @default - not set */
  readonly pool?: string;
  /** `readOnly` of the Kubernetes RbdVolumeSource. @default - not set */
  readonly readOnly?: boolean;
  /** `secretRef` of the Kubernetes RbdVolumeSource. @default - not set */
  readonly secretRef?: LocalObjectReference;
  /** `user` of the Kubernetes RbdVolumeSource. @default - not set */
  readonly user?: string;
}

/** Kubernetes `ResourceClaim`. */
export interface ResourceClaim {
  /** `name` of the Kubernetes ResourceClaim. */
  readonly name: string;
}

/** Kubernetes `ResourceFieldSelector`. */
export interface ResourceFieldSelector {
  /** `containerName` of the Kubernetes ResourceFieldSelector. @default - not set */
  readonly containerName?: string;
  /** `divisor` of the Kubernetes ResourceFieldSelector. @default - not set */
  readonly divisor?: Quantity;
  /** `resource` of the Kubernetes ResourceFieldSelector. */
  readonly resource: string;
}

/** Kubernetes `ResourceMetricSource`. */
export interface ResourceMetricSource {
  /** `name` of the Kubernetes ResourceMetricSource. */
  readonly name: string;
  /** `target` of the Kubernetes ResourceMetricSource. */
  readonly target: MetricTarget;
}

/** Kubernetes `ResourceRequirements`. */
export interface ResourceRequirements {
  /** `claims` of the Kubernetes ResourceRequirements. @default - not set */
  readonly claims?: ResourceClaim[];
  /** `limits` of the Kubernetes ResourceRequirements. @default - not set */
  readonly limits?: { [key: string]: Quantity };
  /** `requests` of the Kubernetes ResourceRequirements. @default - not set */
  readonly requests?: { [key: string]: Quantity };
}

/** How a runtime logs. */
export interface RuntimeLogConfig {
  /** How log lines are written: `spec.golang.log.format`. @default - not set */
  readonly format?: LogFormat;
  /** The language of a custom Log4j configuration: `spec.golang.log.javaLog4JConfigFileType`. @default - not set */
  readonly javaLog4JConfigFileType?: Log4jConfigFileType;
  /** From which level on it logs: `spec.golang.log.level`. @default - not set */
  readonly level?: LogLevel;
  /** A custom logging configuration: `spec.golang.log.logConfig`. @default - not set */
  readonly logConfig?: LogConfig;
  /** When a new log file is started: `spec.golang.log.rotatePolicy`. @default - not set */
  readonly rotatePolicy?: LogRotationPolicy;
}

/** Kubernetes `ScaleIoVolumeSource`. */
export interface ScaleIoVolumeSource {
  /** `fsType` of the Kubernetes ScaleIoVolumeSource. @default - not set */
  readonly fsType?: string;
  /** `gateway` of the Kubernetes ScaleIoVolumeSource. */
  readonly gateway: string;
  /** `protectionDomain` of the Kubernetes ScaleIoVolumeSource. @default - not set */
  readonly protectionDomain?: string;
  /** `readOnly` of the Kubernetes ScaleIoVolumeSource. @default - not set */
  readonly readOnly?: boolean;
  /** `secretRef` of the Kubernetes ScaleIoVolumeSource. */
  readonly secretRef: LocalObjectReference;
  /** `sslEnabled` of the Kubernetes ScaleIoVolumeSource. @default - not set */
  readonly sslEnabled?: boolean;
  /** `storageMode` of the Kubernetes ScaleIoVolumeSource. @default - not set */
  readonly storageMode?: string;
  /** `storagePool` of the Kubernetes ScaleIoVolumeSource. @default - not set */
  readonly storagePool?: string;
  /** `system` of the Kubernetes ScaleIoVolumeSource. */
  readonly system: string;
  /** `volumeName` of the Kubernetes ScaleIoVolumeSource. @default - not set */
  readonly volumeName?: string;
}

/** The schema that is registered for a topic. */
export interface SchemaInfoSpec {
  /** Properties of the schema: `spec.schemaInfo.properties`. @default - not set */
  readonly properties?: { [key: string]: string };
  /** The definition, as its type spells it: `spec.schemaInfo.schema`. @default - not set */
  readonly schema?: string;
  /** The type: STRING, JSON, AVRO and so on: `spec.schemaInfo.type`. @default - not set */
  readonly type?: string;
}

/** Kubernetes `SeLinuxOptions`. */
export interface SeLinuxOptions {
  /** `level` of the Kubernetes SeLinuxOptions. @default - not set */
  readonly level?: string;
  /** `role` of the Kubernetes SeLinuxOptions. @default - not set */
  readonly role?: string;
  /** `type` of the Kubernetes SeLinuxOptions. @default - not set */
  readonly type?: string;
  /** `user` of the Kubernetes SeLinuxOptions. @default - not set */
  readonly user?: string;
}

/** Kubernetes `SeccompProfile`. */
export interface SeccompProfile {
  /** `localhostProfile` of the Kubernetes SeccompProfile. @default - not set */
  readonly localhostProfile?: string;
  /** `type` of the Kubernetes SeccompProfile. */
  readonly type: string;
}

/** Kubernetes `SecretEnvSource`. */
export interface SecretEnvSource {
  /** `name` of the Kubernetes SecretEnvSource. @default '' */
  readonly name?: string;
  /** `optional` of the Kubernetes SecretEnvSource. @default - not set */
  readonly optional?: boolean;
}

/** A key of a Secret. */
export interface SecretKeyRef {
  /** The key in the Secret: `spec.authentication.oauth2.key.secretRef.key`. */
  readonly key: string;
  /** The name of the Secret: `spec.authentication.oauth2.key.secretRef.name`. */
  readonly name: string;
}

/** Kubernetes `SecretKeySelector`. */
export interface SecretKeySelector {
  /** `key` of the Kubernetes SecretKeySelector. */
  readonly key: string;
  /** `name` of the Kubernetes SecretKeySelector. @default '' */
  readonly name?: string;
  /** `optional` of the Kubernetes SecretKeySelector. @default - not set */
  readonly optional?: boolean;
}

/** Kubernetes `SecretProjection`. */
export interface SecretProjection {
  /** `items` of the Kubernetes SecretProjection. @default - not set */
  readonly items?: KeyToPath[];
  /** `name` of the Kubernetes SecretProjection. @default '' */
  readonly name?: string;
  /** `optional` of the Kubernetes SecretProjection. @default - not set */
  readonly optional?: boolean;
}

/** Kubernetes `SecretVolumeSource`. */
export interface SecretVolumeSource {
  /** `defaultMode` of the Kubernetes SecretVolumeSource. @default - not set */
  readonly defaultMode?: number;
  /** `items` of the Kubernetes SecretVolumeSource. @default - not set */
  readonly items?: KeyToPath[];
  /** `optional` of the Kubernetes SecretVolumeSource. @default - not set */
  readonly optional?: boolean;
  /** `secretName` of the Kubernetes SecretVolumeSource. @default - not set */
  readonly secretName?: string;
}

/** A key of a Secret, which a function reads by a name of its own. */
export interface SecretsMapEntry {
  /** The key in the Secret: `spec.secretsMap.*.key`. @default - not set */
  readonly key?: string;
  /** The name of the Secret: `spec.secretsMap.*.path`. @default - not set */
  readonly path?: string;
}

/** Kubernetes `SecurityContext`. */
export interface SecurityContext {
  /** `allowPrivilegeEscalation` of the Kubernetes SecurityContext. @default - not set */
  readonly allowPrivilegeEscalation?: boolean;
  /** `appArmorProfile` of the Kubernetes SecurityContext. @default - not set */
  readonly appArmorProfile?: AppArmorProfile;
  /** `capabilities` of the Kubernetes SecurityContext. @default - not set */
  readonly capabilities?: Capabilities;
  /** `privileged` of the Kubernetes SecurityContext. @default - not set */
  readonly privileged?: boolean;
  /** `procMount` of the Kubernetes SecurityContext. @default - not set */
  readonly procMount?: string;
  /** `readOnlyRootFilesystem` of the Kubernetes SecurityContext. @default - not set */
  readonly readOnlyRootFilesystem?: boolean;
  /** `runAsGroup` of the Kubernetes SecurityContext. @default - not set */
  readonly runAsGroup?: number;
  /** `runAsNonRoot` of the Kubernetes SecurityContext. @default - not set */
  readonly runAsNonRoot?: boolean;
  /** `runAsUser` of the Kubernetes SecurityContext. @default - not set */
  readonly runAsUser?: number;
  /** `seLinuxOptions` of the Kubernetes SecurityContext. @default - not set */
  readonly seLinuxOptions?: SeLinuxOptions;
  /** `seccompProfile` of the Kubernetes SecurityContext. @default - not set */
  readonly seccompProfile?: SeccompProfile;
  /** `windowsOptions` of the Kubernetes SecurityContext. @default - not set */
  readonly windowsOptions?: WindowsSecurityContextOptions;
}

/** Kubernetes `ServiceAccountTokenProjection`. */
export interface ServiceAccountTokenProjection {
  /** `audience` of the Kubernetes ServiceAccountTokenProjection. @default - not set */
  readonly audience?: string;
  /** `expirationSeconds` of the Kubernetes ServiceAccountTokenProjection. @default - not set */
  readonly expirationSeconds?: number;
  /** `path` of the Kubernetes ServiceAccountTokenProjection. */
  readonly path: string;
}

/** A sink connector that takes the output of a function. */
export interface SinkConnectorSpec {
  /** The class of the connector: `spec.sinkConfig.className`. @default - not set */
  readonly className?: string;
  /** Configuration of the connector: `spec.sinkConfig.configs`. @default - not set */
  readonly configs?: { [key: string]: any };
  /** The name of a built-in sink: `spec.sinkConfig.sinkType`. @default - not set */
  readonly sinkType?: string;
  /** The class of the messages: `spec.sinkConfig.typeClassName`. @default - not set */
  readonly typeClassName?: string;
}

/** A Pulsar IO sink. */
export interface SinkSpec {
  /** Whether the framework acknowledges messages: `spec.autoAck`. @default true */
  readonly autoAck?: boolean;
  /** The class that is run: `spec.className`. @default - not set */
  readonly className?: string;
  /** The image of the job that removes the subscription: `spec.cleanupImage`. @default - not set */
  readonly cleanupImage?: string;
  /** Whether the subscription goes when the component goes: `spec.cleanupSubscription`. @default false */
  readonly cleanupSubscription?: boolean;
  /** The name of the Pulsar cluster that the process is told: `spec.clusterName`. @default 'kubernetes' */
  readonly clusterName?: string;
  /** The topic of messages that failed too often: `spec.deadLetterTopic`. @default - not set */
  readonly deadLetterTopic?: string;
  /** The image of the init container that downloads the package: `spec.downloaderImage`. @default - not set */
  readonly downloaderImage?: string;
  /** The image of the log sidecar: `spec.filebeatImage`. @default - not set */
  readonly filebeatImage?: string;
  /** Runs it in another language: `spec.genericRuntime`. @default - not set */
  readonly genericRuntime?: GenericRuntime;
  /** Runs it in Go: `spec.golang`. @default - not set */
  readonly golang?: GoRuntime;
  /** The image that runs it: `spec.image`. @default - not set */
  readonly image?: string;
  /** Whether the image has wget, to download packages over HTTP: `spec.imageHasGet`. @default - not set */
  readonly imageHasGet?: boolean;
  /** Whether the image has pulsarctl, to download packages and clean up: `spec.imageHasPulsarctl`. @default - not set */
  readonly imageHasPulsarctl?: boolean;
  /** When to pull the image; the operator goes by its own configuration: `spec.imagePullPolicy`. @default - not set */
  readonly imagePullPolicy?: string;
  /** What it consumes: `spec.input`. @default - not set */
  readonly input?: InputConf;
  /** Runs it on the JVM: `spec.java`. @default - not set */
  readonly java?: JavaRuntime;
  /** The topic it logs to: `spec.logTopic`. @default - not set */
  readonly logTopic?: string;
  /** Who sends the log to the log topic: `spec.logTopicAgent`. @default - not set */
  readonly logTopicAgent?: LogTopicAgent;
  /** How often a failed message is tried again: `spec.maxMessageRetry`. @default - not set */
  readonly maxMessageRetry?: number;
  /** The most pods; turns on horizontal autoscaling: `spec.maxReplicas`. @default - not set */
  readonly maxReplicas?: number;
  /** The fewest pods: `spec.minReplicas`. @default 1 */
  readonly minReplicas?: number;
  /** Its name in Pulsar: `spec.name`. @default - the name of the resource */
  readonly name?: string;
  /** Its namespace in Pulsar: `spec.namespace`. @default 'default' */
  readonly namespace?: string;
  /** Milliseconds until a refused message comes again: `spec.negativeAckRedeliveryDelayMs`. @default - not set */
  readonly negativeAckRedeliveryDelayMs?: number;
  /** What its pods look like: `spec.pod`. @default - not set */
  readonly pod?: PodPolicy;
  /** How often a message is processed: `spec.processingGuarantee`. @default ProcessingGuarantee.AT_LEAST_ONCE */
  readonly processingGuarantee?: ProcessingGuarantee;
  /** The Pulsar cluster it works with: `spec.pulsar`. @default - not set */
  readonly pulsar?: PulsarMessaging;
  /** The Pulsar cluster that packages are downloaded from: `spec.pulsarPackageService`. @default - not set */
  readonly pulsarPackageService?: PulsarMessaging;
  /** Runs it in Python: `spec.python`. @default - not set */
  readonly python?: PythonRuntime;
  /** How many pods: `spec.replicas`. @default - minReplicas */
  readonly replicas?: number;
  /** CPU and memory of its container: `spec.resources`. @default - not set */
  readonly resources?: ResourceRequirements;
  /** Whether messages of one key stay in order: `spec.retainKeyOrdering`. @default - not set */
  readonly retainKeyOrdering?: boolean;
  /** Whether messages stay in order: `spec.retainOrdering`. @default - not set */
  readonly retainOrdering?: boolean;
  /** Flags of the interpreter or the JVM: `spec.runtimeFlags`. @default - not set */
  readonly runtimeFlags?: string;
  /** Keys of Secrets by the names it reads them by: `spec.secretsMap`. @default - not set */
  readonly secretsMap?: { [key: string]: SecretsMapEntry };
  /** Whether it is told the number of replicas, which restarts all pods on each change: `spec.showPreciseParallelism`. @default - not set */
  readonly showPreciseParallelism?: boolean;
  /** Configuration of the connector: `spec.sinkConfig`. @default - not set */
  readonly sinkConfig?: { [key: string]: any };
  /** The name of a built-in sink; not read by the operator: `spec.sinkType`. @default - not set */
  readonly sinkType?: string;
  /** Where it keeps state: `spec.statefulConfig`. @default - not set */
  readonly statefulConfig?: Stateful;
  /** The name of its subscription: `spec.subscriptionName`. @default - not set */
  readonly subscriptionName?: string;
  /** Where a new subscription starts to read: `spec.subscriptionPosition`. @default SubscriptionPosition.EARLIEST */
  readonly subscriptionPosition?: SubscriptionPosition;
  /** Its tenant in Pulsar: `spec.tenant`. @default 'public' */
  readonly tenant?: string;
  /** Milliseconds until an unacknowledged message comes again: `spec.timeout`. @default - not set */
  readonly timeout?: number;
  /** Where volumes are mounted in its container: `spec.volumeMounts`. @default - not set */
  readonly volumeMounts?: VolumeMount[];
}

/** Kubernetes `SleepAction`. */
export interface SleepAction {
  /** `seconds` of the Kubernetes SleepAction. */
  readonly seconds: number;
}

/** A source connector that feeds a function. */
export interface SourceConnectorSpec {
  /** What triggers a batch source; not read by the operator: `spec.sourceConfig.batchSourceConfig`. @default - not set */
  readonly batchSourceConfig?: BatchSourceConfig;
  /** The class of the connector: `spec.sourceConfig.className`. @default - not set */
  readonly className?: string;
  /** Configuration of the connector: `spec.sourceConfig.configs`. @default - not set */
  readonly configs?: { [key: string]: any };
  /** The name of a built-in source: `spec.sourceConfig.sourceType`. @default - not set */
  readonly sourceType?: string;
  /** The class of the messages: `spec.sourceConfig.typeClassName`. @default - not set */
  readonly typeClassName?: string;
}

/** A Pulsar IO source. */
export interface SourceSpec {
  /** What triggers a batch source: `spec.batchSourceConfig`. @default - not set */
  readonly batchSourceConfig?: BatchSourceConfig;
  /** The class that is run: `spec.className`. @default - not set */
  readonly className?: string;
  /** The image of the job that removes the subscription: `spec.cleanupImage`. @default - not set */
  readonly cleanupImage?: string;
  /** The name of the Pulsar cluster that the process is told: `spec.clusterName`. @default 'kubernetes' */
  readonly clusterName?: string;
  /** The image of the init container that downloads the package: `spec.downloaderImage`. @default - not set */
  readonly downloaderImage?: string;
  /** The image of the log sidecar: `spec.filebeatImage`. @default - not set */
  readonly filebeatImage?: string;
  /** Whether properties of a message go on to what it leads to: `spec.forwardSourceMessageProperty`. @default true */
  readonly forwardSourceMessageProperty?: boolean;
  /** Runs it in another language: `spec.genericRuntime`. @default - not set */
  readonly genericRuntime?: GenericRuntime;
  /** Runs it in Go: `spec.golang`. @default - not set */
  readonly golang?: GoRuntime;
  /** The image that runs it: `spec.image`. @default - not set */
  readonly image?: string;
  /** Whether the image has wget, to download packages over HTTP: `spec.imageHasGet`. @default - not set */
  readonly imageHasGet?: boolean;
  /** Whether the image has pulsarctl, to download packages and clean up: `spec.imageHasPulsarctl`. @default - not set */
  readonly imageHasPulsarctl?: boolean;
  /** When to pull the image; the operator goes by its own configuration: `spec.imagePullPolicy`. @default - not set */
  readonly imagePullPolicy?: string;
  /** Runs it on the JVM: `spec.java`. @default - not set */
  readonly java?: JavaRuntime;
  /** The topic it logs to: `spec.logTopic`. @default - not set */
  readonly logTopic?: string;
  /** Who sends the log to the log topic: `spec.logTopicAgent`. @default - not set */
  readonly logTopicAgent?: LogTopicAgent;
  /** The most pods; turns on horizontal autoscaling: `spec.maxReplicas`. @default - not set */
  readonly maxReplicas?: number;
  /** The fewest pods: `spec.minReplicas`. @default 1 */
  readonly minReplicas?: number;
  /** Its name in Pulsar: `spec.name`. @default - the name of the resource */
  readonly name?: string;
  /** Its namespace in Pulsar: `spec.namespace`. @default 'default' */
  readonly namespace?: string;
  /** What it produces: `spec.output`. @default - not set */
  readonly output?: OutputConf;
  /** What its pods look like: `spec.pod`. @default - not set */
  readonly pod?: PodPolicy;
  /** How often a message is processed: `spec.processingGuarantee`. @default ProcessingGuarantee.AT_LEAST_ONCE */
  readonly processingGuarantee?: ProcessingGuarantee;
  /** The Pulsar cluster it works with: `spec.pulsar`. @default - not set */
  readonly pulsar?: PulsarMessaging;
  /** The Pulsar cluster that packages are downloaded from: `spec.pulsarPackageService`. @default - not set */
  readonly pulsarPackageService?: PulsarMessaging;
  /** Runs it in Python: `spec.python`. @default - not set */
  readonly python?: PythonRuntime;
  /** How many pods: `spec.replicas`. @default - minReplicas */
  readonly replicas?: number;
  /** CPU and memory of its container: `spec.resources`. @default - not set */
  readonly resources?: ResourceRequirements;
  /** Flags of the interpreter or the JVM: `spec.runtimeFlags`. @default - not set */
  readonly runtimeFlags?: string;
  /** Keys of Secrets by the names it reads them by: `spec.secretsMap`. @default - not set */
  readonly secretsMap?: { [key: string]: SecretsMapEntry };
  /** Whether it is told the number of replicas, which restarts all pods on each change: `spec.showPreciseParallelism`. @default - not set */
  readonly showPreciseParallelism?: boolean;
  /** Configuration of the connector: `spec.sourceConfig`. @default - not set */
  readonly sourceConfig?: { [key: string]: any };
  /** The name of a built-in source; not read by the operator: `spec.sourceType`. @default - not set */
  readonly sourceType?: string;
  /** Where it keeps state: `spec.statefulConfig`. @default - not set */
  readonly statefulConfig?: Stateful;
  /** Its tenant in Pulsar: `spec.tenant`. @default 'public' */
  readonly tenant?: string;
  /** Where volumes are mounted in its container: `spec.volumeMounts`. @default - not set */
  readonly volumeMounts?: VolumeMount[];
}

/** The state of a component. */
export interface Stateful {
  /** The state store of Pulsar: `spec.statefulConfig.pulsar`. @default - not set */
  readonly pulsar?: PulsarStateStore;
}

/** Kubernetes `StorageOsVolumeSource`. */
export interface StorageOsVolumeSource {
  /** `fsType` of the Kubernetes StorageOsVolumeSource. @default - not set */
  readonly fsType?: string;
  /** `readOnly` of the Kubernetes StorageOsVolumeSource. @default - not set */
  readonly readOnly?: boolean;
  /** `secretRef` of the Kubernetes StorageOsVolumeSource. @default - not set */
  readonly secretRef?: LocalObjectReference;
  /** `volumeName` of the Kubernetes StorageOsVolumeSource. @default - not set */
  readonly volumeName?: string;
  /** `volumeNamespace` of the Kubernetes StorageOsVolumeSource. @default - not set */
  readonly volumeNamespace?: string;
}

/** How often a consumer may subscribe. */
export interface SubscribeRateSpec {
  /** Seconds of a period: `spec.subscribeRate.ratePeriodInSecond`. @default 30 */
  readonly ratePeriodInSecond?: number;
  /** Subscriptions of a consumer in a period; -1 for no limit: `spec.subscribeRate.subscribeThrottlingRatePerConsumer`. @default - not set */
  readonly subscribeThrottlingRatePerConsumer?: number;
}

/** Kubernetes `Sysctl`. */
export interface Sysctl {
  /** `name` of the Kubernetes Sysctl. */
  readonly name: string;
  /** `value` of the Kubernetes Sysctl. */
  readonly value: string;
}

/** Kubernetes `TcpSocketAction`. */
export interface TcpSocketAction {
  /** `host` of the Kubernetes TcpSocketAction. @default - not set */
  readonly host?: string;
  /** `port` of the Kubernetes TcpSocketAction. */
  readonly port: IntOrString;
}

/** Kubernetes `Toleration`. */
export interface Toleration {
  /** `effect` of the Kubernetes Toleration. @default - not set */
  readonly effect?: string;
  /** `key` of the Kubernetes Toleration. @default - not set */
  readonly key?: string;
  /** `operator` of the Kubernetes Toleration. @default - not set */
  readonly operator?: string;
  /** `tolerationSeconds` of the Kubernetes Toleration. @default - not set */
  readonly tolerationSeconds?: number;
  /** `value` of the Kubernetes Toleration. @default - not set */
  readonly value?: string;
}

/** Whether a topic is created on first use. */
export interface TopicAutoCreationSpec {
  /** Whether topics are created on first use: `spec.topicAutoCreationConfig.allow`. @default - not set */
  readonly allow?: boolean;
  /** Into how many partitions; 0 for a topic without: `spec.topicAutoCreationConfig.partitions`. @default - not set */
  readonly partitions?: number;
  /** What kind of topic is created: `spec.topicAutoCreationConfig.type`. @default - not set */
  readonly type?: AutoCreatedTopicType;
}

/** Kubernetes `TypedLocalObjectReference`. */
export interface TypedLocalObjectReference {
  /** `apiGroup` of the Kubernetes TypedLocalObjectReference. @default - not set */
  readonly apiGroup?: string;
  /** `kind` of the Kubernetes TypedLocalObjectReference. */
  readonly kind: string;
  /** `name` of the Kubernetes TypedLocalObjectReference. */
  readonly name: string;
}

/** Kubernetes `TypedObjectReference`. */
export interface TypedObjectReference {
  /** `apiGroup` of the Kubernetes TypedObjectReference. @default - not set */
  readonly apiGroup?: string;
  /** `kind` of the Kubernetes TypedObjectReference. */
  readonly kind: string;
  /** `name` of the Kubernetes TypedObjectReference. */
  readonly name: string;
  /** `namespace` of the Kubernetes TypedObjectReference. @default - not set */
  readonly namespace?: string;
}

/** A value: written out, in a file of the operator or in a Secret. */
export interface ValueOrSecretRef {
  /** The file that holds it, in the operator's pod: `spec.authentication.oauth2.key.file`. @default - not set */
  readonly file?: string;
  /** The Secret that holds it: `spec.authentication.oauth2.key.secretRef`. @default - not set */
  readonly secretRef?: SecretKeyRef;
  /** The value itself: `spec.authentication.oauth2.key.value`. @default - not set */
  readonly value?: string;
}

/** Kubernetes `Volume`. */
export interface Volume {
  /** `awsElasticBlockStore` of the Kubernetes Volume. @default - not set */
  readonly awsElasticBlockStore?: AwsElasticBlockStoreVolumeSource;
  /** `azureDisk` of the Kubernetes Volume. @default - not set */
  readonly azureDisk?: AzureDiskVolumeSource;
  /** `azureFile` of the Kubernetes Volume. @default - not set */
  readonly azureFile?: AzureFileVolumeSource;
  /** `cephfs` of the Kubernetes Volume. @default - not set */
  readonly cephfs?: CephFsVolumeSource;
  /** `cinder` of the Kubernetes Volume. @default - not set */
  readonly cinder?: CinderVolumeSource;
  /** `configMap` of the Kubernetes Volume. @default - not set */
  readonly configMap?: ConfigMapVolumeSource;
  /** `csi` of the Kubernetes Volume. @default - not set */
  readonly csi?: CsiVolumeSource;
  /** `downwardAPI` of the Kubernetes Volume. @default - not set */
  readonly downwardApi?: DownwardApiVolumeSource;
  /** `emptyDir` of the Kubernetes Volume. @default - not set */
  readonly emptyDir?: EmptyDirVolumeSource;
  /** `ephemeral` of the Kubernetes Volume. @default - not set */
  readonly ephemeral?: EphemeralVolumeSource;
  /** `fc` of the Kubernetes Volume. @default - not set */
  readonly fc?: FcVolumeSource;
  /** `flexVolume` of the Kubernetes Volume. @default - not set */
  readonly flexVolume?: FlexVolumeSource;
  /** `flocker` of the Kubernetes Volume. @default - not set */
  readonly flocker?: FlockerVolumeSource;
  /** `gcePersistentDisk` of the Kubernetes Volume. @default - not set */
  readonly gcePersistentDisk?: GcePersistentDiskVolumeSource;
  /** `gitRepo` of the Kubernetes Volume. @default - not set */
  readonly gitRepo?: GitRepoVolumeSource;
  /** `glusterfs` of the Kubernetes Volume. @default - not set */
  readonly glusterfs?: GlusterfsVolumeSource;
  /** `hostPath` of the Kubernetes Volume. @default - not set */
  readonly hostPath?: HostPathVolumeSource;
  /** `iscsi` of the Kubernetes Volume. @default - not set */
  readonly iscsi?: IscsiVolumeSource;
  /** `name` of the Kubernetes Volume. */
  readonly name: string;
  /** `nfs` of the Kubernetes Volume. @default - not set */
  readonly nfs?: NfsVolumeSource;
  /** `persistentVolumeClaim` of the Kubernetes Volume. @default - not set */
  readonly persistentVolumeClaim?: PersistentVolumeClaimVolumeSource;
  /** `photonPersistentDisk` of the Kubernetes Volume. @default - not set */
  readonly photonPersistentDisk?: PhotonPersistentDiskVolumeSource;
  /** `portworxVolume` of the Kubernetes Volume. @default - not set */
  readonly portworxVolume?: PortworxVolumeSource;
  /** `projected` of the Kubernetes Volume. @default - not set */
  readonly projected?: ProjectedVolumeSource;
  /** `quobyte` of the Kubernetes Volume. @default - not set */
  readonly quobyte?: QuobyteVolumeSource;
  /** `rbd` of the Kubernetes Volume. @default - not set */
  readonly rbd?: RbdVolumeSource;
  /** `scaleIO` of the Kubernetes Volume. @default - not set */
  readonly scaleIo?: ScaleIoVolumeSource;
  /** `secret` of the Kubernetes Volume. @default - not set */
  readonly secret?: SecretVolumeSource;
  /** `storageos` of the Kubernetes Volume. @default - not set */
  readonly storageos?: StorageOsVolumeSource;
  /** `vsphereVolume` of the Kubernetes Volume. @default - not set */
  readonly vsphereVolume?: VsphereVirtualDiskVolumeSource;
}

/** Kubernetes `VolumeDevice`. */
export interface VolumeDevice {
  /** `devicePath` of the Kubernetes VolumeDevice. */
  readonly devicePath: string;
  /** `name` of the Kubernetes VolumeDevice. */
  readonly name: string;
}

/** Kubernetes `VolumeMount`. */
export interface VolumeMount {
  /** `mountPath` of the Kubernetes VolumeMount. */
  readonly mountPath: string;
  /** `mountPropagation` of the Kubernetes VolumeMount. @default - not set */
  readonly mountPropagation?: string;
  /** `name` of the Kubernetes VolumeMount. */
  readonly name: string;
  /** `readOnly` of the Kubernetes VolumeMount. @default - not set */
  readonly readOnly?: boolean;
  /** `recursiveReadOnly` of the Kubernetes VolumeMount. @default - not set */
  readonly recursiveReadOnly?: string;
  /** `subPath` of the Kubernetes VolumeMount. @default - not set */
  readonly subPath?: string;
  /** `subPathExpr` of the Kubernetes VolumeMount. @default - not set */
  readonly subPathExpr?: string;
}

/** Kubernetes `VolumeProjection`. */
export interface VolumeProjection {
  /** `clusterTrustBundle` of the Kubernetes VolumeProjection. @default - not set */
  readonly clusterTrustBundle?: ClusterTrustBundleProjection;
  /** `configMap` of the Kubernetes VolumeProjection. @default - not set */
  readonly configMap?: ConfigMapProjection;
  /** `downwardAPI` of the Kubernetes VolumeProjection. @default - not set */
  readonly downwardApi?: DownwardApiProjection;
  /** `secret` of the Kubernetes VolumeProjection. @default - not set */
  readonly secret?: SecretProjection;
  /** `serviceAccountToken` of the Kubernetes VolumeProjection. @default - not set */
  readonly serviceAccountToken?: ServiceAccountTokenProjection;
}

/** Kubernetes `VolumeResourceRequirements`. */
export interface VolumeResourceRequirements {
  /** `limits` of the Kubernetes VolumeResourceRequirements. @default - not set */
  readonly limits?: { [key: string]: Quantity };
  /** `requests` of the Kubernetes VolumeResourceRequirements. @default - not set */
  readonly requests?: { [key: string]: Quantity };
}

/** Vertical autoscaling; excludes horizontal autoscaling. */
export interface VpaSpec {
  /** How resources are computed: `spec.pod.vpa.resourcePolicy`. @default - not set */
  readonly resourcePolicy?: PodResourcePolicy;
  /** How recommendations are applied: `spec.pod.vpa.updatePolicy`. @default - not set */
  readonly updatePolicy?: PodUpdatePolicy;
}

/** Kubernetes `VsphereVirtualDiskVolumeSource`. */
export interface VsphereVirtualDiskVolumeSource {
  /** `fsType` of the Kubernetes VsphereVirtualDiskVolumeSource. @default - not set */
  readonly fsType?: string;
  /** `storagePolicyID` of the Kubernetes VsphereVirtualDiskVolumeSource. @default - not set */
  readonly storagePolicyId?: string;
  /** `storagePolicyName` of the Kubernetes VsphereVirtualDiskVolumeSource. @default - not set */
  readonly storagePolicyName?: string;
  /** `volumePath` of the Kubernetes VsphereVirtualDiskVolumeSource. */
  readonly volumePath: string;
}

/** Kubernetes `WeightedPodAffinityTerm`. */
export interface WeightedPodAffinityTerm {
  /** `podAffinityTerm` of the Kubernetes WeightedPodAffinityTerm. */
  readonly podAffinityTerm: PodAffinityTerm;
  /** `weight` of the Kubernetes WeightedPodAffinityTerm. */
  readonly weight: number;
}

/** Makes a function a window function. */
export interface WindowConfig {
  /** The class of the function: `spec.windowConfig.actualWindowFunctionClassName`. */
  readonly actualWindowFunctionClassName: string;
  /** The topic of messages that come too late: `spec.windowConfig.lateDataTopic`. @default - not set */
  readonly lateDataTopic?: string;
  /** Milliseconds that messages may be out of order: `spec.windowConfig.maxLagMs`. @default - not set */
  readonly maxLagMs?: number;
  /** How often the messages of a window are processed: `spec.windowConfig.processingGuarantees`. @default - not set */
  readonly processingGuarantees?: WindowProcessingGuarantee;
  /** Messages between two windows: `spec.windowConfig.slidingIntervalCount`. @default - not set */
  readonly slidingIntervalCount?: number;
  /** Milliseconds between two windows: `spec.windowConfig.slidingIntervalDurationMs`. @default - not set */
  readonly slidingIntervalDurationMs?: number;
  /** The class that tells the time of an event: `spec.windowConfig.timestampExtractorClassName`. @default - not set */
  readonly timestampExtractorClassName?: string;
  /** Milliseconds between two watermarks: `spec.windowConfig.watermarkEmitIntervalMs`. @default - not set */
  readonly watermarkEmitIntervalMs?: number;
  /** Messages in a window: `spec.windowConfig.windowLengthCount`. @default - not set */
  readonly windowLengthCount?: number;
  /** Milliseconds of a window: `spec.windowConfig.windowLengthDurationMs`. @default - not set */
  readonly windowLengthDurationMs?: number;
}

/** Kubernetes `WindowsSecurityContextOptions`. */
export interface WindowsSecurityContextOptions {
  /** `gmsaCredentialSpec` of the Kubernetes WindowsSecurityContextOptions. @default - not set */
  readonly gmsaCredentialSpec?: string;
  /** `gmsaCredentialSpecName` of the Kubernetes WindowsSecurityContextOptions. @default - not set */
  readonly gmsaCredentialSpecName?: string;
  /** `hostProcess` of the Kubernetes WindowsSecurityContextOptions. @default - not set */
  readonly hostProcess?: boolean;
  /** `runAsUserName` of the Kubernetes WindowsSecurityContextOptions. @default - not set */
  readonly runAsUserName?: string;
}
