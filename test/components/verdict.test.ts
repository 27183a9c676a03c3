import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ApiObject, App, Chart, JsonPatch, Testing } from 'cdk8s';
import { FunctionMesh, FunctionMeshOperator, FunctionSpec, KubeFunction, PulsarCluster, PulsarFunction, Runtime, Scaling, Sink, SinkConnector, Topic } from '../../src';
import { ACROSS_RULES } from '../../src/rules/rules';

const runtime = Runtime.java({ jar: 'app.jar', className: 'com.acme.App' });

let app: App;
let warnings: string[];

beforeEach(() => {
  app = new App({ outdir: mkdtempSync(join(tmpdir(), 'verdict-')) });
  warnings = [];
  jest.spyOn(process.stderr, 'write').mockImplementation((text) => { warnings.push(String(text)); return true; });
});

afterEach(() => {
  rmSync(app.outdir, { recursive: true });
  jest.restoreAllMocks();
});

function chartIn(name: string): Chart {
  const chart = new Chart(app, name);
  PulsarCluster.setDefault(chart, new PulsarCluster(chart, 'pulsar', { brokerServiceUrl: 'pulsar://b:6650', webServiceUrl: 'http://b:8080' }));
  return chart;
}

const step = (scope: Chart | FunctionMesh, id: string, input: string, output: string): PulsarFunction =>
  new PulsarFunction(scope, id, { runtime, inputs: [Topic.of(input)], output: Topic.of(output) });

function messageOf(body: () => void): string {
  try {
    body();
  } catch (error) {
    return (error as Error).message;
  }
  return '';
}

test('errors of all charts come together, each at its construct, and nothing is written', () => {
  const [one, two] = [chartIn('one'), chartIn('two')];
  step(one, 'f', 'a', 'b').patchSpec(JsonPatch.add('/oops', 1), JsonPatch.replace('/className', 5));
  const mesh = new FunctionMesh(two, 'mesh');
  step(mesh, 'g', 'b', 'c').patchSpec(JsonPatch.add('/oops', 1));
  step(two, 'h', 'c', 'd');
  const message = messageOf(() => { app.synth(); });
  expect(message.match(/\[.*\] FM\d+ .*/g)).toEqual([
    '[one/f] FM102  spec.className', '[one/f] FM101  spec.oops', '[two/mesh/g] FM101  spec.oops',
  ]);
  expect(message.match(/one\/f/g)).toHaveLength(2);
  expect(readdirSync(app.outdir)).toEqual([]);
});

test('what several charts have to do with each other is found', () => {
  const first = step(chartIn('one'), 'f', 'a', 'b');
  step(chartIn('two'), 'g', 'b', 'a').patchSpec(JsonPatch.add('/name', first.pulsarName));
  expect(messageOf(() => { app.synth(); })).toContain('[two/g] FM501  spec.name\n');
  expect(warnings.join('')).toMatch(/^warning {2}FM505 {2}one\/f {2}spec\.output\.topic\n[^]*Received: Function one-f-\w+ -> Function two-g-\w+ -> Function one-f/);
});

test('a component of another cluster may have the same name', () => {
  for (const region of ['eu', 'us']) {
    const chart = new Chart(app, region, { namespace: 'training' });
    const pulsar = new PulsarCluster(chart, 'pulsar', {
      brokerServiceUrl: `pulsar://${region}:6650`, webServiceUrl: 'http://b:8080', metadata: { name: 'pulsar' },
    });
    new PulsarFunction(chart, 'train', { pulsar, runtime, metadata: { name: 'train' }, name: 'train', inputs: [Topic.of('raw')], output: Topic.of('model') });
  }
  app.synth();
  expect(warnings).toEqual([]);
});

test('a warning is printed once, however many charts there are and however often the app is synthesized', () => {
  const charts = ['one', 'two', 'three'].map(chartIn);
  charts.forEach((chart) => new Sink(chart, 's', { connector: SinkConnector.dataGeneratorPrint({}), inputs: [Topic.of('a')], image: 'acme/s:latest' }));
  app.synth();
  app.synth();
  expect(warnings.map((text) => text.split('\n', 1)[0])).toEqual(charts.map(({ node }) => `warning  FM606  ${node.path}/s  spec.image`));
});

