import { App, Chart } from 'cdk8s';
import { Branch, ContentRouter, FanIn, FanOut, PipelineStep, PulsarCluster, Route, SinkConnector, Topic } from 'cdk8s-function-mesh';

// Orders of two shops become one topic, are told apart by their content, and the large ones are read by two.
const app = new App({ outdir: 'dist' });
const chart = new Chart(app, 'orders', { namespace: 'streaming' });

const pulsar = new PulsarCluster(chart, 'pulsar', {
  brokerServiceUrl: 'pulsar://pulsar-broker:6650',
  webServiceUrl: 'http://pulsar-broker:8080',
});
PulsarCluster.setDefault(app, pulsar);

const all = new FanIn(chart, 'all', { inputs: [Topic.of('orders-eu', { external: true }), Topic.of('orders-us', { external: true })] });

const routing = new ContentRouter(chart, 'by-size', {
  input: all,
  routes: [
    Route.when('large', 'value["amount"] > 1000'),
    Route.when('express', 'properties.get("speed") == "express"'),
    Route.otherwise('regular', Topic.of('regular-orders')),
  ],
});

new FanOut(chart, 'large', {
  input: routing.route('large'),
  branches: [
    Branch.step(PipelineStep.transform('alert', '{"order": value["id"], "why": "large"}'), Topic.of('alerts', { external: true })),
    Branch.sink('archive', SinkConnector.elasticsearch({ url: 'http://elasticsearch:9200', index: 'large-orders' })),
  ],
});

app.synth();
