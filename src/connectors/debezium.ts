import { ConnectorDefinition } from './connector-definition';
import { Destinations } from './destinations';
import { SecretRef } from '../pulsar/secret-ref';

/** The class of the messages of every Debezium source. */
const KEY_VALUE = 'org.apache.pulsar.common.schema.KeyValue';

/**
 * A Debezium source. The class itself chooses the task, the converters, the topics of offsets and history, and the client for
 * them: the one of the pod.
 *
 * @param prefix what the key `.password` begins with
 * @param destinations it writes a topic for each table, whatever `output.topic` says
 */
export function debeziumSource(
  kind: 'mysql' | 'postgres' | 'mongodb', className: string, prefix: 'database' | 'mongodb',
  config: ConnectorDefinition['config'], password: SecretRef | undefined,
  destinations: Destinations,
): ConnectorDefinition {
  const passwordKey = `${prefix}.password`;
  return {
    artifact: `debezium-${kind}`,
    className: `org.apache.pulsar.io.debezium.${kind}.${className}`,
    typeClassName: KEY_VALUE,
    config,
    secrets: { [passwordKey]: password },
    destinations,
  };
}
