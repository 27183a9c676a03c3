import { Chart, Duration } from 'cdk8s';
import { chartWithState, flowsOf } from './pipelines';
import {
  Branch, CdcPipeline, ContentRouter, DeadLetterRedrive, EtlPipeline, FanIn, FanOut, IotTelemetryPipeline, Pipeline, PipelineStep,
  ProcessingGuarantee, Route, Runtime, Schema, SecretRef, SinkConnector, SourceConnector, Topic, Topology, Window,
  WindowAggregate, WindowedAggregation, WordCount,
} from '../../src';
import { manifestsOf, only } from '../manifests';

const JAVA = Runtime.java({ className: 'com.acme.F', jar: 'f.jar' });
const PRINT = SinkConnector.dataGeneratorPrint();

test('word count: sentences to words to counts', () => {
  const { app, chart, pulsar } = chartWithState();
  const words = new WordCount(chart, 'wc', { pulsar, sentences: Topic.of('sentences') });
  expect(flowsOf(Topology.of(app))).toEqual([
    '[wc-counter] > c-wc-counts',
    '[wc-counter] deadLetter> c-wc-dead-letters',
    '[wc-splitter] > c-wc-words',
    '[wc-splitter] deadLetter> c-wc-dead-letters',
    'c-wc-words > [wc-counter]',
    'sentences > [wc-splitter]',
  ]);
  const { functions } = only(chart, 'FunctionMesh').spec;
  expect(functions.map(({ autoAck, timeout, className }: any) => ({ autoAck, timeout, className }))).toEqual(
    [0, 1].map(() => ({ autoAck: false, timeout: 60000, className: 'inline_function.Inline' })));
  expect(functions[1].statefulConfig).toEqual({ pulsar: { serviceUrl: 'bk://bookkeeper:4181' } });
  expect(functions[1].funcConfig.outputTopic).toBe(words.counter.outputTopic!.name);
});

test('word count: each stage by code of one\'s own', () => {
  const { app, chart, pulsar } = chartWithState();
  new WordCount(chart, 'wc', { pulsar, sentences: Topic.of('sentences'), words: Topic.of('words'), counts: Topic.of('counts'), splitter: JAVA, counter: JAVA });
  expect(flowsOf(Topology.of(app)).filter((flow) => !flow.includes('dead'))).toEqual([
    '[wc-counter] > counts', '[wc-splitter] > words', 'sentences > [wc-splitter]', 'words > [wc-counter]',
  ]);
  const { functions } = only(chart, 'FunctionMesh').spec;
  expect(functions[0]).toMatchObject({ funcConfig: { outputTopic: 'persistent://public/default/words' }, maxMessageRetry: 3, java: { jar: 'f.jar' } });
  expect(functions[0].autoAck).toBeUndefined();
});

test('ETL: source, steps and sink in a row, dead letters of all that can have them', () => {
  const { app, chart, pulsar } = chartWithState();
  const etl = new EtlPipeline(chart, 'etl', {
    pulsar,
    source: SourceConnector.dataGenerator(),
    steps: [
      PipelineStep.filter('paid', 'value["paid"]'),
      PipelineStep.function('java', JAVA),
      PipelineStep.function('go', Runtime.go({ executable: 'f' })),
      PipelineStep.function('once', JAVA, { processingGuarantee: ProcessingGuarantee.EFFECTIVELY_ONCE }),
    ],
    sink: PRINT,
    logTopic: Topic.of('logs'),
  });
  const flows = flowsOf(Topology.of(app));
  expect(flows.filter((flow) => !flow.includes('log>') && !flow.includes('deadLetter>'))).toEqual([
    '[etl-go] > c-etl-go', '[etl-java] > c-etl-java', '[etl-once] > c-etl-once', '[etl-paid] > c-etl-paid', '[etl-source] > c-etl-etl-source-output',
    'c-etl-etl-source-output > [etl-paid]', 'c-etl-go > [etl-once]', 'c-etl-java > [etl-go]', 'c-etl-once > [etl-sink]', 'c-etl-paid > [etl-java]',
  ].sort());
  expect(flows.filter((flow) => flow.includes('deadLetter>')).map((flow) => flow.split(' ')[0])).toEqual(['[etl-java]', '[etl-paid]', '[etl-sink]']);
  expect(flows.filter((flow) => flow.includes('log>'))).toHaveLength(6);
  expect(etl.inputTopics.map(({ name }) => name)).toEqual([etl.source, ...etl.steps].map(({ outputTopic }) => outputTopic!.name));
});

test('ETL without steps: the sink reads the source', () => {
  const { chart, pulsar } = chartWithState();
  const etl = new EtlPipeline(chart, 'etl', { pulsar, source: SourceConnector.dataGenerator(), sink: PRINT });
  expect(only(chart, 'FunctionMesh').spec.sinks[0].input.topics).toEqual([etl.source.outputTopic.name]);
});

