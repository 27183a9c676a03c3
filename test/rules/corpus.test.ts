import { judgeAll } from '../../src/rules/judge';
import { Document } from '../../src/rules/rule';
import { CORPUS_FOLDER, filesBelow, hasCorpus, readManifests } from '../corpus/corpus-folder';

/** By the operator's default, pods say nothing of runAsNonRoot; that is so in every manifest. */
const UNRESTRICTED = 'FM603';
const NOTHING_TO_SCALE = 'FM405 maxReplicas';
const RESTARTED = 'FM431 secretsMap';

/** What else is found in the operator project's own manifests, by file. */
const EXPECTED: { readonly [file: string]: readonly string[] } = {
  'cases/builtin-hpa': [RESTARTED],
  'cases/elasticsearch-sink': [NOTHING_TO_SCALE, 'FM601 sinkConfig.password', 'FM601 sinkConfig.username'],
  'cases/functionmesh': [NOTHING_TO_SCALE, NOTHING_TO_SCALE, NOTHING_TO_SCALE],
  'cases/go-download-function': [RESTARTED],
  'cases/go-function': [NOTHING_TO_SCALE],
  'cases/hpa': [RESTARTED],
  'cases/java-download-function': [RESTARTED],
  'cases/java-function': [RESTARTED],
  'cases/java-log-config': [RESTARTED],
  'cases/java-log-yaml': [RESTARTED],
  'cases/oauth2-batch-source': [NOTHING_TO_SCALE],
  'cases/py-download-function': [NOTHING_TO_SCALE],
  'cases/python-log-level': [NOTHING_TO_SCALE],
  'cases/reconciliation-two': [
    NOTHING_TO_SCALE, 'FM516 output.topic', NOTHING_TO_SCALE, 'FM601 sinkConfig.password', 'FM601 sinkConfig.username', NOTHING_TO_SCALE,
    'FM601 sourceConfig.mongodb.password',
  ],
  'samples/function': ['FM508 pod.imagePullSecrets[0].name', RESTARTED],
  'samples/function_key_based_batcher': [RESTARTED],
  'samples/function_stateful': ['FM207 java.jarLocation'],
  'samples/functionmesh': [NOTHING_TO_SCALE, NOTHING_TO_SCALE],
  'samples/go_function': ['FM207 golang.goLocation', NOTHING_TO_SCALE],
  'samples/py_function': [NOTHING_TO_SCALE, 'FM207 python.pyLocation'],
  'samples/sink': [NOTHING_TO_SCALE, 'FM601 sinkConfig.password', 'FM601 sinkConfig.username'],
  'samples/source': [NOTHING_TO_SCALE, 'FM601 sourceConfig.mongodb.password'],
};

const files = hasCorpus() ? filesBelow(CORPUS_FOLDER, '.yaml') : [];

test('the manifests are there in CI', () => {
  expect(hasCorpus() || process.env.CI === undefined).toBe(true);
});

(files.length === 0 ? describe.skip : describe)('the operator project\'s manifests', () => {
  test.each(files.length === 0 ? ['none'] : files)('%s', (file) => {
    const found = judgeAll(readManifests(file) as unknown as Document[]).filter(({ code }) => code !== UNRESTRICTED)
      .map(({ code, field }) => `${code} ${field?.replace(/^spec\.((functions|sources|sinks)\[\d+\]\.)?/, '')}`);
    expect(found).toEqual(EXPECTED[file] ?? []);
  });

  test('every file that is expected is there', () => {
    expect(Object.keys(EXPECTED).filter((file) => !files.includes(file))).toEqual([]);
  });
});
