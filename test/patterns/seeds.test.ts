import { App, Chart, Size } from 'cdk8s';
import { chartWithState, flowsOf, pulsarIn } from './pipelines';
import {
  EtlPipeline, PipelineDeployment, PipelineStep, PulsarFunction, Resources, Runtime, Scaling, Sink, SinkConnector, Source,
  SourceConnector, Topic, Topology,
} from '../../src';
import { manifestsOf, only } from '../manifests';

const JAVA = Runtime.java({ className: 'com.acme.F', jar: 'f.jar' });

test('one function whose output is the next one\'s input is seen at a glance', () => {
  const { app, chart, pulsar } = chartWithState();
  const clean = new PulsarFunction(chart, 'clean', { pulsar, runtime: JAVA, inputs: [Topic.of('orders')] });
  new PulsarFunction(chart, 'count', { pulsar, runtime: JAVA, inputs: [clean], output: Topic.of('counts') });
  const arrows = Topology.of(app).toMermaid({ foldTopics: true }).split('\n').filter((line) => line.includes('-->'));
  expect(arrows.filter((line) => line.includes('clean'))).toEqual([expect.stringMatching(/^ {2}n\d+ -->\|"public\/default\/c-clean-\w+-output"\| n\d+$/)]);
});

test('minimum and maximum parallelism and resources are described once', () => {
  for (const deployment of [PipelineDeployment.FUNCTION_MESH, PipelineDeployment.RESOURCES]) {
    const { app, chart, pulsar } = chartWithState();
    new EtlPipeline(chart, 'etl', {
      pulsar,
      deployment,
      source: SourceConnector.dataGenerator(),
      steps: [PipelineStep.filter('a', 'True'), PipelineStep.function('b', JAVA, { scaling: Scaling.fixed(9) })],
      sink: SinkConnector.dataGeneratorPrint(),
      scaling: Scaling.horizontal({ min: 2, max: 5 }),
      resources: Resources.of({ memory: { limit: Size.mebibytes(64) } }),
    });
    const { components } = Topology.of(app).toJson();
    expect(components).toHaveLength(4);
    for (const { pulsarName, minReplicas, maxReplicas, cpuMillis, memoryBytes } of components) {
      const own = /\bb\b/.test(pulsarName);
      expect([minReplicas, maxReplicas, cpuMillis, memoryBytes]).toEqual([own ? 9 : 2, own ? 9 : 5, 250, 64 * 2 ** 20]);
    }
  }
});

test('a function reads user A\'s data, and a sink of user B\'s reads its result, on the cluster that they share', () => {
  const { app, chart, pulsar } = chartWithState();
  const score = new PulsarFunction(chart, 'score', {
    pulsar,
    tenant: 'a',
    namespace: 'raw',
    runtime: JAVA,
    inputs: [Topic.of('orders', { tenant: 'a', namespace: 'raw' })],
    output: Topic.of('scores', { tenant: 'b', namespace: 'in' }),
  });
  new Sink(chart, 'deliver', { pulsar, tenant: 'b', namespace: 'in', connector: SinkConnector.dataGeneratorPrint(), inputs: [score] });
  expect(flowsOf(Topology.of(app)).map((flow) => flow.replaceAll('persistent://', ''))).toEqual([
    '[c-score] > b/in/scores', 'a/raw/orders > [c-score]', 'b/in/scores > [c-deliver]',
  ]);
});

test('a function reads user A\'s data and delivers to user B\'s cluster through a connector', () => {
  const app = new App();
  const [a, b] = ['a', 'b'].map((id) => new Chart(app, id, { namespace: id }));
  const [ours, theirs] = [pulsarIn(a, 'ours'), pulsarIn(b, 'theirs')];
  const score = new PulsarFunction(a, 'score', { pulsar: ours, runtime: JAVA, inputs: [Topic.of('orders')] });
  new Sink(a, 'out', { pulsar: ours, connector: SinkConnector.kafka({ bootstrapServers: ['kop:9092'], topic: 'scores' }), inputs: [score] });
  new PulsarFunction(b, 'use', { pulsar: theirs, runtime: JAVA, inputs: [Topic.of('scores')] });
  const { clusters, components, topics, edges } = Topology.of(app).toJson();
  const clusterOf = (id: string): string | undefined => [...components, ...topics].find((node) => node.id === id)?.cluster;
  expect(clusters).toHaveLength(2);
  for (const { source, target } of edges) { expect(clusterOf(source)).toBe(clusterOf(target)); }
});

test('connectors are special cases of functions: the same props, the same fields', () => {
  const { chart, pulsar } = chartWithState();
  const common = { pulsar, tenant: 'acme', scaling: Scaling.horizontal({ max: 3 }), logTopic: Topic.of('logs'), resources: Resources.of({}) };
  const source = new Source(chart, 'source', { ...common, connector: SourceConnector.dataGenerator() });
  const step = new PulsarFunction(chart, 'step', { ...common, runtime: JAVA, inputs: [source] });
  new Sink(chart, 'sink', { ...common, connector: SinkConnector.dataGeneratorPrint(), inputs: [step] });
  const shared = manifestsOf(chart).filter(({ kind }) => ['Source', 'Function', 'Sink'].includes(kind))
    .map(({ spec }) => [spec.tenant, spec.maxReplicas, spec.logTopic, spec.resources, spec.pod, spec.pulsar]);
  expect(shared).toHaveLength(3);
  expect(new Set(shared.map((fields) => JSON.stringify(fields))).size).toBe(1);
  expect(only(chart, 'Function').spec.input.topics).toEqual([source.outputTopic.name]);
});
