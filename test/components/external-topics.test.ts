import { App, Chart, Testing } from 'cdk8s';
import { FunctionMesh, PulsarCluster, PulsarFunction, Runtime, Sink, SinkConnector, Source, SourceConnector, Topic } from '../../src';
import { EXTERNAL_TOPICS_ANNOTATION } from '../../src/rules/declared-topics';
import { Document } from '../../src/rules/rule';

const runtime = Runtime.java({ jar: 'app.jar', className: 'com.acme.App' });

let chart: Chart;
let warnings: string;

beforeEach(() => {
  chart = new Chart(new App(), 'c');
  PulsarCluster.setDefault(chart, PulsarCluster.fromConfigMapName(chart, 'pulsar', 'pulsar'));
  warnings = '';
  jest.spyOn(process.stderr, 'write').mockImplementation((text) => { warnings += String(text); return true; });
});

afterEach(() => { jest.restoreAllMocks(); });

const annotations = (): unknown[] => (Testing.synth(chart) as Document[]).map(({ metadata }) => metadata?.annotations?.[EXTERNAL_TOPICS_ANNOTATION]);
const external = (name: string): Topic => Topic.of(name, { external: true });

test('a program that declares nothing is not asked where its topics come from', () => {
  new PulsarFunction(chart, 'f', { runtime, inputs: [Topic.of('greetings')], output: Topic.of('shouted') });
  expect(annotations()).toEqual([undefined]);
  expect(warnings).toBe('');
});

test('external topics stand in the manifests that use them, those of members in the mesh', () => {
  new PulsarFunction(chart, 'f', { runtime, inputs: [external('orders'), external('acme/eu/audit')], output: external('clean') });
  const mesh = new FunctionMesh(chart, 'mesh');
  const source = new Source(mesh, 'in', { connector: SourceConnector.dataGenerator(), output: external('changes') });
  new Sink(mesh, 'out', { connector: SinkConnector.dataGeneratorPrint(), inputs: [source, external('orders')] });
  const full = (...names: string[]) => names.map((name) => `persistent://${name}`).join(', ');
  expect(annotations()).toEqual([
    full('acme/eu/audit', 'public/default/clean', 'public/default/orders'), full('public/default/changes', 'public/default/orders'),
  ]);
  expect(warnings).toBe('');
});

test('with one topic declared, another one of its namespace is missed, and no one of another namespace', () => {
  new PulsarFunction(chart, 'f', { runtime, inputs: [external('orders'), Topic.of('payments'), Topic.of('acme/eu/audit')] });
  Testing.synth(chart);
  expect(warnings.match(/warning .*/g)).toEqual(['warning  FM515  c/f  spec.input.topics[1]']);
});
