import { Duration } from 'cdk8s';
import {
  Branch, CdcPipeline, ContentRouter, DeadLetterRedrive, EtlPipeline, FanIn, FanOut, FunctionMesh, Pipeline, PipelineDeployment, PipelineStep,
  Route, Schema, SinkConnector, SourceConnector, Topic, WindowAggregate, WindowedAggregation, WordCount,
} from '../../../src';
import { functionWith, GO, Misuse, ORDERS, untyped, World } from '../misuse';

const PRINT = SinkConnector.dataGeneratorPrint();

function etl({ chart, pulsar }: World, steps: PipelineStep[]): EtlPipeline {
  return new EtlPipeline(chart, 'etl', { pulsar, source: SourceConnector.dataGenerator(), steps, sink: PRINT });
}

function router({ chart, pulsar }: World, routes: Route[]): ContentRouter {
  return new ContentRouter(chart, 'route', { pulsar, input: ORDERS, routes });
}

function window({ chart, pulsar }: World, length: Duration): void {
  new WindowedAggregation(chart, 'w', { pulsar, input: ORDERS, aggregate: WindowAggregate.tumbling({ length, key: 'key', number: 'value' }) });
}

export const PATTERNS: readonly Misuse[] = [
  {
    title: 'word count without a state store',
    code: 'FM214',
    path: 'c/wc/Default/wc/counter',
    value: 'nothing',
    write: ({ chart, pulsar }) => { new WordCount(chart, 'wc', { pulsar, sentences: ORDERS }); },
  },
  {
    title: 'the name of a topic for a topic',
    code: 'FM102',
    path: 'c/wc',
    value: '"sentences"',
    write: ({ chart, pulsar }) => { new WordCount(chart, 'wc', { pulsar, sentences: untyped('sentences') }); },
  },
  {
    title: 'an empty expression', code: 'FM203', path: 'c/etl', value: '" "', write: (world) => etl(world, [PipelineStep.filter('f', ' ')]),
  },
  {
    title: 'statements for an expression',
    code: 'FM203',
    path: 'c/etl',
    value: 'x = 1',
    write: (world) => etl(world, [PipelineStep.filter('f', 'x = 1\nreturn x')]),
  },
  {
    title: 'a comment in an expression',
    code: 'FM203',
    path: 'c/etl',
    value: '# always',
    write: (world) => etl(world, [PipelineStep.filter('f', 'True # always')]),
  },
  {
    title: 'two steps with one id',
    code: 'FM501',
    path: 'c/etl',
    value: '"f"',
    write: (world) => etl(world, [PipelineStep.filter('f', 'True'), PipelineStep.transform('f', 'value')]),
  },
  { title: 'a step that is none', code: 'FM102', path: 'c/etl', value: '"clean"', write: (world) => etl(world, [untyped('clean')]) },
  { title: 'steps that are no list', code: 'FM102', path: 'c/etl', value: 'a PipelineStep', write: (world) => etl(world, untyped(PipelineStep.filter('f', 'True'))) },
  {
    title: 'a configuration that takes the key of the output',
    code: 'FM410',
    path: 'c/etl',
    value: '"mine"',
    write: (world) => etl(world, [PipelineStep.filter('f', 'True', { config: { outputTopic: 'mine' } })]),
  },
  {
    title: 'Avro for Python of the library',
    code: 'FM406',
    path: 'c/all/Default/all/merger',
    value: 'AVRO',
    write: ({ chart, pulsar }) => { new FanIn(chart, 'all', { pulsar, inputs: [Topic.of('a', { schema: Schema.avro('com.acme.A') })] }); },
  },
  {
    title: 'nothing to merge', code: 'FM211', path: 'c/all/Default/all/merger', value: 'no input', write: ({ chart, pulsar }) => { new FanIn(chart, 'all', { pulsar, inputs: [] }); },
  },
  {
    title: 'a merger that writes what it reads',
    code: 'FM212',
    path: 'c/all/Default/all/merger',
    value: 'persistent://public/default/orders',
    write: ({ chart, pulsar }) => { new FanIn(chart, 'all', { pulsar, inputs: [ORDERS], output: ORDERS }); },
  },
  { title: 'no branches', code: 'FM103', path: 'c/out', value: '[]', write: ({ chart, pulsar }) => { new FanOut(chart, 'out', { pulsar, input: ORDERS, branches: [] }); } },
  {
    title: 'two branches with one id',
    code: 'FM501',
    path: 'c/out',
    value: '"a"',
    write: ({ chart, pulsar }) => { new FanOut(chart, 'out', { pulsar, input: ORDERS, branches: [Branch.sink('a', PRINT), Branch.sink('a', PRINT)] }); },
  },
  { title: 'no routes', code: 'FM103', path: 'c/route', value: '[]', write: (world) => router(world, []) },
  {
    title: 'two routes for the rest', code: 'FM501', path: 'c/route', value: 'a, b', write: (world) => router(world, [Route.otherwise('a'), Route.otherwise('b')]),
  },
  { title: 'a route named like the dead letters', code: 'FM501', path: 'c/route', value: '"deadLetters"', write: (world) => router(world, [Route.otherwise('deadLetters')]) },
  { title: 'a route that there is not', code: 'FM104', path: 'c/route', value: '"b"', write: (world) => router(world, [Route.otherwise('a')]).route('b') },
  {
    title: 'a route back to the input',
    code: 'FM212',
    path: 'c/route/Default/route/router',
    value: 'persistent://public/default/orders',
    write: (world) => router(world, [Route.otherwise('a', ORDERS)]),
  },
  { title: 'a window of no time', code: 'FM106', path: 'c/w', value: '0', write: (world) => window(world, Duration.seconds(0)) },
  {
    title: 'no sinks for changes',
    code: 'FM103',
    path: 'c/cdc',
    value: '[]',
    write: ({ chart, pulsar }) => { new CdcPipeline(chart, 'cdc', { pulsar, database: SourceConnector.dataGenerator(), sinks: {} }); },
  },
  {
    title: 'a redrive without an end',
    code: 'FM106',
    path: 'c/redrive',
    value: 'Infinity',
    write: ({ chart, pulsar }) => { new DeadLetterRedrive(chart, 'redrive', { pulsar, input: Topic.of('dead'), to: [ORDERS], maxRedrives: Infinity }); },
  },
  {
    title: 'a redrive to nowhere',
    code: 'FM103',
    path: 'c/redrive',
    value: '[]',
    write: ({ chart, pulsar }) => { new DeadLetterRedrive(chart, 'redrive', { pulsar, input: Topic.of('dead'), to: [] }); },
  },
  {
    title: 'a redrive whose parking is read again',
    code: 'FM212',
    path: 'c/redrive',
    value: 'persistent://public/default/orders',
    write: ({ chart, pulsar }) => { new DeadLetterRedrive(chart, 'redrive', { pulsar, input: Topic.of('dead'), to: [ORDERS], parking: ORDERS }); },
  },
  {
    title: 'a redrive to one topic twice',
    code: 'FM410',
    path: 'c/redrive',
    value: 'persistent://public/default/orders',
    write: ({ chart, pulsar }) => { new DeadLetterRedrive(chart, 'redrive', { pulsar, input: Topic.of('dead'), to: [ORDERS, Topic.of('orders')] }); },
  },
  {
    title: 'a redrive to a component',
    code: 'FM102',
    path: 'c/redrive',
    value: 'a PulsarFunction',
    write: (world) => {
      new DeadLetterRedrive(world.chart, 'redrive', { pulsar: world.pulsar, input: Topic.of('dead'), to: [untyped(functionWith(world, {}))] });
    },
  },
  {
    title: 'a route for which nothing is said',
    code: 'FM103',
    path: 'c/route',
    value: 'routes[0].expression',
    write: (world) => router(world, [Route.when('large', untyped(undefined)), Route.otherwise('rest')]),
  },
  {
    title: 'resources of their own inside a mesh',
    code: 'FM410',
    path: 'c/mesh/inner',
    value: 'below a FunctionMesh',
    write: ({ chart, pulsar }) => { new Pipeline(new FunctionMesh(chart, 'mesh', { pulsar }), 'inner', { deployment: PipelineDeployment.RESOURCES }); },
  },
  {
    title: 'a deployment that there is not',
    code: 'FM104',
    path: 'c/p',
    value: '"mesh"',
    write: ({ chart, pulsar }) => { new Pipeline(chart, 'p', { pulsar, deployment: untyped('mesh') }); },
  },
  {
    title: 'side outputs under a key of the configuration',
    code: 'FM410',
    value: 'both `sideOutputs`',
    write: (world) => functionWith(world, { sideOutputs: { a: Topic.of('a') }, config: { sideOutputs: 1 } }),
  },
  { title: 'side outputs of Go', code: 'FM404', value: 'user configuration', write: (world) => functionWith(world, { runtime: GO, sideOutputs: { a: Topic.of('a') } }) },
  {
    title: 'a side output that is a pattern', code: 'FM210', value: '"a-.*"', write: (world) => functionWith(world, { sideOutputs: { a: Topic.pattern('a-.*') } }),
  },
];
