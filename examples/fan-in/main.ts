import { App, Chart } from 'cdk8s';
import { FanIn, Ordering, PulsarCluster, Topic } from 'cdk8s-function-mesh';

// The audit trails of three services in one topic, each trail in its order.
const app = new App({ outdir: 'dist' });
const chart = new Chart(app, 'audit', { namespace: 'streaming' });

const pulsar = new PulsarCluster(chart, 'pulsar', {
  brokerServiceUrl: 'pulsar://pulsar-broker:6650',
  webServiceUrl: 'http://pulsar-broker:8080',
});

new FanIn(chart, 'trail', {
  pulsar,
  inputs: ['login', 'payment', 'shipping'].map((service) => Topic.of(`${service}-audit`, { external: true })),
  output: Topic.of('audit', { external: true }),
  mergerOptions: { ordering: Ordering.INPUT },
});

app.synth();
