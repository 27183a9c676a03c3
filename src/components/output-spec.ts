import { count } from '../document/numbers';
import { cryptoSpec } from '../pulsar/crypto-spec';
import { OutputBinding } from '../pulsar/flow';
import { ProducerOptions } from '../pulsar/producer-options';
import { requireSchema } from '../pulsar/schema';
import { Topic } from '../pulsar/topic';
import { OutputConf, ProducerConfig } from '../spec';

type ProducerDefaults = Pick<ProducerConfig, 'maxPendingMessages' | 'maxPendingMessagesAcrossPartitions' | 'useThreadLocalProducers'>;

/** The producer of a source. The operator sets this itself, but only where nothing at all is said of the producer. */
export const SOURCE_PRODUCER: ProducerDefaults = {
  maxPendingMessages: 1000, maxPendingMessagesAcrossPartitions: 1000, useThreadLocalProducers: true,
};

/** Renders `output` from where a component writes. */
export function outputSpec(binding: OutputBinding, topic: Topic | undefined, defaults: ProducerDefaults = {}): OutputConf | undefined {
  const schema = requireSchema(binding.schema ?? topic?.schema, 'output.schema');
  const properties = customSchema(binding);
  const output: OutputConf = {
    topic: topic?.name,
    typeClassName: schema?.typeClassName,
    sinkSchemaType: schema?.schemaType,
    sinkSerdeClassName: schema?.serdeClassName,
    producerConf: binding.producer === undefined ? undefined : producerSpec(binding.producer, defaults),
    customSchemaSinks: topic === undefined || properties === undefined ? undefined : { [topic.name]: properties },
  };
  const set = Object.entries(output).filter(([, value]) => value !== undefined);
  return set.length === 0 ? undefined : Object.fromEntries(set);
}

function producerSpec(options: ProducerOptions, defaults: ProducerDefaults): ProducerConfig | undefined {
  const number = (value: number | undefined, name: string): number | undefined =>
    value === undefined ? undefined : count(value, `output.producerConf.${name}`);
  const config: ProducerConfig = {
    maxPendingMessages: number(options.maxPendingMessages, 'maxPendingMessages'),
    maxPendingMessagesAcrossPartitions: number(options.maxPendingMessagesAcrossPartitions, 'maxPendingMessagesAcrossPartitions'),
    useThreadLocalProducers: options.useThreadLocalProducers,
    batchBuilder: options.batchBuilder,
    compressionType: options.compression,
    cryptoConfig: cryptoSpec(options.crypto, 'output.producerConf.cryptoConfig', 'producer'),
  };
  const said = Object.entries(config).filter(([, value]) => value !== undefined);
  return said.length === 0 ? undefined : { ...defaults, ...Object.fromEntries(said) };
}

/** The operator reads schema and consumer properties of an output from JSON text in `customSchemaSinks`. */
function customSchema({ schema, producer }: OutputBinding): string | undefined {
  const schemaProperties = schema?.properties ?? {};
  const consumerProperties = producer?.properties ?? {};
  if (Object.keys(schemaProperties).length === 0 && Object.keys(consumerProperties).length === 0) { return undefined; }
  return JSON.stringify({
    ...Object.keys(schemaProperties).length > 0 ? { schemaProperties: sorted(schemaProperties) } : {},
    ...Object.keys(consumerProperties).length > 0 ? { consumerProperties: sorted(consumerProperties) } : {},
  });
}

function sorted(entries: { [key: string]: string }): { [key: string]: string } {
  return Object.fromEntries(Object.entries(entries).sort(([a], [b]) => a < b ? -1 : 1));
}
