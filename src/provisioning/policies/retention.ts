import { Duration, Size } from 'cdk8s';
import { INFINITE, minutesText } from './durations';
import { mebibytes } from './sizes';
import { watched } from '../../document/boundary';
import { refuse } from '../../document/refusal';
import { PulsarTopicSpec, Quantity } from '../../spec';

/** Limits of what a {@link Retention} keeps. */
export interface RetentionLimits {
  /**
   * How long it is kept, in whole minutes: `retentionTime`.
   * @default - for ever
   */
  readonly time?: Duration;

  /**
   * How much of each topic is kept, in whole mebibytes: `retentionSize`.
   * @default - all
   */
  readonly size?: Size;
}

/** What is kept of messages that every subscription has acknowledged: `retentionTime` and `retentionSize`. */
export class Retention {
  /** Kept until one of the limits is reached. */
  public static upTo(limits: RetentionLimits): Retention {
    return new Retention(limits);
  }

  /** Kept for ever. */
  public static forever(): Retention {
    return new Retention();
  }

  /** Not kept at all. */
  public static none(): Retention {
    return new Retention(undefined, true);
  }

  private constructor(private readonly limits?: RetentionLimits, private readonly isNone = false) {}

  /** @internal */
  public _toSpec(field: string): Pick<PulsarTopicSpec, 'retentionTime' | 'retentionSize'> {
    if (this.isNone) { return { retentionTime: '0s', retentionSize: Quantity.fromString('0') }; }
    const { time, size } = this.limits ?? {};
    if (this.limits !== undefined && time === undefined && size === undefined) {
      refuse({ code: 'FM103', field, received: 'neither time nor size', because: 'Without a limit everything is kept.', fix: 'give `time`, `size` or both, or say Retention.forever().' });
    }
    return {
      retentionTime: time === undefined ? INFINITE : minutesText(time, `${field}.time`),
      // the operator hands over millions of bytes, which Pulsar takes for mebibytes
      retentionSize: Quantity.fromString(size === undefined ? INFINITE : `${mebibytes(size, `${field}.size`)}M`),
    };
  }
}

watched(Retention, 'Retention');
