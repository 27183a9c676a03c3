import { MESH_LISTS, ToldKind } from './coverage-fields';

/** Fields that no prop stands for, since the operator does not go by them. */
export interface Exemption {
  readonly kinds: readonly ToldKind[];
  /** The fields, each with all that is below it. */
  readonly paths: readonly string[];
  /** What the operator does instead. */
  readonly reason: string;
  /** Where its code shows that. */
  readonly evidence: string;
}

/** A value of an enum that no prop gives, since the operator does nothing with it. */
export interface ValueExemption {
  readonly enumName: string;
  readonly value: string;
  /** What the operator does instead. */
  readonly reason: string;
  /** Where its code shows that. */
  readonly evidence: string;
}

/** Every field without a prop. Verified in the code of the operators, releases v0.27.2 and v0.19.6. */
export const EXEMPTIONS: readonly Exemption[] = [
  {
    kinds: ['Function', 'Source', 'Sink'],
    paths: ['spec.imagePullPolicy'],
    reason: 'The operator overwrites it with the policy of its own configuration before it renders the pods.',
    evidence: 'MakeFunctionStatefulSet, MakeSourceStatefulSet, MakeSinkStatefulSet',
  },
  {
    kinds: ['Source'],
    paths: ['spec.sourceType'],
    reason: 'Never read: the connector is known by `className` and `java.jar` alone.',
    evidence: 'convertSourceDetails, makeSourceCommand',
  },
  {
    kinds: ['Sink'],
    paths: ['spec.sinkType'],
    reason: 'Never read: the connector is known by `className` and `java.jar` alone.',
    evidence: 'convertSinkDetails, MakeSinkCommand',
  },
  {
    kinds: ['Source', 'Sink'],
    paths: ['spec.genericRuntime'],
    reason: 'Never read: admission wants `java`, and a connector is always run by the Java instance.',
    evidence: 'makeSourceCommand, MakeSinkCommand',
  },
  {
    kinds: ['Source', 'Sink'],
    paths: ['spec.golang', 'spec.python'],
    reason: 'Of no use: admission wants `java`, and a connector is always run by the Java instance. All that is looked at are '
      + 'the logging configuration, mounted where nothing reads it, and the location, downloaded under the name of the Java archive.',
    evidence: 'makeSourceCommand, MakeSinkCommand, GetRuntimeLogConfigNames, MakeStatefulSet',
  },
  {
    kinds: ['Source'],
    paths: ['spec.output.customSchemaSinks{}'],
    reason: 'Never read: only the output of a Function takes schema properties from it.',
    evidence: 'generateSourceOutputSpec',
  },
  {
    kinds: ['Function'],
    paths: ['spec.sourceConfig.batchSourceConfig'],
    reason: 'Never read: a connector inside a function does not run in batches. A Source does.',
    evidence: 'buildSourceConnectorDetails',
  },
  {
    kinds: ['Function', 'Source', 'Sink'],
    paths: ['spec.statefulConfig.pulsar.javaProvider.config'],
    reason: 'Never read: only `className` and `serviceUrl` reach the instance.',
    evidence: 'getProcessJavaRuntimeArgs',
  },
  {
    kinds: ['Function'],
    paths: ['spec.golang.log.format', 'spec.golang.log.rotatePolicy', 'spec.golang.log.javaLog4JConfigFileType'],
    reason: 'Never read: a Go function is given its log level, as an environment variable, and nothing else.',
    evidence: 'parseGolangLogLevel, MakeGoFunctionCommand',
  },
  {
    kinds: ['Function'],
    paths: ['spec.golang.log.logConfig'],
    reason: 'Never mounted: its key and name are read for Java and Python only. Where it is set, Go loses its log level.',
    evidence: 'parseGolangLogLevel, generateContainerVolumesFromLogConfigs',
  },
  {
    kinds: ['Function'],
    paths: ['spec.python.log.javaLog4JConfigFileType'],
    reason: 'Never read: only the Java instance uses Log4j.',
    evidence: 'renderPythonInstanceLoggingINITemplate',
  },
  {
    kinds: ['BackendConfig'],
    paths: [
      'spec.pod.autoScalingBehavior', 'spec.pod.autoScalingMetrics[]', 'spec.pod.builtinAutoscaler[]', 'spec.pod.disableDefaultAffinity',
      'spec.pod.env[]', 'spec.pod.initContainers[]', 'spec.pod.sidecars[]', 'spec.pod.volumes[]', 'spec.pod.vpa',
    ],
    reason: 'Never read: the operator takes labels, annotations, placement, the grace period, the account, pull secrets and the '
      + 'liveness probe from a BackendConfig, and environment variables from its `spec.env`.',
    evidence: 'PatchStatefulSet, mergePodPolicy',
  },
  {
    kinds: ['Function', 'Source', 'Sink'],
    paths: ['spec.pulsarPackageService.cleanupAuthConfig'],
    reason: 'Never read: clean-up deletes subscriptions, for which it goes by `spec.pulsar` alone.',
    evidence: 'MakeFunctionCleanUpJob, MakeSourceCleanUpJob, MakeSinkCleanUpJob',
  },
  {
    kinds: ['BackendConfig'],
    paths: ['spec.name'],
    reason: 'Never read: a BackendConfig is looked up by its `metadata.name`.',
    evidence: 'PatchStatefulSet',
  },
  {
    kinds: ['BackendConfig'],
    paths: ['spec.pod.securityContext'],
    reason: 'Of no effect: it is for StatefulSets without a security context, and every one has the component\'s or the operator\'s.',
    evidence: 'PatchStatefulSet, makePodTemplate',
  },
  {
    kinds: ['PulsarConnection'],
    paths: ['spec.authentication.token.value', 'spec.authentication.oauth2.key.value'],
    reason: 'A secret that would stand in the manifest; a Secret or a file does the same.',
    evidence: 'GetValue',
  },
  {
    kinds: ['PulsarNamespace', 'PulsarTopic'],
    paths: ['spec.offloadPolicies.s3ManagedLedgerOffloadCredentialId', 'spec.offloadPolicies.s3ManagedLedgerOffloadCredentialSecret'],
    reason: 'An access key that would stand in the manifest; brokers take their credentials from where they run, or assume a role.',
    evidence: 'convertOffloadPolicies',
  },
  {
    kinds: ['PulsarNamespace'],
    paths: ['spec.validateProducerName'],
    reason: 'Never handed over to Pulsar.',
    evidence: 'applyNamespacePolicies',
  },
];

/** Every value of an enum without a prop. */
export const VALUE_EXEMPTIONS: readonly ValueExemption[] = [
  {
    enumName: 'Log4jConfigFileType',
    value: 'ini',
    reason: 'The operator has a template for `xml` and `yaml` only; for this value it writes no logging configuration at all.',
    evidence: 'GenerateJavaLogConfigCommand',
  },
];

/** Every exempt field as `<kind> <path>`, those of the members of a FunctionMesh among them. */
export function exemptFields(): string[] {
  return EXEMPTIONS.flatMap(({ kinds, paths }) => kinds.flatMap((kind) => paths.flatMap((path) => [
    `${kind} ${path}`,
    ...Object.entries(MESH_LISTS).filter(([, member]) => member === kind)
      .map(([list]) => `FunctionMesh ${path.replace('spec.', `spec.${list}[].`)}`),
  ])));
}

/** Whether an exemption covers a field: it is the field or above it. */
export function covers(exempt: string, path: string): boolean {
  return path === exempt || path.startsWith(`${exempt}.`) || path.startsWith(`${exempt}[`) || path.startsWith(`${exempt}{`);
}
