import assert from 'node:assert';
import { test } from 'node:test';
import { App, Chart } from 'cdk8s';
import { PulsarCluster, SinkConnector, Topic, Topology } from 'cdk8s-function-mesh';
import { DeduplicatedFeed } from '../src';

void test('a feed is read once, remembered, and indexed', () => {
  const app = new App();
  const chart = new Chart(app, 'news');
  const pulsar = new PulsarCluster(chart, 'pulsar', {
    brokerServiceUrl: 'pulsar://broker:6650', webServiceUrl: 'http://broker:8080', stateStorageServiceUrl: 'bk://bookie:4181',
  });
  const feed = new DeduplicatedFeed(chart, 'feed', {
    pulsar, input: Topic.of('articles'), field: 'url', index: SinkConnector.elasticsearch({ url: 'http://es:9200', index: 'articles' }),
  });
  const { components, edges } = Topology.of(app).toJson();
  assert.deepStrictEqual(components.map(({ pulsarName }) => pulsarName), ['feed-deduplicator', 'feed-index']);
  assert.ok(edges.some(({ source, target }) => source.endsWith(feed.output.name) && target === components[1].id));
  assert.match(app.synthYaml(), /serviceUrl: bk:\/\/bookie:4181/);
});

void test('without a state store it is refused, with the remedy', () => {
  const chart = new Chart(new App(), 'news');
  const pulsar = PulsarCluster.fromConfigMapName(chart, 'pulsar', 'pulsar');
  assert.throws(
    () => new DeduplicatedFeed(chart, 'feed', { pulsar, input: Topic.of('articles'), field: 'url' }),
    /FM214 {2}news\/feed\/Default\/feed\/deduplicator[^]*stateStorageServiceUrl/,
  );
});
