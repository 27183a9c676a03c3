import { ConnectorPackage, ElasticsearchSinkOptions, SecretRef, SinkConnector, SourceConnector } from '../../../src';

/** The Elasticsearch of the corpus, in the version of the sink that a manifest uses. */
export function elasticsearch(version: string, options: Partial<ElasticsearchSinkOptions> = {}): SinkConnector {
  return SinkConnector.elasticsearch({
    connectorPackage: ConnectorPackage.published(version),
    url: 'http://quickstart-es-http.default.svc.cluster.local:9200',
    user: SecretRef.fromName('elasticsearch', 'username'),
    password: SecretRef.fromName('elasticsearch', 'password'),
    ...options,
  });
}

/** The MongoDB of the corpus, in the version of the source that a manifest uses. */
export function mongoDbChanges(version: string): SourceConnector {
  const members = [0, 1, 2].map((index) => `rs0/mongo-dbz-${index}.mongo.default.svc.cluster.local:27017`);
  return SourceConnector.debeziumMongoDb({
    connectorPackage: ConnectorPackage.published(version),
    hosts: members.join(','),
    name: 'dbserver1',
    user: 'debezium',
    password: SecretRef.fromName('mongodb', 'password'),
    config: {
      'mongodb.task.id': '1',
      'database.whitelist': 'inventory',
      'pulsar.service.url': 'pulsar://test-pulsar-broker.default.svc.cluster.local:6650',
    },
  });
}
