import { command, container, details } from './created';
import { Evidence } from './evidence';
import { IGNORED_SETTINGS } from './ignored';
import { aFunction, aMesh, aSink, aSource, functionSpec, other, pod } from '../../test/rules/fixtures/documents';

const GO = { className: undefined, java: undefined, golang: { go: 'f' } };
const crypto = (secrets: object[]) => ({ cryptoKeyReaderClassName: 'R', encryptionKeys: ['k'], cryptoSecrets: secrets });
const key = { secretName: 's', secretKey: 'k', asVolume: '/keys' };
const resources = (more: object) => ({ resources: { requests: { memory: '1Gi', ...more }, limits: { memory: '1Gi' } } });
const jar = (jarLocation: string) => ({ java: { jar: 'a.jar', jarLocation } });
const window = (fields: object) => ({ windowConfig: { actualWindowFunctionClassName: 'C', windowLengthDurationMs: 1, ...fields } });
const SECRETS = Object.fromEntries(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((name) => [name, { path: 's', key: name }]));

/** What goes wrong silently, where the operator's objects show it. */
export const EVIDENCE: readonly Evidence[] = [
  {
    code: 'FM401',
    what: 'a Sink downloads a function',
    documents: [aSink(jar('function://public/default/f'))],
    isShown: (created) => command(created).includes('packages download function://public/default/f'),
  },
  {
    code: 'FM402',
    what: 'the labels of the pods are not those that the StatefulSet selects',
    documents: [aFunction(pod({ labels: { app: 'other' } }))],
    isShown: ({ StatefulSet: { spec } }) => spec.selector.matchLabels.app !== spec.template.metadata.labels.app,
  },
  {
    code: 'FM404',
    what: 'user configuration loses its quotes on the way to a Go function',
    documents: [aFunction({ ...GO, funcConfig: { a: 'b' } })],
    isShown: (created) => command(created).includes(String.raw`userConfig\":\"{\\"a\\":\\"b\\"`),
  },
  {
    code: 'FM405',
    what: 'the autoscaler has no metric',
    documents: [aFunction({ maxReplicas: 1 })],
    isShown: ({ HorizontalPodAutoscaler: { spec } }) => spec.minReplicas === spec.maxReplicas && (spec.metrics ?? []).length === 0,
  },
  {
    code: 'FM406',
    what: 'two inputs are read as one type',
    documents: [aFunction({ input: { typeClassName: 'T', topics: ['first', 'second'] } })],
    isShown: (created) => {
      const { typeClassName, inputSpecs } = details(created).source;
      return typeClassName === 'T' && Object.values<object>(inputSpecs).every((input) => Object.keys(input).length === 0);
    },
  },
  {
    code: 'FM407',
    what: 'a timeout comes with manual processing',
    documents: [aFunction({ processingGuarantee: 'manual', timeout: 1 })],
    isShown: (created) => details(created).processingGuarantees === 'MANUAL' && details(created).source.timeoutMs === '1',
  },
  {
    code: 'FM407',
    what: 'a window comes with at-least-once processing',
    documents: [aFunction(window({}))],
    isShown: (created) => details(created).className.endsWith('WindowFunctionExecutor') && details(created).processingGuarantees === undefined,
  },
  {
    code: 'FM408',
    what: 'labels and annotations of a mesh are not those of its member',
    documents: [aMesh({ functions: [functionSpec({ name: 'f' })] }, 'orders', { labels: { team: 'sales' }, annotations: { team: 'sales' } })],
    isShown: ({ StatefulSet }) => !JSON.stringify(StatefulSet).includes('sales'),
  },
  {
    code: 'FM409',
    what: 'two volumes have one name',
    documents: [aFunction({ output: { topic: 'out', producerConf: { cryptoConfig: crypto([key, { ...key, asVolume: '/more' }]) } } })],
    isShown: ({ StatefulSet }) => {
      const names = (StatefulSet.spec.template.spec.volumes as { name: string }[]).map(({ name }) => name);
      return new Set(names).size < names.length;
    },
  },
  {
    code: 'FM410',
    what: 'of a builtin rule that the operator does not know the autoscaler has no metric',
    documents: [aSink({ maxReplicas: 3, ...pod({ builtinAutoscaler: ['AverageUtilizationCPUPercent70'] }) })],
    isShown: ({ HorizontalPodAutoscaler: { spec } }) => (spec.metrics ?? []).length === 0,
  },
  {
    code: 'FM411',
    what: 'a name lies on the command line without quotes',
    documents: [aFunction({ name: 'a b' })],
    isShown: (created) => /log\.file=a b-/.test(command(created)),
  },
  {
    code: 'FM411',
    what: 'configuration lies on the command line as the kubelet replaces it',
    documents: [aSink({ sinkConfig: { home: '$(HOME)' } })],
    isShown: (created) => command(created).includes('$(HOME)'),
  },
  {
    code: 'FM412',
    what: 'the Service has a name that no Service can have',
    documents: [aSink({}, { name: 'in.dex' })],
    isShown: ({ Service }) => (Service.metadata.name as string).includes('.'),
  },
  {
    code: 'FM413',
    what: 'the container asks for storage, which no container can',
    documents: [aSource(resources({ storage: '1Gi' }))],
    isShown: (created) => container(created).resources.requests.storage === '1Gi',
  },
  {
    code: 'FM414',
    what: 'the package is not downloaded as a package',
    documents: [aFunction(jar('FUNCTION://public/default/f'))],
    isShown: (created) => !command(created).includes('packages download'),
  },
  {
    code: 'FM415',
    what: 'the log configuration that Java is told of is not written',
    documents: [aFunction({ java: { jar: 'a.jar', log: { javaLog4JConfigFileType: 'ini' } } })],
    isShown: (created) => {
      const [, file] = /-Dlog4j\.configurationFile=(\S+)/.exec(command(created))!;
      return !command(created).includes(`> ${file}`);
    },
  },
  {
    code: 'FM416',
    what: 'the topic that it reads is the one that it writes',
    documents: [aFunction({ output: { topic: 'persistent://public/default/in' } })],
    isShown: (created) => {
      const { source, sink } = details(created);
      return 'in' in source.inputSpecs && sink.topic === 'persistent://public/default/in';
    },
  },
  {
    code: 'FM417',
    what: 'late messages go to a topic that is none',
    documents: [aFunction({ processingGuarantee: 'manual', ...window({ lateDataTopic: 'a/b', timestampExtractorClassName: 'T' }) })],
    isShown: (created) => JSON.parse(details(created).userConfig).__WINDOWCONFIGS__.lateDataTopic === 'a/b',
  },
  {
    code: 'FM418',
    what: 'the dead letter topic has neither tenant nor namespace',
    documents: [aFunction({ tenant: 't', namespace: 'n', maxMessageRetry: 1 })],
    isShown: (created) => details(created).retryDetails.deadLetterTopic === 't-n-clean-DLQ',
  },
  {
    code: 'FM419',
    what: 'Pulsar\'s command, which knows packages alone, is to download from the web',
    documents: [aFunction(jar('https://x/f.jar'))],
    isShown: (created) => !command(created).includes('wget') && command(created).includes('functions download --path https://x/f.jar'),
  },
  {
    code: 'FM420',
    what: 'the container has no image',
    documents: [aFunction({ java: undefined, genericRuntime: { functionFile: 'f', language: 'ruby' } })],
    isShown: (created) => (container(created).image ?? '') === '',
  },
  {
    code: 'FM421',
    what: 'one topic is two inputs, of which one has the settings',
    documents: [aSink({ input: { topics: ['in'], sourceSpecs: { 'persistent://public/default/in': { schemaType: 'JSON' } } } })],
    isShown: (created) => {
      const { inputSpecs } = details(created).source;
      return inputSpecs.in.schemaType === undefined && inputSpecs['persistent://public/default/in'].schemaType === 'JSON';
    },
  },
  {
    code: 'FM422',
    what: 'an input has a schema and a serde',
    documents: [aSink({ input: { sourceSpecs: { in: { schemaType: 'JSON', serdeClassname: 'S' } } } })],
    isShown: (created) => {
      const { schemaType, serdeClassName } = details(created).source.inputSpecs.in;
      return schemaType === 'JSON' && serdeClassName === 'S';
    },
  },
  {
    code: 'FM425',
    what: 'the one partition is all that is read',
    documents: [aSink({ input: { topics: ['in-partition-0'] } })],
    isShown: (created) => Object.keys(details(created).source.inputSpecs as object).join() === 'in-partition-0',
  },
  {
    code: 'FM423',
    what: 'the container has a variable without a name',
    documents: [aFunction(pod({ env: [{ value: 'x' }] }))],
    isShown: (created) => (container(created).env as { name: string }[]).some(({ name }) => name === ''),
  },
  {
    code: 'FM424',
    what: 'the instance is told of no topic, and of no sink to write to instead',
    documents: [aSource({ output: undefined })],
    isShown: (created) => !details(created).sink.topic && !details(created).sink.className,
  },
  {
    code: 'FM431',
    what: 'pods have another command when there are two',
    documents: [
      aFunction({ showPreciseParallelism: true, replicas: 1 }),
      aFunction({ showPreciseParallelism: true, replicas: 2 }, { namespace: 'other' }),
      other('ScaledObject', 'scaler', { spec: { scaleTargetRef: { apiVersion: 'compute.functionmesh.io/v1alpha1', kind: 'Function', name: 'clean' } } }),
    ],
    isShown: (one, two) => details(one).parallelism === 1 && details(two).parallelism === 2,
  },
  {
    code: 'FM431',
    what: 'the secrets of eight functions are not all in one order',
    documents: ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((name) => aFunction({ secretsMap: SECRETS, maxReplicas: 2 }, { name })),
    isShown: (...created) => new Set(created.map((one) => JSON.stringify(container(one).env))).size > 1,
  },
  ...IGNORED_SETTINGS,
];
