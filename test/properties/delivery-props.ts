import { Duration } from 'cdk8s';
import { WindowPlan } from './flow-plan';
import { ComponentPlan } from './program';
import { DeliveryProps, Ordering, ProcessingGuarantee, SubscriptionPosition, Topic, Window, WindowOptions, WindowProcessingGuarantee } from '../../src';

export const GUARANTEES = {
  atLeastOnce: ProcessingGuarantee.AT_LEAST_ONCE,
  atMostOnce: ProcessingGuarantee.AT_MOST_ONCE,
  effectivelyOnce: ProcessingGuarantee.EFFECTIVELY_ONCE,
  manual: ProcessingGuarantee.MANUAL,
};
const ORDERINGS = { none: Ordering.NONE, input: Ordering.INPUT, key: Ordering.KEY };

/** How messages come to what reads them. */
export function deliveryOf(plan: ComponentPlan, index: number): DeliveryProps {
  return {
    autoAck: plan.acknowledges,
    timeout: plan.timeout === undefined ? undefined : Duration.millis(plan.timeout),
    retry: plan.retries === undefined ? undefined
      : { maxRetries: plan.retries, deadLetters: plan.deadLetters ? Topic.of(`dead-${index}`) : undefined },
    ordering: plan.ordering === undefined ? undefined : ORDERINGS[plan.ordering],
    subscription: plan.subscription === undefined ? undefined : {
      name: plan.subscription.name,
      position: plan.subscription.position as SubscriptionPosition | undefined,
      cleanup: plan.subscription.isCleanedUp,
    },
  };
}

export function windowOf({ window }: ComponentPlan, index: number): Window | undefined {
  if (window === undefined) { return undefined; }
  const { unit, length, interval } = window;
  const options = windowOptions(window, index);
  if (unit === 'count') {
    return interval === undefined ? Window.tumblingCount(length, options) : Window.slidingCount(length, interval, options);
  }
  const duration = Duration.millis(length);
  return interval === undefined ? Window.tumbling(duration, options) : Window.sliding(duration, Duration.millis(interval), options);
}

function windowOptions({ guarantee, isTimed, lag, watermark, hasLateData }: WindowPlan, index: number): WindowOptions {
  return {
    guarantee: guarantee as WindowProcessingGuarantee | undefined,
    ...isTimed ? {
      timestampExtractorClassName: 'com.acme.Time',
      maxLag: lag === undefined ? undefined : Duration.millis(lag),
      watermarkInterval: watermark === undefined ? undefined : Duration.millis(watermark),
      lateData: hasLateData ? Topic.of(`late-${index}`) : undefined,
    } : {},
  };
}
