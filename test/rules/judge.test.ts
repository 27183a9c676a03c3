import { aFunction, aMesh, aSink, aSource, functionSpec, sinkSpec, sourceSpec } from './fixtures/documents';
import { ACKNOWLEDGE_ANNOTATION } from '../../src/rules/acknowledgements';
import { judge, judgeAll } from '../../src/rules/judge';
import { Document, Finding } from '../../src/rules/rule';
import { ACROSS_RULES, RULES } from '../../src/rules/rules';

const brief = (findings: readonly Finding[]) => findings.map(({ code, severity, field }) => `${severity} ${code} ${field}`);

test.each<[string, Document]>([
  ['a function', aFunction()],
  ['a sink', aSink()],
  ['a source', aSource()],
  ['a mesh', aMesh({ functions: [functionSpec({ name: 'f' })], sinks: [sinkSpec({ name: 'g', input: { topics: ['out'] } })], sources: [sourceSpec({ name: 'h', output: { topic: 'in' } })] })],
])('nothing is wrong with %s', (_, document) => {
  expect(judgeAll([document])).toEqual([]);
});

test('other resources are not judged', () => {
  expect(judge({ apiVersion: 'serving.knative.dev/v1', kind: 'Function', spec: { any: 1 } })).toEqual([]);
  expect(judge({ apiVersion: 'v1', kind: 'ConfigMap' })).toEqual([]);
});

test('findings come by document, then by place, then by code', () => {
  const mesh = aMesh({ functions: [functionSpec({ name: 'f', replicas: 0, image: 'x' }), functionSpec({ name: '', maxReplicas: 1 })] });
  const sink = aSink({ sinkConfig: undefined });
  expect(brief(judgeAll([sink, mesh]))).toEqual([
    'error FM218 spec.sinkConfig',
    'warning FM606 spec.functions[0].image',
    'error FM204 spec.functions[0].replicas',
    'warning FM405 spec.functions[1].maxReplicas',
    'error FM201 spec.functions[1].name',
  ]);
});

test('a finding names its document and the way to the value', () => {
  const mesh = aMesh({ functions: [functionSpec({ name: 'f', input: { topics: ['in', 'a/b'] } })] });
  const [finding] = judge(mesh);
  expect(finding.document).toBe(mesh);
  expect(finding.at).toEqual(['spec', 'functions', 0, 'input', 'topics', 1]);
});

test('what follows from a wrong type is not said again', () => {
  expect(brief(judge(aFunction({ input: { topics: 'in' }, statefulConfig: { pulsar: { serviceUrl: 1 } } }))))
    .toEqual(['error FM102 spec.input.topics', 'error FM102 spec.statefulConfig.pulsar.serviceUrl']);
});

test.each([null, 1, 'text', [], {}, { functions: 1 }, { functions: [null, 1, 'x'] }, { input: null, pod: 5 }])('odd specs are judged: %j', (spec) => {
  for (const kind of ['Function', 'Source', 'Sink', 'FunctionMesh', 'BackendConfig']) {
    expect(judgeAll([{ kind, metadata: { name: 'x' }, spec }, { kind, metadata: null as never, spec }]).filter(({ code }) => code === 'FM901')).toEqual([]);
  }
});

test('what is null in a map is none, as where it is created', () => {
  expect(brief(judge(aSink({ input: { customSerdeSources: { in: null } } })))).toEqual(['error FM211 spec.input']);
  expect(brief(judge(aFunction({ input: { topics: ['in'], sourceSpecs: { out: null } }, output: { topic: 'out' } })))).toEqual([]);
});

test('findings at one place come by code', () => {
  const found = judgeAll([aFunction({ name: 'x' }, { name: '1.x' }), aFunction({ name: 'y' }, { name: '1.x' })]);
  expect(brief(found)).toEqual(['error FM412 metadata.name', 'error FM412 metadata.name', 'error FM501 metadata.name']);
});

test('where nothing is the operator\'s, nothing is judged together', () => {
  expect(judgeAll([])).toEqual([]);
  expect(judgeAll([{ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'c' } }])).toEqual([]);
});

test('without a word on it, what is referred to is expected among the documents', () => {
  const secret = { kind: 'Secret', metadata: { name: 'token' } };
  const document = aFunction({ secretsMap: { user: { path: 'login', key: 'k' } } });
  expect(brief(judgeAll([document, secret]))).toEqual(['warning FM508 spec.secretsMap.user.path']);
  expect(brief(judgeAll([document, secret], { isWhole: false }))).toEqual([]);
});

test('judging changes nothing and gives the same twice', () => {
  const documents = [aFunction({ replicas: 0 }), aSink({ input: undefined })];
  const before = JSON.stringify(documents);
  expect(judgeAll(documents)).toEqual(judgeAll(documents));
  expect(JSON.stringify(documents)).toBe(before);
});

