import { Neighbours } from './neighbours';
import { ComponentPlan, SchemaPlan } from './program';
import { CompressionType, IInput, Input, IOutput, Output, PulsarFunction, Schema, Source, Topic } from '../../src';

const SCHEMAS: { readonly [schema in SchemaPlan]: Schema } = {
  bytes: Schema.BYTES,
  string: Schema.STRING,
  json: Schema.json('com.acme.Order'),
  avro: Schema.avro('com.acme.Order'),
  keyValue: Schema.keyValue(),
  custom: Schema.custom('com.acme.OrderSchema'),
  serde: Schema.serde('com.acme.OrderSerde', 'com.acme.Order'),
  properties: Schema.json('com.acme.Order').withProperties({ __alwaysAllowNull: 'true' }),
};

/** What a plan reads: every topic once, all of it as one type; one topic only in Go. */
export function inputsOf(plan: ComponentPlan, { producers }: Neighbours): IInput[] {
  const isGo = plan.kind === 'function' && plan.runtime === 'go';
  const schema = schemaOf(plan) ?? Schema.BYTES;
  const inputs = new Map<string | PulsarFunction | Source, IInput>();
  for (const { from, which, queue } of plan.inputs) {
    const producer = producers[which % Math.max(producers.length, 1)] as PulsarFunction | Source | undefined;
    if (from === 'component' && producer !== undefined) {
      inputs.set(producer, isGo ? producer : Input.of(producer, { schema, receiverQueueSize: queue }));
    } else if (from === 'pattern' && !isGo) {
      inputs.set(`pattern ${which}`, Input.of(Topic.pattern(`read-${which}-.*`), { schema }));
    } else {
      const topic = which % 3 === 0 ? Topic.nonPersistent(`read-${which}`) : Topic.of(`acme/eu/read-${which}`, { schema });
      inputs.set(`topic ${which}`, isGo ? topic : Input.of(topic, { schema, receiverQueueSize: queue, properties: { reader: 'test' } }));
    }
  }
  return [...inputs.values()].slice(0, isGo ? 1 : undefined);
}

/** Where a plan writes; nothing says where for a component whose topic is generated. */
export function outputOf(plan: ComponentPlan, index: number): IOutput | undefined {
  const schema = schemaOf(plan);
  switch (plan.output) {
    case 'topic': return Topic.of(`written-${index}`, { schema: plan.kind === 'source' && plan.schema === 'properties' ? undefined : schema });
    case 'settings': return Output.generated({ maxPendingMessages: index, compression: CompressionType.ZSTD });
    default: return undefined;
  }
}

/** Python has no schema of keys and values. */
function schemaOf({ kind, runtime, schema }: ComponentPlan): Schema | undefined {
  const isPython = kind === 'function' && (runtime === 'python' || runtime === 'inline');
  return schema === undefined || (isPython && schema === 'keyValue') ? undefined : SCHEMAS[schema];
}
