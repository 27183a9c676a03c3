import { Chart, Duration } from 'cdk8s';
import {
  CdcPipeline, ContentRouter, DeadLetterRedrive, EtlPipeline, FanIn, IotTelemetryPipeline, IPulsarCluster, PipelineStep, PulsarCluster, Route, Schema,
  SecretRef, SinkConnector, SourceConnector, Topic, WindowAggregate, WindowedAggregation, WordCount,
} from '../../src';

/** Programs whose functions the Python tests run, by the name of their chart. Topics are short: `persistent://public/default/`. */
export const PATTERN_APPS: { readonly [name: string]: (chart: Chart) => void } = {
  'word-count': (chart) => {
    new WordCount(chart, 'wc', { pulsar: clusterIn(chart), sentences: Topic.of('sentences'), counts: Topic.of('counts'), deadLetters: Topic.of('dead') });
  },
  'word-count-of-strings': (chart) => {
    new WordCount(chart, 'wc', { pulsar: clusterIn(chart), sentences: Topic.of('sentences', { schema: Schema.STRING }), counts: Topic.of('counts') });
  },
  'etl': (chart) => {
    const pulsar = clusterIn(chart);
    const etl = new EtlPipeline(chart, 'etl', {
      pulsar,
      source: SourceConnector.dataGenerator(),
      sourceOptions: { name: 'persons' },
      deadLetters: Topic.of('dead'),
      steps: [
        PipelineStep.filter('paid', 'value["status"] == "paid"'),
        PipelineStep.enrich('rated', '{"euros": value["amount"] * config["rates"][value["currency"]]}', { config: { rates: { EUR: 1, USD: 0.9 } } }),
        PipelineStep.transform('slim', '{"id": value["id"], "euros": value["euros"]} if value["euros"] > 1 else None'),
      ],
      sink: SinkConnector.dataGeneratorPrint(),
    });
    new DeadLetterRedrive(chart, 'redrive', { pulsar, input: etl.deadLetters, to: etl.inputTopics, maxRedrives: 2, parking: Topic.of('parked') });
  },
  'inspected': (chart) => {
    new DeadLetterRedrive(chart, 'redrive', {
      pulsar: clusterIn(chart), input: Topic.of('dead'), to: [Topic.of('orders')], inspect: 'value["retry"]', parking: Topic.of('parked'),
    });
  },
  'router': (chart) => {
    const pulsar = clusterIn(chart);
    new ContentRouter(chart, 'router', {
      pulsar,
      input: Topic.pattern('persistent://public/default/orders-.*'),
      deadLetters: Topic.of('dead'),
      routes: [
        Route.when('large', 'value["amount"] > 1000', Topic.of('large')),
        Route.when('express', 'properties.get("speed") == "express" or key == "vip"', Topic.of('express')),
        Route.otherwise('rest', Topic.of('rest')),
      ],
    });
    new ContentRouter(chart, 'strict', {
      pulsar, input: Topic.of('rest'), deadLetters: Topic.of('dead'), routes: [Route.when('one', 'value["amount"] == 1', Topic.of('one'))],
    });
  },
  'fan-in': (chart) => {
    new FanIn(chart, 'merge', { pulsar: clusterIn(chart), inputs: [Topic.of('a'), Topic.of('b')], output: Topic.of('all') });
  },
  'window': (chart) => {
    new WindowedAggregation(chart, 'window', {
      pulsar: clusterIn(chart),
      input: Topic.of('measured'),
      output: Topic.of('aggregates'),
      deadLetters: Topic.of('dead'),
      aggregate: WindowAggregate.tumbling({
        length: Duration.minutes(1), key: 'value["device"]', number: 'value["celsius"]', timestamp: 'value.get("at", 0)', lateData: Topic.of('late'),
      }),
    });
  },
  'iot': (chart) => {
    new IotTelemetryPipeline(chart, 'iot', {
      pulsar: clusterIn(chart),
      telemetry: Topic.of('telemetry'),
      deadLetters: Topic.of('dead'),
      validation: PipelineStep.validate('valid', '-50 < value["celsius"] < 150'),
      steps: [PipelineStep.filter('in-use', 'not value.get("test")')],
      aggregate: WindowAggregate.tumbling({ length: Duration.minutes(1), key: 'value["device"]', number: 'value["celsius"]', timestamp: 'value["at"]' }),
      alert: 'value["max"] > 80',
      alerts: Topic.of('alerts'),
      normal: Topic.of('normal'),
    });
  },
  'cdc': (chart) => {
    new CdcPipeline(chart, 'cdc', {
      pulsar: clusterIn(chart),
      database: SourceConnector.debeziumPostgres({
        host: 'postgres',
        user: 'cdc',
        password: SecretRef.fromName('postgres', 'password'),
        database: 'shop',
        serverName: 'shop',
        tables: ['public.orders', 'public.items'],
      }),
      deadLetters: Topic.of('dead'),
      sinks: { print: SinkConnector.dataGeneratorPrint() },
    });
  },
};

function clusterIn(chart: Chart): IPulsarCluster {
  return new PulsarCluster(chart, 'pulsar', {
    brokerServiceUrl: 'pulsar://pulsar-broker:6650', webServiceUrl: 'http://pulsar-broker:8080', stateStorageServiceUrl: 'bk://bookkeeper:4181',
  });
}
