import { Topic } from '../../src';
import { parseTopicName } from '../../src/pulsar/topic-name';

test.each([
  ['x', 'persistent://public/default/x'],
  ['acme/shop/x', 'persistent://acme/shop/x'],
  ['persistent://acme/shop/x', 'persistent://acme/shop/x'],
  ['non-persistent://acme/shop/x', 'non-persistent://acme/shop/x'],
  ['persistent://acme/shop/a/b', 'persistent://acme/shop/a/b'],
  ['persistent://a=b:c.d-e_f/shop/x y', 'persistent://a=b:c.d-e_f/shop/x y'],
])('%s is %s', (text, full) => {
  expect(Topic.of(text).name).toBe(full);
});

test('tenant and namespace of a short name', () => {
  const topic = Topic.of('x', { tenant: 'acme', namespace: 'shop' });
  expect([topic.name, topic.tenant, topic.namespace, topic.localName, topic.persistent])
    .toEqual(['persistent://acme/shop/x', 'acme', 'shop', 'x', true]);
});

test('non-persistent topics', () => {
  expect(Topic.nonPersistent('x').name).toBe('non-persistent://public/default/x');
  expect(Topic.nonPersistent('acme/shop/x').persistent).toBe(false);
});

test.each(['', 'a/b', 'a/b/c/d', 'http://a/b/c', 'persistent://a/b', 'persistent://a/b/', '/b/c', 'persistent:///b/c', 'a b/c/d', 'a/b.*/c'])(
  '%j is no topic', (text) => {
    expect(() => parseTopicName(text)).toThrow('FM210');
  });
