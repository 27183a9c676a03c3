import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ApiObject, Chart, Duration, Testing } from 'cdk8s';
import fc from 'fast-check';
import { load } from 'js-yaml';
import {
  AdminAuth, BacklogFallbackBehavior, BacklogScalingOptions, HorizontalPodAutoscalerBehavior, KedaAuthMode, PulsarAuth, PulsarCluster,
  PulsarClusterAccess, PulsarFunction, PulsarTls, Runtime, Scaling, SecretRef, Sink, SinkConnector, Topic,
} from '../../src';
import { judgeAll } from '../../src/rules/judge';
import { Manifest, manifestsOf, only } from '../manifests';
import { crdFindings } from '../properties/crd-findings';
import { CRD_FOLDER, describeWithCrds } from '../spec/crds';

const JAVA = Runtime.java({ className: 'C', jar: 'c.jar' });
const ORDERS = Topic.of('orders');

function chartWith(access: PulsarClusterAccess = {}): { chart: Chart; pulsar: PulsarCluster } {
  const chart = new Chart(Testing.app(), 'c', { namespace: 'streaming' });
  const webServiceUrl = access.tls === undefined ? 'http://broker:8080/' : 'https://broker:8443';
  return { chart, pulsar: new PulsarCluster(chart, 'pulsar', { brokerServiceUrl: 'pulsar://broker:6650', webServiceUrl, ...access }) };
}

function scaled(options: Partial<BacklogScalingOptions>, access: PulsarClusterAccess = {}, inputs = [ORDERS]): Manifest[] {
  const { chart, pulsar } = chartWith(access);
  new PulsarFunction(chart, 'clean', { pulsar, runtime: JAVA, inputs, scaling: Scaling.backlog({ max: 9, backlogPerReplica: 100, ...options }) });
  return manifestsOf(chart);
}

function ofKind(manifests: readonly Manifest[], kind: string): Manifest | undefined {
  return manifests.find((manifest) => manifest.kind === kind);
}

function trigger(options: Partial<BacklogScalingOptions>, access: PulsarClusterAccess = {}, inputs = [ORDERS]): any {
  return ofKind(scaled(options, access, inputs), 'ScaledObject')!.spec.triggers[0];
}

test('a function has a ScaledObject beside it, and leaves its replicas to KEDA', () => {
  const manifests = scaled({});
  expect(ofKind(manifests, 'Function')!.spec).not.toHaveProperty('replicas');
  expect(ofKind(manifests, 'Function')!.spec).not.toHaveProperty('maxReplicas');
  expect(ofKind(manifests, 'TriggerAuthentication')).toBeUndefined();
  expect(ofKind(manifests, 'ScaledObject')).toEqual({
    apiVersion: 'keda.sh/v1alpha1',
    kind: 'ScaledObject',
    metadata: { name: 'c-clean-c8564702-function', namespace: 'streaming' },
    spec: {
      scaleTargetRef: { apiVersion: 'compute.functionmesh.io/v1alpha1', kind: 'Function', name: 'c-clean-c8564702' },
      minReplicaCount: 1,
      maxReplicaCount: 9,
      triggers: [{
        type: 'pulsar',
        metadata: {
          adminURL: 'http://broker:8080',
          topic: 'persistent://public/default/orders',
          subscription: 'public/default/c-clean-c8564702',
          msgBacklogThreshold: '100',
        },
      }],
    },
  });
});

