import { Subject } from '../../document/subject';
import { fullTopicName } from '../../pulsar/topic-fault';
import { RAW_SERDE } from '../../runtime/inline-python';

/** How the messages of a topic are turned into bytes, or back, as far as a component says. */
export interface Encoding {
  /** A schema type of Pulsar's, in upper case. */
  readonly schemaType?: string;
  /** The class that encodes or decodes them. */
  readonly className?: string;
  /** The Java type of the messages. */
  readonly javaType?: string;
}

/** Schema types that say nothing of the messages. */
const ANY_SCHEMA = new Set(['NONE', 'BYTES', 'AUTO', 'AUTO_CONSUME', 'AUTO_PUBLISH', 'AUTO_PRODUCE_BYTES']);

/** Schema types by which classes of one shape understand each other. */
const STRUCTURAL = new Set(['AVRO', 'JSON', 'PROTOBUF', 'PROTOBUF_NATIVE']);

const ANY_TYPE = new Set([
  '', '[B', 'java.lang.Object', 'org.apache.pulsar.client.api.schema.GenericObject', 'org.apache.pulsar.client.api.schema.GenericRecord',
]);

/** How a component writes its output. */
export function writtenEncoding(component: Subject): Encoding {
  return encoding(component.text('output', 'sinkSchemaType'), component.text('output', 'sinkSerdeClassName'), javaType(component, 'output'));
}

/** How a component reads a topic. */
export function readEncoding(component: Subject, topic: string): Encoding {
  const under = (field: string) => component.entries('input', field).find(([name]) => fullTopicName(name) === topic)?.[0];
  const [spec, schema, serde] = ['sourceSpecs', 'customSchemaSources', 'customSerdeSources'].map(under);
  return encoding(
    (spec === undefined ? '' : component.text('input', 'sourceSpecs', spec, 'schemaType')) || (schema === undefined ? '' : component.text('input', 'customSchemaSources', schema)),
    (spec === undefined ? '' : component.text('input', 'sourceSpecs', spec, 'serdeClassname')) || (serde === undefined ? '' : component.text('input', 'customSerdeSources', serde)),
    javaType(component, 'input'),
  );
}

/** What a writer and a reader say differently of the same messages. */
export function difference(written: Encoding, read: Encoding): readonly [written: string, read: string] | undefined {
  const [writes, reads] = [codecOf(written), codecOf(read)];
  if (writes !== undefined && reads !== undefined && writes !== reads) { return [writes, reads]; }
  if (written.javaType === undefined || read.javaType === undefined || written.javaType === read.javaType) { return undefined; }
  return writes !== undefined && writes === reads && STRUCTURAL.has(writes) ? undefined : [written.javaType, read.javaType];
}

function codecOf({ schemaType, className }: Encoding): string | undefined {
  return schemaType ?? className;
}

/** A schema is named by its type, or by a class. */
function encoding(schema: string, serde: string, javaTypeName: string | undefined): Encoding {
  const isClass = schema.includes('.');
  const schemaType = schema === '' || isClass ? undefined : schema.toUpperCase();
  return {
    schemaType: schemaType === undefined || ANY_SCHEMA.has(schemaType) ? undefined : schemaType,
    className: (isClass ? schema : serde === RAW_SERDE ? '' : serde) || undefined,
    javaType: javaTypeName,
  };
}

/** Only Java goes by type classes. */
function javaType(component: Subject, side: 'input' | 'output'): string | undefined {
  const name = component.text(side, 'typeClassName');
  return component.language !== 'java' || ANY_TYPE.has(name) ? undefined : name;
}
