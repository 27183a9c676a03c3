export { CassandraSinkOptions } from './cassandra';
export { BatchDataGeneratorSourceOptions, DataGeneratorPrintSinkOptions, DataGeneratorSourceOptions } from './data-generator';
export { DebeziumMongoDbCaptureMode, DebeziumMongoDbOptions, DebeziumMongoDbSnapshotMode } from './debezium-mongodb';
export { DebeziumMySqlOptions, DebeziumMySqlSnapshotMode } from './debezium-mysql';
export { DebeziumPostgresOptions, DebeziumPostgresPlugin, DebeziumPostgresPublication, DebeziumPostgresSnapshotMode } from './debezium-postgres';
export {
  ElasticsearchCompatibilityMode,
  ElasticsearchIdHashing,
  ElasticsearchMalformedDocAction,
  ElasticsearchNullValueAction,
  ElasticsearchSinkOptions,
  ElasticsearchTls,
} from './elasticsearch';
export { InfluxDbCommonOptions, InfluxDbConsistencyLevel, InfluxDbPrecision, InfluxDbSinkOptions, InfluxDbV1SinkOptions } from './influxdb';
export { JdbcInsertMode, JdbcNullValueAction, JdbcSinkOptions } from './jdbc';
export { KafkaAcks, KafkaConnectionOptions, KafkaOffsetReset, KafkaSecurityProtocol, KafkaSinkOptions, KafkaSourceOptions } from './kafka';
export { KinesisConnectionOptions, KinesisInitialPosition, KinesisMessageFormat, KinesisSinkOptions, KinesisSourceOptions } from './kinesis';
export { MongoConnectionOptions, MongoSinkOptions, MongoSourceOptions, MongoSyncType } from './mongo';
export { NettyProtocol, NettySourceOptions } from './netty';
export { RabbitMqConnectionOptions, RabbitMqExchangeType, RabbitMqSinkOptions, RabbitMqSourceOptions } from './rabbitmq';
export { RedisClientMode, RedisSinkOptions } from './redis';
export { CustomConnectorOptions } from './connector';
export { ConnectorCommonOptions, ConnectorPackage } from './connector-package';
export { SinkConnector } from './sink-connector';
export { SourceConnector } from './source-connector';