test('everything there is to say, of a sink', () => {
  const { chart, pulsar } = chartWith({ adminAuthentication: AdminAuth.token(SecretRef.fromName('keda', 'token')) });
  const sink = new Sink(chart, 'index', {
    pulsar,
    connector: SinkConnector.dataGeneratorPrint(),
    inputs: [Topic.of('acme/shop/orders', { partitions: 4 }), ORDERS],
    subscription: { name: 'index' },
    scaling: Scaling.backlog({
      min: 0,
      max: 20,
      backlogPerReplica: 1000,
      activationBacklog: 5,
      cpu: 70,
      pollingInterval: Duration.seconds(10),
      cooldown: Duration.minutes(2),
      initialCooldown: Duration.minutes(1),
      fallback: { replicas: 3, behavior: BacklogFallbackBehavior.CURRENT_REPLICAS_IF_HIGHER },
      behavior: { scaleDown: { stabilizationWindowSeconds: 60 } },
    }),
  });
  expect(sink.scaledObject).toBeInstanceOf(ApiObject);
  expect(sink.triggerAuthentication!.name).toBe(sink.statefulSetName);
  expect(only(chart, 'TriggerAuthentication').spec).toEqual({ secretTargetRef: [{ parameter: 'bearerToken', name: 'keda', key: 'token' }] });
  const { spec } = only(chart, 'ScaledObject');
  expect(spec).toMatchObject({
    minReplicaCount: 0,
    pollingInterval: 10,
    cooldownPeriod: 120,
    initialCooldownPeriod: 60,
    fallback: { replicas: 3, failureThreshold: 3, behavior: 'currentReplicasIfHigher' },
    advanced: { horizontalPodAutoscalerConfig: { behavior: { scaleDown: { stabilizationWindowSeconds: 60 } } } },
  });
  const common = { adminURL: 'http://broker:8080', subscription: 'index', msgBacklogThreshold: '1000', activationMsgBacklogThreshold: '5', authModes: 'bearer' };
  const authenticationRef = { name: sink.statefulSetName };
  expect(spec.triggers).toEqual([
    { type: 'pulsar', metadata: { ...common, topic: 'persistent://acme/shop/orders', isPartitionedTopic: 'true' }, authenticationRef },
    { type: 'pulsar', metadata: { ...common, topic: 'persistent://public/default/orders' }, authenticationRef },
    { type: 'cpu', metricType: 'Utilization', metadata: { value: '70' } },
  ]);
});

test('a component that starts with more than one pod says so', () => {
  expect(ofKind(scaled({ min: 3 }), 'Function')!.spec.minReplicas).toBe(3);
  expect(ofKind(scaled({ min: 0 }), 'Function')!.spec).not.toHaveProperty('minReplicas');
});

test('nothing is wrong with it among other manifests', () => {
  const manifests = scaled({ min: 0, cpu: 60 }, { adminAuthentication: AdminAuth.token(SecretRef.fromName('keda', 'token')) });
  expect(judgeAll(manifests).filter(({ code }) => code !== 'FM606')).toEqual([]);
});

test('topics of one\'s choice stand for a pattern', () => {
  const [pattern, eu] = [Topic.pattern('orders-.*'), Topic.of('orders-eu')];
  expect(trigger({ topics: [eu] }, {}, [pattern]).metadata.topic).toBe('persistent://public/default/orders-eu');
});

test('where the administration is', () => {
  expect(trigger({ adminUrl: 'https://proxy:8443/' }).metadata.adminURL).toBe('https://proxy:8443');
  expect(trigger({}, { adminUrl: 'http://proxy' }).metadata.adminURL).toBe('http://proxy');
});

const ref = (key: string) => SecretRef.fromName('s', key);

test.each<[string, PulsarClusterAccess, object, string[]]>([
  ['a user name and a password', { adminAuthentication: AdminAuth.basic(ref('u'), ref('p')) }, { authModes: 'basic' }, ['username=u', 'password=p']],
  ['a client certificate', { adminAuthentication: AdminAuth.certificate(ref('c'), ref('k')) }, { authModes: 'tls' }, ['cert=c', 'key=k']],
  ['OAuth2', {
    adminAuthentication: AdminAuth.oauth2({ tokenUrl: 'https://idp/token', clientId: 'keda', clientSecret: ref('c'), scope: 'admin', audience: 'urn:sn:a&b' }),
  }, { authModes: 'oauth', oauthTokenURI: 'https://idp/token', clientID: 'keda', scope: 'admin', EndpointParams: 'audience=urn%3Asn%3Aa%26b' }, ['clientSecret=c']],
  ['a certificate authority', { adminAuthentication: AdminAuth.token(ref('t')), tls: PulsarTls.customTrust(ref('ca.crt')) },
    { authModes: 'bearer', adminURL: 'https://broker:8443' }, ['bearerToken=t', 'ca=ca.crt']],
  ['the authorities of KEDA\'s image', { adminAuthentication: AdminAuth.token(ref('t')), tls: PulsarTls.systemTrust() }, { authModes: 'bearer' }, ['bearerToken=t']],
])('KEDA authenticates with %s', (_, access, metadata, parameters) => {
  const manifests = scaled({}, access);
  expect(ofKind(manifests, 'ScaledObject')!.spec.triggers[0].metadata).toMatchObject(metadata);
  const { secretTargetRef } = ofKind(manifests, 'TriggerAuthentication')!.spec;
  expect(secretTargetRef.map(({ parameter, key }: any) => `${parameter}=${key}`)).toEqual(parameters);
});

