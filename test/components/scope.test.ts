import { Construct } from 'constructs';
import { FunctionMesh, PulsarCluster, PulsarFunction, Runtime, Sink, SinkConnector, Source, SourceConnector, Topic } from '../../src';
import { chartWithCluster, manifestsOf, only } from '../manifests';

const runtime = Runtime.java({ className: 'Upper', jar: 'upper.jar' });
const source = SourceConnector.of({ className: 'In', archive: 'in.nar' });
const sink = SinkConnector.of({ className: 'Out', archive: 'out.nar' });

test('the same props make a resource in a chart and a member in a mesh', () => {
  const { chart, pulsar } = chartWithCluster();
  const mesh = new FunctionMesh(chart, 'mesh');
  const props = { pulsar, runtime, inputs: [Topic.of('in')], output: Topic.of('out') };
  new PulsarFunction(chart, 'upper', { ...props, name: 'alone' });
  new PulsarFunction(mesh, 'upper', { ...props, name: 'upper' });

  const { name: memberName, ...member } = only(chart, 'FunctionMesh').spec.functions[0];
  const { name, ...resource } = only(chart, 'Function').spec;
  expect(member).toEqual(resource);
  expect([name, memberName]).toEqual(['alone', 'upper']);
});

test('a component anywhere below a mesh is a member, named after its path', () => {
  const { chart, pulsar } = chartWithCluster();
  const mesh = new FunctionMesh(chart, 'mesh', { pulsar });
  const stage = new Construct(mesh, 'stage');
  const read = new Source(stage, 'read', { connector: source });
  const upper = new PulsarFunction(stage, 'upper', { runtime, inputs: [read] });
  new Sink(stage, 'write', { connector: sink, inputs: [upper] });

  const { spec, metadata } = only(chart, 'FunctionMesh');
  expect([spec.sources[0].name, spec.functions[0].name, spec.sinks[0].name]).toEqual(['stage-read', 'stage-upper', 'stage-write']);
  expect(upper.resourceName).toBe(`${metadata.name}-stage-upper`);
});

test('what one component writes, the next reads', () => {
  const { chart, pulsar } = chartWithCluster();
  const mesh = new FunctionMesh(chart, 'mesh', { pulsar, metadata: { name: 'orders' } });
  const read = new Source(mesh, 'read', { connector: source, tenant: 'acme', namespace: 'shop' });
  const upper = new PulsarFunction(mesh, 'upper', { runtime, inputs: [read] });
  expect(upper.outputTopic).toBeUndefined();
  new Sink(mesh, 'write', { connector: sink, inputs: [upper] });

  const { sources, functions, sinks } = only(chart, 'FunctionMesh').spec;
  expect(sources[0].output.topic).toBe('persistent://acme/shop/orders-read-output');
  expect(functions[0].input.topics).toEqual([sources[0].output.topic]);
  expect(functions[0].output.topic).toBe('persistent://public/default/orders-upper-output');
  expect(sinks[0].input.topics).toEqual([functions[0].output.topic]);
});

test('a function that nobody reads and that names no output writes nothing', () => {
  const { chart, pulsar } = chartWithCluster();
  new PulsarFunction(chart, 'upper', { pulsar, runtime, inputs: [Topic.of('in')] });
  expect(only(chart, 'Function').spec.output).toBeUndefined();
});

test('a component takes its own cluster, then that of its mesh, then the nearest default', () => {
  const { chart, pulsar } = chartWithCluster();
  const cluster = (name: string) => PulsarCluster.fromConfigMapName(chart, name, name);
  const group = new Construct(chart, 'group');
  const add = (scope: Construct, name: string, own?: PulsarCluster | ReturnType<typeof cluster>) =>
    new PulsarFunction(scope, name, { pulsar: own, runtime, inputs: [Topic.of('in')], metadata: { name } });

  add(group, 'by-group');
  add(chart, 'by-chart');
  add(group, 'by-itself', cluster('own'));
  const mesh = new FunctionMesh(group, 'mesh', { pulsar });
  new PulsarFunction(mesh, 'by-mesh', { runtime, inputs: [Topic.of('in')] });
  PulsarCluster.setDefault(chart, cluster('chart-default'));
  PulsarCluster.setDefault(group, cluster('group-default'));

  const functions = manifestsOf(chart).filter(({ kind }) => kind === 'Function');
  expect(Object.fromEntries(functions.map(({ metadata, spec }) => [metadata.name, spec.pulsar.pulsarConfig]))).toEqual({
    'by-group': 'group-default', 'by-chart': 'chart-default', 'by-itself': 'own',
  });
  expect(only(chart, 'FunctionMesh').spec.functions[0].pulsar.pulsarConfig).toBe('pulsar-config');
});

test('what the operator will make of a component is readable', () => {
  const { chart, pulsar } = chartWithCluster();
  const mesh = new FunctionMesh(chart, 'mesh', { pulsar, metadata: { name: 'orders' } });
  const upper = new PulsarFunction(mesh, 'upper', { runtime, inputs: [Topic.of('in')], tenant: 'acme', namespace: 'shop' });
  expect({
    resource: upper.resourceName,
    statefulSet: upper.statefulSetName,
    service: upper.serviceName,
    autoscaler: upper.horizontalPodAutoscalerName,
    container: upper.containerName,
    subscription: upper.subscriptionName,
  }).toEqual({
    resource: 'orders-upper',
    statefulSet: 'orders-upper-function',
    service: 'orders-upper-function-headless',
    autoscaler: 'orders-upper-function',
    container: 'pulsar-function',
    subscription: 'acme/shop/upper',
  });
});
