import { Chart, Duration, Testing } from 'cdk8s';
import { FunctionMesh, PodMonitor, PodMonitorProps, PulsarCluster, PulsarFunction, Runtime, Sink, SinkConnector, Topic } from '../../src';
import { only } from '../manifests';

const NO_JOB = { key: 'job-name', operator: 'DoesNotExist' };
const ORDERS = Topic.of('orders');

function pipeline(): { chart: Chart; mesh: FunctionMesh; alone: PulsarFunction } {
  const chart = new Chart(Testing.app(), 'shop', { namespace: 'streaming' });
  const pulsar = PulsarCluster.fromConfigMapName(chart, 'pulsar', 'pulsar-config');
  const runtime = Runtime.java({ className: 'C', jar: 'c.jar' });
  const mesh = new FunctionMesh(chart, 'mesh', { pulsar, metadata: { name: 'orders' } });
  const clean = new PulsarFunction(mesh, 'clean', { runtime, inputs: [ORDERS] });
  new Sink(mesh, 'index', { connector: SinkConnector.dataGeneratorPrint(), inputs: [clean] });
  const alone = new PulsarFunction(chart, 'alone', { pulsar, runtime, inputs: [ORDERS], metadata: { name: 'alone' } });
  return { chart, mesh, alone };
}

function specOf(chart: Chart, props?: PodMonitorProps): any {
  new PodMonitor(chart, 'metrics', props);
  return only(chart, 'PodMonitor').spec;
}

test('everything in the namespace, whoever created it', () => {
  const { chart } = pipeline();
  const monitor = new PodMonitor(chart, 'metrics', { metadata: { labels: { release: 'prometheus' } } });
  expect(only(chart, 'PodMonitor')).toEqual({
    apiVersion: 'monitoring.coreos.com/v1',
    kind: 'PodMonitor',
    metadata: { name: monitor.resourceName, namespace: 'streaming', labels: { release: 'prometheus' } },
    spec: {
      selector: { matchExpressions: [{ key: 'compute.functionmesh.io/component', operator: 'In', values: ['function', 'sink', 'source'] }, NO_JOB] },
      podTargetLabels: ['compute.functionmesh.io/name', 'compute.functionmesh.io/component'],
      podMetricsEndpoints: [{ port: 'http-metrics' }],
    },
  });
});

test('a mesh, and members that come later', () => {
  const { chart, mesh } = pipeline();
  new PodMonitor(chart, 'metrics', { targets: [mesh], interval: Duration.minutes(1), scrapeTimeout: Duration.seconds(10) });
  new Sink(mesh, 'audit', { connector: SinkConnector.dataGeneratorPrint(), inputs: [ORDERS] });
  expect(only(chart, 'PodMonitor').spec).toMatchObject({
    selector: { matchExpressions: [{ key: 'app.kubernetes.io/instance', operator: 'In', values: ['orders-audit-sink', 'orders-clean-function', 'orders-index-sink'] }, NO_JOB] },
    podMetricsEndpoints: [{ port: 'http-metrics', interval: '60s', scrapeTimeout: '10s' }],
  });
});

test('a component and the chart that it is in, once', () => {
  const { chart, alone } = pipeline();
  expect(specOf(chart, { targets: [alone, chart] }).selector.matchExpressions[0].values).toEqual(['alone-function', 'orders-clean-function', 'orders-index-sink']);
});

test('what it cannot watch is refused', () => {
  expect(() => specOf(pipeline().chart, { targets: [] })).toThrow('no target');
  const { chart, alone } = pipeline();
  const elsewhere = new Chart(chart.node.scope!, 'elsewhere', { namespace: 'monitoring' });
  new PodMonitor(elsewhere, 'metrics', { targets: [alone] });
  expect(() => Testing.synth(elsewhere)).toThrow('[elsewhere/metrics] FM433  targets');
  expect(() => new PodMonitor(elsewhere, 'hasty', { interval: Duration.seconds(5), scrapeTimeout: Duration.seconds(10) })).toThrow('10s, every 5s');
  expect(() => new PodMonitor(elsewhere, 'fast', { interval: Duration.millis(10) })).toThrow('FM106  elsewhere/fast  interval');
});
