import { IConstruct } from 'constructs';
import { refuse } from '../document/refusal';
import { IInput, InputBinding, Schema } from '../pulsar';
import { boundInput } from '../pulsar/binding';
import { RAW_SERDE } from '../runtime/inline-python';

/** What a step of the library can take for text: nothing said, text, and JSON, which is text on the wire. */
const TEXTUAL: readonly (string | undefined)[] = [undefined, 'STRING', 'JSON', 'KEY_VALUE'];

/** An input as the bytes of its messages: without a SerDe of its own, Python makes a number of any text that looks like one. */
export class RawInput implements IInput {
  constructor(private readonly source: IInput) {}

  public bindInput(consumer: IConstruct): InputBinding {
    const { topic, consumer: settings } = boundInput(this.source, consumer);
    const schema = settings?.schema ?? topic.schema;
    if (!TEXTUAL.includes(schema?.schemaType)) {
      refuse({
        code: 'FM406',
        field: 'inputs',
        received: `${topic.name} with the schema ${schema?.schemaType}`,
        because: 'The Python that the library ships reads JSON or text.',
        fix: 'read a topic of JSON, or give code of your own that knows the schema.',
      });
    }
    return { topic, consumer: { ...settings, schema: schema?.schemaType === 'STRING' ? schema : Schema.serde(RAW_SERDE) } };
  }
}
