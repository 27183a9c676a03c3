import type { Duration } from 'cdk8s';
import { count, milliseconds } from '../document/numbers';
import { refuse } from '../document/refusal';
import { writtenName } from '../pulsar/binding';
import { Topic } from '../pulsar/topic';
import { FunctionSpec, ProcessingGuarantee, SubscriptionPosition } from '../spec';

/** In which order messages are processed. */
export enum Ordering {
  /** In any: messages are spread over the pods; a Shared subscription. */
  NONE = 'none',
  /** As they are in the topic: one pod reads a partition; a Failover subscription. `retainOrdering`. Not in Go. */
  INPUT = 'input',
  /** As they are in the topic for each key: a Key_Shared subscription. `retainKeyOrdering`. Not in Go. */
  KEY = 'key',
}

/** What becomes of a message that cannot be processed. Not in Python and Go. */
export interface RetryOptions {
  /** How often it is tried again, at least once: `maxMessageRetry`. */
  readonly maxRetries: number;

  /**
   * Where it goes then: `deadLetterTopic`.
   * @default - `<name of the resource>-dead-letters` in the component's tenant and namespace
   */
  readonly deadLetters?: Topic;
}

/** The subscription a component reads with. */
export interface SubscriptionOptions {
  /**
   * Its name: `subscriptionName`.
   * @default - `tenant/namespace/name` of the component
   */
  readonly name?: string;

  /**
   * Where a new subscription starts: `subscriptionPosition`.
   * @default SubscriptionPosition.EARLIEST; a Go function always starts at the latest message
   */
  readonly position?: SubscriptionPosition;

  /**
   * Whether the subscription is deleted with the component: `cleanupSubscription`. The operator keeps a pod with the
   * component's full resources waiting for that.
   * @default false
   */
  readonly cleanup?: boolean;
}

/** How messages are read, acknowledged and retried, for functions and sinks. */
export interface DeliveryProps {
  /**
   * Whether Pulsar acknowledges a message once it is processed: `autoAck`.
   * @default true
   */
  readonly autoAck?: boolean;

  /**
   * How long a message may take before it is delivered again: `timeout`. At-least-once processing only.
   * @default - for ever
   */
  readonly timeout?: Duration;

  /**
   * What becomes of a message that cannot be processed.
   * @default - it is tried again without end
   */
  readonly retry?: RetryOptions;

  /**
   * In which order messages are processed.
   * @default Ordering.NONE
   */
  readonly ordering?: Ordering;

  /**
   * The subscription to read with.
   * @default - a subscription of the component's own, from the earliest message
   */
  readonly subscription?: SubscriptionOptions;
}

type DeliveryFields = Pick<FunctionSpec, 'autoAck' | 'timeout' | 'maxMessageRetry' | 'deadLetterTopic' | 'retainOrdering'
| 'retainKeyOrdering' | 'subscriptionName' | 'subscriptionPosition' | 'cleanupSubscription'>;

/** Renders the fields that {@link DeliveryProps} stands for. */
export function deliverySpec(props: DeliveryProps, guarantee: ProcessingGuarantee | undefined, deadLetters: Topic): DeliveryFields {
  requireCompatible(props, guarantee ?? ProcessingGuarantee.AT_LEAST_ONCE);
  return {
    autoAck: props.autoAck,
    timeout: props.timeout === undefined ? undefined : milliseconds(props.timeout, 'timeout', { min: 1 }),
    maxMessageRetry: props.retry === undefined ? undefined : count(props.retry.maxRetries, 'retry.maxRetries', { min: 1 }),
    deadLetterTopic: props.retry === undefined ? undefined : writtenName(props.retry.deadLetters ?? deadLetters, 'retry.deadLetters'),
    retainOrdering: props.ordering === Ordering.INPUT ? true : undefined,
    retainKeyOrdering: props.ordering === Ordering.KEY ? true : undefined,
    subscriptionName: props.subscription?.name,
    subscriptionPosition: props.subscription?.position,
    cleanupSubscription: props.subscription?.cleanup,
  };
}

function requireCompatible(props: DeliveryProps, guarantee: ProcessingGuarantee): void {
  if (guarantee === ProcessingGuarantee.EFFECTIVELY_ONCE) {
    if (props.retry !== undefined) {
      excluded('spec.maxMessageRetry', `${props.retry.maxRetries} retries`, 'Retries', 'drop `retry`, or use at-least-once.');
    }
    if (props.timeout !== undefined) { excluded('spec.timeout', 'a timeout', 'A timeout', 'drop `timeout`, or use at-least-once.'); }
    if (props.ordering === Ordering.KEY) {
      excluded('spec.retainKeyOrdering', 'ordering by key', 'Ordering by key', 'drop `ordering`: effectively-once keeps the order anyway.');
    }
  } else if (props.timeout !== undefined && guarantee !== ProcessingGuarantee.AT_LEAST_ONCE) {
    refuse({
      code: 'FM407',
      field: 'spec.timeout',
      received: `a timeout with ${guarantee}`,
      because: 'Pulsar delivers again after a timeout, which only at-least-once processing allows.',
      fix: 'drop `timeout`, or use at-least-once.',
    });
  }
  if (guarantee === ProcessingGuarantee.AT_MOST_ONCE && props.autoAck === false) {
    refuse({
      code: 'FM407',
      field: 'spec.autoAck',
      received: 'false with atmost_once',
      because: 'At-most-once means that Pulsar acknowledges before processing.',
      fix: 'drop `autoAck: false`, or use ProcessingGuarantee.MANUAL.',
    });
  }
}

function excluded(field: string, received: string, subject: string, fix: string): never {
  refuse({
    code: 'FM209',
    field,
    received: `processing guarantee effectively_once and ${received}`,
    because: `${subject} cannot be combined with effectively-once processing.`,
    fix,
  });
}
