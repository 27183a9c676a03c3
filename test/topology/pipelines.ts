import { App, Chart } from 'cdk8s';
import { FunctionMesh, PulsarCluster, PulsarFunction, Runtime, SecretRef, Sink, SinkConnector, Source, SourceConnector } from '../../src';

/** The pipeline of the README. */
export function readmePipeline(): App {
  const app = new App();
  const chart = new Chart(app, 'shop', { namespace: 'streaming' });
  const pulsar = new PulsarCluster(chart, 'pulsar', { brokerServiceUrl: 'pulsar://pulsar-broker:6650', webServiceUrl: 'http://pulsar-broker:8080' });
  const mesh = new FunctionMesh(chart, 'orders', { pulsar });
  const changes = new Source(mesh, 'changes', {
    connector: SourceConnector.debeziumMongoDb({
      hosts: 'rs0/mongo:27017', user: 'cdc', password: SecretRef.fromName('mongo-credentials', 'password'), collections: ['shop.orders'],
    }),
  });
  const upper = new PulsarFunction(mesh, 'upper', {
    runtime: Runtime.inlinePython('def process(input): return input.decode().upper()'),
    inputs: [changes],
  });
  new Sink(mesh, 'index', { connector: SinkConnector.elasticsearch({ url: 'http://elasticsearch:9200', index: 'orders' }), inputs: [upper] });
  return app;
}

/** A Function as parsed from a manifest. */
export function functionManifest(name: string, spec: object): object {
  return {
    apiVersion: 'compute.functionmesh.io/v1alpha1',
    kind: 'Function',
    metadata: { name, namespace: 'streaming' },
    spec: { pulsar: { pulsarConfig: 'pulsar' }, java: { jar: 'f.jar' }, ...spec },
  };
}
