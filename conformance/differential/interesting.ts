import { Edit } from './edits';
import { Path } from '../../src/document/path';

/** Marks a field as left out. */
const ABSENT = undefined;

export const TOPICS: readonly string[] = [
  'in', 'out', 'x', 'a/b', 'a/b/c', 'a/b/c/d', '', '/', 'a//b', 'a/b/', '/b/c', 'persistent://a/b/c', 'persistent://a/b/c/d', 'persistent://a/b',
  'persistent://a/b/', 'persistent:///b/c', 'persistent://a//c', 'non-persistent://a/b/c', 'kafka://a/b/c', 'PERSISTENT://a/b/c', '://a/b/c', 'a b', 'a b/c/d',
  'a&b/c/d', 'persistent://public/default/.*', 'persistent://public/.*/x', 'a.*', 'ä', 'ä/b/c', ' ', 'x://y://z', 'persistent://a/b/c://d',
  'persistent://a=1:b-c.d_e/f/g', 'persistent://public/default/in', 'persistent://public/default/out', 'in\n', 'a\n/b/c',
];

const PACKAGES: readonly string[] = [
  '', 'http://host/a.jar', 'HTTPS://host/a.jar', 'http:/host', 'file:///a.jar', 'function://public/default/a', 'function://public/default/a@1', 'sink://a/b/c@1@2',
  'source://a/b', 'SINK://a/b/c', 'sink://a/b/c/d', 'public/default/a', 'function://a/b/c://d', 'function://', 'function:////', 'http://', ' http://host',
];

const CRYPTO: readonly unknown[] = [
  ABSENT, {}, { cryptoKeyReaderClassName: 'R' }, { encryptionKeys: ['k'] }, { cryptoKeyReaderClassName: 'R', encryptionKeys: [] },
  { cryptoKeyReaderClassName: 'R', encryptionKeys: ['k'], cryptoSecrets: [{ secretName: 's', secretKey: 'k', asVolume: '/keys' }] },
  { cryptoKeyReaderClassName: '', encryptionKeys: ['k'] },
];

const QUANTITIES: readonly unknown[] = [
  ABSENT, 0, 1, -1, '0', '1', '500m', '1Gi', '2Gi', '1G', '1024Mi', '1073741824', '1073741824m', '1e9', '1E9', '0.0000000001', '-1m', '+1Gi', '1.5Gi', '.5', '1.', 1.5,
  '1e3.5', '1e-3', '1e1000', '0Ki', '-0', '1n', '1u', '999999999999999999999', '1Ei', '16Ei',
];

const PULSAR: readonly unknown[] = [
  ABSENT, null, {}, { pulsarConfig: '' }, { pulsarConfig: 'p' }, { pulsarConfig: 'p', authSecret: 'a', tlsSecret: 't' }, { pulsarConfig: 'p', authConfig: {} },
  { pulsarConfig: 'p', authConfig: { oauth2Config: { audience: 'a', issuerUrl: 'u', keySecretName: 's', keySecretKey: 'k' } } },
  { pulsarConfig: 'p', authConfig: { genericAuth: { clientAuthenticationPlugin: 'P', clientAuthenticationParameters: 'x' } } },
  { pulsarConfig: 'p', tlsConfig: {} }, { pulsarConfig: 'p', tlsConfig: { enabled: true, certSecretName: 's', certSecretKey: 'k' } },
  { pulsarConfig: 'p', cleanupAuthConfig: { genericAuth: { clientAuthenticationPlugin: 'P', clientAuthenticationParameters: 'x' } } },
];

const CONFIG: readonly unknown[] = [ABSENT, null, {}, { a: 'b' }, { a: { b: [1, null, { c: 0.5 }] } }, { '': 1 }, { a: '$(HOME) \'"' }];
const COUNTS: readonly unknown[] = [ABSENT, 0, 1, 2, 3, 5, -1];
const LENGTHS: readonly unknown[] = [ABSENT, 0, 1, 5, -1];

function inWindow(field: string): Path { return ['windowConfig', field]; }

