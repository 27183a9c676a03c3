import { bindCustom, bindKnown, BoundConnector, CustomConnectorOptions } from './connector';
import { ConnectorDefinition } from './connector-definition';
import { ConnectorCommonOptions } from './connector-package';
import { batchDataGeneratorSource, BatchDataGeneratorSourceOptions, dataGeneratorSource, DataGeneratorSourceOptions } from './data-generator';
import { DebeziumMongoDbOptions, debeziumMongoDbSource } from './debezium-mongodb';
import { DebeziumMySqlOptions, debeziumMySqlSource } from './debezium-mysql';
import { DebeziumPostgresOptions, debeziumPostgresSource } from './debezium-postgres';
import { kafkaSource, KafkaSourceOptions } from './kafka';
import { kinesisSource, KinesisSourceOptions } from './kinesis';
import { mongoSource, MongoSourceOptions } from './mongo';
import { nettySource, NettySourceOptions } from './netty';
import { rabbitMqSource, RabbitMqSourceOptions } from './rabbitmq';
import { watched } from '../document/boundary';

/**
 * What a {@link Source} runs: brings data from elsewhere into Pulsar.
 *
 * @throws FM106 where a number is out of range, FM218 where class or archive is empty, FM410 where `config` repeats an option,
 * FM411 where a value would be changed on its way, FM601 where it holds a secret; by the source that is given it
 */
export class SourceConnector {
  /** Any connector, by its class and archive. */
  public static of(options: CustomConnectorOptions): SourceConnector {
    return new SourceConnector(() => bindCustom(options, 'source'));
  }

  /** Made-up persons in batches, for trying things out. A batch source: give the Source a `batch`. */
  public static batchDataGenerator(options: BatchDataGeneratorSourceOptions = {}): SourceConnector {
    return SourceConnector.known(batchDataGeneratorSource, options);
  }

  /** Made-up persons, for trying things out. */
  public static dataGenerator(options: DataGeneratorSourceOptions = {}): SourceConnector {
    return SourceConnector.known(dataGeneratorSource, options);
  }

  /** Changes in a MongoDB, by Debezium. */
  public static debeziumMongoDb(options: DebeziumMongoDbOptions): SourceConnector {
    return SourceConnector.known(debeziumMongoDbSource, options);
  }

  /** Changes in a MySQL, by Debezium. */
  public static debeziumMySql(options: DebeziumMySqlOptions): SourceConnector {
    return SourceConnector.known(debeziumMySqlSource, options);
  }

  /** Changes in a PostgreSQL, by Debezium. */
  public static debeziumPostgres(options: DebeziumPostgresOptions): SourceConnector {
    return SourceConnector.known(debeziumPostgresSource, options);
  }

  /** Records of a Kafka topic. */
  public static kafka(options: KafkaSourceOptions): SourceConnector {
    return SourceConnector.known(kafkaSource, options);
  }

  /** Records of a Kinesis stream. */
  public static kinesis(options: KinesisSourceOptions): SourceConnector {
    return SourceConnector.known(kinesisSource, options);
  }

  /** Changes in a MongoDB, by its change streams. */
  public static mongo(options: MongoSourceOptions): SourceConnector {
    return SourceConnector.known(mongoSource, options);
  }

  /** What arrives over TCP, UDP or HTTP. */
  public static netty(options: NettySourceOptions): SourceConnector {
    return SourceConnector.known(nettySource, options);
  }

  /** Messages of a RabbitMQ queue. */
  public static rabbitMq(options: RabbitMqSourceOptions): SourceConnector {
    return SourceConnector.known(rabbitMqSource, options);
  }

  private static known<O extends ConnectorCommonOptions>(define: (options: O) => ConnectorDefinition, options: O): SourceConnector {
    return new SourceConnector(() => bindKnown(define(options), options, 'source'));
  }

  private constructor(private readonly bind: () => BoundConnector) {}

  /** @internal */
  public _bindSource(): BoundConnector {
    return this.bind();
  }
}

watched(SourceConnector, 'SourceConnector');
