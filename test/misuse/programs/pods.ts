import { Duration } from 'cdk8s';
import { BackendConfig, PodOptions } from '../../../src';
import { functionWith, Misuse, untyped } from '../misuse';

function podWith(title: string, code: string, value: string, pod: PodOptions): Misuse {
  return { title, code, value, write: (world) => functionWith(world, { pod }) };
}

export const PODS: readonly Misuse[] = [
  podWith('a selector label', 'FM402', 'orders', { labels: { 'app.kubernetes.io/name': 'orders' } }),
  podWith('a label of the operator', 'FM402', 'yes', { labels: { 'compute.functionmesh.io/mine': 'yes' } }),
  podWith('a probe of a sidecar that is not whole', 'FM403', 'a probe without timeoutSeconds, successThreshold, failureThreshold', {
    sidecars: [{ name: 'proxy', livenessProbe: { periodSeconds: 5 } }],
  }),
  podWith('the latest image for a sidecar', 'FM403', 'envoy without a pull policy', { sidecars: [{ name: 'proxy', image: 'envoy' }] }),
  podWith('a probe without a period', 'FM106', '0', { livenessProbe: { period: Duration.seconds(0) } }),
  podWith('a probe of half a second', 'FM106', '0.5', { livenessProbe: { period: Duration.millis(500) } }),
  podWith('a grace period of half a second', 'FM106', '0.5', { terminationGracePeriod: Duration.millis(500) }),
  podWith('a grace period as a number', 'FM102', '30', { terminationGracePeriod: untyped(30) }),
  podWith('a variable without a name', 'FM423', 'nothing', { env: untyped([{ value: 'x' }]) }),
  podWith('variables as an object', 'FM102', 'an object with LEVEL', { env: untyped({ LEVEL: 'info' }) }),
  podWith('a number for a variable', 'FM102', '5', { env: [{ name: 'LEVEL', value: untyped(5) }] }),
  podWith('a misspelled field of a container', 'FM101', 'did you mean image?', { sidecars: untyped([{ name: 'proxy', imgae: 'envoy' }]) }),
  podWith('a mount without a path', 'FM423', 'nothing', { volumeMounts: untyped([{ name: 'data' }]) }),
  podWith('a plain object for the security', 'FM102', 'an object with runAsUser', { security: untyped({ runAsUser: 1 }) }),
  podWith('a name for a service account', 'FM102', '"functions"', { serviceAccount: untyped('functions') }),
  podWith('a name for a pull secret', 'FM102', '"registry"', { imagePullSecrets: untyped(['registry']) }),
  podWith('undefined among the sidecars', 'FM102', 'undefined', { sidecars: untyped([undefined]) }),
  {
    title: 'a selector label for all components',
    code: 'FM402',
    value: 'orders',
    path: 'c/defaults',
    write: ({ chart }) => new BackendConfig(chart, 'defaults', { pod: { labels: { app: 'orders' } } }),
  },
  {
    title: 'a number for a variable of all components',
    code: 'FM102',
    value: '5',
    path: 'c/defaults',
    write: ({ chart }) => new BackendConfig(chart, 'defaults', { env: untyped({ LEVEL: 5 }) }),
  },
];
