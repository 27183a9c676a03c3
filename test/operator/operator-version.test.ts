import { App, Chart, Testing } from 'cdk8s';
import { FunctionMesh, OperatorVersion, PulsarCluster, PulsarFunction, Runtime, StateStore, Topic } from '../../src';
import { judge } from '../../src/rules/judge';
import { FIELD_RELEASES, RELEASES } from '../../src/spec/field-releases';
import { KINDS, SCHEMA, StructSchema } from '../../src/spec/schema';
import { FunctionMeshOperator } from '../../src/spec/version';
import { aFunction, aMesh, functionSpec } from '../rules/fixtures/documents';

function pipeline(): { app: App; chart: Chart; mesh: FunctionMesh } {
  const app = Testing.app();
  const chart = new Chart(app, 'c');
  const pulsar = PulsarCluster.fromConfigMapName(chart, 'pulsar', 'pulsar', { packageService: PulsarCluster.fromConfigMapName(chart, 'packages', 'packages') });
  const mesh = new FunctionMesh(chart, 'mesh', { pulsar });
  new PulsarFunction(mesh, 'count', {
    runtime: Runtime.java({ className: 'C', jar: 'c.jar' }),
    inputs: [Topic.of('words')],
    state: StateStore.bookKeeper('bk://bookkeeper:4181'),
  });
  return { app, chart, mesh };
}

test('the library writes for the release that it is made from', () => {
  const { app } = pipeline();
  expect(OperatorVersion.targetOf(app)).toBe(FunctionMeshOperator.VERSION);
  expect(() => app.synth()).not.toThrow();
});

test('a field that came later is refused with the release that it needs, and named by the member', () => {
  const { app, chart } = pipeline();
  OperatorVersion.setTarget(chart, 'v0.21.0');
  expect(() => app.synth()).toThrow([
    '[c/mesh/count] FM109  spec.pulsarPackageService',
    '  The operator has it since v0.27.0.',
    '  Received: a field, for operator v0.21.0',
    '  Fix: run operator v0.27.0 or newer, or leave it out.',
  ].join('\n'));
});

test('the nearest scope decides', () => {
  const { app, chart, mesh } = pipeline();
  OperatorVersion.setTarget(app, 'v0.21.0');
  OperatorVersion.setTarget(chart, 'v0.27.0');
  expect(OperatorVersion.targetOf(mesh)).toBe('v0.27.0');
  expect(() => app.synth()).not.toThrow();
});

test.each([
  ['v0.21.11', 'v0.21.10'],
  ['0.21.0', 'v0.21.0'],
  ['v0.28.1', 'v0.27.2'],
  ['v0.0.9', 'v0.1.4'],
  ['v0.21', 'v0.21.0'],
  ['newest', 'v0.27.2'],
])('%s is no release; the nearest is %s', (version, nearest) => {
  expect(() => OperatorVersion.setTarget(Testing.app(), version)).toThrow(`Received: "${version}"\n  Fix: did you mean ${nearest}?`);
});

describe('a field that the newest release does not have any more', () => {
  const windowConfig = { windowLengthCount: 1, slidingIntervalCount: 1, processingGuarantee: 'ATLEAST_ONCE', actualWindowFunctionClassName: 'W' };
  const document = aFunction({ windowConfig });
  const mesh = aMesh({ functions: [functionSpec({ name: 'f', windowConfig })] });

  test.each([
    ['v0.22.1', ['FM101']],
    ['v0.23.0', []],
    ['v0.23.1', ['FM101']],
  ])('is judged by the release: %s', (version, expected) => {
    for (const judged of [document, mesh]) {
      expect(judge(judged, version).filter(({ code, at }) => code.startsWith('FM1') && at.at(-1) === 'processingGuarantee').map(({ code }) => code)).toEqual(expected);
    }
  });
});

describe('what is known of the releases', () => {
  test('ends with the release that the library is made from', () => {
    expect(RELEASES.at(-1)).toBe(FunctionMeshOperator.VERSION);
  });

  test.each(Object.entries(FIELD_RELEASES))('names fields of %s that there are or were', (kind, fields) => {
    for (const [path, releases] of Object.entries(fields)) {
      const isThere = path === '' || path.split('.').reduce<StructSchema | undefined>(below, SCHEMA.structs[KINDS[kind].spec]) !== undefined;
      expect([path, isThere]).toEqual([path, releases.at(-1)![1] === undefined]);
      for (const release of releases.flat()) { expect(RELEASES).toContain(release); }
    }
  });
});

/** What is below a field; something empty below a value. */
function below(struct: StructSchema | undefined, step: string): StructSchema | undefined {
  const property = struct?.[step.replace(/\W+$/, '')];
  if (property === undefined) { return undefined; }
  const { type, ref } = property.items ?? property;
  return type === 'struct' ? SCHEMA.structs[ref!] : {};
}
