import { App, Chart, Include } from 'cdk8s';
import { PulsarCluster, PulsarFunction, Runtime, Schema, Topic } from 'cdk8s-function-mesh';

// A function written by hand beside one of the library: the plugin that cdk8s.yaml names judges both, also together.
const app = new App({ outdir: 'dist' });
const chart = new Chart(app, 'sales', { namespace: 'streaming' });

const pulsar = new PulsarCluster(chart, 'pulsar', {
  brokerServiceUrl: 'pulsar://pulsar-broker:6650',
  webServiceUrl: 'http://pulsar-broker:8080',
});

new PulsarFunction(chart, 'clean', {
  pulsar,
  runtime: Runtime.inlinePython('def process(input): return input.strip()'),
  inputs: [Topic.of('sales', { schema: Schema.STRING })],
  output: Topic.of('clean-sales', { schema: Schema.STRING }),
});

new Include(chart, 'by-hand', { url: 'totals.yaml' });

app.synth();