test('fan-out: every branch has a subscription of its own', () => {
  const { app, chart, pulsar } = chartWithState();
  const fanOut = new FanOut(chart, 'orders', {
    pulsar, input: Topic.of('orders'), branches: [Branch.step(PipelineStep.filter('large', 'value["amount"] > 9')), Branch.sink('print', PRINT)],
  });
  const reads = Topology.of(app).toJson().edges.filter(({ subscription }) => subscription !== undefined);
  expect(reads.map(({ subscription }) => subscription)).toEqual(['public/default/orders-large', 'public/default/orders-print']);
  expect([fanOut.function('large').pulsarName, fanOut.sink('print').pulsarName]).toEqual(['orders-large', 'orders-print']);
  expect(() => fanOut.sink('large')).toThrow(/FM104 {2}c\/orders {2}branches[^]*there are print/);
});

test('fan-in: many topics to one', () => {
  const { app, chart, pulsar } = chartWithState();
  new FanIn(chart, 'all', { pulsar, inputs: [Topic.of('a'), Topic.of('b')] });
  expect(flowsOf(Topology.of(app))).toEqual(['[all-merger] > c-all-merged', 'a > [all-merger]', 'b > [all-merger]']);
});

test('content router: side outputs, in the order of the routes', () => {
  const { app, chart, pulsar } = chartWithState();
  const router = new ContentRouter(chart, 'route', {
    pulsar, input: Topic.of('orders'), routes: [Route.when('large', 'value["amount"] > 9', Topic.of('large-orders')), Route.otherwise('rest')],
  });
  expect(flowsOf(Topology.of(app))).toEqual([
    '[route-router] deadLetter> c-route-dead-letters', '[route-router] sideOutput> c-route-rest', '[route-router] sideOutput> large-orders', 'orders > [route-router]',
  ]);
  expect(router.route('large').name).toBe('persistent://public/default/large-orders');
  expect(codeIn(chart)).toContain([
    'class Inline(Route):',
    '    routes = (',
    '        ("large", lambda value, key, properties, config: (value["amount"] > 9)),',
    '    )',
    '    otherwise = "rest"',
  ].join('\n'));
});

test('content router by code of one\'s own', () => {
  const { chart, pulsar } = chartWithState();
  new ContentRouter(chart, 'route', { pulsar, input: Topic.of('orders'), router: JAVA, routes: [Route.to('a', Topic.of('a')), Route.to('b', Topic.of('b'))] });
  expect(only(chart, 'FunctionMesh').spec.functions[0].funcConfig).toEqual({
    sideOutputs: { a: 'persistent://public/default/a', b: 'persistent://public/default/b' },
  });
});

test('windowed aggregation in Java is a window of Pulsar\'s', () => {
  const { chart, pulsar } = chartWithState();
  new WindowedAggregation(chart, 'w', { pulsar, input: Topic.of('in'), aggregate: WindowAggregate.function(JAVA, Window.tumbling(Duration.minutes(1))) });
  const [aggregator] = only(chart, 'FunctionMesh').spec.functions;
  expect(aggregator).toMatchObject({ windowConfig: { windowLengthDurationMs: 60000 }, processingGuarantee: 'manual' });
  expect(aggregator.maxMessageRetry).toBeUndefined();
});

test('windowed aggregation in Python keeps windows in the state store and reads a partition with one pod', () => {
  const { chart, pulsar } = chartWithState();
  new WindowedAggregation(chart, 'w', {
    pulsar,
    input: Topic.of('in'),
    aggregate: WindowAggregate.tumbling({ length: Duration.seconds(5), key: 'key', number: 'value["n"]', lateData: Topic.of('late') }),
  });
  const [aggregator] = only(chart, 'FunctionMesh').spec.functions;
  expect(aggregator).toMatchObject({ retainOrdering: true, statefulConfig: { pulsar: { serviceUrl: 'bk://bookkeeper:4181' } } });
  expect(aggregator.windowConfig).toBeUndefined();
  expect(aggregator.funcConfig.sideOutputs.lateData).toBe('persistent://public/default/late');
  expect(codeIn(chart)).toContain('class Inline(TumblingWindow):\n    length = 5000\n');
});

test('telemetry: one mesh, alerts can be read', () => {
  const { app, chart, pulsar } = chartWithState();
  const iot = new IotTelemetryPipeline(chart, 'iot', {
    pulsar,
    telemetry: Topic.of('telemetry'),
    validation: PipelineStep.validate('valid', 'value["c"] < 150'),
    aggregate: WindowAggregate.tumbling({ length: Duration.minutes(1), key: 'value["d"]', number: 'value["c"]' }),
    alert: 'value["max"] > 80',
  });
  new FanOut(chart, 'page', { pulsar, input: iot, branches: [Branch.sink('print', PRINT)] });
  expect(flowsOf(Topology.of(app)).filter((flow) => !flow.includes('deadLetter>'))).toEqual([
    '[iot-routing-router] sideOutput> c-iot-alerts', '[iot-routing-router] sideOutput> c-iot-normal', '[iot-valid] > c-iot-valid',
    '[iot-window-aggregator] > c-iot-iot-window-aggregates', 'c-iot-alerts > [page-print]', 'c-iot-iot-window-aggregates > [iot-routing-router]',
    'c-iot-valid > [iot-window-aggregator]', 'telemetry > [iot-valid]',
  ].sort());
  expect(new Set(Topology.of(iot).toJson().components.map(({ mesh }) => mesh)).size).toBe(1);
});