test('an app is judged once, and anew only after a change', () => {
  const judge = jest.spyOn(ACROSS_RULES[0], 'check');
  const [one] = ['one', 'two', 'three'].map(chartIn);
  const f = step(one, 'f', 'a', 'b');
  app.synth();
  const [first] = readdirSync(app.outdir);
  app.synth();
  expect(readdirSync(app.outdir)[0]).toBe(first);
  expect(judge).toHaveBeenCalledTimes(1);
  f.patchSpec(JsonPatch.add('/oops', 1));
  expect(messageOf(() => { app.synth(); })).toContain('[one/f] FM101  spec.oops');
  expect(judge).toHaveBeenCalledTimes(2);
});

test('a construct that is asked alone is judged as it is then', () => {
  const chart = chartIn('one');
  const f = step(chart, 'f', 'a', 'b');
  app.synth();
  expect(f.node.validate()).toEqual([]);
  f.patchSpec(JsonPatch.add('/oops', 1));
  expect(f.node.validate()).toEqual([expect.stringMatching(/^FM101 {2}spec\.oops\n/)]);
  const late = step(chart, 'late', 'b', 'c');
  late.patchSpec(JsonPatch.add('/oops', 1));
  expect(late.node.validate()).toHaveLength(1);
});

test('resources of level 1 and from elsewhere count for what others have to do with them', () => {
  const chart = chartIn('one');
  const f = new PulsarFunction(chart, 'f', { runtime, inputs: [Topic.of('a')], output: Topic.of('b'), scaling: Scaling.horizontal({ min: 1, max: 3 }) });
  const { configMapName } = PulsarCluster.defaultOf(chart)!;
  new KubeFunction(chart, 'raw', { spec: { oops: 1, pulsar: { pulsarConfig: configMapName }, input: { topics: ['b'] }, output: { topic: 'a' } } as FunctionSpec });
  new ApiObject(chart, 'scaler', {
    apiVersion: 'keda.sh/v1alpha1', kind: 'ScaledObject', spec: { scaleTargetRef: { apiVersion: FunctionMeshOperator.API_VERSION, kind: 'Function', name: f.resourceName } },
  });
  expect(messageOf(() => { Testing.synth(chart); }).match(/\[.*\] FM\d+ .*/g)).toEqual(['[one/f] FM511  spec.replicas']);
  expect(warnings.join('')).toContain('FM505  one/f  spec.output.topic');
});

test('an error of a resource from elsewhere is said by the app', () => {
  const chart = chartIn('one');
  const f = step(chart, 'f', 'a', 'b');
  new KubeFunction(chart, 'raw', { metadata: { name: f.resourceName }, spec: { pulsar: { pulsarConfig: 'x' } } });
  expect(messageOf(() => { app.synth(); })).toContain('[] FM501  one/raw  metadata.name\n');
});

test('what another construct fails to render is its own affair', () => {
  const chart = chartIn('one');
  step(chart, 'f', 'a', 'b').patchSpec(JsonPatch.add('/oops', 1));
  new ApiObject(chart, 'broken', { apiVersion: 'v1', kind: 'ConfigMap', data: { date: new Date(0) } });
  expect(messageOf(() => { app.synth(); })).toContain('[one/f] FM101  spec.oops');
});

test('what cannot be rendered is refused with what is found in the others', () => {
  const chart = new Chart(app, 'one');
  const pulsar = PulsarCluster.fromConfigMapName(chart, 'pulsar', 'pulsar');
  new PulsarFunction(chart, 'f', { runtime, inputs: [Topic.of('a')] });
  new PulsarFunction(chart, 'g', { pulsar, runtime, inputs: [Topic.of('a')] }).patchSpec(JsonPatch.add('/oops', 1));
  const mesh = new FunctionMesh(chart, 'mesh');
  new PulsarFunction(mesh, 'h', { runtime, inputs: [Topic.of('a')] });
  const message = messageOf(() => { app.synth(); });
  expect(message.match(/\[.*\] FM\d+ .*/g)).toEqual(['[one/f] FM217  spec.pulsar', '[one/g] FM101  spec.oops', '[one/mesh/h] FM217  spec.pulsar']);
});
