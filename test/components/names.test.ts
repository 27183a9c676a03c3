import { ApiObject, App, Chart } from 'cdk8s';
import { Construct } from 'constructs';
import { FunctionMesh, PulsarCluster, PulsarFunction, Runtime, Topic } from '../../src';

const runtime = Runtime.java({ className: 'C', jar: 'c.jar' });
const inputs = [Topic.of('in')];

test('a chart without hashes names its components without hashes', () => {
  const chart = new Chart(new App(), 'shop', { disableResourceNameHashes: true });
  const pulsar = new PulsarCluster(chart, 'pulsar', { brokerServiceUrl: 'pulsar://b', webServiceUrl: 'http://b' });
  const mesh = new FunctionMesh(chart, 'orders', { pulsar });
  const clean = new PulsarFunction(chart, 'clean', { pulsar, runtime, inputs });
  expect([pulsar.configMapName, mesh.resourceName, clean.resourceName]).toEqual(['shop-pulsar', 'shop-orders', 'shop-clean']);
});

test('a chart that names its objects names its components', () => {
  class Named extends Chart {
    public generateObjectName(object: ApiObject): string {
      return `acme-${object.node.id}`;
    }
  }
  const chart = new Named(new App(), 'shop');
  const pulsar = PulsarCluster.fromConfigMapName(chart, 'pulsar', 'pulsar');
  expect(new PulsarFunction(chart, 'clean', { pulsar, runtime, inputs }).resourceName).toBe('acme-clean');
});

test.each([
  ['a-name-that-goes-on-and-on-until-nobody-can-say-it', 43],
  ['short', 43],
])('a generated name stays within 43 characters: %s', (id, most) => {
  const chart = new Chart(new App(), 'a-chart-with-a-long-name');
  const pulsar = PulsarCluster.fromConfigMapName(chart, 'pulsar', 'pulsar');
  const name = (scope: Construct) => new PulsarFunction(scope, id, { pulsar, runtime, inputs }).resourceName;
  const mesh = new FunctionMesh(chart, 'mesh-mesh-mesh-mesh-mesh-mesh');
  for (const generated of [name(chart), name(mesh)]) {
    expect(generated.length).toBeLessThanOrEqual(most);
    expect(generated).toMatch(/^[a-z][-a-z0-9]*[a-z0-9]$/);
  }
});

test('meshes and their members alike: the joined name is what counts', () => {
  const chart = new Chart(new App(), 'shop');
  const pulsar = PulsarCluster.fromConfigMapName(chart, 'pulsar', 'pulsar');
  const mesh = new FunctionMesh(chart, 'mesh', { pulsar, metadata: { name: 'a' } });
  new PulsarFunction(mesh, 'b-c', { runtime, inputs });
  const other = new FunctionMesh(chart, 'other', { pulsar, metadata: { name: 'a-b' } });
  expect(() => new PulsarFunction(other, 'c', { runtime, inputs })).toThrow(/FM501 {2}shop\/other\/c[^]*shop\/mesh\/b-c[^]*"a-b-c"/);
});
