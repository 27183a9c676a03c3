import { App, Chart, Duration } from 'cdk8s';
import fc from 'fast-check';
import { loadAll } from 'js-yaml';
import {
  Branch, ContentRouter, EtlPipeline, FanIn, FanOut, IInput, IotTelemetryPipeline, PipelineDeployment, PipelineProps, PipelineStep, PulsarCluster,
  PulsarFunction, Route, Runtime, SinkConnector, SourceConnector, Topic, Topology, WindowAggregate, WindowedAggregation, WordCount,
} from '../../src';

/** A pattern or function of a composition. `reads` names the topics and earlier parts that it reads, modulo what there is. */
interface Part {
  readonly kind: 'function' | 'wordCount' | 'fanIn' | 'fanOut' | 'router' | 'window' | 'iot' | 'etl';
  readonly reads: readonly number[];
  readonly isMesh: boolean;
  readonly hasLogs: boolean;
}

const part: fc.Arbitrary<Part> = fc.record({
  kind: fc.constantFrom('function', 'wordCount', 'fanIn', 'fanOut', 'router', 'window', 'iot', 'etl'),
  reads: fc.array(fc.nat(20), { minLength: 1, maxLength: 3 }),
  isMesh: fc.boolean(),
  hasLogs: fc.boolean(),
});

const PRINT = SinkConnector.dataGeneratorPrint();
const AGGREGATE = WindowAggregate.tumbling({ length: Duration.minutes(1), key: 'key', number: 'value["n"]', lateData: Topic.of('late') });

function compose(parts: readonly Part[]): App {
  const app = new App();
  const chart = new Chart(app, 'c', { namespace: 'streaming' });
  PulsarCluster.setDefault(app, new PulsarCluster(chart, 'pulsar', {
    brokerServiceUrl: 'pulsar://broker:6650', webServiceUrl: 'http://broker:8080', stateStorageServiceUrl: 'bk://bookie:4181',
  }));
  const readable: IInput[] = ['a', 'b', 'c'].map((name) => Topic.of(name));
  parts.forEach((plan, index) => {
    const inputs = [...new Set(plan.reads.map((read) => readable[read % readable.length]))];
    readable.push(...add(chart, `p${index}`, plan, inputs));
  });
  return app;
}

/** Adds a part, and gives back what can be read of it. */
function add(chart: Chart, id: string, { kind, isMesh, hasLogs }: Part, inputs: IInput[]): IInput[] {
  const [input] = inputs;
  const common: PipelineProps = {
    deployment: isMesh ? PipelineDeployment.FUNCTION_MESH : PipelineDeployment.RESOURCES, logTopic: hasLogs ? Topic.of('logs') : undefined,
  };
  switch (kind) {
    case 'function': return [new PulsarFunction(chart, id, { runtime: Runtime.inlinePython('def process(input): return input'), inputs: [...inputs] })];
    case 'wordCount': return [new WordCount(chart, id, { ...common, sentences: input })];
    case 'fanIn': return [new FanIn(chart, id, { ...common, inputs })];
    case 'fanOut': {
      const fanOut = new FanOut(chart, id, { ...common, input, branches: [Branch.step(PipelineStep.filter('some', 'value')), Branch.sink('all', PRINT)] });
      return [fanOut.function('some')];
    }
    case 'router': {
      const router = new ContentRouter(chart, id, { ...common, input, routes: [Route.when('one', 'value == 1'), Route.otherwise('rest')] });
      return [router.route('one'), router.route('rest')];
    }
    case 'window': return [new WindowedAggregation(chart, id, { ...common, input, aggregate: AGGREGATE })];
    case 'iot': return [new IotTelemetryPipeline(chart, id, {
      ...common, telemetry: input, validation: PipelineStep.validate('valid', 'value'), aggregate: AGGREGATE, alert: 'value["max"] > 1',
    })];
    case 'etl': return new EtlPipeline(chart, id, {
      ...common, source: SourceConnector.dataGenerator(), steps: [PipelineStep.transform('slim', 'value')], sink: PRINT,
    }).steps;
  }
}

test('a composition of patterns and functions has the topology that its manifests have, as bytes that are the same each time', () => {
  fc.assert(fc.property(fc.array(part, { minLength: 1, maxLength: 6 }), (parts) => {
    const app = compose(parts);
    const yaml = app.synthYaml();
    expect(compose(parts).synthYaml()).toBe(yaml);
    const topology = Topology.of(app).toJson();
    expect(Topology.fromManifests(loadAll(yaml)).toJson()).toEqual(topology);
    expect(topology.components.length).toBeGreaterThanOrEqual(parts.length);
  }), { numRuns: 40 });
});
