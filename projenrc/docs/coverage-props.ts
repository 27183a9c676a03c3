import { FIELD_KINDS, FieldKind, RESOURCE_KINDS, ToldKind } from './coverage-fields';
import { cleanup, crypto, jvm, log, messaging, prefixed, Props } from './coverage-prop-groups';
import { RESOURCE_PROPS } from './coverage-resource-props';

/** The prop that stands for one field of one kind. */
export interface FieldProp {
  readonly kind: ToldKind;
  readonly path: string;
  /** As code, within the props of the construct of that kind. */
  readonly prop: string;
}

/** The prop of every field that has one. */
export function fieldProps(): FieldProp[] {
  const tables = (kind: ToldKind): Props[] => FIELD_KINDS.includes(kind as FieldKind)
    ? TABLES.filter(({ kinds }) => kinds.includes(kind as FieldKind)).map(({ props }) => props)
    : [RESOURCE_PROPS[kind as keyof typeof RESOURCE_PROPS]];
  return [...FIELD_KINDS, ...RESOURCE_KINDS].flatMap((kind) => tables(kind)
    .flatMap((props) => Object.entries(props).map(([path, prop]) => ({ kind, path: `spec.${path}`, prop }))));
}

const IDENTITY: Props = {
  name: 'name',
  tenant: 'tenant',
  namespace: 'namespace',
  clusterName: 'clusterName',
};

const IMAGES: Props = {
  image: 'image',
  imageHasGet: 'imageTools: { wget }',
  imageHasPulsarctl: 'imageTools: { pulsarctl }',
  cleanupImage: 'helperImages: { cleanup }',
  downloaderImage: 'helperImages: { downloader }',
  filebeatImage: 'helperImages: { filebeat }',
};

const REPLICAS: Props = {
  replicas: 'scaling: Scaling.fixed(replicas)',
  minReplicas: 'scaling: Scaling.horizontal({ min })',
  maxReplicas: 'scaling: Scaling.horizontal({ max })',
  showPreciseParallelism: 'preciseParallelism',
};

const INSTANCE: Props = {
  'logTopic': 'logTopic',
  'logTopicAgent': 'logTopicAgent',
  'processingGuarantee': 'processingGuarantee',
  'resources': 'resources: Resources.of(...)',
  'runtimeFlags': 'runtimeFlags',
  'secretsMap{}.key': 'secrets: { [name]: SecretRef.of(..., key) }',
  'secretsMap{}.path': 'secrets: { [name]: SecretRef.of(secret, ...) }',
  'statefulConfig.pulsar.serviceUrl': 'state: StateStore.bookKeeper(serviceUrl)',
  'statefulConfig.pulsar.javaProvider.className': 'state: StateStore.javaProvider(className)',
};

const SHARED_POD: Props = {
  'pod.affinity': 'pod: { affinity }',
  'pod.annotations{}': 'pod: { annotations }',
  'pod.imagePullSecrets[]': 'pod: { imagePullSecrets }',
  'pod.labels{}': 'pod: { labels }',
  'pod.liveness.failureThreshold': 'pod: { livenessProbe: { failureThreshold } }',
  'pod.liveness.initialDelaySeconds': 'pod: { livenessProbe: { initialDelay } }',
  'pod.liveness.periodSeconds': 'pod: { livenessProbe: { period } }',
  'pod.liveness.successThreshold': 'pod: { livenessProbe: {} }',
  'pod.nodeSelector{}': 'pod: { nodeSelector }',
  'pod.serviceAccountName': 'pod: { serviceAccount }',
  'pod.terminationGracePeriodSeconds': 'pod: { terminationGracePeriod }',
  'pod.tolerations[]': 'pod: { tolerations }',
};

const COMPONENT_POD: Props = {
  'pod.disableDefaultAffinity': 'pod: { defaultAffinity: false }',
  'pod.env[]': 'pod: { env }',
  'pod.initContainers[]': 'pod: { initContainers }',
  'pod.securityContext': 'pod: { security: PodSecurity.of(context) }',
  'pod.sidecars[]': 'pod: { sidecars }',
  'pod.volumes[]': 'pod: { volumes }',
  'volumeMounts[]': 'pod: { volumeMounts }',
};

