import { aBackendConfig, aFunction, aMesh, functionSpec, pod, sinkSpec } from './fixtures/documents';
import { judge } from '../../src/rules/judge';
import { Document } from '../../src/rules/rule';
import { isFormerField } from '../../src/rules/schema/operator-fields';

const found = (document: Document, version: string, code = 'FM109') => judge(document, version).filter((finding) => finding.code === code);
const window = { windowConfig: { processingGuarantee: 'manual' } };

test.each<[string, string, Document, string[]]>([
  ['before it', 'v0.13.0', aFunction({ imageHasGet: true }), ['spec.imageHasGet']],
  ['with it', 'v0.14.0', aFunction({ imageHasGet: true }), []],
  ['where it is left out', 'v0.13.0', aFunction({ imageHasGet: null }), []],
  ['where something else is written', 'v0.8.0', aFunction({ pod: 'x' }), []],
  ['in a member of a mesh', 'v0.13.0', aMesh({ sinks: [sinkSpec({ name: 's' }), sinkSpec({ name: 't', imageHasGet: true })] }), ['spec.sinks[1].imageHasGet']],
  ['not again within what is missing as a whole', 'v0.8.0', aFunction(pod({ liveness: { failureThreshold: 1 } })), ['spec.pod.liveness']],
  ['within what is there', 'v0.11.1', aFunction(pod({ liveness: { failureThreshold: 1 } })), ['spec.pod.liveness.failureThreshold']],
  ['the kind itself, and nothing in it', 'v0.17.2', aBackendConfig({ pod: {} }), ['spec']],
  ['between two times when it was there', 'v0.1.5', aFunction({ pulsar: { pulsarConfig: 'p', authConfig: {} } }), ['spec.pulsar.authConfig']],
  ['the first time', 'v0.1.4', aFunction({ pulsar: { pulsarConfig: 'p', authConfig: {} } }), []],
])('a field that a release does not have: %s', (_, version, document, fields) => {
  expect(found(document, version).map(({ field }) => field)).toEqual(fields);
});

test.each<[string, Document, string, string]>([
  ['v0.13.0', aFunction({ imageHasGet: true }), 'The operator has it since v0.14.0.', 'v0.14.0'],
  ['v0.1.5', aFunction({ pulsar: { pulsarConfig: 'p', authConfig: {} } }), 'The operator has it in v0.1.4 and since v0.6.0.', 'v0.6.0'],
  ['v0.18.0', aBackendConfig({}), 'The operator has the kind BackendConfig from v0.17.3 to v0.17.4 and since v0.21.0.', 'v0.21.0'],
])('which releases have it is said for %s', (version, document, because, first) => {
  const [finding] = found(document, version);
  expect(finding).toMatchObject({ received: `a field, for operator ${version}`, because, fix: `run operator ${first} or newer, or leave it out.` });
});

test.each([['v0.22.1', false], ['v0.23.0', true], ['v0.23.1', false]])('what only some release had, in %s: %s', (version, isFormer) => {
  expect(isFormerField('Function', ['windowConfig', 'processingGuarantee'], version)).toBe(isFormer);
  for (const document of [aFunction(window), aMesh({ functions: [functionSpec({ name: 'f', ...window })] })]) {
    expect(found(document, version, 'FM101')).toHaveLength(isFormer ? 0 : 1);
  }
});

test('a field that the newest release has is no former one', () => {
  expect(isFormerField('Function', ['imageHasGet'], 'v0.14.0')).toBe(false);
  expect(isFormerField('Function', ['className'], 'v0.14.0')).toBe(false);
  expect(isFormerField('FunctionMesh', ['imageHasGet'], 'v0.14.0')).toBe(false);
});
