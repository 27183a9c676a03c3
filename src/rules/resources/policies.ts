import { durationSeconds } from './durations';
import { Path } from '../../document/path';
import { show } from '../../document/refusal';
import { Subject } from '../../document/subject';
import { Complaint, Kind, rule } from '../rule';

const WITH_POLICIES: readonly Kind[] = ['PulsarNamespace', 'PulsarTopic'];

/** The durations, and the unit below which the operator cuts them off. */
const DURATIONS: Readonly<Record<string, number>> = {
  backlogQuotaLimitTime: 1, messageTTL: 1, offloadThresholdTime: 1, retentionTime: 60, subscriptionExpirationTime: 60,
};

export const ONE_REPLICATION = rule({
  code: 'FM232',
  severity: 'error',
  kinds: WITH_POLICIES,
  why: 'The operator stops there: the topic or namespace is neither created nor changed, and a topic even counts as ready.',
  remedy: 'keep geoReplicationRefs between Pulsar instances, or replicationClusters within one.',
  check: (subject) => subject.list('geoReplicationRefs').length > 0 && subject.list('replicationClusters').length > 0
    ? [{ at: subject.in('replicationClusters'), received: 'geoReplicationRefs and replicationClusters' }]
    : [],
});

export const WHOLE_QUOTA = rule({
  code: 'FM233',
  severity: 'error',
  kinds: WITH_POLICIES,
  why: 'The operator sets no policy after this one.',
  remedy: 'give backlogQuotaRetentionPolicy with backlogQuotaLimitSize, or with backlogQuotaType message_age and backlogQuotaLimitTime.',
  check(subject): Complaint[] {
    const fields = ['backlogQuotaLimitSize', 'backlogQuotaLimitTime', 'backlogQuotaRetentionPolicy', 'backlogQuotaType'];
    if (!fields.some((field) => subject.has(field))) { return []; }
    const limit = limitOf(subject);
    return ['backlogQuotaRetentionPolicy', limit].filter((field) => !subject.has(field)).map((field) => ({
      at: subject.in(field), received: 'nothing', because: `A backlog quota needs ${field}; the operator sets no policy after this one.`, fix: `set ${field}.`,
    }));
  },
});

export const DURATION_TEXTS = rule({
  code: 'FM237',
  severity: 'error',
  kinds: WITH_POLICIES,
  why: 'The operator does not understand it and sets no policy after this one.',
  remedy: 'write numbers with the units ns, us, ms, s, m, h, d or w, such as 36h, or -1.',
  check: (subject) => Object.keys(DURATIONS)
    .filter((field) => subject.text(field) !== '' && durationSeconds(subject.text(field)) === undefined)
    .map((field) => ({ at: subject.in(field), received: show(subject.text(field)) })),
});

export const CUT_OFF = rule({
  code: 'FM441',
  severity: 'error',
  kinds: WITH_POLICIES,
  why: 'The operator hands over whole minutes or seconds and cuts off the rest: nothing is left, which Pulsar takes for none at all.',
  remedy: 'write at least 1m for retentionTime and subscriptionExpirationTime, 1s for the others.',
  check: (subject) => Object.entries(DURATIONS).filter(([field, unit]) => {
    const seconds = durationSeconds(subject.text(field));
    return seconds !== undefined && seconds > 0 && seconds < unit;
  }).map(([field]) => ({ at: subject.in(field), received: subject.text(field) })),
});

export const AUTO_CREATION = rule({
  code: 'FM238',
  severity: 'error',
  kinds: ['PulsarNamespace'],
  why: 'The operator does not understand a topicAutoCreationConfig without a type, and sets no policy after it.',
  remedy: 'set type to partitioned, with partitions, or to non-partitioned.',
  check(namespace): Complaint[] {
    const config: Path = ['topicAutoCreationConfig'];
    if (!namespace.has(...config)) { return []; }
    const type = namespace.text(...config, 'type');
    if (type === '') { return [{ at: namespace.in(...config, 'type'), received: 'nothing' }]; }
    return type === 'partitioned' && !((namespace.number(...config, 'partitions') ?? 0) > 0)
      ? [{ at: namespace.in(...config, 'partitions'), received: String(namespace.number(...config, 'partitions')), because: 'Pulsar refuses partitioned topics without a number of partitions.' }]
      : [];
  },
});

export const BOOKIES = rule({
  code: 'FM239',
  severity: 'error',
  kinds: WITH_POLICIES,
  why: 'What is left out the operator hands over as 0, and Pulsar wants ensemble, write quorum and ack quorum in falling order, all above 0.',
  remedy: 'give all three, such as 3, 2 and 2.',
  check(subject): Complaint[] {
    const at: Path = ['persistencePolicies'];
    if (!subject.has(...at)) { return []; }
    const counts = ['bookkeeperEnsemble', 'bookkeeperWriteQuorum', 'bookkeeperAckQuorum'].map((field) => subject.number(...at, field) ?? 0);
    const [ensemble, write, ack] = counts;
    return ack > 0 && write >= ack && ensemble >= write ? [] : [{ at: subject.in(...at), received: counts.join(', ') }];
  },
});

export const DELAYED_DELIVERY = rule({
  code: 'FM331',
  severity: 'error',
  kinds: ['PulsarTopic'],
  why: 'The operator reads delayedDelivery.active without asking whether it is there, and dies.',
  remedy: 'set active to true or false.',
  check: (topic) => topic.has('delayedDelivery') && !topic.has('delayedDelivery', 'active')
    ? [{ at: topic.in('delayedDelivery', 'active'), received: 'nothing' }]
    : [],
});

export const UNREAD_SETTINGS = rule({
  code: 'FM442',
  severity: 'warning',
  kinds: ['PulsarConnection', 'PulsarNamespace', 'PulsarTopic'],
  why: 'The operator does not read it.',
  remedy: 'remove it.',
  check(subject): Complaint[] {
    if (subject.kind === 'PulsarConnection') {
      return subject.has('authentication', 'token') && subject.has('authentication', 'oauth2')
        ? [{ at: subject.in('authentication', 'oauth2'), received: 'token and oauth2', because: 'With a token, the operator does not read oauth2.' }]
        : [];
    }
    const other = limitOf(subject) === 'backlogQuotaLimitSize' ? 'backlogQuotaLimitTime' : 'backlogQuotaLimitSize';
    return [
      ...subject.has(other) && subject.has(limitOf(subject))
        ? [{ at: subject.in(other), received: String(subject.value(other)), because: 'Of two limits the operator reads the one that backlogQuotaType says.' }] : [],
      ...subject.has('validateProducerName') ? [{ at: subject.in('validateProducerName'), received: String(subject.value('validateProducerName')) }] : [],
    ];
  },
});

/** The limit that the operator reads of a quota. */
function limitOf(subject: Subject): string {
  return subject.text('backlogQuotaType') === 'message_age' ? 'backlogQuotaLimitTime' : 'backlogQuotaLimitSize';
}
