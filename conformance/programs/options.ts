import {
  BatchDiscoveryOptions, BuiltinScalingOptions, ConsumerOptions, CryptoOptions, CustomConnectorOptions, FunctionConnectorOptions, GoRuntimeOptions,
  HelperImages, HorizontalScalingOptions, ImageTools, JavaRuntimeOptions, LivenessProbeOptions, LoggingOptions, OtherRuntimeOptions, PodOptions,
  ProducerOptions, PulsarClusterAccess, PulsarFunctionProps, PythonRuntimeOptions, ResourceOptions, RetryOptions, SinkProps, SourceProps,
  SubscriptionOptions, VerticalScalingOptions, WindowOptions,
} from '../../src';

type Below<Prop extends string, Options> = `${Prop}.${Extract<keyof Options, string>}`;

/** Options within the options of props. */
type Nested =
  | Below<'batch', BatchDiscoveryOptions>
  | Below<'connector', CustomConnectorOptions>
  | Below<'helperImages', HelperImages>
  | Below<'imageTools', ImageTools>
  | Below<'inputs', ConsumerOptions>
  | Below<'crypto', CryptoOptions>
  | Below<'output', ProducerOptions>
  | Below<'pod', PodOptions>
  | Below<'pod.livenessProbe', LivenessProbeOptions>
  | Below<'pulsar', PulsarClusterAccess>
  | Below<'resources', ResourceOptions>
  | Below<'retry', RetryOptions>
  | Below<'runtime', JavaRuntimeOptions & PythonRuntimeOptions & GoRuntimeOptions & OtherRuntimeOptions>
  | Below<'runtime.logging', LoggingOptions>
  | Below<'scaling', HorizontalScalingOptions & BuiltinScalingOptions & VerticalScalingOptions>
  | Below<'sink', FunctionConnectorOptions>
  | Below<'source', FunctionConnectorOptions>
  | Below<'subscription', SubscriptionOptions>
  | Below<'window', WindowOptions>;

/** Every option that a program can say something by: the type knows when there is a new one. */
export type Option = keyof PulsarFunctionProps | keyof SourceProps | keyof SinkProps | Nested | 'runtime.logging.configMap' | 'scaling.fixed' | 'scaling.external'
  | 'scaling.backlog' | 'window.length';

const NO_INIT_CONTAINERS = 'read where the operator is configured to download in init containers, which it is not by default';

/** An option that is no more than those below it. */
export const AS_A_WHOLE = 'compared in the options below it';

