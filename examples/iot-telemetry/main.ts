import { App, Chart, Duration } from 'cdk8s';
import { Branch, FanOut, IotTelemetryPipeline, PipelineDeployment, PipelineStep, PulsarCluster, SinkConnector, Topic, WindowAggregate } from 'cdk8s-function-mesh';

// Temperatures of machines: what is impossible is set aside, the rest is aggregated by minute, and hot machines raise an alert.
// A resource for each function instead of one mesh, so that each can be rolled out on its own.
const app = new App({ outdir: 'dist' });
const chart = new Chart(app, 'plant', { namespace: 'streaming' });

const pulsar = new PulsarCluster(chart, 'pulsar', {
  brokerServiceUrl: 'pulsar://pulsar-broker:6650',
  webServiceUrl: 'http://pulsar-broker:8080',
  stateStorageServiceUrl: 'bk://pulsar-bookie:4181',
});

const machines = new IotTelemetryPipeline(chart, 'machines', {
  pulsar,
  deployment: PipelineDeployment.RESOURCES,
  telemetry: Topic.of('telemetry'),
  validation: PipelineStep.validate('valid', '-50 < value["celsius"] < 150'),
  steps: [PipelineStep.filter('in-use', 'not value.get("test")')],
  aggregate: WindowAggregate.tumbling({
    length: Duration.minutes(1),
    key: 'value["machine"]',
    number: 'value["celsius"]',
    timestamp: 'value["at"]',
    lateData: Topic.of('late-telemetry'),
  }),
  alert: 'value["max"] > 80',
});

new FanOut(chart, 'alerts', {
  pulsar,
  input: machines,
  branches: [Branch.sink('index', SinkConnector.elasticsearch({ url: 'http://elasticsearch:9200', index: 'alerts' }))],
});

app.synth();
