import { aFunction } from './fixtures/documents';
import { ACKNOWLEDGE_ANNOTATION } from '../../src/rules/acknowledgements';
import { isJudgeable, judgeable } from '../../src/rules/judgeable';

const metadata = { name: 'x', namespace: 'n', labels: { a: 'b' }, annotations: { note: 'mine' } };
const NAMED = { name: 'x', namespace: 'n' };

test.each([
  ['v1', 'ConfigMap', true],
  ['v1', 'Secret', true],
  ['autoscaling/v2', 'HorizontalPodAutoscaler', true],
  ['keda.sh/v1alpha1', 'ScaledObject', true],
  ['resource.streamnative.io/v1alpha1', 'PulsarTopic', true],
  ['compute.functionmesh.io/v1alpha1', 'Function', true],
  [undefined, 'Function', true],
  ['serving.knative.dev/v1', 'Function', false],
  ['apps/v1', 'Deployment', false],
])('whether %s %s is looked at: %s', (apiVersion, kind, expected) => {
  expect(isJudgeable({ apiVersion, kind })).toBe(expected);
  expect(judgeable({ apiVersion, kind, metadata }) !== undefined).toBe(expected);
});

test('a resource of the operator is looked at whole', () => {
  const document = aFunction({}, metadata);
  expect(judgeable(document)).toBe(document);
});

test('of a Secret only its name is looked at', () => {
  expect(judgeable({ apiVersion: 'v1', kind: 'Secret', metadata, data: { password: 'hunter2' } })).toEqual({ apiVersion: 'v1', kind: 'Secret', metadata: NAMED });
});

test('of a ConfigMap also where the brokers are', () => {
  const document = { apiVersion: 'v1', kind: 'ConfigMap', metadata, data: { brokerServiceURL: 'pulsar://b:6650', other: 'hunter2' } };
  expect(judgeable(document)).toEqual({ apiVersion: 'v1', kind: 'ConfigMap', metadata: NAMED, data: { brokerServiceURL: 'pulsar://b:6650' } });
  expect(judgeable({ kind: 'ConfigMap' })).toEqual({ kind: 'ConfigMap', metadata: {}, data: {} });
});

test('of another resource of Pulsar only what it declares', () => {
  const document = { apiVersion: 'resource.streamnative.io/v1', kind: 'PulsarFunction', metadata, spec: { name: 't', replicationClusters: ['a'], geoReplicationRefs: [], token: 'hunter2' } };
  expect(judgeable(document)).toEqual({
    apiVersion: 'resource.streamnative.io/v1', kind: 'PulsarFunction', metadata: NAMED, spec: { name: 't' },
  });
});

test('of an autoscaler what it scales, by which backlogs, and what it acknowledges', () => {
  const spec = {
    scaleTargetRef: { kind: 'Function', name: 'f' },
    advanced: { horizontalPodAutoscalerConfig: { name: 'h' } },
    triggers: [{ type: 'pulsar', metadata: { topic: 't', subscription: 's', adminURL: 'a', password: 'hunter2' } }, null],
    fallback: {},
  };
  const annotations = { note: 'mine', [ACKNOWLEDGE_ANNOTATION]: 'FM512: later' };
  expect(judgeable({ kind: 'ScaledObject', metadata: { ...metadata, annotations }, spec })).toEqual({
    kind: 'ScaledObject',
    metadata: { ...NAMED, annotations: { [ACKNOWLEDGE_ANNOTATION]: 'FM512: later' } },
    spec: { scaleTargetRef: spec.scaleTargetRef, advanced: spec.advanced, triggers: [{ type: 'pulsar', metadata: { topic: 't', subscription: 's', adminURL: 'a' } }, { metadata: {} }] },
  });
  expect(judgeable({ kind: 'HorizontalPodAutoscaler', metadata: NAMED })).toEqual({ kind: 'HorizontalPodAutoscaler', metadata: NAMED, spec: {} });
  expect(judgeable({ kind: 'HorizontalPodAutoscaler' })).toEqual({ kind: 'HorizontalPodAutoscaler', metadata: {}, spec: {} });
});