/** Of each option: that what becomes of it is compared, or why it is not. The options of `jvm` are those of `runtime`, which connectors share. */
export const OPTIONS: { readonly [option in Option]: true | string } = {
  // what all components have
  'pulsar': true,
  'pulsar.authentication': true,
  'pulsar.cleanupAuthentication': true,
  'pulsar.tls': true,
  'pulsar.stateStorageServiceUrl': true,
  'pulsar.packageService': true,
  'pulsar.clusterName': true,
  'pulsar.adminUrl': 'read by KEDA and the Pulsar resources operator alone',
  'pulsar.adminAuthentication': 'read by KEDA and the Pulsar resources operator alone',
  'metadata': true,
  'name': true,
  'tenant': true,
  'namespace': true,
  'clusterName': true,
  'image': true,
  'imageTools': AS_A_WHOLE,
  'imageTools.pulsarctl': true,
  'imageTools.wget': true,
  'helperImages': AS_A_WHOLE,
  'helperImages.downloader': NO_INIT_CONTAINERS,
  'helperImages.filebeat': true,
  'helperImages.cleanup': true,
  'scaling': AS_A_WHOLE,
  'scaling.fixed': true,
  'scaling.min': true,
  'scaling.max': true,
  'scaling.initial': true,
  'scaling.metrics': true,
  'scaling.behavior': true,
  'scaling.rules': true,
  'scaling.replicas': true,
  'scaling.updatePolicy': true,
  'scaling.resourcePolicy': true,
  'scaling.external': true,
  'scaling.backlog': 'read by KEDA: the operator sees the fewest pods alone, as with scaling.external',
  'preciseParallelism': true,
  'resources': AS_A_WHOLE,
  'resources.cpu': true,
  'resources.memory': true,
  'resources.ephemeralStorage': true,
  'pod': AS_A_WHOLE,
  'pod.labels': true,
  'pod.annotations': true,
  'pod.nodeSelector': true,
  'pod.affinity': true,
  'pod.defaultAffinity': true,
  'pod.tolerations': true,
  'pod.terminationGracePeriod': true,
  'pod.serviceAccount': true,
  'pod.imagePullSecrets': true,
  'pod.livenessProbe': true,
  'pod.livenessProbe.period': true,
  'pod.livenessProbe.initialDelay': true,
  'pod.livenessProbe.failureThreshold': true,
  'pod.env': true,
  'pod.volumes': true,
  'pod.volumeMounts': true,
  'pod.initContainers': true,
  'pod.sidecars': true,
  'pod.security': true,
  'secrets': true,
  'state': true,
  'logTopic': true,
  'logTopicAgent': true,
  'runtimeFlags': true,
  'pauseRollout': 'read when a resource changes; the oracle creates each once',
  'managed': 'the operator leaves the resource alone, so that there is nothing to compare',
  // what runs
  'runtime': AS_A_WHOLE,
  'runtime.className': true,
  'runtime.jar': true,
  'runtime.file': true,
  'runtime.executable': true,
  'runtime.language': true,
  'runtime.image': true,
  'runtime.location': true,
  'runtime.javaOpts': true,
  'runtime.extraDependenciesDir': true,
  'runtime.instancePath': true,
  'runtime.entryClass': true,
  'runtime.logging': AS_A_WHOLE,
  'runtime.logging.level': true,
  'runtime.logging.rotation': true,
  'runtime.logging.format': true,
  'runtime.logging.log4jFileType': true,
  'runtime.logging.configMap': true,
  'jvm': AS_A_WHOLE,
  'connector': AS_A_WHOLE,
  'connector.className': true,
  'connector.archive': true,
  'connector.location': true,
  'connector.image': true,
  'connector.config': true,
  'connector.secrets': true,
  'connector.typeClassName': true,
  'batch': AS_A_WHOLE,
  'batch.triggererClassName': true,
  'batch.config': true,
  'source': AS_A_WHOLE,
  'source.className': true,
  'source.builtin': true,
  'source.typeClassName': true,
  'source.config': true,
  'sink': AS_A_WHOLE,
  'sink.className': true,
  'sink.builtin': true,
  'sink.typeClassName': true,
  'sink.config': true,
  'config': true,
  'sideOutputs': true,
  'maxPendingAsyncRequests': true,
  'volumeClaimTemplates': true,
  'volumeClaimRetention': true,
  // what is read and written
  'inputs': true,
  'inputs.schema': true,
  'inputs.receiverQueueSize': true,
  'inputs.properties': true,
  'inputs.crypto': AS_A_WHOLE,
  'output': true,
  'output.schema': true,
  'output.maxPendingMessages': true,
  'output.maxPendingMessagesAcrossPartitions': true,
  'output.useThreadLocalProducers': true,
  'output.batchBuilder': true,
  'output.compression': true,
  'output.properties': true,
  'output.crypto': AS_A_WHOLE,
  'crypto.keyReaderClassName': true,
  'crypto.keyReaderConfig': true,
  'crypto.encryptionKeys': true,
  'crypto.producerFailureAction': true,
  'crypto.consumerFailureAction': true,
  'crypto.secrets': true,
  'processingGuarantee': true,
  'autoAck': true,
  'timeout': true,
  'negativeAckRedeliveryDelay': true,
  'retry': AS_A_WHOLE,
  'retry.maxRetries': true,
  'retry.deadLetters': true,
  'ordering': true,
  'subscription': AS_A_WHOLE,
  'subscription.name': true,
  'subscription.position': true,
  'subscription.cleanup': true,
  'skipToLatest': true,
  'forwardMessageProperties': true,
  'window': AS_A_WHOLE,
  'window.length': true,
  'window.guarantee': true,
  'window.timestampExtractorClassName': true,
  'window.maxLag': true,
  'window.watermarkInterval': true,
  'window.lateData': true,
};

/** What is made of no option: the same for every component. */
export type Dimension = Option | 'kind' | 'service' | 'ports';

const BYTES = 'a Go function reads and writes bytes, whatever the schema';

/** Of the options that a Go function has too: why what becomes of one is not compared there. */
export const UNTOLD_IN_GO: { readonly [option in Option]?: string } = {
  'inputs.schema': BYTES,
  'output.schema': BYTES,
  'forwardMessageProperties': 'a Go instance is not told, and forwards none',
};
