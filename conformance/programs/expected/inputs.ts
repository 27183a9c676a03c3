import { cryptoOf } from './crypto';
import { readAs } from './schemas';
import { Figure, figure } from '../figure';
import { Fields, Rendered } from '../rendered';
import { Read, Subject } from '../subject';

/** What a function or sink reads. */
export function inputsOf(subject: Subject, rendered: Rendered): Figure[] {
  const { plan, reads } = subject;
  if (plan.kind === 'source') { return []; }
  const made = rendered.details.source.inputs as { readonly [topic: string]: Fields };
  const topics = Object.fromEntries(reads.map(({ topic, from }) => [topic, from === 'pattern']));
  const madeTopics = Object.fromEntries(Object.entries(made).map(([topic, { isRegexPattern = false }]) => [topic, isRegexPattern]));
  const { type } = readAs(plan);
  return [
    figure('inputs', reads.length > 0 ? topics : undefined, {}, madeTopics),
    figure('inputs.schema', plan.schema && type, type ?? '[B', rendered.details.source.typeClassName),
    ...reads.flatMap((read, number) => readOf(read, number, subject, rendered, made[read.topic] ?? {})),
  ];
}

function readOf(read: Read, number: number, { plan, index }: Subject, rendered: Rendered, made: Fields): Figure[] {
  const { schemaType, serde, properties = {} } = readAs(plan);
  const { receiverQueueSize: queue } = made;
  const schema = { schemaType, serde, properties };
  return [
    figure('inputs.schema', plan.schema && schema, schema, { schemaType: made.schemaType, serde: made.serdeClassName, properties: made.schemaProperties ?? {} }),
    figure('inputs.receiverQueueSize', read.queue, undefined, queue === undefined ? undefined : queue.value ?? 0),
    figure('inputs.properties', read.properties, {}, made.consumerProperties ?? {}),
    ...cryptoOf(read.crypto, `${index}-${number}`, made.cryptoSpec as Fields | undefined, rendered),
  ];
}
