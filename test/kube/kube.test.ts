import { JsonPatch, Testing } from 'cdk8s';
import { k8s } from 'cdk8s-plus-27';
import {
  CompressionType, KubeBackendConfig, KubeFunction, KubeFunctionMesh, KubePulsarConnection, KubePulsarGeoReplication, KubePulsarNamespace,
  KubePulsarPackage, KubePulsarPermission, KubePulsarTenant, KubePulsarTopic, KubeSink, KubeSource, PermissionResourceType, Quantity,
} from '../../src';
import { manifestsOf, only } from '../manifests';

test('each kind is written with its API version and the names of the CRD', () => {
  const chart = Testing.chart();
  new KubeFunction(chart, 'function', { spec: { pod: { volumes: [{ name: 'disk', azureDisk: { diskName: 'd', diskUri: 'u' } }] } } });
  new KubeSource(chart, 'source', { spec: { output: { topic: 't', producerConf: { compressionType: CompressionType.ZSTD } } } });
  new KubeSink(chart, 'sink', { spec: { input: { topics: ['t'] } } });
  new KubeFunctionMesh(chart, 'mesh', { spec: { functions: [{ name: 'f' }] } });
  new KubeBackendConfig(chart, 'backend', { spec: { autoUpdate: true } });

  expect(manifestsOf(chart).map(({ apiVersion, kind, spec }) => ({ apiVersion, kind, spec }))).toEqual([
    { kind: 'Function', spec: { pod: { volumes: [{ name: 'disk', azureDisk: { diskName: 'd', diskURI: 'u' } }] } } },
    { kind: 'Source', spec: { output: { topic: 't', producerConf: { compressionType: 'ZSTD' } } } },
    { kind: 'Sink', spec: { input: { topics: ['t'] } } },
    { kind: 'FunctionMesh', spec: { functions: [{ name: 'f' }] } },
    { kind: 'BackendConfig', spec: { autoUpdate: true } },
  ].map((resource) => ({ apiVersion: 'compute.functionmesh.io/v1alpha1', ...resource })));
});

test('each kind of pulsar-resources-operator as well', () => {
  const chart = Testing.chart();
  const spec = { connectionRef: { name: 'here' } };
  new KubePulsarConnection(chart, 'connection', { spec: { adminServiceUrl: 'http://broker:8080' } });
  new KubePulsarTenant(chart, 'tenant', { spec: { ...spec, name: 't' } });
  new KubePulsarNamespace(chart, 'namespace', { spec: { ...spec, name: 't/n', messageTtl: '1h' } });
  new KubePulsarTopic(chart, 'topic', { spec: { ...spec, name: 't/n/x', retentionSize: Quantity.fromString('1Gi') } });
  new KubePulsarPermission(chart, 'permission', { spec: { ...spec, resourceType: PermissionResourceType.TOPIC, resourceName: 't/n/x', roles: ['r'] } });
  new KubePulsarPackage(chart, 'package', { spec: { ...spec, packageUrl: 'function://t/n/p', fileUrl: 'https://h/f' } });
  new KubePulsarGeoReplication(chart, 'road', { spec: { ...spec, destinationConnectionRef: { name: 'there' } } });

  expect(manifestsOf(chart).map((resource) => ({ apiVersion: resource.apiVersion, kind: resource.kind, spec: resource.spec }))).toEqual([
    { kind: 'PulsarConnection', spec: { adminServiceURL: 'http://broker:8080' } },
    { kind: 'PulsarTenant', spec: { ...spec, name: 't' } },
    { kind: 'PulsarNamespace', spec: { ...spec, name: 't/n', messageTTL: '1h' } },
    { kind: 'PulsarTopic', spec: { ...spec, name: 't/n/x', retentionSize: '1Gi' } },
    { kind: 'PulsarPermission', spec: { ...spec, resourceType: 'topic', resourceName: 't/n/x', roles: ['r'] } },
    { kind: 'PulsarPackage', spec: { ...spec, packageURL: 'function://t/n/p', fileURL: 'https://h/f' } },
    { kind: 'PulsarGeoReplication', spec: { ...spec, destinationConnectionRef: { name: 'there' } } },
  ].map((resource) => ({ apiVersion: 'resource.streamnative.io/v1alpha1', ...resource })));
});

test('JSON patches keep what they add, known to the CRD or not', () => {
  const chart = Testing.chart();
  const resource = new KubeFunction(chart, 'function', { spec: { resources: { limits: { memory: Quantity.fromString('1Gi') } } } });
  resource.addJsonPatch(
    JsonPatch.add('/spec/brandNew', { nested: [1, 'two', null] }),
    JsonPatch.add('/spec/resources/limits/cpu', '500m'),
  );

  expect(only(chart, 'Function').spec).toEqual({
    brandNew: { nested: [1, 'two', null] },
    resources: { limits: { memory: '1Gi', cpu: '500m' } },
  });
});

test('values of cdk8s-plus are written as cdk8s-plus writes them', () => {
  const chart = Testing.chart();
  const resources: k8s.ResourceRequirements = { limits: { memory: k8s.Quantity.fromString('1Gi') } };
  const liveness: k8s.Probe = { httpGet: { port: k8s.IntOrString.fromNumber(80) } };
  new KubeFunction(chart, 'function', { spec: { resources, pod: { sidecars: [{ name: 'sidecar', livenessProbe: liveness }] } } });

  expect(only(chart, 'Function').spec).toEqual({
    resources: { limits: { memory: '1Gi' } },
    pod: { sidecars: [{ name: 'sidecar', livenessProbe: { httpGet: { port: 80 } } }] },
  });
});