const AUTOSCALING: Props = {
  'pod.autoScalingBehavior': 'scaling: Scaling.horizontal({ behavior })',
  'pod.autoScalingMetrics[]': 'scaling: Scaling.horizontal({ metrics })',
  'pod.builtinAutoscaler[]': 'scaling: Scaling.builtin({ rules })',
  ...prefixed('pod.vpa.updatePolicy', {
    minReplicas: 'scaling: Scaling.vertical({ updatePolicy: { minReplicas } })',
    updateMode: 'scaling: Scaling.vertical({ updatePolicy: { updateMode } })',
  }),
  ...prefixed('pod.vpa.resourcePolicy.containerPolicies[]', {
    'containerName': 'scaling: Scaling.vertical({ resourcePolicy: { containerPolicies: [{ containerName }] } })',
    'controlledResources[]': 'scaling: Scaling.vertical({ resourcePolicy: { containerPolicies: [{ controlledResources }] } })',
    'controlledValues': 'scaling: Scaling.vertical({ resourcePolicy: { containerPolicies: [{ controlledValues }] } })',
    'maxAllowed{}': 'scaling: Scaling.vertical({ resourcePolicy: { containerPolicies: [{ maxAllowed }] } })',
    'minAllowed{}': 'scaling: Scaling.vertical({ resourcePolicy: { containerPolicies: [{ minAllowed }] } })',
    'mode': 'scaling: Scaling.vertical({ resourcePolicy: { containerPolicies: [{ mode }] } })',
  }),
};

const CLUSTERS: Props = {
  ...messaging('pulsar', (prop) => `pulsar: new PulsarCluster(..., { ${prop} })`),
  ...cleanup('pulsar', (prop) => `pulsar: new PulsarCluster(..., { ${prop} })`),
  'pulsar.pulsarConfig': 'pulsar: PulsarCluster.fromConfigMapName(..., configMapName)',
  ...messaging('pulsarPackageService', (prop) => `pulsar: new PulsarCluster(..., { packageService: new PulsarCluster(..., { ${prop} }) })`),
  'pulsarPackageService.pulsarConfig':
    'pulsar: new PulsarCluster(..., { packageService: PulsarCluster.fromConfigMapName(..., configMapName) })',
};

const DELIVERY: Props = {
  autoAck: 'autoAck',
  cleanupSubscription: 'subscription: { cleanup }',
  deadLetterTopic: 'retry: { deadLetters }',
  maxMessageRetry: 'retry: { maxRetries }',
  retainKeyOrdering: 'ordering: Ordering.KEY',
  retainOrdering: 'ordering: Ordering.INPUT',
  subscriptionName: 'subscription: { name }',
  subscriptionPosition: 'subscription: { position }',
  timeout: 'timeout',
};

const INPUT: Props = {
  'input.customSchemaSources{}': 'inputs: [Topic.of(..., { schema: Schema.custom(schemaClassName) })]',
  'input.customSerdeSources{}': 'inputs: [Topic.of(..., { schema: Schema.serde(serdeClassName) })]',
  'input.topicPattern': 'inputs: [Topic.pattern(pattern)]',
  'input.topics[]': 'inputs: [Topic.of(name)]',
  'input.typeClassName': 'inputs: [Topic.of(..., { schema: Schema.ofType(typeClassName) })]',
  ...prefixed('input.sourceSpecs{}', {
    'consumerProperties{}': 'inputs: [Input.of(..., { properties })]',
    'isRegexPattern': 'inputs: [Input.of(Topic.pattern(pattern), {})]',
    'receiverQueueSize': 'inputs: [Input.of(..., { receiverQueueSize })]',
    'schemaProperties{}': 'inputs: [Topic.of(..., { schema: Schema.STRING.withProperties(properties) })]',
    'schemaType': 'inputs: [Topic.of(..., { schema: Schema.STRING })]',
    'serdeClassname': 'inputs: [Input.of(..., { schema: Schema.serde(serdeClassName), receiverQueueSize })]',
    ...crypto((option) => `inputs: [Input.of(..., { crypto: { ${option} } })]`),
  }),
};

const OUTPUT: Props = {
  'output.sinkSchemaType': 'output: Topic.of(..., { schema: Schema.STRING })',
  'output.sinkSerdeClassName': 'output: Topic.of(..., { schema: Schema.serde(serdeClassName) })',
  'output.topic': 'output: Topic.of(name)',
  'output.typeClassName': 'output: Topic.of(..., { schema: Schema.ofType(typeClassName) })',
  ...prefixed('output.producerConf', {
    batchBuilder: 'output: Output.to(topic, { batchBuilder })',
    compressionType: 'output: Output.to(topic, { compression })',
    maxPendingMessages: 'output: Output.to(topic, { maxPendingMessages })',
    maxPendingMessagesAcrossPartitions: 'output: Output.to(topic, { maxPendingMessagesAcrossPartitions })',
    useThreadLocalProducers: 'output: Output.to(topic, { useThreadLocalProducers })',
    ...crypto((option) => `output: Output.to(topic, { crypto: { ${option} } })`),
  }),
};

