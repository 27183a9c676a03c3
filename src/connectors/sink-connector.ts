import { cassandraSink, CassandraSinkOptions } from './cassandra';
import { bindCustom, bindKnown, BoundConnector, CustomConnectorOptions } from './connector';
import { ConnectorDefinition } from './connector-definition';
import { ConnectorCommonOptions } from './connector-package';
import { dataGeneratorPrintSink, DataGeneratorPrintSinkOptions } from './data-generator';
import { elasticsearchSink, ElasticsearchSinkOptions } from './elasticsearch';
import { influxDbSink, InfluxDbSinkOptions, influxDbV1Sink, InfluxDbV1SinkOptions } from './influxdb';
import { jdbcClickHouseSink, jdbcMariadbSink, jdbcPostgresSink, JdbcSinkOptions, jdbcSqliteSink } from './jdbc';
import { kafkaSink, KafkaSinkOptions } from './kafka';
import { kinesisSink, KinesisSinkOptions } from './kinesis';
import { mongoSink, MongoSinkOptions } from './mongo';
import { rabbitMqSink, RabbitMqSinkOptions } from './rabbitmq';
import { redisSink, RedisSinkOptions } from './redis';
import { watched } from '../document/boundary';

/**
 * What a {@link Sink} runs: takes data from Pulsar elsewhere.
 *
 * @throws FM106 where a number is out of range, FM218 where class or archive is empty, FM410 where `config` repeats an option,
 * FM411 where a value would be changed on its way, FM601 where it holds a secret; by the sink that is given it
 */
export class SinkConnector {
  /** Any connector, by its class and archive. */
  public static of(options: CustomConnectorOptions): SinkConnector {
    return new SinkConnector(() => bindCustom(options, 'sink'));
  }

  /** Rows of a Cassandra table. */
  public static cassandra(options: CassandraSinkOptions): SinkConnector {
    return SinkConnector.known(cassandraSink, options);
  }

  /** Prints the persons of the data generator into the log. */
  public static dataGeneratorPrint(options: DataGeneratorPrintSinkOptions = {}): SinkConnector {
    return SinkConnector.known(dataGeneratorPrintSink, options);
  }

  /** Documents in Elasticsearch or OpenSearch. */
  public static elasticsearch(options: ElasticsearchSinkOptions): SinkConnector {
    return SinkConnector.known(elasticsearchSink, options);
  }

  /** Points in an InfluxDB 2. */
  public static influxDb(options: InfluxDbSinkOptions): SinkConnector {
    return SinkConnector.known(influxDbSink, options);
  }

  /** Points in an InfluxDB 1. */
  public static influxDbV1(options: InfluxDbV1SinkOptions): SinkConnector {
    return SinkConnector.known(influxDbV1Sink, options);
  }

  /** Rows of a ClickHouse table. */
  public static jdbcClickHouse(options: JdbcSinkOptions): SinkConnector {
    return SinkConnector.known(jdbcClickHouseSink, options);
  }

  /** Rows of a MariaDB table. */
  public static jdbcMariaDb(options: JdbcSinkOptions): SinkConnector {
    return SinkConnector.known(jdbcMariadbSink, options);
  }

  /** Rows of a PostgreSQL table. */
  public static jdbcPostgres(options: JdbcSinkOptions): SinkConnector {
    return SinkConnector.known(jdbcPostgresSink, options);
  }

  /** Rows of a SQLite table. */
  public static jdbcSqlite(options: JdbcSinkOptions): SinkConnector {
    return SinkConnector.known(jdbcSqliteSink, options);
  }

  /** Records of a Kafka topic. */
  public static kafka(options: KafkaSinkOptions): SinkConnector {
    return SinkConnector.known(kafkaSink, options);
  }

  /** Records of a Kinesis stream. */
  public static kinesis(options: KinesisSinkOptions): SinkConnector {
    return SinkConnector.known(kinesisSink, options);
  }

  /** Documents of a MongoDB collection. */
  public static mongo(options: MongoSinkOptions): SinkConnector {
    return SinkConnector.known(mongoSink, options);
  }

  /** Messages of a RabbitMQ exchange. */
  public static rabbitMq(options: RabbitMqSinkOptions): SinkConnector {
    return SinkConnector.known(rabbitMqSink, options);
  }

  /** Values in Redis. */
  public static redis(options: RedisSinkOptions): SinkConnector {
    return SinkConnector.known(redisSink, options);
  }

  private static known<O extends ConnectorCommonOptions>(define: (options: O) => ConnectorDefinition, options: O): SinkConnector {
    return new SinkConnector(() => bindKnown(define(options), options, 'sink'));
  }

  private constructor(private readonly bind: () => BoundConnector) {}

  /** @internal */
  public _bindSink(): BoundConnector {
    return this.bind();
  }
}

watched(SinkConnector, 'SinkConnector');
