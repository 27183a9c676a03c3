import { Document } from '../../src/document/document';
import { KINDS } from '../../src/spec/schema';

type Fields = { readonly [name: string]: unknown };

const COMMON = { pulsar: { pulsarConfig: 'pulsar' }, resources: { requests: { memory: '1Gi', cpu: 1 }, limits: { memory: '2Gi', cpu: 2 } } };
const READS = { input: { topics: ['in'] } };
const WRITES = { output: { topic: 'out' } };
const FUNCTION = { ...COMMON, ...READS, ...WRITES };
const JAVA = { className: 'com.acme.Job', java: { jar: '/job.jar' } };

/** Specs that nothing is wrong with, for each kind of component one of each sort. */
export const SOUND_SPECS: { readonly [kind: string]: readonly Fields[] } = {
  Function: [
    { ...FUNCTION, ...JAVA },
    { ...FUNCTION, className: 'job.Job', python: { py: '/job.py' } },
    { ...FUNCTION, golang: { go: '/job' } },
    { ...FUNCTION, genericRuntime: { functionFile: '/job.js', language: 'nodejs' } },
    { ...FUNCTION, ...JAVA, processingGuarantee: 'manual', windowConfig: { actualWindowFunctionClassName: 'com.acme.Job', windowLengthCount: 5, slidingIntervalCount: 5 } },
    { ...FUNCTION, ...JAVA, statefulConfig: { pulsar: { serviceUrl: 'bk://bookkeeper:4181' } } },
    { ...FUNCTION, ...JAVA, maxReplicas: 5, pod: { builtinAutoscaler: ['AverageUtilizationCPUPercent80'] } },
    { ...FUNCTION, ...JAVA, sourceConfig: { sourceType: 'kafka' }, cleanupSubscription: true },
    { ...COMMON, ...READS, ...JAVA, sinkConfig: { sinkType: 'kafka' } },
  ],
  Source: [
    { ...COMMON, ...WRITES, ...JAVA, sourceConfig: { a: 'b' } },
    { ...COMMON, ...WRITES, ...JAVA, sourceConfig: {}, batchSourceConfig: { discoveryTriggererClassName: 'com.acme.Trigger' } },
  ],
  Sink: [
    { ...COMMON, ...READS, ...JAVA, sinkConfig: { a: 'b' } },
    { ...COMMON, ...READS, ...JAVA, sinkConfig: {}, cleanupSubscription: true },
  ],
  BackendConfig: [{ env: { A: 'b' }, pod: { labels: { a: 'b' } } }, {}],
};

export const API_VERSION = KINDS.Function.apiVersion;

/** A document that nothing is wrong with. */
export function sound(kind: string, sort = 0, name = kind.toLowerCase()): Document {
  if (kind === 'FunctionMesh') {
    return soundMesh([['functions', 'Function', sort], ['sources', 'Source', sort], ['sinks', 'Sink', sort]]);
  }
  const specs = SOUND_SPECS[kind];
  return { apiVersion: API_VERSION, kind, metadata: { name }, spec: specs[sort % specs.length] };
}

/** A mesh of members, each by its list, kind and sort. */
export function soundMesh(members: readonly (readonly [string, string, number])[], name = 'mesh'): Document {
  const spec: { [list: string]: Fields[] } = {};
  members.forEach(([list, kind, sort], index) => {
    spec[list] = [...spec[list] ?? [], { ...SOUND_SPECS[kind][sort % SOUND_SPECS[kind].length], name: `member${index}` }];
  });
  return { apiVersion: API_VERSION, kind: 'FunctionMesh', metadata: { name }, spec };
}
