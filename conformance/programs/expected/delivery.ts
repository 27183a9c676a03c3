import { languageOf } from '../../../test/properties/legal-plan';
import { ComponentPlan } from '../../../test/properties/program';
import { Figure, figure } from '../figure';
import { Rendered } from '../rendered';
import { generatedTopic, Subject } from '../subject';

const GUARANTEES = { atLeastOnce: 'ATLEAST_ONCE', atMostOnce: 'ATMOST_ONCE', effectivelyOnce: 'EFFECTIVELY_ONCE', manual: 'MANUAL' };
const ORDERINGS = { none: 'SHARED', input: 'FAILOVER', key: 'KEY_SHARED' };

/** How often a message is processed, in which order, and what becomes of it when it is not. */
export function deliveryOf(subject: Subject, rendered: Rendered): Figure[] {
  const { plan } = subject;
  const { details } = rendered;
  const guarantee = plan.window === undefined ? 'ATLEAST_ONCE' : 'MANUAL';
  const figures = [
    figure('processingGuarantee', plan.guarantee && GUARANTEES[plan.guarantee], guarantee, details.guarantee),
    figure('autoAck', plan.acknowledges, true, details.autoAck),
  ];
  return plan.kind === 'source' ? figures : [...figures, ...readingOf(subject, rendered)];
}

function readingOf(subject: Subject, { details, cleanup }: Rendered): Figure[] {
  const { plan } = subject;
  const { subscription = {}, ordering, timeout, helpers } = plan;
  const { source } = details;
  const isCleanedUp = subscription.isCleanedUp ?? false;
  const figures = [
    figure('timeout', timeout, 0, source.timeout),
    figure('ordering', ordering === 'none' ? undefined : ordering && ORDERINGS[ordering], subscriptionTypeOf(plan), source.subscriptionType),
    figure('subscription.name', subscription.name, '', source.subscriptionName),
    figure('subscription.cleanup', subscription.isCleanedUp, false, source.isCleanedUp),
    figure('subscription.cleanup', subscription.isCleanedUp, false, cleanup !== undefined),
    ...isCleanedUp ? [figure('helperImages.cleanup', helpers?.cleanup, undefined, helpers?.cleanup && cleanup?.image)] : [],
  ];
  return languageOf(plan) === 'go' ? figures : [...figures, ...retriesOf(subject, details), ...furtherOf(plan, details)];
}

function subscriptionTypeOf({ guarantee }: ComponentPlan): string {
  return guarantee === 'effectivelyOnce' ? 'FAILOVER' : 'SHARED';
}

function retriesOf({ plan, resource, index }: Subject, details: Rendered['details']): Figure[] {
  const { retries, deadLetters } = plan;
  const own = deadLetters ? `persistent://public/default/dead-${index}` : undefined;
  return [
    figure('retry.maxRetries', retries, 0, details.retries),
    figure('retry.deadLetters', own, retries === undefined ? '' : generatedTopic(plan, resource, 'dead-letters'), details.deadLetters),
  ];
}

function furtherOf({ kind, ordering, subscription, timeout, negativeAckDelay, skipsToLatest }: ComponentPlan, { source, ...details }: Rendered['details']): Figure[] {
  return [
    figure('ordering', ordering && ordering === 'input', false, details.retainsOrdering),
    figure('ordering', ordering && ordering === 'key', false, details.retainsKeyOrdering),
    figure('subscription.position', subscription?.position?.toUpperCase(), 'EARLIEST', source.position),
    ...kind === 'sink' ? [figure('negativeAckRedeliveryDelay', negativeAckDelay, 0, source.negativeAckDelay)] : [
      figure('timeout', timeout, 0, source.negativeAckDelay),
      figure('skipToLatest', skipsToLatest, false, source.skipsToLatest),
    ],
  ];
}
