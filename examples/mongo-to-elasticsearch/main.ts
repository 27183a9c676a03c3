import { App, Chart, Size } from 'cdk8s';
import {
  Cpu, FunctionMesh, Input, Metric, PulsarCluster, PulsarFunction, Resources, Runtime, Scaling, Schema, SecretRef, Sink, SinkConnector,
  Source, SourceConnector, Topic,
} from 'cdk8s-function-mesh';

// ETL: the changes of a MongoDB, cleaned by a few lines of Python, indexed in Elasticsearch. Only the cleaning scales.
const app = new App({ outdir: 'dist' });
const chart = new Chart(app, 'shop', { namespace: 'streaming' });

const pulsar = new PulsarCluster(chart, 'pulsar', {
  brokerServiceUrl: 'pulsar://pulsar-broker:6650',
  webServiceUrl: 'http://pulsar-broker:8080',
});

const mesh = new FunctionMesh(chart, 'orders', { pulsar });

const changes = new Source(mesh, 'changes', {
  connector: SourceConnector.debeziumMongoDb({
    hosts: 'rs0/mongo:27017',
    user: 'cdc',
    password: SecretRef.fromName('mongo-credentials', 'password'),
    collections: ['shop.orders'],
  }),
});

const clean = new PulsarFunction(mesh, 'clean', {
  runtime: Runtime.inlinePythonFile(`${__dirname}/clean.py`, { className: 'Clean' }),
  inputs: [Input.of(changes, { schema: Schema.BYTES, receiverQueueSize: 500 })],
  output: Topic.of('clean-orders'),
  config: { dropFields: ['creditCard', 'cvv'] },
  scaling: Scaling.horizontal({ min: 1, max: 10, metrics: [Metric.cpu(60)] }),
  resources: Resources.of({
    cpu: { request: Cpu.millis(200), limit: Cpu.units(1) },
    memory: { limit: Size.mebibytes(512) },
  }),
});

new Sink(mesh, 'index', {
  connector: SinkConnector.elasticsearch({ url: 'http://elasticsearch:9200', index: 'orders' }),
  inputs: [clean],
});

app.synth();
