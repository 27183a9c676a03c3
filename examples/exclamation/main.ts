import { App, Chart } from 'cdk8s';
import { PulsarCluster, PulsarFunction, Runtime, Schema, Topic } from 'cdk8s-function-mesh';

// The Java function of Pulsar's own examples, from the image that ships it.
const app = new App({ outdir: 'dist' });
const chart = new Chart(app, 'exclamation', { namespace: 'streaming' });

const pulsar = new PulsarCluster(chart, 'pulsar', {
  brokerServiceUrl: 'pulsar://pulsar-broker:6650',
  webServiceUrl: 'http://pulsar-broker:8080',
});

new PulsarFunction(chart, 'exclaim', {
  pulsar,
  image: 'streamnative/pulsar-functions-java-sample:3.2.2.1',
  runtime: Runtime.java({
    className: 'org.apache.pulsar.functions.api.examples.ExclamationFunction',
    jar: '/pulsar/examples/api-examples.jar',
  }),
  inputs: [Topic.of('greetings', { schema: Schema.STRING })],
  output: Topic.of('shouted-greetings', { schema: Schema.STRING }),
});

app.synth();
