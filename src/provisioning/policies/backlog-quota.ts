import { Duration, Size } from 'cdk8s';
import { secondsText } from './durations';
import { watched } from '../../document/boundary';
import { sizeQuantity } from '../../document/sizes';
import { BacklogQuotaPolicy, BacklogQuotaType, PulsarTopicSpec } from '../../spec';

type BacklogFields = Pick<PulsarTopicSpec, 'backlogQuotaLimitSize' | 'backlogQuotaLimitTime' | 'backlogQuotaRetentionPolicy' | 'backlogQuotaType'>;

/**
 * How much may wait unread, and what happens beyond that: `backlogQuota...`. One limit: of two the operator reads one.
 *
 * @throws FM106 where a limit is not positive; by the namespace or topic that is given it
 */
export class BacklogQuota {
  /** So much of each topic: `destination_storage`. */
  public static size(limit: Size, policy: BacklogQuotaPolicy): BacklogQuota {
    return new BacklogQuota((field) => ({
      backlogQuotaType: BacklogQuotaType.DESTINATION_STORAGE,
      backlogQuotaLimitSize: sizeQuantity(limit, field),
      backlogQuotaRetentionPolicy: policy,
    }));
  }

  /** As long as the oldest unread message is no older, in whole seconds: `message_age`. */
  public static age(limit: Duration, policy: BacklogQuotaPolicy): BacklogQuota {
    return new BacklogQuota((field) => ({
      backlogQuotaType: BacklogQuotaType.MESSAGE_AGE,
      backlogQuotaLimitTime: secondsText(limit, field),
      backlogQuotaRetentionPolicy: policy,
    }));
  }

  private constructor(private readonly render: (field: string) => BacklogFields) {}

  /** @internal */
  public _toSpec(field: string): BacklogFields {
    return this.render(field);
  }
}

watched(BacklogQuota, 'BacklogQuota');