test('an acknowledged finding is not reported, in members of a mesh either', () => {
  const annotations = { [ACKNOWLEDGE_ANNOTATION]: 'FM603: the namespace is privileged; FM601: a demo; FM506: one pool' };
  const mesh = { ...aMesh({ sinks: [sinkSpec({ name: 's', pod: undefined, sinkConfig: { password: 'x' }, subscriptionName: 'a' })] }), metadata: { name: 'm', annotations } };
  expect(brief(judge(mesh))).toEqual([]);
  expect(brief(judgeAll([aSink({ subscriptionName: 'a' }), mesh]))).toEqual([]);
  expect(brief(judgeAll([mesh]))).toEqual([`warning FM702 metadata.annotations.${ACKNOWLEDGE_ANNOTATION}`]);
});

test.each<[string, Document]>([
  ['a variable of another type', aFunction({ pod: { env: [{ name: 'PASSWORD', value: 4711 }] } })],
  ['variables as a map', aFunction({ pod: { env: { PASSWORD: '4711' } } })],
  ['a location with credentials', aFunction({ java: { jar: 'a.jar', jarLocation: 'HTTPS://user:4711@host/a.jar?token=4711' } })],
  ['a text around a variable', aFunction({ funcConfig: { greeting: '4711 $(HOME) 4711' } })],
])('a secret is not shown: %s', (_, document) => {
  const found = judge(document);
  expect(found.length).toBeGreaterThan(0);
  expect(found.map(({ received }) => received).join()).not.toContain('4711');
});

test('the member of a mesh is acknowledged alone', () => {
  const annotations = { [ACKNOWLEDGE_ANNOTATION]: 'FM603 sinks/s: a demo; FM603 sinks/gone: no more; FM606 functions/s: another kind' };
  const sinks = ['s', 't'].map((name) => sinkSpec({ name, pod: undefined }));
  const mesh = { ...aMesh({ sinks }), metadata: { name: 'm', annotations } };
  expect(judge(mesh).map(({ code, field, received }) => [code, field, received])).toEqual([
    ['FM702', `metadata.annotations.${ACKNOWLEDGE_ANNOTATION}`, 'FM603 sinks/gone'],
    ['FM702', `metadata.annotations.${ACKNOWLEDGE_ANNOTATION}`, 'FM606 functions/s'],
    ['FM603', 'spec.sinks[1].pod.securityContext', 'nothing'],
  ]);
});

describe('a rule that fails', () => {
  const fails = () => { throw new TypeError('hunter2'); };
  afterEach(() => { jest.restoreAllMocks(); });

  test('does not hide what the others find, and is named', () => {
    jest.spyOn(RULES.find(({ code }) => code === 'FM206')!, 'check').mockImplementation(fails);
    const mesh = aMesh({ functions: [functionSpec({ name: 'f', pod: undefined })] });
    const found = judge(mesh);
    expect(brief(found)).toEqual(['error FM901 spec.functions[0]', 'warning FM603 spec.functions[0].pod.securityContext']);
    expect(found[0].received).toBe('TypeError in rule FM206');
    expect(JSON.stringify(found)).not.toContain('hunter2');
  });

  test('is as severe as what it would have found, and acknowledged like it', () => {
    jest.spyOn(ACROSS_RULES.find(({ code }) => code === 'FM505')!, 'check').mockImplementation(fails);
    const documents = [{ apiVersion: 'v1', kind: 'ConfigMap' }, aFunction({ replicas: 0 }), aSink()];
    expect(brief(judgeAll(documents))).toEqual(['warning FM901 kind', 'error FM204 spec.replicas']);
    expect(judgeAll([aFunction({}, { annotations: { [ACKNOWLEDGE_ANNOTATION]: 'FM901: reported' } })])).toEqual([]);
    expect(judgeAll(documents.slice(0, 1))).toEqual([]);
  });

  test('may throw anything', () => {
    jest.spyOn(RULES.find(({ code }) => code === 'FM206')!, 'check').mockImplementation(() => { throw 'hunter2'; });
    expect(judge(aFunction()).map(({ received }) => received)).toEqual(['an error in rule FM206']);
  });
});

test('what the API server writes into metadata is no unknown field, and a window without its class is not said twice', () => {
  const written = { deletionGracePeriodSeconds: 1, finalizers: [], managedFields: [], ownerReferences: [], resourceVersion: '1', selfLink: '/', uid: 'u' };
  expect(judge(aFunction({}, written))).toEqual([]);
  expect(brief(judge(aFunction({ windowConfig: { windowLengthCount: 1 } })))).not.toContainEqual(expect.stringContaining('actualWindowFunctionClassName'));
});

test.each(['valueOf', 'constructor', '__proto__'])('a field that is named as what every object has is unknown: %s', (name) => {
  const spec = JSON.parse(`{"${name}": ""}`) as object;
  const found = judge({ apiVersion: 'compute.functionmesh.io/v1alpha1', kind: 'Function', metadata: { name: 'f' }, spec });
  expect(found.filter(({ code }) => code === 'FM901')).toEqual([]);
  expect(found.filter(({ code }) => code === 'FM101').map(({ field }) => field)).toEqual([`spec.${name}`]);
});
