import { CryptoPlan, OutputPlan, SchemaPlan } from './flow-plan';
import { Neighbours } from './neighbours';
import { ComponentPlan } from './program';
import {
  BatchBuilder, CompressionType, ConsumerCryptoFailureAction, CryptoOptions, IInput, Input, IOutput, Output, ProducerCryptoFailureAction,
  ProducerOptions, Schema, SecretRef, Topic,
} from '../../src';

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

/** What a legal plan reads, all of it as one type. */
export function inputsOf(plan: ComponentPlan, index: number, { producers }: Neighbours): IInput[] {
  const isGo = plan.kind === 'function' && plan.runtime === 'go';
  const schema = schemaOf(plan) ?? Schema.BYTES;
  return plan.inputs.map(({ from, which, queue, properties, crypto }, number) => {
    const options = { schema, receiverQueueSize: queue, properties, crypto: cryptoOf(crypto, `${index}-${number}`) };
    switch (from) {
      case 'component': return isGo ? producers[which] : Input.of(producers[which], options);
      case 'pattern': return Input.of(Topic.pattern(`read-${which}-.*`), options);
      case 'topic': {
        const topic = which % 3 === 0 ? Topic.nonPersistent(`read-${which}`) : Topic.of(`acme/eu/read-${which}`, { schema });
        return isGo ? topic : Input.of(topic, options);
      }
    }
  });
}

/** Where a plan writes; nothing says where for a component whose topic is generated. */
export function outputOf(plan: ComponentPlan, index: number): IOutput | undefined {
  const { output } = plan;
  if (output === undefined) { return undefined; }
  const schema = schemaOf(plan);
  const options = producerOf(output, index);
  const isPlain = Object.values(options).every((value) => value === undefined);
  if (output.to === 'generated') { return Output.generated({ ...options, schema }); }
  const topic = Topic.of(`written-${index}`, { schema });
  return isPlain ? topic : Output.to(topic, options);
}

function producerOf(output: OutputPlan, index: number): ProducerOptions {
  return {
    maxPendingMessages: output.pending,
    maxPendingMessagesAcrossPartitions: output.pendingAcross,
    useThreadLocalProducers: output.isThreadLocal,
    batchBuilder: output.batching as BatchBuilder | undefined,
    compression: output.compression as CompressionType | undefined,
    properties: output.properties,
    crypto: cryptoOf(output.crypto, `${index}-out`),
  };
}

/** Encryption with a key file of its own: the operator makes a volume of each. */
function cryptoOf(plan: CryptoPlan | undefined, id: string): CryptoOptions | undefined {
  if (plan === undefined) { return undefined; }
  return {
    keyReaderClassName: 'com.acme.KeyReader',
    keyReaderConfig: plan.config,
    encryptionKeys: [...plan.keys],
    producerFailureAction: plan.onUnencrypted as ProducerCryptoFailureAction | undefined,
    consumerFailureAction: plan.onUndecrypted as ConsumerCryptoFailureAction | undefined,
    secrets: plan.directory === undefined ? undefined : [{ secret: SecretRef.fromName(`keys-${id}`, 'key.pem'), mountPath: `${plan.directory}/${id}` }],
  };
}

function schemaOf({ schema }: ComponentPlan): Schema | undefined {
  return schema === undefined ? undefined : SCHEMAS[schema];
}
