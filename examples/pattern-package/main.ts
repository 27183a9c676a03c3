import { App, Chart } from 'cdk8s';
import { PulsarCluster, SinkConnector, Topic, WordCount } from 'cdk8s-function-mesh';
import { DeduplicatedFeed } from './src';

// A pattern that somebody else wrote, beside one of the library that reads it.
const app = new App({ outdir: 'dist' });
const chart = new Chart(app, 'news', { namespace: 'streaming' });

const pulsar = new PulsarCluster(chart, 'pulsar', {
  brokerServiceUrl: 'pulsar://pulsar-broker:6650',
  webServiceUrl: 'http://pulsar-broker:8080',
  stateStorageServiceUrl: 'bk://pulsar-bookie:4181',
});

const articles = new DeduplicatedFeed(chart, 'articles', {
  pulsar,
  input: Topic.of('articles'),
  field: 'url',
  index: SinkConnector.elasticsearch({ url: 'http://elasticsearch:9200', index: 'articles' }),
});

new WordCount(chart, 'words', { pulsar, sentences: articles });

app.synth();
