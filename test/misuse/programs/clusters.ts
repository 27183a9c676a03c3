import { Chart, Duration } from 'cdk8s';
import { FunctionMesh, IotTelemetryPipeline, PipelineStep, PulsarCluster, PulsarFunction, StateStore, WindowAggregate } from '../../../src';
import { functionWith, JAVA, Misuse, ORDERS, sinkWith, sourceWith, untyped } from '../misuse';

export const CLUSTERS: readonly Misuse[] = [
  {
    title: 'no cluster',
    code: 'FM217',
    value: 'no Pulsar cluster',
    write: (world) => functionWith(world, { pulsar: undefined }),
  },
  {
    title: 'a mesh without a cluster',
    code: 'FM217',
    value: 'no Pulsar cluster',
    path: 'c/pipeline/clean',
    write: ({ chart }) => new PulsarFunction(new FunctionMesh(chart, 'pipeline'), 'clean', { runtime: JAVA, inputs: [ORDERS] }),
  },
  {
    title: 'an http broker URL',
    code: 'FM217',
    value: '"http://broker:6650"',
    path: 'c/eu',
    write: ({ chart }) => new PulsarCluster(chart, 'eu', { brokerServiceUrl: 'http://broker:6650', webServiceUrl: 'http://broker:8080' }),
  },
  {
    title: 'a broker without a scheme',
    code: 'FM217',
    value: '"broker:6650"',
    path: 'c/eu',
    write: ({ chart }) => new PulsarCluster(chart, 'eu', { brokerServiceUrl: 'broker:6650', webServiceUrl: 'http://broker:8080' }),
  },
  {
    title: 'a pulsar web service URL',
    code: 'FM217',
    value: '"pulsar://broker:8080"',
    path: 'c/eu',
    write: ({ chart }) => new PulsarCluster(chart, 'eu', { brokerServiceUrl: 'pulsar://broker:6650', webServiceUrl: 'pulsar://broker:8080' }),
  },
  {
    title: 'no broker URL',
    code: 'FM103',
    value: 'undefined',
    path: 'c/eu',
    write: ({ chart }) => new PulsarCluster(chart, 'eu', untyped({ webServiceUrl: 'http://broker:8080' })),
  },
  {
    title: 'a space in a URL',
    code: 'FM217',
    value: '"pulsar://broker:6650 "',
    path: 'c/eu',
    write: ({ chart }) => new PulsarCluster(chart, 'eu', { brokerServiceUrl: 'pulsar://broker:6650 ', webServiceUrl: 'http://broker:8080' }),
  },
  {
    title: 'a URL for a cluster',
    code: 'FM217',
    value: '"pulsar://broker:6650"',
    write: (world) => functionWith(world, { pulsar: untyped('pulsar://broker:6650') }),
  },
  {
    title: 'a URL for the cluster of a mesh',
    code: 'FM217',
    value: '"pulsar://broker:6650"',
    path: 'c/pipeline',
    write: ({ chart }) => new FunctionMesh(chart, 'pipeline', { pulsar: untyped('pulsar://broker:6650') }),
  },
  {
    title: 'an empty name of a ConfigMap',
    code: 'FM217',
    value: '""',
    path: 'c/eu',
    write: ({ chart }) => PulsarCluster.fromConfigMapName(chart, 'eu', ''),
  },
  {
    title: 'a function of another cluster as an input',
    code: 'FM509',
    value: 'writes in pulsar://broker:6650, to be read in pulsar://eu:6650',
    path: 'c/deliver',
    write: (world) => new PulsarFunction(world.chart, 'deliver', { pulsar: anotherIn(world.chart), runtime: JAVA, inputs: [functionWith(world, {})] }),
  },
  {
    title: 'a source of another cluster as an input of a sink in another Kubernetes namespace',
    code: 'FM509',
    value: 'to be read in pulsar://eu:6650',
    path: 'far/clean',
    write: (world) => {
      const chart = new Chart(world.chart.node.root, 'far', { namespace: 'far' });
      sinkWith({ chart, pulsar: anotherIn(chart) }, { inputs: [sourceWith(world, {})] });
    },
  },
  {
    title: 'a member of a mesh on another cluster, from a mesh',
    code: 'FM509',
    value: 'spec.input.topics[0]',
    path: 'c/mesh/deliver',
    write: ({ chart, pulsar }) => {
      const mesh = new FunctionMesh(chart, 'mesh', { pulsar });
      const clean = new PulsarFunction(mesh, 'clean', { runtime: JAVA, inputs: [ORDERS] });
      new PulsarFunction(mesh, 'deliver', { pulsar: anotherIn(chart), runtime: JAVA, inputs: [clean] });
    },
  },
  {
    title: 'clusters known by their ConfigMaps alone',
    code: 'FM509',
    value: 'the cluster of ConfigMap pulsar-us',
    path: 'c/deliver',
    write: (world) => {
      const [pulsar, other] = ['pulsar-eu', 'pulsar-us'].map((name) => PulsarCluster.fromConfigMapName(world.chart, name, name));
      new PulsarFunction(world.chart, 'deliver', { pulsar: other, runtime: JAVA, inputs: [functionWith(world, { pulsar })] });
    },
  },
  {
    title: 'the alerts of a pattern on another cluster',
    code: 'FM509',
    value: '-alerts, which Function',
    write: (world) => sinkWith({ ...world, pulsar: anotherIn(world.chart) }, {
      inputs: [new IotTelemetryPipeline(world.chart, 'iot', {
        pulsar: world.pulsar,
        telemetry: ORDERS,
        validation: PipelineStep.validate('valid', 'value'),
        aggregate: WindowAggregate.tumbling({ length: Duration.minutes(1), key: 'key', number: 'value', state: StateStore.bookKeeper('bk://bookie:4181') }),
        alert: 'value["max"] > 1',
      })],
    }),
  },
];

function anotherIn(chart: Chart): PulsarCluster {
  return new PulsarCluster(chart, 'eu', { brokerServiceUrl: 'pulsar://eu:6650', webServiceUrl: 'http://eu:8080' });
}
