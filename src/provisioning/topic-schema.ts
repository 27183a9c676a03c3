import { watched } from '../document/boundary';
import { filled } from '../document/shape';
import { SchemaInfoSpec } from '../spec';

/**
 * The schema that is registered for a topic: `schemaInfo`. Unlike {@link Schema}, which names the class that a component works
 * with, it carries the definition that Pulsar stores and checks producers against.
 */
export class TopicSchema {
  /** UTF-8 text. */
  public static readonly STRING = new TopicSchema('STRING');

  /** Raw bytes. */
  public static readonly BYTES = new TopicSchema('BYTES');

  /** JSON of a record. @param definition the record as an Avro schema: its text, or the object itself */
  public static json(definition: any): TopicSchema {
    return new TopicSchema('JSON', definition);
  }

  /** Avro. @param definition the Avro schema: its text, or the object itself */
  public static avro(definition: any): TopicSchema {
    return new TopicSchema('AVRO', definition);
  }

  /** Any other type of Pulsar's, such as `INT32` or `PROTOBUF_NATIVE`. @param definition as the type spells it */
  public static of(type: string, definition?: string): TopicSchema {
    return new TopicSchema(type, definition);
  }

  private constructor(
    /** The type, such as `JSON`. */
    public readonly type: string,
    private readonly definition?: unknown,
    private readonly ownProperties?: { readonly [name: string]: string },
  ) {}

  /** The same schema with further properties, such as `__alwaysAllowNull`. */
  public withProperties(properties: { [name: string]: string }): TopicSchema {
    return new TopicSchema(this.type, this.definition, { ...this.ownProperties, ...properties });
  }

  /** @internal */
  public _toSpec(): SchemaInfoSpec {
    const needsDefinition = this.type === 'JSON' || this.type === 'AVRO';
    const schema = typeof this.definition === 'string' || this.definition === undefined ? this.definition : JSON.stringify(this.definition);
    return {
      type: filled(this.type, 'registeredSchema.type', 'FM103', 'A schema has a type.'),
      schema: needsDefinition
        ? filled(schema ?? '', 'registeredSchema.definition', 'FM103', 'Pulsar stores the definition of the record.', 'give the record as an Avro schema.')
        : schema,
      properties: this.ownProperties === undefined ? undefined : { ...this.ownProperties },
    };
  }
}

watched(TopicSchema, 'TopicSchema');
