import { watched } from '../document/boundary';
import { shaped } from '../document/shape';

/** How a schema reaches the CRD: at most one of type and serde, as Pulsar wants it. */
interface SchemaParts {
  readonly typeClassName?: string;
  readonly schemaType?: string;
  readonly serdeClassName?: string;
  readonly schemaClassName?: string;
  readonly properties?: { readonly [key: string]: string };
}

/**
 * What the messages of a topic are: a schema type, a class, or a SerDe of your own.
 *
 * Renders to `schemaType`, `serdeClassname` or `customSchemaSources` of an input, to `sinkSchemaType` or
 * `sinkSerdeClassName` of an output, and to the `typeClassName` of either. Pulsar allows a schema or a SerDe, never both;
 * so does this class.
 */
export class Schema {
  /** Raw bytes, Pulsar's own default. */
  public static readonly BYTES = new Schema({ typeClassName: '[B' });

  /** UTF-8 text, `STRING`. */
  public static readonly STRING = new Schema({ typeClassName: 'java.lang.String', schemaType: 'STRING' });

  /** A boolean. Functions exchange it as JSON: their runtime has no schema for primitive types. */
  public static readonly BOOLEAN = new Schema({ typeClassName: 'java.lang.Boolean' });

  /** An 8-bit integer. Functions exchange it as JSON: their runtime has no schema for primitive types. */
  public static readonly INT8 = new Schema({ typeClassName: 'java.lang.Byte' });

  /** A 16-bit integer. Functions exchange it as JSON: their runtime has no schema for primitive types. */
  public static readonly INT16 = new Schema({ typeClassName: 'java.lang.Short' });

  /** A 32-bit integer. Functions exchange it as JSON: their runtime has no schema for primitive types. */
  public static readonly INT32 = new Schema({ typeClassName: 'java.lang.Integer' });

  /** A 64-bit integer. Functions exchange it as JSON: their runtime has no schema for primitive types. */
  public static readonly INT64 = new Schema({ typeClassName: 'java.lang.Long' });

  /** A 32-bit floating-point number. Functions exchange it as JSON: their runtime has no schema for primitive types. */
  public static readonly FLOAT = new Schema({ typeClassName: 'java.lang.Float' });

  /** A 64-bit floating-point number. Functions exchange it as JSON: their runtime has no schema for primitive types. */
  public static readonly DOUBLE = new Schema({ typeClassName: 'java.lang.Double' });

  /** Whatever schema the topic has, as Pulsar's `GenericRecord`; `AUTO_CONSUME`. For inputs. */
  public static readonly AUTO_CONSUME = new Schema({
    typeClassName: 'org.apache.pulsar.client.api.schema.GenericObject', schemaType: 'AUTO_CONSUME',
  });

  /** JSON of a class: a Java class, or a Python `Record`; `JSON`. */
  public static json(typeClassName: string): Schema {
    return new Schema({ typeClassName, schemaType: 'JSON' });
  }

  /** Avro of a class: a Java class, or a Python `Record`; `AVRO`. */
  public static avro(typeClassName: string): Schema {
    return new Schema({ typeClassName, schemaType: 'AVRO' });
  }

  /** A generated Protobuf class, described by an Avro schema; `PROTOBUF`. Java only. */
  public static protobuf(typeClassName: string): Schema {
    return new Schema({ typeClassName, schemaType: 'PROTOBUF' });
  }

  /** A generated Protobuf class, described by its own descriptor; `PROTOBUF_NATIVE`. Java only. */
  public static protobufNative(typeClassName: string): Schema {
    return new Schema({ typeClassName, schemaType: 'PROTOBUF_NATIVE' });
  }

  /** A key and a value, as Debezium's sources produce them; `KEY_VALUE`. Java only. */
  public static keyValue(): Schema {
    return new Schema({ typeClassName: 'org.apache.pulsar.common.schema.KeyValue', schemaType: 'KEY_VALUE' });
  }

  /** The schema that Pulsar infers from a class: only `typeClassName` is written. */
  public static ofType(typeClassName: string): Schema {
    return new Schema({ typeClassName });
  }

  /** A schema class of your own, in the package of the component (`org.apache.pulsar.client.api.Schema`). */
  public static custom(schemaClassName: string, typeClassName?: string): Schema {
    return new Schema({ typeClassName, schemaClassName });
  }

  /** A SerDe class of your own, in the package of the component. */
  public static serde(serdeClassName: string, typeClassName?: string): Schema {
    return new Schema({ typeClassName, serdeClassName });
  }

  private constructor(private readonly parts: SchemaParts) {}

  /** The class of the messages, where the schema names one: `typeClassName`. */
  public get typeClassName(): string | undefined {
    return this.parts.typeClassName;
  }

  /** The schema's type or class, unless it is a SerDe or inferred: `schemaType`. */
  public get schemaType(): string | undefined {
    return this.parts.schemaType ?? this.parts.schemaClassName;
  }

  /** The SerDe's class, if the schema is one: `serdeClassname`. */
  public get serdeClassName(): string | undefined {
    return this.parts.serdeClassName;
  }

  /** Properties of the schema, such as `__alwaysAllowNull`: `schemaProperties`. */
  public get properties(): { [key: string]: string } {
    return { ...this.parts.properties };
  }

  /** The same schema with further properties. */
  public withProperties(properties: { [key: string]: string }): Schema {
    return new Schema({ ...this.parts, properties: { ...this.parts.properties, ...properties } });
  }

  /** The same schema for messages of a class. @internal */
  public _ofType(typeClassName: string): Schema {
    return new Schema({ ...this.parts, typeClassName });
  }

  /** @internal */
  public get _schemaClassName(): string | undefined {
    return this.parts.schemaClassName;
  }
}

watched(Schema, 'Schema');

/** Refuses what is no schema, such as the bare name of its type. */
export function requireSchema(schema: Schema | undefined, field: string): Schema | undefined {
  return schema === undefined ? undefined : shaped(schema, { field, member: 'typeClassName', fix: 'use one of Schema, such as Schema.STRING.' });
}
