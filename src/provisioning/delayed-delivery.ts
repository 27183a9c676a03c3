import { Duration } from 'cdk8s';
import { watched } from '../document/boundary';
import { milliseconds } from '../document/numbers';
import { DelayedDeliverySpec } from '../spec';

/** Whether messages can be delayed by their producers: `delayedDelivery`. */
export class DelayedDelivery {
  /** They can. @param precision by how much a message may be late; by default as the broker says */
  public static on(precision?: Duration): DelayedDelivery {
    return new DelayedDelivery(true, precision);
  }

  /** They cannot. */
  public static off(): DelayedDelivery {
    return new DelayedDelivery(false);
  }

  private constructor(private readonly active: boolean, private readonly precision?: Duration) {}

  /** @internal */
  public _toSpec(): DelayedDeliverySpec {
    return {
      active: this.active,
      tickTimeMillis: this.precision === undefined ? undefined : milliseconds(this.precision, 'delayedDelivery.precision', { min: 1 }),
    };
  }
}

watched(DelayedDelivery, 'DelayedDelivery');
