import { Duration, Size } from 'cdk8s';
import { k8s } from 'cdk8s-plus-27';
import {
  Cpu, ImagePullSecret, PodOptions, PodSecurity, PulsarFunction, Quantity, Resources, Runtime, SecretRef, ServiceAccountRef, Topic,
} from '../../src';
import { chartWithCluster, only } from '../manifests';

function specOf(props: { pod?: PodOptions; resources?: Resources }): any {
  const { chart, pulsar } = chartWithCluster();
  new PulsarFunction(chart, 'f', { pulsar, runtime: Runtime.java({ className: 'C', jar: 'c.jar' }), inputs: [Topic.of('in')], ...props });
  return only(chart, 'Function').spec;
}

describe('resources', () => {
  test.each<[string, Resources | undefined, object, object]>([
    ['nothing asked for', undefined, { cpu: '250m', memory: '1Gi' }, { memory: '1Gi' }],
    ['a limit is the request too', Resources.of({ cpu: { limit: Cpu.units(2) }, memory: { limit: Size.mebibytes(512) } }),
      { cpu: '2', memory: '512Mi' }, { cpu: '2', memory: '512Mi' }],
    ['a memory request is the limit too', Resources.of({ memory: { request: Size.gibibytes(2) } }), { cpu: '250m', memory: '2Gi' }, { memory: '2Gi' }],
    ['sizes below a mebibyte', Resources.of({ memory: { limit: Size.kibibytes(1500) }, ephemeralStorage: { limit: Size.gibibytes(1) } }),
      { 'cpu': '250m', 'memory': '1500Ki', 'ephemeral-storage': '1Gi' }, { 'memory': '1500Ki', 'ephemeral-storage': '1Gi' }],
    ['as Kubernetes writes them', Resources.quantities({
      requests: { 'memory': Quantity.fromString('1G'), 'nvidia.com/gpu': Quantity.fromNumber(1) },
      limits: { 'memory': k8s.Quantity.fromString('1.1G'), 'nvidia.com/gpu': k8s.Quantity.fromNumber(1) },
    }), { 'memory': '1G', 'nvidia.com/gpu': 1 }, { 'memory': '1.1G', 'nvidia.com/gpu': 1 }],
  ])('%s', (_, resources, requests, limits) => {
    expect(specOf({ resources }).resources).toEqual({ requests, limits });
  });
});

describe('security', () => {
  const restricted = { runAsNonRoot: true, runAsUser: 10000, runAsGroup: 10001, fsGroup: 10001, seccompProfile: { type: 'RuntimeDefault' } };

  test.each<[string, PodSecurity | undefined, object | undefined]>([
    ['is restricted by default', undefined, restricted],
    ['is restricted by name', PodSecurity.restricted(), restricted],
    ['can be replaced as a whole', PodSecurity.of({ runAsUser: 1 }), { runAsUser: 1 }],
    ['can be left to the operator', PodSecurity.operatorDefault(), undefined],
  ])('%s', (_, security, expected) => {
    expect(specOf({ pod: { security } }).pod?.securityContext).toEqual(expected);
  });
});

test('everything a pod can have', () => {
  const { chart, pulsar } = chartWithCluster();
  const affinity: k8s.Affinity = { podAffinity: { requiredDuringSchedulingIgnoredDuringExecution: [{ topologyKey: 'zone' }] } };
  new PulsarFunction(chart, 'f', {
    pulsar,
    runtime: Runtime.java({ className: 'C', jar: 'c.jar' }),
    inputs: [Topic.of('in')],
    pod: {
      affinity,
      defaultAffinity: false,
      labels: { team: 'shop' },
      annotations: { note: 'a' },
      nodeSelector: { disk: 'ssd' },
      tolerations: [{ key: 'gpu', operator: 'Exists' }],
      terminationGracePeriod: Duration.minutes(2),
      serviceAccount: ServiceAccountRef.fromName('runner'),
      imagePullSecrets: [ImagePullSecret.fromName('registry')],
      livenessProbe: { period: Duration.seconds(20) },
      env: [{ name: 'A', value: '1' }, SecretRef.fromName('s', 'k').toEnvVar('B')],
      volumes: [{ name: 'cache', emptyDir: {} }],
      volumeMounts: [{ name: 'cache', mountPath: '/cache' }],
      initContainers: [{ name: 'init', image: 'busybox:1' }],
      sidecars: [{ name: 'side', image: 'busybox:1' }],
      security: PodSecurity.operatorDefault(),
    },
  });
  const { pod, volumeMounts } = only(chart, 'Function').spec;
  expect(volumeMounts).toEqual([{ name: 'cache', mountPath: '/cache' }]);
  expect(pod).toEqual({
    affinity,
    disableDefaultAffinity: true,
    labels: { team: 'shop' },
    annotations: { note: 'a' },
    nodeSelector: { disk: 'ssd' },
    tolerations: [{ key: 'gpu', operator: 'Exists' }],
    terminationGracePeriodSeconds: 120,
    serviceAccountName: 'runner',
    imagePullSecrets: [{ name: 'registry' }],
    liveness: { periodSeconds: 20, initialDelaySeconds: 30, failureThreshold: 3, successThreshold: 1 },
    env: [{ name: 'A', value: '1' }, { name: 'B', valueFrom: { secretKeyRef: { name: 's', key: 'k' } } }],
    volumes: [{ name: 'cache', emptyDir: {} }],
    initContainers: [{ name: 'init', image: 'busybox:1' }],
    sidecars: [{ name: 'side', image: 'busybox:1' }],
  });
});