const FUNCTION: Props = {
  'className': 'runtime: Runtime.java({ className })',
  ...prefixed('java', {
    jar: 'runtime: Runtime.java({ jar })',
    jarLocation: 'runtime: Runtime.java({ location: Package.pulsar(url) })',
    ...jvm((option) => `runtime: Runtime.java({ ${option} })`),
  }),
  ...prefixed('python', {
    py: 'runtime: Runtime.python({ file })',
    pyLocation: 'runtime: Runtime.python({ location: Package.pulsar(url) })',
    ...log((option) => `runtime: Runtime.python({ logging: ${option} })`, ['format', 'level', 'rotatePolicy']),
  }),
  ...prefixed('golang', {
    'go': 'runtime: Runtime.go({ executable })',
    'goLocation': 'runtime: Runtime.go({ location: Package.pulsar(url) })',
    'log.level': 'runtime: Runtime.go({ logging: Logging.of({ level }) })',
  }),
  ...prefixed('genericRuntime', {
    functionFile: 'runtime: Runtime.nodejs({ file })',
    functionFileLocation: 'runtime: Runtime.nodejs({ location: Package.pulsar(url) })',
    language: 'runtime: Runtime.other({ language })',
  }),
  'forwardSourceMessageProperty': 'forwardMessageProperties',
  'funcConfig': 'config',
  'maxPendingAsyncRequests': 'maxPendingAsyncRequests',
  'output.customSchemaSinks{}': 'output: Output.to(topic, { properties })',
  'skipToLatest': 'skipToLatest',
  ...prefixed('sourceConfig', {
    className: 'source: { className }',
    configs: 'source: { config }',
    sourceType: 'source: { builtin }',
    typeClassName: 'source: { typeClassName }',
  }),
  ...prefixed('sinkConfig', {
    className: 'sink: { className }',
    configs: 'sink: { config }',
    sinkType: 'sink: { builtin }',
    typeClassName: 'sink: { typeClassName }',
  }),
  'persistentVolumeClaimRetentionPolicy.whenDeleted': 'volumeClaimRetention: { whenDeleted }',
  'persistentVolumeClaimRetentionPolicy.whenScaled': 'volumeClaimRetention: { whenScaled }',
  'volumeClaimTemplates[]': 'volumeClaimTemplates',
  ...prefixed('windowConfig', {
    actualWindowFunctionClassName: 'runtime: Runtime.java({ className }), window',
    lateDataTopic: 'window: Window.tumbling(length, { lateData })',
    maxLagMs: 'window: Window.tumbling(length, { maxLag })',
    processingGuarantees: 'window: Window.tumbling(length, { guarantee })',
    slidingIntervalCount: 'window: Window.slidingCount(length, interval)',
    slidingIntervalDurationMs: 'window: Window.sliding(length, interval)',
    timestampExtractorClassName: 'window: Window.tumbling(length, { timestampExtractorClassName })',
    watermarkEmitIntervalMs: 'window: Window.tumbling(length, { watermarkInterval })',
    windowLengthCount: 'window: Window.tumblingCount(length)',
    windowLengthDurationMs: 'window: Window.tumbling(length)',
  }),
};

const SOURCE: Props = {
  'className': 'connector: SourceConnector.of({ className })',
  'java.jar': 'connector: SourceConnector.of({ archive })',
  'java.jarLocation': 'connector: SourceConnector.of({ location: Package.pulsar(url) })',
  ...prefixed('java', jvm((option) => `jvm: { ${option} }`)),
  'batchSourceConfig.discoveryTriggererClassName': 'batch: { triggererClassName }',
  'batchSourceConfig.discoveryTriggererConfig': 'batch: { config }',
  'forwardSourceMessageProperty': 'forwardMessageProperties',
  'sourceConfig': 'connector: SourceConnector.of({ config })',
};

const SINK: Props = {
  'className': 'connector: SinkConnector.of({ className })',
  'java.jar': 'connector: SinkConnector.of({ archive })',
  'java.jarLocation': 'connector: SinkConnector.of({ location: Package.pulsar(url) })',
  ...prefixed('java', jvm((option) => `jvm: { ${option} }`)),
  'negativeAckRedeliveryDelayMs': 'negativeAckRedeliveryDelay',
  'sinkConfig': 'connector: SinkConnector.of({ config })',
};

const BACKEND_CONFIG: Props = {
  'autoUpdate': 'autoUpdate',
  'env{}': 'env',
};

const TABLES: readonly { readonly kinds: readonly FieldKind[]; readonly props: Props }[] = [
  ...[IDENTITY, IMAGES, REPLICAS, INSTANCE, COMPONENT_POD, AUTOSCALING, CLUSTERS]
    .map((props) => ({ kinds: ['Function', 'Source', 'Sink'] as const, props })),
  { kinds: FIELD_KINDS, props: SHARED_POD },
  { kinds: ['Function', 'Sink'], props: { ...DELIVERY, ...INPUT } },
  { kinds: ['Function', 'Source'], props: OUTPUT },
  { kinds: ['Function'], props: FUNCTION },
  { kinds: ['Source'], props: SOURCE },
  { kinds: ['Sink'], props: SINK },
  { kinds: ['BackendConfig'], props: BACKEND_CONFIG },
];
