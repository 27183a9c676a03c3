import { App, Chart } from 'cdk8s';
import { Branch, FanOut, PipelineStep, PulsarCluster, Scaling, SinkConnector, Topic } from 'cdk8s-function-mesh';

// Every signup is read by three: a search index, an archive, and a function that greets. A slow one holds up no other.
const app = new App({ outdir: 'dist' });
const chart = new Chart(app, 'shop', { namespace: 'streaming' });

const pulsar = new PulsarCluster(chart, 'pulsar', {
  brokerServiceUrl: 'pulsar://pulsar-broker:6650',
  webServiceUrl: 'http://pulsar-broker:8080',
});

new FanOut(chart, 'signups', {
  pulsar,
  input: Topic.of('signups', { external: true }),
  branches: [
    Branch.sink('search', SinkConnector.elasticsearch({ url: 'http://elasticsearch:9200', index: 'customers' }), { scaling: Scaling.fixed(2) }),
    Branch.sink('archive', SinkConnector.kafka({ bootstrapServers: ['kafka:9092'], topic: 'signups' })),
    Branch.step(PipelineStep.transform('greeting', '{"to": value["mail"], "text": "Welcome, " + value["name"]}'), Topic.of('mails', { external: true })),
  ],
});

app.synth();
