import { IConstruct } from 'constructs';
import { keyedByTopics } from '../document/keyed-by-topics';
import { count } from '../document/numbers';
import { refuse } from '../document/refusal';
import { boundInput } from '../pulsar/binding';
import { cryptoSpec } from '../pulsar/crypto-spec';
import { IInput, InputBinding } from '../pulsar/flow';
import { requireSchema, Schema } from '../pulsar/schema';
import { Topic } from '../pulsar/topic';
import { ConsumerConfig, InputConf } from '../spec';

/** Renders `input` from what a component reads. */
export function inputSpec(bindings: readonly InputBinding[], consumer: IConstruct): InputConf {
  const input: Mutable<InputConf> = {};
  const names = new Set<string>();
  for (const binding of bindings) {
    const name = binding.topic.name;
    if (names.has(name)) {
      refuse({
        code: 'FM410',
        field: 'inputs',
        received: name,
        because: 'The topic is an input twice; the operator would keep one of them.',
        fix: 'name it once.',
      });
    }
    names.add(name);
    addInput(input, binding, name);
  }
  const typeClassName = commonTypeClass(bindings);
  if (typeClassName !== undefined) { input.typeClassName = typeClassName; }
  if (names.size === 0) {
    refuse({
      code: 'FM211',
      field: 'inputs',
      received: 'no input',
      because: `${consumer.node.id} reads nothing.`,
      fix: 'give it a Topic, a component or an Input.',
    });
  }
  return input;
}

/** Asks each of what a component reads what it is. */
export function boundInputs(inputs: readonly IInput[] = [], consumer: IConstruct): InputBinding[] {
  return inputs.map((input) => boundInput(input, consumer));
}

/** Refuses a topic that is written, although it is read: what is written would come back without end. */
export function requireNoLoop(inputs: readonly InputBinding[], written: { [field: string]: Topic | undefined }): void {
  for (const [field, topic] of Object.entries(written)) {
    if (topic === undefined || topic.isPattern || !inputs.some((input) => input.topic.name === topic.name)) { continue; }
    refuse({
      code: 'FM212',
      field,
      received: topic.name,
      because: 'The component would read what it writes, without end.',
      fix: 'write to another topic.',
    });
  }
}

/** The schema that a binding is read with. */
export function schemaOf({ topic, consumer }: InputBinding): Schema | undefined {
  return requireSchema(consumer?.schema ?? topic.schema, 'input.schema');
}

type Mutable<T> = { -readonly [key in keyof T]: T[key] };

function addInput(input: Mutable<InputConf>, binding: InputBinding, name: string): void {
  const { topic } = binding;
  const settings = consumerConfig(binding);
  if (topic.isPattern) {
    if (settings === undefined && input.topicPattern === undefined) {
      input.topicPattern = name;
    } else {
      (input.sourceSpecs ??= keyedByTopics())[name] = { ...settings, isRegexPattern: true };
    }
    return;
  }
  input.topics = [...input.topics ?? [], name];
  if (settings === undefined) { return; }
  const schema = schemaOf(binding);
  if (Object.keys(settings).length === 1 && schema?._schemaClassName !== undefined) {
    (input.customSchemaSources ??= keyedByTopics())[name] = schema._schemaClassName;
  } else if (Object.keys(settings).length === 1 && schema?.serdeClassName !== undefined) {
    (input.customSerdeSources ??= keyedByTopics())[name] = schema.serdeClassName;
  } else {
    (input.sourceSpecs ??= keyedByTopics())[name] = settings;
  }
}

function consumerConfig(binding: InputBinding): ConsumerConfig | undefined {
  const { consumer = {}, topic } = binding;
  const schema = schemaOf(binding);
  const field = `input.sourceSpecs.${topic.localName}`;
  const properties = schema?.properties ?? {};
  const config: ConsumerConfig = {
    schemaType: schema?.schemaType,
    serdeClassname: schema?.serdeClassName,
    schemaProperties: Object.keys(properties).length > 0 ? properties : undefined,
    consumerProperties: consumer.properties,
    receiverQueueSize: consumer.receiverQueueSize === undefined ? undefined : count(consumer.receiverQueueSize, `${field}.receiverQueueSize`),
    cryptoConfig: cryptoSpec(consumer.crypto, `${field}.cryptoConfig`, 'consumer'),
  };
  const set = Object.entries(config).filter(([, value]) => value !== undefined);
  return set.length === 0 ? undefined : Object.fromEntries(set);
}

function commonTypeClass(bindings: readonly InputBinding[]): string | undefined {
  const types = new Map<string, string>();
  for (const binding of bindings) {
    const type = schemaOf(binding)?.typeClassName;
    if (type !== undefined && !types.has(type)) { types.set(type, binding.topic.name); }
  }
  if (types.size > 1) {
    refuse({
      code: 'FM406',
      field: 'input.typeClassName',
      received: [...types].map(([type, name]) => `${type} from ${name}`).join(', '),
      because: 'A component reads all its inputs as one type.',
      fix: 'split it, or give the inputs one schema with Input.of(..., { schema }).',
    });
  }
  return types.keys().next().value;
}
