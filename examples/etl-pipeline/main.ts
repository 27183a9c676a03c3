import { App, Chart, Size } from 'cdk8s';
import {
  DeadLetterRedrive, EtlPipeline, Metric, PipelineStep, PulsarCluster, Resources, Scaling, SinkConnector, SourceConnector, Topic,
} from 'cdk8s-function-mesh';

// Orders out of Kafka into Elasticsearch: paid ones only, priced in euros, without card numbers. Parallelism, resources and log
// topic are said once. What cannot be processed goes back twice before it is parked.
const app = new App({ outdir: 'dist' });
const chart = new Chart(app, 'shop', { namespace: 'streaming' });

const pulsar = new PulsarCluster(chart, 'pulsar', {
  brokerServiceUrl: 'pulsar://pulsar-broker:6650',
  webServiceUrl: 'http://pulsar-broker:8080',
});

const orders = new EtlPipeline(chart, 'orders', {
  pulsar,
  source: SourceConnector.kafka({ bootstrapServers: ['kafka:9092'], groupId: 'orders', topic: 'orders' }),
  steps: [
    PipelineStep.filter('paid', 'value["status"] == "paid"'),
    PipelineStep.enrich('priced', '{"euros": value["amount"] * config["rates"][value["currency"]]}', { config: { rates: { EUR: 1, USD: 0.9 } } }),
    PipelineStep.transform('masked', '{name: field for name, field in value.items() if name != "card"}'),
  ],
  sink: SinkConnector.elasticsearch({ url: 'http://elasticsearch:9200', index: 'orders' }),
  sourceOptions: { scaling: Scaling.fixed(1) },
  scaling: Scaling.horizontal({ min: 1, max: 4, metrics: [Metric.memory(80)] }),
  resources: Resources.of({ memory: { limit: Size.mebibytes(512) } }),
  logTopic: Topic.of('order-logs'),
});

new DeadLetterRedrive(chart, 'redrive', { pulsar, input: orders.deadLetters, to: orders.inputTopics, maxRedrives: 2 });

app.synth();
