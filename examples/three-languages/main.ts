import { App, Chart } from 'cdk8s';
import { FunctionMesh, PulsarCluster, PulsarFunction, Runtime, Topic } from 'cdk8s-function-mesh';

// One mesh, three functions in a row: what one writes, the next reads. No topic between them has to be named.
const app = new App({ outdir: 'dist' });
const chart = new Chart(app, 'three-languages', { namespace: 'streaming' });

const pulsar = new PulsarCluster(chart, 'pulsar', {
  brokerServiceUrl: 'pulsar://pulsar-broker:6650',
  webServiceUrl: 'http://pulsar-broker:8080',
});
const mesh = new FunctionMesh(chart, 'exclaim', { pulsar });

const java = new PulsarFunction(mesh, 'java', {
  image: 'streamnative/pulsar-functions-java-sample:3.2.2.1',
  runtime: Runtime.java({
    className: 'org.apache.pulsar.functions.api.examples.ExclamationFunction',
    jar: '/pulsar/examples/api-examples.jar',
  }),
  inputs: [Topic.of('greetings')],
});

const golang = new PulsarFunction(mesh, 'golang', {
  image: 'streamnative/pulsar-functions-go-sample:3.2.2.1',
  runtime: Runtime.go({ executable: '/pulsar/examples/go-exclamation-func' }),
  inputs: [java],
});

new PulsarFunction(mesh, 'python', {
  image: 'streamnative/pulsar-functions-python-sample:3.2.2.1',
  runtime: Runtime.python({
    className: 'exclamation_function.ExclamationFunction',
    file: '/pulsar/examples/python-examples/exclamation_function.py',
  }),
  inputs: [golang],
  output: Topic.of('shouted-greetings'),
});

app.synth();
