import fc from 'fast-check';
import { Topic } from '../../src';

/** What the operator's webhook accepts, written down again without looking at the parser. */
const FULL = /^(?:non-)?persistent:\/\/[-=:.A-Za-z0-9_]+\/[-=:.A-Za-z0-9_]+\/[^]+$/;
const SHORT = /^[^/]+$/;
const SHORT_WITH_NAMESPACE = /^[-=:.A-Za-z0-9_]+\/[-=:.A-Za-z0-9_]+\/[^/]+$/;

function isAccepted(text: string): boolean {
  return text.includes('://') ? FULL.test(text) : SHORT.test(text) || SHORT_WITH_NAMESPACE.test(text);
}

const part = fc.oneof(fc.stringMatching(/^[-=:.\w]{0,5}$/), fc.constantFrom('', ' ', '.*', 'ä', 'a+b', 'x\ny', 'a:'), fc.string({ maxLength: 4 }));
const text = fc.oneof(
  fc.array(part, { maxLength: 5 }).map((parts) => parts.join('/')),
  fc.tuple(fc.constantFrom('persistent', 'non-persistent', 'Persistent', 'kafka', ''), fc.array(part, { maxLength: 5 }))
    .map(([domain, parts]) => `${domain}://${parts.join('/')}`),
);
const RUNS = { numRuns: 3000 };

test('exactly what the operator accepts is accepted', () => {
  fc.assert(fc.property(text, (name) => {
    let isParsed = true;
    try {
      expect(Topic.of(name).name).toMatch(FULL);
    } catch (error) {
      isParsed = false;
      expect((error as Error).message).toMatch(/^FM210 {2}topic\n[^]*\n {2}Fix: /);
    }
    expect(isParsed).toBe(isAccepted(name));
  }), RUNS);
});

test('a full name is the name of the same topic', () => {
  fc.assert(fc.property(text.filter(isAccepted), (name) => {
    const topic = Topic.of(name);
    const again = Topic.of(topic.name);
    expect(again.name).toBe(topic.name);
    expect([again.tenant, again.namespace, again.localName]).toEqual([topic.tenant, topic.namespace, topic.localName]);
    expect(again.persistent).toBe(topic.persistent);
  }), RUNS);
});

test('tenant and namespace make the name that they would make in front of it', () => {
  const entity = fc.stringMatching(/^[-=:.\w]{1,5}$/);
  fc.assert(fc.property(entity, entity, fc.stringMatching(/^[^/:]{1,5}$/), (tenant, namespace, name) => {
    expect(Topic.of(name, { tenant, namespace }).name).toBe(Topic.of(`${tenant}/${namespace}/${name}`).name);
  }), RUNS);
});
