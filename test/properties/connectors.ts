import { ComponentPlan } from './program';
import { BatchDiscoveryOptions, Package, SecretRef, SinkConnector, SourceConnector } from '../../src';

interface Connectors {
  readonly connector: SourceConnector | SinkConnector;
  readonly batch?: BatchDiscoveryOptions;
}

/** The connector that a plan stands for. */
export function connectorOf(kind: 'source' | 'sink', plan: ComponentPlan, index: number): Connectors {
  return kind === 'source' ? sourceOf(plan, index) : { connector: sinkOf(plan) };
}

const PASSWORD = SecretRef.fromName('database', 'password');

function sourceOf({ connector, config }: ComponentPlan, index: number): Connectors {
  switch (connector) {
    case 'custom': return { connector: SourceConnector.of({ className: 'com.acme.Source', archive: 'acme.nar', image: 'acme:1', config }) };
    case 'packaged': return {
      connector: SourceConnector.of({
        className: 'com.acme.Source', archive: 'acme.nar', location: Package.pulsar('source://public/default/acme'), typeClassName: 'com.acme.Order',
      }),
    };
    case 'dataGenerator': return { connector: SourceConnector.dataGenerator() };
    case 'kafka': return { connector: SourceConnector.kafka({ bootstrapServers: ['kafka:9092'], topic: 'orders', groupId: 'pulsar' }) };
    // A Debezium source writes topics that are named after it.
    case 'database': return {
      connector: SourceConnector.debeziumMongoDb({
        hosts: 'rs0/mongo:27017', name: `shop-${index}`, user: 'cdc', password: PASSWORD, collections: ['shop.orders'],
      }),
    };
    case 'batch': return {
      connector: SourceConnector.batchDataGenerator(),
      batch: { triggererClassName: 'org.apache.pulsar.io.batchdiscovery.CronTriggerer', config },
    };
  }
}

function sinkOf({ connector, config }: ComponentPlan): SinkConnector {
  switch (connector) {
    case 'custom': return SinkConnector.of({
      className: 'com.acme.Sink', archive: 'acme.nar', image: 'acme:1', config, secrets: { 'acme.password': PASSWORD },
    });
    case 'packaged': return SinkConnector.of({
      className: 'com.acme.Sink', archive: 'acme.nar', location: Package.pulsar('sink://public/default/acme'), typeClassName: 'com.acme.Order',
    });
    case 'dataGenerator': return SinkConnector.dataGeneratorPrint();
    case 'kafka': return SinkConnector.kafka({ bootstrapServers: ['kafka:9092'], topic: 'orders' });
    case 'database': return SinkConnector.jdbcPostgres({ url: 'jdbc:postgresql://db/orders', table: 'orders', password: PASSWORD });
    case 'batch': return SinkConnector.redis({ hosts: ['redis:6379'], password: PASSWORD });
  }
}
