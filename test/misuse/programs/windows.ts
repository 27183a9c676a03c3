import { Duration } from 'cdk8s';
import { ProcessingGuarantee, Topic, Window } from '../../../src';
import { functionWith, Misuse, untyped } from '../misuse';

function windowed(title: string, value: string, window: Window): Misuse {
  return { title, code: 'FM106', value, write: (world) => functionWith(world, { window }) };
}

export const WINDOWS: readonly Misuse[] = [
  windowed('no messages', '0', Window.tumblingCount(0)),
  windowed('no time', '0', Window.tumbling(Duration.seconds(0))),
  windowed('an interval of no messages', '0', Window.slidingCount(10, 0)),
  windowed('an interval of no time', '0', Window.sliding(Duration.seconds(1), Duration.millis(0))),
  windowed('a fraction of a message', '2.5', Window.tumblingCount(2.5)),
  windowed('a fraction of a millisecond', '1.5', Window.tumbling(Duration.millis(1.5))),
  windowed('NaN messages', 'NaN', Window.tumblingCount(NaN)),
  windowed('a lag of nothing', '0', Window.tumblingCount(5, { maxLag: Duration.millis(0), timestampExtractorClassName: 'com.acme.Time' })),
  {
    title: 'a processing guarantee',
    code: 'FM407',
    value: 'effectively_once with a window',
    write: (world) => functionWith(world, { window: Window.tumblingCount(5), processingGuarantee: ProcessingGuarantee.EFFECTIVELY_ONCE }),
  },
  {
    title: 'a lag without a timestamp extractor',
    code: 'FM410',
    value: 'maxLag without a timestamp extractor',
    write: (world) => functionWith(world, { window: Window.tumblingCount(5, { maxLag: Duration.seconds(5) }) }),
  },
  {
    title: 'late data without a timestamp extractor',
    code: 'FM410',
    value: 'lateData without a timestamp extractor',
    write: (world) => functionWith(world, { window: Window.tumblingCount(5, { lateData: Topic.of('late') }) }),
  },
  {
    title: 'late data into a name of two parts',
    code: 'FM210',
    value: '"acme/late"',
    write: (world) => functionWith(world, {
      window: Window.tumblingCount(5, { lateData: Topic.of('acme/late'), timestampExtractorClassName: 'com.acme.Time' }),
    }),
  },
  {
    title: 'a pattern for late data',
    code: 'FM210',
    value: '"late-.*"',
    write: (world) => functionWith(world, {
      window: Window.tumblingCount(5, { lateData: Topic.pattern('late-.*'), timestampExtractorClassName: 'com.acme.Time' }),
    }),
  },
  {
    title: 'a string for late data',
    code: 'FM102',
    value: '"late"',
    write: (world) => functionWith(world, {
      window: Window.tumblingCount(5, { lateData: untyped('late'), timestampExtractorClassName: 'com.acme.Time' }),
    }),
  },
  {
    title: 'a number for a duration',
    code: 'FM102',
    value: '60',
    write: (world) => functionWith(world, { window: Window.tumbling(untyped(60)) }),
  },
  {
    title: 'a plain object for a window',
    code: 'FM102',
    value: 'an object with windowLengthCount',
    write: (world) => functionWith(world, { window: untyped({ windowLengthCount: 5 }) }),
  },
];
