import {
  BatchBuilder, CompressionType, Input, Output, PulsarFunction, PulsarFunctionProps, Runtime, Schema, Source, SourceConnector, Topic,
} from '../../src';
import { chartWithCluster, only } from '../manifests';

const java = Runtime.java({ className: 'Upper', jar: 'upper.jar' });
const IN = 'persistent://public/default/in';

function specOf(props: Partial<PulsarFunctionProps>): any {
  const { chart, pulsar } = chartWithCluster();
  new PulsarFunction(chart, 'f', { pulsar, runtime: java, ...props });
  return only(chart, 'Function').spec;
}

test.each<[string, (Topic | Input)[], object]>([
  ['a bare topic', [Topic.of('in')], { topics: [IN] }],
  ['an inferred schema names the class alone', [Topic.of('in', { schema: Schema.ofType('com.acme.Order') })],
    { topics: [IN], typeClassName: 'com.acme.Order' }],
  ['a schema type', [Topic.of('in', { schema: Schema.avro('com.acme.Order') })],
    { topics: [IN], typeClassName: 'com.acme.Order', sourceSpecs: { [IN]: { schemaType: 'AVRO' } } }],
  ['a SerDe alone', [Topic.of('in', { schema: Schema.serde('com.acme.Serde') })],
    { topics: [IN], customSerdeSources: { [IN]: 'com.acme.Serde' } }],
  ['a SerDe with settings', [Input.of(Topic.of('in', { schema: Schema.serde('com.acme.Serde') }), { receiverQueueSize: 0 })],
    { topics: [IN], sourceSpecs: { [IN]: { serdeClassname: 'com.acme.Serde', receiverQueueSize: 0 } } }],
  ['a schema class alone', [Topic.of('in', { schema: Schema.custom('com.acme.Schema') })],
    { topics: [IN], customSchemaSources: { [IN]: 'com.acme.Schema' } }],
  ['a pattern', [Topic.pattern('persistent://public/default/in-.*')], { topicPattern: 'persistent://public/default/in-.*' }],
  ['two patterns', [Topic.pattern('a-.*'), Topic.pattern('b-.*')], {
    topicPattern: 'persistent://public/default/a-.*',
    sourceSpecs: { 'persistent://public/default/b-.*': { isRegexPattern: true } },
  }],
  ['a schema of the input instead of the topic\'s', [Input.of(Topic.of('in', { schema: Schema.STRING }), { schema: Schema.BYTES })],
    { topics: [IN], typeClassName: '[B' }],
])('%s', (_, inputs, expected) => {
  expect(specOf({ inputs }).input).toEqual(expected);
});

test('Go reads bytes whatever the schema of the topic', () => {
  const { input } = specOf({ runtime: Runtime.go({ executable: 'f' }), inputs: [Topic.of('in', { schema: Schema.STRING })] });
  expect(input).toEqual({ topics: [IN], typeClassName: 'java.lang.String' });
});

test('producer settings and the schema of the output', () => {
  const { output } = specOf({
    inputs: [Topic.of('in')],
    output: Output.to(Topic.of('out', { schema: Schema.json('com.acme.Order').withProperties({ b: '2', a: '1' }) }), {
      batchBuilder: BatchBuilder.KEY_BASED, properties: { team: 'shop' },
    }),
  });
  expect(output).toEqual({
    topic: 'persistent://public/default/out',
    typeClassName: 'com.acme.Order',
    sinkSchemaType: 'JSON',
    producerConf: { batchBuilder: 'KEY_BASED' },
    customSchemaSinks: {
      'persistent://public/default/out': '{"schemaProperties":{"a":"1","b":"2"},"consumerProperties":{"team":"shop"}}',
    },
  });
});

test('a source keeps what the operator has for its producer, whatever else is said of it', () => {
  const { chart, pulsar } = chartWithCluster();
  const connector = SourceConnector.of({ className: 'C', archive: 'c.nar' });
  new Source(chart, 'source', { pulsar, connector, output: Output.generated({ compression: CompressionType.ZSTD, maxPendingMessages: 5 }) });
  expect(only(chart, 'Source').spec.output.producerConf).toEqual({
    compressionType: 'ZSTD', maxPendingMessages: 5, maxPendingMessagesAcrossPartitions: 1000, useThreadLocalProducers: true,
  });
});

test('the class of the messages of a connector is that of what it stands for', () => {
  const { input, output, sourceConfig, sinkConfig } = specOf({
    inputs: undefined, source: { builtin: 'kafka', typeClassName: 'com.acme.Order' }, sink: { builtin: 'redis', typeClassName: 'com.acme.Line' },
  });
  expect([input, output]).toEqual([{ typeClassName: 'com.acme.Order' }, { typeClassName: 'com.acme.Line' }]);
  expect([sourceConfig.typeClassName, sinkConfig.typeClassName]).toEqual(['com.acme.Order', 'com.acme.Line']);
});

test('the schema of an output is that of the component that reads it', () => {
  const { chart, pulsar } = chartWithCluster();
  const first = new PulsarFunction(chart, 'first', {
    pulsar, runtime: java, inputs: [Topic.of('in')], output: Output.generated({ schema: Schema.STRING }), metadata: { name: 'first' },
  });
  const inputs = [first];
  const second = new PulsarFunction(chart, 'second', { pulsar, runtime: java, inputs, metadata: { name: 'second' } });
  expect((second as any)._wireSpec().input).toEqual({
    topics: ['persistent://public/default/first-output'],
    typeClassName: 'java.lang.String',
    sourceSpecs: { 'persistent://public/default/first-output': { schemaType: 'STRING' } },
  });
});
