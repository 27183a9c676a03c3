import { Duration, JsonPatch } from 'cdk8s';
import {
  AdminAuth, BacklogScalingOptions, FunctionMesh, KedaAuthMode, PulsarAuth, PulsarCluster, PulsarClusterAccess, PulsarFunction, PulsarFunctionProps,
  PulsarTls, Quantity, Resources, Scaling, SecretRef, Topic,
} from '../../../src';
import { functionWith, JAVA, Misuse, ORDERS, sourceWith, untyped, World } from '../misuse';

const TOKEN = AdminAuth.token(SecretRef.fromName('keda', 'token'));

function backlog(options: Partial<BacklogScalingOptions> = {}): Scaling {
  return Scaling.backlog({ max: 9, backlogPerReplica: 100, ...options });
}

function scaled(
  title: string, code: string, value: string, options: Partial<BacklogScalingOptions>, props: Partial<PulsarFunctionProps> = {},
): Misuse {
  return { title, code, value, write: (world) => functionWith(world, { scaling: backlog(options), ...props }) };
}

/** Of a cluster that KEDA reaches otherwise than the components do. */
function reached(title: string, value: string, access: PulsarClusterAccess): Misuse {
  return {
    title,
    code: 'FM432',
    value,
    write: (world: World) => functionWith(world, {
      pulsar: new PulsarCluster(world.chart, 'tls', { brokerServiceUrl: 'pulsar+ssl://broker:6651', webServiceUrl: 'https://broker:8443', ...access }),
      scaling: backlog(),
    }),
  };
}

