import { PulsarFunction, Runtime, Schema, Sink, SinkConnector, Source, SourceConnector, Topic } from '../../src';
import { chartWithCluster, only } from '../manifests';

const IN = 'persistent://public/default/in';
const GENERIC = 'org.apache.pulsar.client.api.schema.GenericObject';
const search = SinkConnector.elasticsearch({ url: 'http://elasticsearch:9200', index: 'orders' });
const kafka = SinkConnector.kafka({ bootstrapServers: ['kafka:9092'], topic: 'orders' });
const own = (typeClassName?: string) => SinkConnector.of({ className: 'com.acme.Sink', archive: 'sink.nar', typeClassName });

function inputOf(connector: SinkConnector, schema: Schema): unknown {
  const { chart, pulsar } = chartWithCluster();
  new Sink(chart, 'sink', { pulsar, connector, inputs: [Topic.of('in', { schema })] });
  return only(chart, 'Sink').spec.input;
}

test.each<[string, SinkConnector, Schema, object]>([
  ['that reads records takes them by the schema of the topic', search, Schema.json('com.acme.Order'), { topics: [IN], typeClassName: GENERIC }],
  ['that reads bytes takes them as they are', kafka, Schema.avro('com.acme.Order'), { topics: [IN], typeClassName: '[B' }],
  ['has no SerDe of a function', search, Schema.serde('com.acme.Serde'), { topics: [IN], typeClassName: GENERIC }],
  ['of one\'s own has the class of the topic', own(), Schema.json('com.acme.Order'),
    { topics: [IN], typeClassName: 'com.acme.Order', sourceSpecs: { [IN]: { schemaType: 'JSON' } } }],
  ['of a class of its own keeps it where the schema of the topic names none', own('com.acme.Order'), Schema.custom('com.acme.OrderSchema'),
    { topics: [IN], typeClassName: 'com.acme.Order', customSchemaSources: { [IN]: 'com.acme.OrderSchema' } }],
  ['of one\'s own may read bytes', own('[B'), Schema.json('com.acme.Order'), { topics: [IN], typeClassName: '[B' }],
])('a sink %s', (_, connector, schema, expected) => {
  expect(inputOf(connector, schema)).toEqual(expected);
});

test('a sink reads what a function writes, whatever class that has', () => {
  const { chart, pulsar } = chartWithCluster();
  const runtime = Runtime.java({ className: 'com.acme.Clean', jar: 'clean.jar' });
  const clean = new PulsarFunction(chart, 'clean', {
    pulsar, runtime, inputs: [Topic.of('in')], output: Topic.of('out', { schema: Schema.avro('com.acme.Order') }),
  });
  new Sink(chart, 'sink', { pulsar, connector: search, inputs: [clean] });
  expect(only(chart, 'Sink').spec.input).toEqual({ topics: ['persistent://public/default/out'], typeClassName: GENERIC });
});

test('a source writes its bytes, and who reads it has the class of the topic', () => {
  const { chart, pulsar } = chartWithCluster();
  const source = new Source(chart, 'source', {
    pulsar,
    connector: SourceConnector.rabbitMq({ host: 'rabbit', queue: 'orders', connectionName: 'pulsar' }),
    output: Topic.of('out', { schema: Schema.json('com.acme.Order') }),
  });
  const runtime = Runtime.java({ className: 'com.acme.Clean', jar: 'clean.jar' });
  new PulsarFunction(chart, 'clean', { pulsar, runtime, inputs: [source] });
  expect(only(chart, 'Source').spec.output).toEqual({ topic: 'persistent://public/default/out', typeClassName: '[B' });
  expect(only(chart, 'Function').spec.input.typeClassName).toBe('com.acme.Order');
});