test('change data capture: one table is one topic, and every sink sees every change', () => {
  const { app, chart, pulsar } = chartWithState();
  new CdcPipeline(chart, 'cdc', {
    pulsar,
    database: SourceConnector.debeziumPostgres({
      host: 'pg', user: 'cdc', password: SecretRef.fromName('pg', 'password'), database: 'shop', serverName: 'shop', tables: ['public.orders'],
    }),
    sinks: { search: SinkConnector.elasticsearch({ url: 'http://es:9200', index: 'orders' }), print: PRINT },
  });
  expect(flowsOf(Topology.of(app)).filter((flow) => !flow.includes('deadLetter>'))).toEqual([
    '[cdc-new-state] > c-cdc-new-state', '[cdc-source] > shop.public.orders', 'c-cdc-new-state > [cdc-print]', 'c-cdc-new-state > [cdc-search]',
    'shop.public.orders > [cdc-new-state]',
  ].sort());
});

test('redrive: dead letters back to where they came from', () => {
  const { app, chart, pulsar } = chartWithState();
  const etl = new EtlPipeline(chart, 'etl', { pulsar, source: SourceConnector.dataGenerator(), sink: PRINT });
  new DeadLetterRedrive(chart, 'redrive', { pulsar, input: etl.deadLetters, to: etl.inputTopics, maxRedrives: 5 });
  expect(flowsOf(Topology.of(app)).filter((flow) => flow.includes('redrive'))).toEqual([
    '[redrive-redriver] sideOutput> c-etl-etl-source-output', '[redrive-redriver] sideOutput> c-redrive-parking', 'c-etl-dead-letters > [redrive-redriver]',
  ]);
  expect(codeIn(chart)).toContain('class Inline(Redrive):\n    most = 5\n');
});

test('a pattern reads another', () => {
  const { app, chart, pulsar } = chartWithState();
  const merged = new FanIn(chart, 'all', { pulsar, inputs: [Topic.of('a'), Topic.of('b')] });
  const words = new WordCount(chart, 'wc', { pulsar, sentences: merged });
  new FanOut(chart, 'out', { pulsar, input: words, branches: [Branch.sink('print', PRINT)] });
  expect(flowsOf(Topology.of(app))).toEqual(expect.arrayContaining(['c-all-merged > [wc-splitter]', 'c-wc-counts > [out-print]']));
});

test('text is read as text, JSON and what is unknown as bytes, and nothing else', () => {
  const inputOf = (schema?: Schema): object => {
    const { chart, pulsar } = chartWithState();
    new FanIn(chart, 'all', { pulsar, inputs: [Topic.of('a', { schema })] });
    return only(chart, 'FunctionMesh').spec.functions[0].input;
  };
  const a = 'persistent://public/default/a';
  expect(inputOf(Schema.STRING)).toEqual({ topics: [a], typeClassName: 'java.lang.String', sourceSpecs: { [a]: { schemaType: 'STRING' } } });
  for (const schema of [undefined, Schema.BYTES, Schema.json('com.acme.Order'), Schema.keyValue(), Schema.serde('com.acme.Serde')]) {
    expect(inputOf(schema)).toEqual({ topics: [a], customSerdeSources: { [a]: 'inline_function.Raw' } });
  }
  expect(() => inputOf(Schema.avro('com.acme.Order'))).toThrow(/FM406 {2}c\/all\/Default\/all\/merger {2}inputs[^]*AVRO/);
});

test('a pipeline of one\'s own takes over what an enclosing one says', () => {
  const { chart, pulsar } = chartWithState();
  const outer = new Pipeline(chart, 'outer', { pulsar, tenant: 'acme', logTopic: Topic.of('logs'), maxRetries: 7 });
  const inner = new Pipeline(outer.host, 'inner', { namespace: 'shop' });
  inner.addFunction('f', { runtime: JAVA, inputs: [Topic.of('in')] });
  const [member] = only(chart, 'FunctionMesh').spec.functions;
  expect(inner.mesh).toBeUndefined();
  expect(inner.deadLetters).toBe(outer.deadLetters);
  expect(member).toMatchObject({
    tenant: 'acme', namespace: 'shop', logTopic: 'persistent://public/default/logs', maxMessageRetry: 7, deadLetterTopic: outer.deadLetters.name,
  });
});

/** The Python of the one inline function of a chart. */
function codeIn(chart: Chart): string {
  const [code, ...others] = manifestsOf(chart).flatMap(({ data }) => data?.['inline_function.py'] ?? []);
  expect(others).toEqual([]);
  return code;
}
