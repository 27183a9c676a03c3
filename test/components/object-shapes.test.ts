import { setFlagsFromString } from 'node:v8';
import { runInThisContext } from 'node:vm';
import { ApiObject, Chart, Testing } from 'cdk8s';
import { Input, PulsarCluster, PulsarFunction, Runtime, Schema, Topic } from '../../src';

setFlagsFromString('--allow-natives-syntax');
const haveSameMap = runInThisContext('(a, b) => %HaveSameMap(a, b)') as (a: object, b: object) => boolean;

/** What is alive counts, so it is held. */
const held: unknown[] = [];

/** Whether V8 still has one description for objects of one kind. */
function isShared(key: string): boolean {
  const [one, other] = [{}, {}].map((object) => Object.assign(object, { [key]: 1 }));
  return haveSameMap(one, other);
}

test('topics as keys do not use up what V8 describes objects by', () => {
  const chart = new Chart(Testing.app(), 'c');
  const pulsar = new PulsarCluster(chart, 'pulsar', { brokerServiceUrl: 'pulsar://b:6650', webServiceUrl: 'http://b:8080' });
  for (let i = 0; i < 600; i++) {
    const [strings, avro, packed] = ['strings', 'avro', 'packed'].map((name) => `${name}-${i}`);
    const reader = new PulsarFunction(chart, `reader-${i}`, {
      pulsar,
      runtime: Runtime.java({ jar: '/a.jar', className: 'com.acme.A' }),
      inputs: [
        Topic.of(strings, { schema: Schema.STRING }),
        Topic.of(avro, { schema: Schema.serde('com.acme.Serde') }),
        Input.of(Topic.of(packed), { receiverQueueSize: 10 }),
      ],
    });
    held.push(ApiObject.of(reader).toJson());
  }
  expect(isShared('afterwards')).toBe(true);

  for (let i = 0; i < 1800; i++) { held.push({ [`persistent://public/default/plain-${i}`]: 1 }); }
  expect(isShared('in the end')).toBe(false);
});
