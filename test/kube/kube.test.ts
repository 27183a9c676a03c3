import { JsonPatch, Testing } from 'cdk8s';
import { k8s } from 'cdk8s-plus-27';
import { CompressionType, KubeBackendConfig, KubeFunction, KubeFunctionMesh, KubeSink, KubeSource, Quantity } from '../../src';
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