/** Fields of components that the operator decides by, with the values at which it decides. */
const COMPONENT_FIELDS: readonly (readonly [Path, readonly unknown[]])[] = [
  [['replicas'], COUNTS], [['minReplicas'], COUNTS], [['maxReplicas'], COUNTS],
  [['name'], [ABSENT, '', 'n', 'a b', 'N'.repeat(60)]], [['tenant'], [ABSENT, '', 't', 'a b']], [['namespace'], [ABSENT, '', 'n', 'a/b']], [['clusterName'], [ABSENT, '', 'c', '$c']],
  [['className'], [ABSENT, '', 'C', null]],
  [['java'], [ABSENT, null, {}, { jar: '' }, { jar: 'a.jar' }, { jar: '/a/b.jar', javaOpts: ['-Xmx1g'], extraDependenciesDir: '/x' }]],
  [['java', 'jarLocation'], PACKAGES],
  [['java', 'log'], [{}, { level: 'debug' }, { format: 'json' }, { rotatePolicy: 'TimedPolicyWithDaily' }, { logConfig: { name: 'c', key: 'k' } },
    { javaLog4JConfigFileType: 'ini' }, { javaLog4JConfigFileType: 'yaml', level: 'all' }]],
  [['python'], [ABSENT, {}, { py: '' }, { py: 'a.py' }, { py: 'a.py', log: { level: 'debug', rotatePolicy: 'SizedPolicyWith10MB' } }]], [['python', 'pyLocation'], PACKAGES],
  [['golang'], [ABSENT, {}, { go: '' }, { go: 'a' }, { go: 'a', log: { level: 'panic' } }]], [['golang', 'goLocation'], PACKAGES],
  [['genericRuntime'], [ABSENT, {}, { functionFile: '', language: '' }, { functionFile: 'a.rb', language: 'ruby' }, { functionFile: 'a', language: 'python', functionFileLocation: 'function://a/b/c' }]],
  [['timeout'], COUNTS], [['maxMessageRetry'], COUNTS], [['deadLetterTopic'], [ABSENT, ...TOPICS]],
  [['processingGuarantee'], [ABSENT, 'atleast_once', 'atmost_once', 'effectively_once', 'manual', '']],
  [['retainOrdering'], [true, false]], [['retainKeyOrdering'], [true, false]], [['autoAck'], [true, false, null]], [['cleanupSubscription'], [true, false]],
  [['subscriptionName'], ['', 's', 'a b']], [['subscriptionPosition'], ['latest', 'earliest']], [['skipToLatest'], [true]],
  [['forwardSourceMessageProperty'], [true, false, null]], [['maxPendingAsyncRequests'], COUNTS], [['showPreciseParallelism'], [true]],
  [['input'], [ABSENT, null, {}, { topics: [] }, { topicPattern: '' }, { topicPattern: 'a.*' }, { customSerdeSources: { in: 'S' } }, { customSchemaSources: { in: 'avro' } }, { sourceSpecs: { in: {} } }]],
  [['input', 'topics'], [ABSENT, [], ['in'], ['in', 'in'], ['out'], ['a/b'], ['']]], [['input', 'topicPattern'], [ABSENT, ...TOPICS]],
  [['input', 'customSerdeSources'], TOPICS.map((topic) => ({ [topic]: 'S' }))], [['input', 'customSchemaSources'], TOPICS.map((topic) => ({ [topic]: 'avro' }))],
  [['input', 'sourceSpecs'], [...TOPICS.map((topic) => ({ [topic]: {} })), { 'a.*': { isRegexPattern: true } }, { 'a/b': { isRegexPattern: true } }]],
  [['input', 'sourceSpecs', 'in', 'receiverQueueSize'], COUNTS], [['input', 'sourceSpecs', 'in', 'cryptoConfig'], CRYPTO], [['input', 'sourceSpecs', 'a/b', 'cryptoConfig'], CRYPTO],
  [['input', 'typeClassName'], ['', 'java.lang.String']],
  [['output'], [ABSENT, null, {}, { topic: '' }]], [['output', 'topic'], [ABSENT, ...TOPICS]],
  [['output', 'producerConf'], [ABSENT, {}, { compressionType: 'LZ4', batchBuilder: 'KEY_BASED' }]], [['output', 'producerConf', 'cryptoConfig'], CRYPTO],
  [['output', 'customSchemaSinks'], [{}, { out: 'not json' }, { out: '{"schemaProperties":{"a":"b"}}' }, { out: 'null' }]],
  [['logTopic'], [ABSENT, ...TOPICS]], [['logTopicAgent'], ['runtime', 'sidecar']],
  [['pulsar'], PULSAR], [['pulsarPackageService'], PULSAR],
  [['statefulConfig'], [ABSENT, null, {}, { pulsar: null }, { pulsar: {} }, { pulsar: { serviceUrl: '' } }, { pulsar: { serviceUrl: 'bk://b:4181' } },
    { pulsar: { serviceUrl: 'bk://b:4181', javaProvider: { className: 'P', config: { a: 1 } } } }]],
  [['windowConfig'], [ABSENT, null, {}, { actualWindowFunctionClassName: 'C' }, { actualWindowFunctionClassName: 'C', windowLengthCount: 1 }]],
  [inWindow('windowLengthCount'), LENGTHS], [inWindow('windowLengthDurationMs'), LENGTHS], [inWindow('slidingIntervalCount'), LENGTHS], [inWindow('slidingIntervalDurationMs'), LENGTHS],
  [inWindow('maxLagMs'), LENGTHS], [inWindow('watermarkEmitIntervalMs'), LENGTHS], [inWindow('timestampExtractorClassName'), [ABSENT, '', 'T', null]],
  [inWindow('lateDataTopic'), [ABSENT, 'late', 'a/b']], [inWindow('processingGuarantees'), ['ATLEAST_ONCE', 'ATMOST_ONCE']],
  [['sourceConfig'], CONFIG], [['sinkConfig'], CONFIG], [['funcConfig'], CONFIG],
  [['batchSourceConfig'], [ABSENT, null, {}, { discoveryTriggererClassName: 'T' }, { discoveryTriggererClassName: '', discoveryTriggererConfig: { a: 1 } }]],
  [['secretsMap'], [{}, { a: { path: 's', key: 'k' } }, { a: {}, b: {} }, { a: null }]], [['runtimeFlags'], ['', '-Dx=y']],
  ...['requests', 'limits'].flatMap((side) => [
    [['resources', side], [ABSENT, null, {}]] as const,
    ...['memory', 'cpu', 'storage', 'ephemeral-storage'].map((name) => [['resources', side, name], QUANTITIES] as const),
  ]),
  [['resources'], [ABSENT, null, {}]], [['resources', 'claims'], [[], [{ name: 'c' }], [{ name: 'c' }, { name: 'c' }]]],
  [['pod'], [ABSENT, null, {}]],
  [['pod', 'vpa'], [ABSENT, null, {}, { updatePolicy: {} }, { updatePolicy: { updateMode: 'Off' } }, { resourcePolicy: {} }, { resourcePolicy: { containerPolicies: [] } },
    { resourcePolicy: { containerPolicies: [{}] } }, { resourcePolicy: { containerPolicies: [{ containerName: '' }] } },
    { resourcePolicy: { containerPolicies: [{ containerName: '*', controlledResources: ['cpu'], minAllowed: { cpu: 1 } }] } }]],
  [['pod', 'builtinAutoscaler'], [[], ['AverageUtilizationCPUPercent80'], ['AverageUtilizationCPUPercent80', 'AverageUtilizationCPUPercent20'],
    ['AverageUtilizationMemoryPercent20', 'AverageUtilizationMemoryPercent20'], ['AverageUtilizationCPUPercent80', 'AverageUtilizationMemoryPercent50'], ['Unheard', 'Unheard']]],
  [['pod', 'autoScalingMetrics'], [[], [{ type: 'Resource', resource: { name: 'cpu', target: { type: 'Utilization', averageUtilization: 45 } } }], [{ type: 'Resource' }], [{}]]],
  [['pod', 'autoScalingBehavior'], [{}, { scaleUp: { stabilizationWindowSeconds: 5 } }, { scaleDown: { policies: [{ type: 'Pods', value: 1, periodSeconds: 5 }] } }]],
  [['pod', 'liveness'], [{}, { periodSeconds: 0 }, { periodSeconds: 10, initialDelaySeconds: 5, failureThreshold: 3, successThreshold: 1 }, { periodSeconds: -1 }]],
  [['pod', 'labels'], [{ app: 'x' }, { team: 'x' }]], [['pod', 'annotations'], [{ a: 'b' }]],
  [['pod', 'env'], [[], [{ name: 'A', value: 'b' }], [{ name: 'A' }, { name: 'A' }], [{ name: 'A', valueFrom: { secretKeyRef: { name: 's', key: 'k' } } }]]],
  [['pod', 'sidecars'], [[], [{ name: 'c', image: 'i:1' }]]], [['pod', 'initContainers'], [[], [{ name: 'c', image: 'i:1' }]]],
  [['pod', 'affinity'], [{}, { podAntiAffinity: {} }]], [['pod', 'securityContext'], [{}, { runAsNonRoot: true }]],
  [['imageHasPulsarctl'], [true]], [['imageHasGet'], [true]], [['image'], ['', 'i:1', 'streamnative/pulsar-functions-pulsarctl-java-runner:1']],
  [['volumeMounts'], [[], [{ name: 'v', mountPath: '/v' }], [{ name: 'v', mountPath: '/v' }, { name: 'v', mountPath: '/v' }]]],
  [['volumeClaimTemplates'], [[], [{}], [{ metadata: { name: 'v' }, spec: {} }]]], [['persistentVolumeClaimRetentionPolicy'], [{}, { whenDeleted: 'Delete' }]],
];

