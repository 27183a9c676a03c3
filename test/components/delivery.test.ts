import { Duration } from 'cdk8s';
import {
  Ordering, ProcessingGuarantee, PulsarFunction, PulsarFunctionProps, Runtime, Sink, SinkConnector, SinkProps, SubscriptionPosition, Topic, Window,
  WindowProcessingGuarantee,
} from '../../src';
import { chartWithCluster, only } from '../manifests';

function functionSpec(props: Partial<PulsarFunctionProps>): any {
  const { chart, pulsar } = chartWithCluster();
  new PulsarFunction(chart, 'f', {
    pulsar, runtime: Runtime.java({ className: 'C', jar: 'c.jar' }), inputs: [Topic.of('in')], metadata: { name: 'f' }, ...props,
  });
  return only(chart, 'Function').spec;
}

function sinkSpec(props: Partial<SinkProps>): any {
  const { chart, pulsar } = chartWithCluster();
  new Sink(chart, 's', { pulsar, connector: SinkConnector.of({ className: 'C', archive: 'c.nar' }), inputs: [Topic.of('in')], ...props });
  return only(chart, 'Sink').spec;
}

test('nothing is written that nobody asked for', () => {
  const { className, input, java, pod, pulsar, resources, ...rest } = functionSpec({});
  expect(rest).toEqual({});
});

test.each<[string, Partial<PulsarFunctionProps>, object]>([
  ['retries end in a topic of the component\'s own namespace', { retry: { maxRetries: 2 }, tenant: 'acme', namespace: 'shop' },
    { maxMessageRetry: 2, deadLetterTopic: 'persistent://acme/shop/f-dead-letters' }],
  ['retries end where they are told', { retry: { maxRetries: 2, deadLetters: Topic.of('dead') } },
    { maxMessageRetry: 2, deadLetterTopic: 'persistent://public/default/dead' }],
  ['input order', { ordering: Ordering.INPUT }, { retainOrdering: true }],
  ['key order', { ordering: Ordering.KEY }, { retainKeyOrdering: true }],
  ['no order', { ordering: Ordering.NONE }, {}],
  ['a timeout', { timeout: Duration.seconds(3) }, { timeout: 3000 }],
  ['a subscription', { subscription: { name: 's', position: SubscriptionPosition.LATEST, cleanup: false }, skipToLatest: true },
    { subscriptionName: 's', subscriptionPosition: 'latest', cleanupSubscription: false, skipToLatest: true }],
  ['explicit defaults', { autoAck: true, forwardMessageProperties: true, maxPendingAsyncRequests: 0 },
    { autoAck: true, forwardSourceMessageProperty: true, maxPendingAsyncRequests: 0 }],
  ['a guarantee', { processingGuarantee: ProcessingGuarantee.EFFECTIVELY_ONCE }, { processingGuarantee: 'effectively_once' }],
])('%s', (_, props, expected) => {
  expect(functionSpec(props)).toMatchObject(expected);
});

test.each<[string, Window, object]>([
  ['tumbling by count', Window.tumblingCount(10), { windowLengthCount: 10, slidingIntervalCount: 10 }],
  ['sliding by count', Window.slidingCount(10, 2), { windowLengthCount: 10, slidingIntervalCount: 2 }],
  ['tumbling by time', Window.tumbling(Duration.seconds(5)), { windowLengthDurationMs: 5000, slidingIntervalDurationMs: 5000 }],
  ['sliding by time, with everything', Window.sliding(Duration.days(40), Duration.seconds(1), {
    lateData: Topic.of('late'),
    maxLag: Duration.millis(10),
    watermarkInterval: Duration.millis(20),
    timestampExtractorClassName: 'T',
    guarantee: WindowProcessingGuarantee.AT_MOST_ONCE,
  }), {
    windowLengthDurationMs: 3_456_000_000,
    slidingIntervalDurationMs: 1000,
    lateDataTopic: 'persistent://public/default/late',
    maxLagMs: 10,
    watermarkEmitIntervalMs: 20,
    timestampExtractorClassName: 'T',
    processingGuarantees: 'ATMOST_ONCE',
  }],
])('a window %s', (_, window, expected) => {
  const { windowConfig, processingGuarantee } = functionSpec({ window });
  expect(windowConfig).toEqual({ actualWindowFunctionClassName: 'C', ...expected });
  expect(processingGuarantee).toBe('manual');
});

test('a sink delivers alike', () => {
  expect(sinkSpec({ retry: { maxRetries: 1, deadLetters: Topic.of('dead') }, negativeAckRedeliveryDelay: Duration.seconds(1), ordering: Ordering.KEY }))
    .toMatchObject({
      maxMessageRetry: 1, deadLetterTopic: 'persistent://public/default/dead', negativeAckRedeliveryDelayMs: 1000, retainKeyOrdering: true,
    });
});
