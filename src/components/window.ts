import type { Duration } from 'cdk8s';
import { watched } from '../document/boundary';
import { count, milliseconds } from '../document/numbers';
import { refuse } from '../document/refusal';
import { writtenName } from '../pulsar/binding';
import { Topic } from '../pulsar/topic';
import { WindowConfig, WindowProcessingGuarantee } from '../spec';

/** What all windows have in common. */
export interface WindowOptions {
  /**
   * Where messages go that are too late for their window: `lateDataTopic`. Needs a timestamp extractor.
   * @default - they are dropped
   */
  readonly lateData?: Topic;

  /**
   * How late a message may be: `maxLagMs`. Needs a timestamp extractor.
   * @default - not at all
   */
  readonly maxLag?: Duration;

  /**
   * How often the watermark moves on: `watermarkEmitIntervalMs`. Needs a timestamp extractor.
   * @default - every second
   */
  readonly watermarkInterval?: Duration;

  /**
   * The class that reads the time of a message: `timestampExtractorClassName`.
   * @default - windows go by the time of arrival
   */
  readonly timestampExtractorClassName?: string;

  /**
   * When the messages of a window are acknowledged: `windowConfig.processingGuarantees`.
   * @default WindowProcessingGuarantee.AT_LEAST_ONCE
   */
  readonly guarantee?: WindowProcessingGuarantee;
}

type WindowLength = Pick<WindowConfig, 'windowLengthCount' | 'slidingIntervalCount' | 'windowLengthDurationMs' | 'slidingIntervalDurationMs'>;

/**
 * A window over the messages that a Java function reads: `windowConfig`. By count or by time, tumbling or sliding.
 *
 * @throws FM106 where a length is not positive, FM410 where something needs a timestamp extractor; both by the function that is
 * given it
 */
export class Window {
  /** A window of so many messages, then the next. */
  public static tumblingCount(length: number, options: WindowOptions = {}): Window {
    return Window.slidingCount(length, length, options);
  }

  /** A window of so many messages, a new one after every `interval` messages. */
  public static slidingCount(length: number, interval: number, options: WindowOptions = {}): Window {
    return new Window(() => ({
      windowLengthCount: count(length, 'window.length', { min: 1 }),
      slidingIntervalCount: count(interval, 'window.interval', { min: 1 }),
    }), options);
  }

  /** A window of so much time, then the next. */
  public static tumbling(length: Duration, options: WindowOptions = {}): Window {
    return Window.sliding(length, length, options);
  }

  /** A window of so much time, a new one every `interval`. */
  public static sliding(length: Duration, interval: Duration, options: WindowOptions = {}): Window {
    return new Window(() => ({
      windowLengthDurationMs: milliseconds(length, 'window.length', { min: 1, max: Number.MAX_SAFE_INTEGER }),
      slidingIntervalDurationMs: milliseconds(interval, 'window.interval', { min: 1, max: Number.MAX_SAFE_INTEGER }),
    }), options);
  }

  private constructor(private readonly length: () => WindowLength, private readonly options: WindowOptions) {}

  /** @internal */
  public _toSpec(className: string): WindowConfig {
    const { maxLag, watermarkInterval } = this.options;
    this.requireTimestamps();
    return {
      actualWindowFunctionClassName: className,
      ...this.length(),
      lateDataTopic: this.options.lateData === undefined ? undefined : writtenName(this.options.lateData, 'window.lateData'),
      maxLagMs: maxLag === undefined
        ? undefined : milliseconds(maxLag, 'window.maxLag', { min: 1, max: Number.MAX_SAFE_INTEGER }),
      watermarkEmitIntervalMs: watermarkInterval === undefined
        ? undefined : milliseconds(watermarkInterval, 'window.watermarkInterval', { min: 1, max: Number.MAX_SAFE_INTEGER }),
      timestampExtractorClassName: this.options.timestampExtractorClassName,
      processingGuarantees: this.options.guarantee,
    };
  }

  private requireTimestamps(): void {
    if (this.options.timestampExtractorClassName !== undefined) { return; }
    const useless = (['lateData', 'maxLag', 'watermarkInterval'] as const).find((option) => this.options[option] !== undefined);
    if (useless !== undefined) {
      refuse({
        code: 'FM410',
        field: `window.${useless}`,
        received: `${useless} without a timestamp extractor`,
        because: 'No message is late by the time of its arrival; Pulsar would ignore it.',
        fix: 'name `timestampExtractorClassName`.',
      });
    }
  }
}

watched(Window, 'Window');
