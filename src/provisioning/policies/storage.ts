import { Duration } from 'cdk8s';
import { count, seconds } from '../../document/numbers';
import { refuse } from '../../document/refusal';
import { InactiveTopicDeleteMode, InactiveTopicPoliciesSpec, PersistencePoliciesSpec } from '../../spec';

/** How many bookies store a message. All three counts are needed: Pulsar refuses what the operator makes of fewer. */
export interface Persistence {
  /** How many bookies a topic uses: `bookkeeperEnsemble`. */
  readonly ensemble: number;

  /** How many of them store each message: `bookkeeperWriteQuorum`. */
  readonly writeQuorum: number;

  /** How many of those must confirm it: `bookkeeperAckQuorum`. */
  readonly ackQuorum: number;

  /**
   * How often in a second acknowledgements are stored: `managedLedgerMaxMarkDeleteRate`.
   * @default 0 - as often as they come
   */
  readonly maxMarkDeleteRate?: number;
}

/** What becomes of topics that nobody uses. */
export interface InactiveTopics {
  /** After how long without use a topic is inactive, in whole seconds: `maxInactiveDurationInSeconds`. */
  readonly after: Duration;

  /** When an inactive topic may be deleted: `inactiveTopicDeleteMode`. */
  readonly deleteMode: InactiveTopicDeleteMode;

  /**
   * Whether inactive topics are deleted: `deleteWhileInactive`.
   * @default true
   */
  readonly delete?: boolean;
}

export function persistencePolicies(persistence: Persistence | undefined, field: string): PersistencePoliciesSpec | undefined {
  if (persistence === undefined) { return undefined; }
  const { ensemble, writeQuorum, ackQuorum, maxMarkDeleteRate } = persistence;
  for (const [name, value] of Object.entries({ ensemble, writeQuorum, ackQuorum })) { count(value, `${field}.${name}`, { min: 1 }); }
  if (ensemble < writeQuorum || writeQuorum < ackQuorum) {
    refuse({
      code: 'FM239',
      field,
      received: `ensemble ${ensemble}, write quorum ${writeQuorum}, ack quorum ${ackQuorum}`,
      because: 'Pulsar wants an ensemble of at least the write quorum, and that of at least the ack quorum.',
      fix: 'give counts in this order, such as 3, 2 and 2.',
    });
  }
  return {
    bookkeeperEnsemble: ensemble,
    bookkeeperWriteQuorum: writeQuorum,
    bookkeeperAckQuorum: ackQuorum,
    managedLedgerMaxMarkDeleteRate: maxMarkDeleteRate === undefined ? undefined : String(maxMarkDeleteRate),
  };
}

export function inactiveTopicPolicies(inactive: InactiveTopics | undefined, field: string): InactiveTopicPoliciesSpec | undefined {
  return inactive === undefined ? undefined : {
    maxInactiveDurationInSeconds: seconds(inactive.after, `${field}.after`, { min: 1 }),
    inactiveTopicDeleteMode: inactive.deleteMode,
    deleteWhileInactive: inactive.delete ?? true,
  };
}