const NAMES: readonly unknown[] = [
  ABSENT, null, '', 'a', 'a'.repeat(43), 'a'.repeat(44), 'a'.repeat(63), 'a'.repeat(253), 'a'.repeat(254), 'A', 'a.b', '1a', 'a-', '-a', 'a_b', 'a..b', 'a.-b', 1, 'a\n',
];

const METADATA: readonly (readonly [Path, readonly unknown[]])[] = [
  [['metadata', 'name'], NAMES],
  [['metadata', 'generateName'], [ABSENT, null, '', 'a-', 'A-', 'a'.repeat(60), 1]],
  [['metadata', 'namespace'], [ABSENT, null, '', 'ns', 'Ns', 'a.b', 1]],
  [['metadata', 'labels'], [ABSENT, null, {}, { a: 'b' }, { a: 1 }, { a: null }, { 'a/b/c': 'd' }, { a: 'b c' }, { '': 'x' }, { 'x/a': '' }, [], 'text', { a: 'v'.repeat(64) }]],
  [['metadata', 'annotations'], [null, {}, { a: 'b c' }, { a: 1 }, { 'a/b/c': 'd' }, { '': 'd' }, [], { 'A.b/C_d': '' },
    { 'compute.functionmesh.io/need-cleanup': 'false' }]],
  [['metadata', 'finalizers'], [[], ['a'], ['a/b'], 'text']], [['metadata', 'unheardOf'], [1]], [['metadata'], [ABSENT, null, {}, [], 'text']],
  [['apiVersion'], [ABSENT, null, 'compute.functionmesh.io/v1', 'compute.functionmesh.io/']], [['unheardOf'], [1]],
  [['spec'], [ABSENT, null, {}, [], 'text', { unheardOf: 1 }]], [['status'], [{}, { replicas: 1 }, 'text']],
];

function editsOf(table: readonly (readonly [Path, readonly unknown[]])[], root: Path): Edit[] {
  return table.flatMap(([path, values]) => values.map((to) => ({ at: [...root, ...path], to })));
}

/** Changes of a component's spec that the operator may decide by. */
export const COMPONENT_EDITS: readonly Edit[] = editsOf(COMPONENT_FIELDS, []);

/** Changes around a spec. */
export const METADATA_EDITS: readonly Edit[] = editsOf(METADATA, []);
