import { aFunction, other } from './fixtures/documents';
import { subjectsOf } from '../../src/document/subjects';
import { PulsarClusters } from '../../src/rules/pulsar-clusters';
import { Document } from '../../src/rules/rule';

const config = (name: string, url: unknown, namespace?: string): Document => ({
  kind: 'ConfigMap', metadata: { name, ...namespace === undefined ? {} : { namespace } }, data: { brokerServiceURL: url },
});
const component = (pulsarConfig: string, fields: object = {}, metadata: object = {}) =>
  subjectsOf(aFunction({ pulsar: { pulsarConfig }, ...fields }, { ...metadata }))[0];

/** Documents go to the Kubernetes cluster that a label names. */
const groupOf = ({ metadata }: Document): string | undefined => (metadata?.labels as { cluster?: string } | undefined)?.cluster;
const clustersOf = (...documents: Document[]): PulsarClusters => new PulsarClusters(documents, groupOf);

describe('the brokers of a component', () => {
  const clusters = clustersOf(config('a', 'pulsar://a:6650', 'one'), config('b', 'pulsar://b:6650'), config('none', 7), other('Secret', 'a', { data: { brokerServiceURL: 'pulsar://s' } }));

  it.each<[string, ReturnType<typeof component>, string | undefined]>([
    ['are in the ConfigMap of its namespace', component('a', {}, { namespace: 'one' }), 'pulsar://a:6650'],
    ['are not in that of another namespace', component('a', {}, { namespace: 'two' }), undefined],
    ['may be in one without a namespace', component('b', {}, { namespace: 'two' }), 'pulsar://b:6650'],
    ['are not in one that says nothing', component('none'), undefined],
  ])('%s', (_, subject, url) => {
    expect(clusters.brokerOf(subject)).toBe(url);
    expect(clusters.brokerOf(subject)).toBe(url);
  });

  it('are those of its own Kubernetes cluster', () => {
    const labelled = (cluster: string) => ({ namespace: 'n', labels: { cluster } });
    const both = clustersOf(
      { ...config('p', 'pulsar://east:6650'), metadata: { name: 'p', ...labelled('east') } },
      { ...config('p', 'pulsar://west:6650'), metadata: { name: 'p', ...labelled('west') } },
    );
    expect(['east', 'west'].map((cluster) => both.brokerOf(component('p', {}, labelled(cluster))))).toEqual(['pulsar://east:6650', 'pulsar://west:6650']);
  });
});

test('a ConfigMap with brokers is known by namespace and name', () => {
  const clusters = clustersOf(config('a', 'pulsar://a:6650', 'one'));
  expect([config('a', '', 'one'), config('a', '', 'two'), config('b', '', 'one')].map((document) => clusters.has(document))).toEqual([true, false, false]);
});

describe('two components', () => {
  const documents = [
    config('a', 'pulsar://a:6650'), config('a-http', 'pulsar+ssl://a:6651'), config('a-long', 'pulsar://a.svc.cluster.local:6650/'),
    config('ab', 'pulsar://ab:6650'), config('several', 'pulsar://b:6650, a:6650'), config('c', 'pulsar://c:6650'),
  ];
  const clusters = clustersOf(...documents);
  const named = (pulsarConfig: string, clusterName: string) => component(pulsarConfig, { clusterName });

  it.each<[string, ReturnType<typeof component>, ReturnType<typeof component>, boolean]>([
    ['with one ConfigMap are on one cluster', component('a'), component('a'), false],
    ['of one host are on one cluster, whatever the port', component('a'), component('a-http'), false],
    ['of one host are on one cluster, written short or long', component('a'), component('a-long'), false],
    ['of one host are on one cluster, written long or short', component('a-long'), component('a'), false],
    ['are on two where a name only begins with the other', component('a'), component('ab'), true],
    ['that share one of several brokers are on one', component('several'), component('a'), false],
    ['of other hosts are on two', component('a'), component('c'), true],
    ['are on one where they say so', named('a', 'east'), named('c', 'east'), false],
    ['are on two where they say so', named('a', 'east'), named('a', 'west'), true],
    ['say nothing by the name that the operator gives any cluster', named('a', 'kubernetes'), named('a', 'west'), false],
    ['of unknown ConfigMaps of one namespace are on two', component('x'), component('y'), true],
    ['of one unknown ConfigMap are on one', component('x'), component('x'), false],
    ['of unknown ConfigMaps of two namespaces may be on one', component('x', {}, { namespace: 'n' }), component('y', {}, { namespace: 'm' }), false],
    ['of which one is unknown are on two in one namespace', component('a'), component('y'), true],
  ])('%s', (_, one, second, expected) => {
    expect(clusters.differ(one, second)).toBe(expected);
  });

  it('that may be on one cluster have one key, and certainly so where it is certain', () => {
    expect(clusters.keyOf(component('x'))).toBe(clusters.keyOf(component('x')));
    expect(clusters.keyOf(component('x'))).not.toBe(clusters.keyOf(component('y')));
    expect(clusters.keyOf(component('a'))).toBe('pulsar://a:6650');
    expect(clusters.certainKeyOf(component('a'))).toBe('pulsar://a:6650');
    const east = component('x', {}, { labels: { cluster: 'east' } });
    expect(clusters.keyOf(east)).toBe(clusters.keyOf(component('x')));
    expect(clusters.certainKeyOf(east)).not.toBe(clusters.certainKeyOf(component('x')));
    expect(clusters.certainKeyOf(component('x', {}, { namespace: 'n', labels: { cluster: 'east' } })))
      .toBe(clusters.certainKeyOf(component('x', {}, { namespace: 'n' })));
  });
});

test.each([
  ['what it says itself', component('a', { clusterName: 'east' }), 'east'],
  ['its brokers', component('a', { clusterName: 'kubernetes' }), 'pulsar://a:6650'],
  ['its ConfigMap', component('x'), 'the cluster of ConfigMap x'],
])('a message calls a cluster by %s', (_, subject, name) => {
  expect(clustersOf(config('a', 'pulsar://a:6650')).nameOf(subject)).toBe(name);
});
