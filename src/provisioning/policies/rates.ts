import { Duration, Size } from 'cdk8s';
import { bytes } from './sizes';
import { count, seconds } from '../../document/numbers';
import { refuse } from '../../document/refusal';
import { DispatchRateSpec, PublishRateSpec, SubscribeRateSpec } from '../../spec';

/** How Pulsar writes that there is no limit. */
const UNLIMITED = -1;

/** How fast messages are handed out or replicated: so many, so much, or both in a period. */
export interface DispatchRate {
  /**
   * Messages in a period: `dispatchThrottlingRateInMsg`.
   * @default - no limit
   */
  readonly messages?: number;

  /**
   * Bytes in a period: `dispatchThrottlingRateInByte`.
   * @default - no limit
   */
  readonly size?: Size;

  /**
   * The period, in whole seconds: `ratePeriodInSecond`.
   * @default Duration.seconds(1)
   */
  readonly period?: Duration;
}

/** How fast messages are taken in: so many, so much, or both in a second. */
export interface PublishRate {
  /**
   * Messages in a second: `publishThrottlingRateInMsg`.
   * @default - no limit
   */
  readonly messages?: number;

  /**
   * Bytes in a second: `publishThrottlingRateInByte`.
   * @default - no limit
   */
  readonly size?: Size;
}

/** How often a consumer may subscribe. */
export interface SubscribeRate {
  /** Subscriptions of one consumer in a period: `subscribeThrottlingRatePerConsumer`. */
  readonly subscriptions: number;

  /**
   * The period, in whole seconds: `ratePeriodInSecond`.
   * @default Duration.seconds(30)
   */
  readonly period?: Duration;
}

/** What one leaves out is written as no limit: for a topic, the operator would take it for zero. */
export function dispatchRate(rate: DispatchRate | undefined, field: string): DispatchRateSpec | undefined {
  if (rate === undefined) { return undefined; }
  const limits = limitsOf(rate, field);
  return {
    dispatchThrottlingRateInMsg: limits.messages,
    dispatchThrottlingRateInByte: limits.size,
    ratePeriodInSecond: rate.period === undefined ? undefined : seconds(rate.period, `${field}.period`, { min: 1 }),
  };
}

export function publishRate(rate: PublishRate | undefined, field: string): PublishRateSpec | undefined {
  if (rate === undefined) { return undefined; }
  const limits = limitsOf(rate, field);
  return { publishThrottlingRateInMsg: limits.messages, publishThrottlingRateInByte: limits.size };
}

export function subscribeRate(rate: SubscribeRate | undefined, field: string): SubscribeRateSpec | undefined {
  return rate === undefined ? undefined : {
    subscribeThrottlingRatePerConsumer: count(rate.subscriptions, `${field}.subscriptions`, { min: 1 }),
    ratePeriodInSecond: rate.period === undefined ? undefined : seconds(rate.period, `${field}.period`, { min: 1 }),
  };
}

function limitsOf({ messages, size }: PublishRate, field: string): { readonly messages: number; readonly size: number } {
  if (messages === undefined && size === undefined) {
    refuse({ code: 'FM103', field, received: 'neither messages nor size', because: 'A rate without a limit limits nothing.', fix: 'give `messages`, `size` or both.' });
  }
  return {
    messages: messages === undefined ? UNLIMITED : count(messages, `${field}.messages`, { min: 1 }),
    size: size === undefined ? UNLIMITED : bytes(size, `${field}.size`),
  };
}
