import { cryptoOf } from './crypto';
import { writtenAs } from './schemas';
import { Figure, figure } from '../figure';
import { Fields, Rendered } from '../rendered';
import { Subject } from '../subject';

/** What is promised of the producer of a source, which the operator has defaults for. */
const DEFAULTS = { source: { pending: 1000, isThreadLocal: true }, function: { pending: 0, isThreadLocal: false } };

/** Where a function or source writes. */
export function outputsOf({ plan, index, writes }: Subject, rendered: Rendered): Figure[] {
  const { kind, output } = plan;
  if (kind === 'sink') { return []; }
  const { sink } = rendered.details;
  const { type, schemaType, serde, properties } = writtenAs(plan);
  const { pending, isThreadLocal } = DEFAULTS[kind];
  const producer = sink.producer as Fields;
  const schema = { type: type ?? '[B', schemaType: schemaType ?? '', serde: serde ?? '', properties: properties ?? {} };
  return [
    figure('output', output && writes, writes ?? '', sink.topic),
    figure('output.schema', output && plan.schema && schema, schema, {
      type: sink.typeClassName, schemaType: sink.schemaType, serde: sink.serdeClassName, properties: sink.schemaProperties,
    }),
    figure('output.maxPendingMessages', output?.pending, pending, producer.maxPendingMessages ?? 0),
    figure('output.maxPendingMessagesAcrossPartitions', output?.pendingAcross, pending, producer.maxPendingMessagesAcrossPartitions ?? 0),
    figure('output.useThreadLocalProducers', output?.isThreadLocal, isThreadLocal, producer.useThreadLocalProducers ?? false),
    figure('output.batchBuilder', output?.batching, '', producer.batchBuilder ?? ''),
    figure('output.compression', output?.compression, 'LZ4', producer.compressionType ?? 'LZ4'),
    figure('output.properties', output?.properties, {}, sink.properties),
    figure('forwardMessageProperties', plan.forwards, true, sink.forwards),
    ...cryptoOf(output?.crypto, `${index}-out`, producer.cryptoSpec as Fields | undefined, rendered),
  ];
}