export const BACKLOG: readonly Misuse[] = [
  scaled('max below min', 'FM204', 'min 3, max 2', { min: 3, max: 2 }),
  scaled('max equal to min', 'FM405', 'min 2, max 2', { min: 2, max: 2 }),
  scaled('no pods at most', 'FM204', '0', { min: 0, max: 0 }),
  scaled('a negative minimum', 'FM106', '-1', { min: -1 }),
  scaled('no messages for a pod', 'FM106', '0', { backlogPerReplica: 0 }),
  scaled('backlogPerReplica left out', 'FM103', 'undefined', { backlogPerReplica: untyped(undefined) }),
  scaled('an activation without scaling to zero', 'FM410', 'set with min 1', { activationBacklog: 5 }),
  scaled('a polling interval without scaling to zero', 'FM410', 'set with min 2', { min: 2, pollingInterval: Duration.seconds(10) }),
  scaled('a cooldown without scaling to zero', 'FM410', 'set with min 1', { cooldown: Duration.seconds(10) }),
  scaled('a polling interval of less than a second', 'FM106', '0.5', { min: 0, pollingInterval: Duration.millis(500) }),
  scaled('a fallback to nothing', 'FM106', '0', { min: 0, fallback: { replicas: 0 } }),
  scaled('a fallback beyond the most', 'FM106', '10', { fallback: { replicas: 10 } }),
  scaled('a fallback behaviour that is none', 'FM104', '"stay"', { fallback: { replicas: 1, behavior: untyped('stay') } }),
  scaled('CPU of which none is requested', 'FM405', '70% of a CPU request that is not there', { cpu: 70 }, {
    resources: Resources.quantities({ requests: { memory: Quantity.fromString('1Gi') }, limits: { memory: Quantity.fromString('1Gi') } }),
  }),
  scaled('a percentage of zero', 'FM106', '0', { cpu: 0 }),
  scaled('no topic', 'FM405', 'no topic', { topics: [] }),
  scaled('a topic that is not read', 'FM430', 'persistent://public/default/payments', { topics: [Topic.of('payments')] }),
  scaled('a topic twice', 'FM410', 'persistent://public/default/orders', { topics: [ORDERS, Topic.of('public/default/orders')] }),
  scaled('the name of a topic for a topic', 'FM102', 'orders', { topics: untyped(['orders']) }),
  scaled('a pattern', 'FM430', 'orders-.*', {}, { inputs: [Topic.pattern('orders-.*')] }),
  scaled('a pattern to watch', 'FM430', 'orders-.*', { topics: [Topic.pattern('orders-.*')] }, { inputs: [Topic.pattern('orders-.*')] }),
  scaled('a non-persistent topic', 'FM430', 'non-persistent://public/default/ticks', {}, { inputs: [Topic.nonPersistent('ticks')] }),
  scaled('a topic that a URL would cut', 'FM430', 'orders?', {}, { inputs: [Topic.of('orders?')] }),
  scaled('partitions below zero', 'FM106', '-1', {}, { inputs: [Topic.of('orders', { partitions: -1 })] }),
  scaled('precise parallelism', 'FM431', 'true, with Scaling.backlog()', {}, { preciseParallelism: true }),
  scaled('several brokers for one host', 'FM432', 'http://a:8080,b:8080', { adminUrl: 'http://a:8080,b:8080' }),
  scaled('an admin URL of another scheme', 'FM432', 'pulsar://broker:6650', { adminUrl: 'pulsar://broker:6650' }),
  scaled('a TriggerAuthentication without a name', 'FM432', '""', { triggerAuthentication: { name: '', modes: [] } }),
  scaled('a TriggerAuthentication of two kinds', 'FM432', 'bearer, basic', {
    triggerAuthentication: { name: 'keda', modes: [KedaAuthMode.BEARER, KedaAuthMode.BASIC] },
  }),
  scaled('a TriggerAuthentication of a kind that is none', 'FM104', '"kerberos"', { triggerAuthentication: { name: 'keda', modes: untyped(['kerberos']) } }),
  {
    title: 'a member of a mesh',
    code: 'FM503',
    value: 'Scaling.backlog()',
    path: 'c/mesh/clean',
    write: ({ chart, pulsar }) => new PulsarFunction(new FunctionMesh(chart, 'mesh', { pulsar }), 'clean', { runtime: JAVA, inputs: [ORDERS], scaling: backlog() }),
  },
  { title: 'a source', code: 'FM430', value: 'a Source without input topics', write: (world) => sourceWith(world, { scaling: backlog() }) },
  {
    title: 'a cluster whose administration is not known',
    code: 'FM432',
    value: 'c/imported, whose ConfigMap "pulsar-config" is not read here',
    write: (world) => functionWith(world, { pulsar: PulsarCluster.fromConfigMapName(world.chart, 'imported', 'pulsar-config'), scaling: backlog() }),
  },
  reached('the Secret of the components', 'c/tls, whose components authenticate', { authentication: PulsarAuth.secretName('pulsar-token') }),
  reached('trust in anybody', 'c/tls, which trusts any certificate', { adminAuthentication: TOKEN, tls: PulsarTls.insecureTrustAnyCertificate() }),
  reached('authorities without credentials', 'c/tls, with certificate authorities', { tls: PulsarTls.customTrust(SecretRef.fromName('ca', 'ca.crt')) }),
  reached('authorities in a legacy secret', 'c/tls, with certificate authorities', { adminAuthentication: TOKEN, tls: PulsarTls.legacySecretName('tls') }),
  reached('a token without a key', '""', { adminAuthentication: AdminAuth.token(SecretRef.fromName('keda', '')) }),
  {
    title: 'a plain object for credentials',
    code: 'FM102',
    path: 'c/tls',
    value: 'an object with token',
    secret: 'hunter2',
    write: ({ chart }) => new PulsarCluster(chart, 'tls', {
      brokerServiceUrl: 'pulsar://b:6650', webServiceUrl: 'http://b:8080', adminAuthentication: untyped({ token: 'hunter2' }),
    }),
  },
  ...(['/maxReplicas', '/replicas'] as const).map((path): Misuse => ({
    title: `${path} patched in`,
    code: 'FM511',
    value: '5, with Scaling.backlog()',
    write: (world) => functionWith(world, { scaling: backlog() }).patchSpec(JsonPatch.add(path, 5)),
  })),
  {
    title: 'a vertical autoscaler patched in',
    code: 'FM511',
    value: 'set, with Scaling.backlog()',
    write: (world) => functionWith(world, { scaling: backlog() }).patchSpec(JsonPatch.add('/pod/vpa', {})),
  },
];
