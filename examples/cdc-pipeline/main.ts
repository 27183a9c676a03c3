import { App, Chart } from 'cdk8s';
import { CdcPipeline, PulsarCluster, SecretRef, SinkConnector, SourceConnector } from 'cdk8s-function-mesh';

// Every change of a table in PostgreSQL, as the new state of the row, to a search index and to Kafka.
const app = new App({ outdir: 'dist' });
const chart = new Chart(app, 'shop', { namespace: 'streaming' });

const pulsar = new PulsarCluster(chart, 'pulsar', {
  brokerServiceUrl: 'pulsar://pulsar-broker:6650',
  webServiceUrl: 'http://pulsar-broker:8080',
});

new CdcPipeline(chart, 'changes', {
  pulsar,
  database: SourceConnector.debeziumPostgres({
    host: 'postgres',
    user: 'cdc',
    password: SecretRef.fromName('postgres-credentials', 'password'),
    database: 'shop',
    serverName: 'shop',
    tables: ['public.orders'],
  }),
  sinks: {
    search: SinkConnector.elasticsearch({ url: 'http://elasticsearch:9200', index: 'orders' }),
    stream: SinkConnector.kafka({ bootstrapServers: ['kafka:9092'], topic: 'orders' }),
  },
});

app.synth();
