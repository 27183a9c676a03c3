import { show } from '../../document/refusal';
import { topicFault } from '../../pulsar/topic-fault';
import { isPartition } from '../../pulsar/topic-partition';
import { Complaint, rule } from '../rule';

const NAMED_ENTITY = /^[-=:.\w]+$/;
const ACTIONS = ['produce', 'consume', 'functions', 'sources', 'sinks', 'packages'];
const PACKAGE_URL = /^(function|source|sink):\/\/[^\s/@]+\/[^\s/@]+\/[^\s/@]+(@[^\s@]+)?$/;
const DELETED_FILE = /^file:/;
const FILE_URL = /^(https?|s3|gs|azblob|file):\/\/\S+$/;

export const PULSAR_NAMES = rule({
  code: 'FM235',
  severity: 'error',
  kinds: ['PulsarTenant', 'PulsarNamespace', 'PulsarTopic', 'PulsarPermission'],
  why: 'Pulsar or the operator does not take such a name.',
  remedy: 'write a tenant as `tenant`, a namespace as `tenant/namespace`, a topic as `persistent://tenant/namespace/topic`.',
  check(subject): Complaint[] {
    const { kind } = subject;
    const field = kind === 'PulsarPermission' ? 'resourceName' : 'name';
    const name = subject.text(field);
    if (!subject.has(field)) { return []; }
    const isTopic = kind === 'PulsarTopic' || subject.text('resourceType') === 'topic';
    const isFine = isTopic ? name !== '' && topicFault(name) === undefined : isNamed(name, kind === 'PulsarTenant' ? 1 : 2);
    if (kind === 'PulsarTopic' && isPartition(name)) {
      return [{ at: subject.in(field), received: name, because: 'Pulsar makes the partitions of a topic itself.', fix: 'name the topic, and its number of partitions.' }];
    }
    return isFine ? [] : [{ at: subject.in(field), received: show(name) }];
  },
});

export const GRANTS = rule({
  code: 'FM234',
  severity: 'error',
  kinds: ['PulsarPermission'],
  why: 'The operator grants nothing, or nothing more.',
  remedy: 'name roles, and actions among produce, consume, functions, sources, sinks and packages.',
  check: (permission) => [
    ...['roles', 'actions'].filter((field) => permission.list(field).length === 0).map((field): Complaint => ({ at: permission.in(field), received: 'none' })),
    ...permission.list('actions').flatMap((action, index): Complaint[] => ACTIONS.includes(String(action))
      ? [] : [{ at: permission.in('actions', index), received: show(action) }]),
  ],
});

export const PACKAGE_FILES = rule({
  code: 'FM236',
  severity: 'error',
  kinds: ['PulsarPackage'],
  why: 'The operator cannot download the file, or Pulsar does not know the package.',
  remedy: 'write packageURL as function|source|sink://tenant/namespace/name@version, fileURL as https://, s3://, gs:// or azblob://.',
  check(subject): Complaint[] {
    const [url, file] = [subject.text('packageURL'), subject.text('fileURL')];
    return [
      ...url === '' || PACKAGE_URL.test(url) ? [] : [{ at: subject.in('packageURL'), received: show(url) }],
      ...file === '' || FILE_URL.test(file) ? [] : [{ at: subject.in('fileURL'), received: show(file) }],
      ...DELETED_FILE.test(file) ? [{
        at: subject.in('fileURL'), received: show(file), because: 'The operator deletes the file from its own pod once it has read it.', severity: 'warning' as const,
      }] : [],
    ];
  },
});

function isNamed(name: string, parts: number): boolean {
  const found = name.split('/');
  return found.length === parts && found.every((part) => NAMED_ENTITY.test(part));
}
