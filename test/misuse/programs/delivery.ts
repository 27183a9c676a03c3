import { Duration } from 'cdk8s';
import { Ordering, ProcessingGuarantee } from '../../../src';
import { functionWith, Misuse, sinkWith, sourceWith, untyped } from '../misuse';

export const DELIVERY: readonly Misuse[] = [
  {
    title: 'retries with effectively-once',
    code: 'FM209',
    value: 'effectively_once and 3 retries',
    write: (world) => functionWith(world, { processingGuarantee: ProcessingGuarantee.EFFECTIVELY_ONCE, retry: { maxRetries: 3 } }),
  },
  {
    title: 'a timeout with effectively-once',
    code: 'FM209',
    value: 'effectively_once and a timeout',
    write: (world) => sinkWith(world, { processingGuarantee: ProcessingGuarantee.EFFECTIVELY_ONCE, timeout: Duration.seconds(5) }),
  },
  {
    title: 'ordering by key with effectively-once',
    code: 'FM209',
    value: 'effectively_once and ordering by key',
    write: (world) => functionWith(world, { processingGuarantee: ProcessingGuarantee.EFFECTIVELY_ONCE, ordering: Ordering.KEY }),
  },
  {
    title: 'a timeout with at-most-once',
    code: 'FM407',
    value: 'a timeout with atmost_once',
    write: (world) => functionWith(world, { processingGuarantee: ProcessingGuarantee.AT_MOST_ONCE, timeout: Duration.seconds(5) }),
  },
  {
    title: 'no acknowledgement with at-most-once',
    code: 'FM407',
    value: 'false with atmost_once',
    write: (world) => functionWith(world, { processingGuarantee: ProcessingGuarantee.AT_MOST_ONCE, autoAck: false }),
  },
  {
    title: 'no retries',
    code: 'FM106',
    value: '0',
    write: (world) => functionWith(world, { retry: { maxRetries: 0 } }),
  },
  {
    title: 'a fraction of a retry',
    code: 'FM106',
    value: '1.5',
    write: (world) => sinkWith(world, { retry: { maxRetries: 1.5 } }),
  },
  {
    title: 'a timeout of nothing',
    code: 'FM106',
    value: '0',
    write: (world) => functionWith(world, { timeout: Duration.millis(0) }),
  },
  {
    title: 'a timeout of a fraction of a millisecond',
    code: 'FM106',
    value: '0.5',
    write: (world) => functionWith(world, { timeout: Duration.millis(0.5) }),
  },
  {
    title: 'a timeout beyond 32 bits',
    code: 'FM106',
    value: '2592000000',
    write: (world) => functionWith(world, { timeout: Duration.days(30) }),
  },
  {
    title: 'a number for a timeout',
    code: 'FM102',
    value: '5000',
    write: (world) => functionWith(world, { timeout: untyped(5000) }),
  },
  {
    title: 'a string for a dead letter topic',
    code: 'FM102',
    value: '"orders-dead"',
    write: (world) => functionWith(world, { retry: { maxRetries: 3, deadLetters: untyped('orders-dead') } }),
  },
  {
    title: 'a number for retries',
    code: 'FM102',
    value: '3',
    write: (world) => functionWith(world, { retry: untyped(3) }),
  },
  {
    title: 'a guarantee that is none',
    code: 'FM104',
    value: '"exactly_once"',
    write: (world) => sourceWith(world, { processingGuarantee: untyped('exactly_once') }),
  },
  {
    title: 'an ordering that is none',
    code: 'FM104',
    value: '"random"',
    write: (world) => functionWith(world, { ordering: untyped('random') }),
  },
  {
    title: 'negative pending requests',
    code: 'FM106',
    value: '-5',
    write: (world) => functionWith(world, { maxPendingAsyncRequests: -5 }),
  },
];
