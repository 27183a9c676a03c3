import { BoundConnector } from './connector';
import { Schema } from '../pulsar/schema';

const BYTES = '[B';

/** Types of connectors that take or give messages as they are, whatever class the schema of the topic names. */
const AS_THEY_ARE = new Set([
  BYTES,
  'java.nio.ByteBuffer',
  'org.apache.pulsar.client.api.schema.GenericObject',
  'org.apache.pulsar.client.api.schema.GenericRecord',
  'org.apache.pulsar.common.schema.KeyValue',
]);

/**
 * The schema that a connector runs with. The class that the schema of a topic names is in the code of functions, not in the archive
 * of the connector, which would not start with it. Bytes are no class: a topic may say so for any connector.
 */
export function connectorSchema({ typeClassName }: BoundConnector, ofTopic: Schema | undefined): Schema | undefined {
  if (typeClassName === undefined || [typeClassName, BYTES].includes(ofTopic?.typeClassName ?? '')) { return ofTopic; }
  if (ofTopic === undefined || AS_THEY_ARE.has(typeClassName)) { return Schema.ofType(typeClassName); }
  return ofTopic.typeClassName === undefined ? ofTopic._ofType(typeClassName) : ofTopic;
}
