import { ApiObject, Chart, Testing } from 'cdk8s';
import * as plus27 from 'cdk8s-plus-27';
import * as plus32 from 'cdk8s-plus-32';
import {
  Container, Cpu, ImagePullSecret, IntOrString, IPulsarCluster, Logging, Metric, PulsarAuth, PulsarCluster, PulsarFunction, PulsarTls, Quantity,
  Resources, Runtime, Scaling, SecretRef, ServiceAccountRef, Topic,
} from '../../src';
import { only } from '../manifests';

/** What the function refers to, as its author has it. */
interface Parts {
  readonly cluster?: IPulsarCluster;
  readonly logging: Logging;
  readonly password: SecretRef;
  readonly serviceAccount: ServiceAccountRef;
  readonly imagePullSecret: ImagePullSecret;
  readonly cpu: Cpu;
  readonly memory: Quantity;
  readonly sidecar: Container;
}

function specOf(partsOf: (chart: Chart) => Parts): object {
  const chart = Testing.chart();
  const { cluster, logging, password, serviceAccount, imagePullSecret, cpu, memory, sidecar } = partsOf(chart);
  new PulsarFunction(chart, 'f', {
    pulsar: cluster ?? PulsarCluster.fromConfigMapName(chart, 'pulsar', 'pulsar-config', {
      authentication: PulsarAuth.secretName('auth'),
      tls: PulsarTls.legacySecretName('tls'),
    }),
    runtime: Runtime.java({ className: 'C', jar: 'c.jar', logging }),
    inputs: [Topic.of('in')],
    secrets: { password },
    pod: { serviceAccount, imagePullSecrets: [imagePullSecret], sidecars: [sidecar] },
    resources: Resources.quantities({ requests: { memory }, limits: { memory } }),
    scaling: Scaling.horizontal({ max: 3, metrics: [Metric.cpuAmount(cpu)] }),
  });
  return only(chart, 'Function').spec;
}

function proxy(port: IntOrString): Container {
  return {
    name: 'proxy',
    image: 'acme/proxy:1',
    livenessProbe: { httpGet: { path: '/', port, scheme: 'HTTP' }, periodSeconds: 5, timeoutSeconds: 1, successThreshold: 1, failureThreshold: 3 },
  };
}

const PLAIN: Parts = {
  logging: Logging.fromConfigMapName('logging', 'log4j2.xml'),
  password: SecretRef.fromName('database', 'password'),
  serviceAccount: ServiceAccountRef.fromName('functions'),
  imagePullSecret: ImagePullSecret.fromName('registry'),
  cpu: Cpu.millis(500),
  memory: Quantity.fromString('2Gi'),
  sidecar: proxy(IntOrString.fromNumber(80)),
};

describe.each<[string, typeof plus27 | typeof plus32]>([['27', plus27], ['32', plus32]])('cdk8s-plus-%s', (_, plus) => {
  test('its objects say what plain names and values say', () => {
    expect(specOf((chart) => {
      const secret = (name: string): plus27.ISecret | plus32.ISecret => new plus.Secret(chart, name, { metadata: { name } });
      return {
        ...PLAIN,
        cluster: PulsarCluster.fromConfigMap(chart, 'pulsar', new plus.ConfigMap(chart, 'config', { metadata: { name: 'pulsar-config' } }), {
          authentication: PulsarAuth.secret(secret('auth')),
          tls: PulsarTls.legacySecret(plus.Secret.fromSecretName(chart, 'imported', 'tls')),
        }),
        logging: Logging.fromConfigMap(plus.ConfigMap.fromConfigMapName(chart, 'logging', 'logging'), 'log4j2.xml'),
        password: SecretRef.of(secret('database'), 'password'),
        serviceAccount: ServiceAccountRef.of(new plus.ServiceAccount(chart, 'functions', { metadata: { name: 'functions' } })),
        imagePullSecret: ImagePullSecret.of(secret('registry')),
        cpu: plus.Cpu.millis(500),
        memory: plus.k8s.Quantity.fromString('2Gi'),
        sidecar: proxy(plus.k8s.IntOrString.fromNumber(80)),
      };
    })).toEqual(specOf(() => PLAIN));
  });
});

describe('a construct that is no Secret', () => {
  const chart = Testing.chart();

  test.each([
    ['another object', new plus32.ConfigMap(chart, 'config'), 'a ConfigMap', 'test/config'],
    ['no object', new PulsarFunction(chart, 'f', { runtime: Runtime.go({ executable: 'f' }), inputs: [Topic.of('in')] }), 'a Function', 'test/f'],
    ['a chart', chart, 'no Kubernetes object', 'test'],
  ])('%s', (_, construct, received, path) => {
    expect(() => SecretRef.of(construct, 'key')).toThrow(`FM102  ${path}  Secret\n  A Secret belongs here.\n  Received: ${received}\n  Fix: give a Secret`);
  });

  test('a name', () => {
    expect(() => SecretRef.of('database' as never, 'key')).toThrow('write SecretRef.fromName(...)');
  });
});

test('an object that is no construct of cdk8s-plus', () => {
  const chart = Testing.chart();
  const secret = new ApiObject(chart, 'secret', { apiVersion: 'v1', kind: 'Secret' });
  expect(SecretRef.of(secret, 'key').secretName).toBe(secret.name);
});
