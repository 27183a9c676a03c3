import { App, Chart, Duration } from 'cdk8s';
import { PulsarCluster, Runtime, Schema, Topic, Window, WindowAggregate, WindowedAggregation } from 'cdk8s-function-mesh';

// Sales of the last ten minutes, every minute: a sliding window, which only the Java runtime has, over code of one's own.
const app = new App({ outdir: 'dist' });
const chart = new Chart(app, 'sales', { namespace: 'streaming' });

const pulsar = new PulsarCluster(chart, 'pulsar', {
  brokerServiceUrl: 'pulsar://pulsar-broker:6650',
  webServiceUrl: 'http://pulsar-broker:8080',
});

new WindowedAggregation(chart, 'recent', {
  pulsar,
  input: Topic.of('sales', { schema: Schema.json('com.acme.Sale') }),
  aggregate: WindowAggregate.function(
    Runtime.java({ className: 'com.acme.Totals', jar: '/pulsar/totals.jar' }),
    Window.sliding(Duration.minutes(10), Duration.minutes(1)),
  ),
  aggregatorOptions: { image: 'acme/sales-functions:1.4.0' },
});

app.synth();