test('a TriggerAuthentication that exists already', () => {
  const triggerAuthentication = { name: 'pulsar', modes: [KedaAuthMode.BEARER, KedaAuthMode.TLS], clusterWide: true };
  const manifests = scaled({ triggerAuthentication }, { authentication: PulsarAuth.secretName('token'), tls: PulsarTls.legacySecretName('tls') });
  expect(ofKind(manifests, 'TriggerAuthentication')).toBeUndefined();
  expect(ofKind(manifests, 'ScaledObject')!.spec.triggers[0]).toMatchObject({
    metadata: { authModes: 'bearer,tls' }, authenticationRef: { name: 'pulsar', kind: 'ClusterTriggerAuthentication' },
  });
});

test('the default cluster is known in time, or refused', () => {
  const { chart, pulsar } = chartWith();
  const scaling = Scaling.backlog({ max: 2, backlogPerReplica: 1 });
  const create = (id: string) => new PulsarFunction(chart, id, { runtime: JAVA, inputs: [ORDERS], scaling });
  expect(() => create('early')).toThrow('FM217  c/early  pulsar');
  chart.node.tryRemoveChild('early');
  PulsarCluster.setDefault(chart, pulsar);
  create('clean');
  expect(only(chart, 'ScaledObject').spec.triggers).toHaveLength(1);
  PulsarCluster.setDefault(chart, PulsarCluster.fromConfigMapName(chart, 'other', 'other'));
  expect(() => only(chart, 'ScaledObject')).toThrow('c/other now');
});

describeWithCrds('by the CRDs of KEDA', () => {
  const schemaOf = (plural: string): any => {
    const folder = join(CRD_FOLDER, '..', 'keda-v2.20.2');
    return (load(readFileSync(join(folder, `keda.sh_${plural}.yaml`), 'utf8')) as any).spec.versions[0].schema.openAPIV3Schema;
  };
  const [scaledObjects, triggerAuthentications] = [schemaOf('scaledobjects'), schemaOf('triggerauthentications')];
  const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
  const plan = fc.record({
    min: fc.integer({ min: 0, max: 5 }),
    backlogPerReplica: fc.integer({ min: 1, max: 2 ** 31 - 1 }),
    cpu: maybe(fc.integer({ min: 1, max: 100 })),
    fallback: maybe(fc.record({
      replicas: fc.integer({ min: 1, max: 9 }),
      failures: maybe(fc.nat(9)),
      behavior: maybe(fc.constantFrom(...Object.values(BacklogFallbackBehavior))),
    })),
    cooldown: maybe(fc.nat(1000).map((seconds) => Duration.seconds(seconds))),
    behavior: maybe(fc.constant<HorizontalPodAutoscalerBehavior>({ scaleUp: { policies: [{ type: 'Pods', value: 4, periodSeconds: 60 }] } })),
  });
  const credentials = fc.constantFrom<PulsarClusterAccess>({}, { adminAuthentication: AdminAuth.token(ref('t')) }, {
    adminAuthentication: AdminAuth.oauth2({ tokenUrl: 'https://idp/token', clientId: 'keda', clientSecret: ref('c') }), tls: PulsarTls.customTrust(ref('ca')),
  });

  test('whatever is asked for is valid', () => {
    fc.assert(fc.property(plan, credentials, ({ cooldown, ...options }, access) => {
      const manifests = scaled({ ...options, cooldown: options.min === 0 ? cooldown : undefined }, access);
      expect(crdFindings(scaledObjects, ofKind(manifests, 'ScaledObject'), 'ScaledObject')).toEqual([]);
      const authentication = ofKind(manifests, 'TriggerAuthentication');
      if (authentication !== undefined) { expect(crdFindings(triggerAuthentications, authentication, 'TriggerAuthentication')).toEqual([]); }
    }), { numRuns: 100 });
  });

  test('the judge can find something', () => {
    expect(crdFindings(scaledObjects, { spec: { scaleTargetRef: {}, triggers: [{ type: 'pulsar', metadata: { a: 1 } }], minReplicas: 1 } }, 'so')).toEqual([
      'so.spec.scaleTargetRef.name: missing', 'so.spec.triggers[0].metadata.a: no text', 'so.spec.minReplicas: no such field',
    ]);
  });
});
