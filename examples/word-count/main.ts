import { App, Chart } from 'cdk8s';
import { PulsarCluster, Topic, WordCount } from 'cdk8s-function-mesh';

// Counts the words of every sentence, kept in Pulsar's state store. It runs as it is: the code ships with the library.
const app = new App({ outdir: 'dist' });
const chart = new Chart(app, 'words', { namespace: 'streaming' });

const pulsar = new PulsarCluster(chart, 'pulsar', {
  brokerServiceUrl: 'pulsar://pulsar-broker:6650',
  webServiceUrl: 'http://pulsar-broker:8080',
  stateStorageServiceUrl: 'bk://pulsar-bookie:4181',
});

new WordCount(chart, 'count', { pulsar, sentences: Topic.of('sentences') });

app.synth();
