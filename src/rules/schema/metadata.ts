import { closest } from '../../document/closest';
import { fieldText } from '../../document/path';
import { show } from '../../document/refusal';
import { Subject } from '../../document/subject';
import { Complaint, EVERY_KIND, rule } from '../rule';

type Fields = { readonly [name: string]: unknown };

const TEXTS = ['name', 'namespace', 'generateName'];
const MAPS = ['labels', 'annotations'];

/** What the API server reads of metadata. */
const FIELDS = [
  ...TEXTS, ...MAPS, 'finalizers', 'ownerReferences', 'managedFields', 'creationTimestamp', 'deletionTimestamp', 'deletionGracePeriodSeconds', 'generation',
  'resourceVersion', 'selfLink', 'uid',
];

const QUALIFIED_NAME = /^([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]$/;
const LABEL_VALUE = /^(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?$/;
const DNS_LABEL = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/;
const DNS_SUBDOMAIN = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/;
const MAX_LABEL_LENGTH = 63;
const MAX_SUBDOMAIN_LENGTH = 253;
const MAX_ANNOTATIONS_SIZE = 256 * 1024;

/** Fields that metadata does not have. */
export function unknownMetadata(subject: Subject): Complaint[] {
  return Object.keys(metadataOf(subject) ?? {}).filter((name) => !FIELDS.includes(name)).map((name) => {
    const suggestion = closest(name, FIELDS);
    return { at: ['metadata', name], received: show(name), fix: suggestion === undefined ? 'remove it.' : `did you mean ${suggestion}?` };
  });
}

/** Metadata of other types than the API server reads. */
export function wrongMetadata(subject: Subject): Complaint[] {
  const metadata = subject.document.metadata as unknown;
  if (!isPresent(metadata)) { return []; }
  const fields = metadataOf(subject);
  if (fields === undefined) { return [wrongType(['metadata'], 'an object', metadata)]; }
  const texts = TEXTS.filter((name) => isPresent(fields[name]) && typeof fields[name] !== 'string')
    .map((name) => wrongType(['metadata', name], 'text', fields[name]));
  const lists = isPresent(fields.finalizers) ? wrongFinalizers(fields.finalizers) : [];
  const maps = MAPS.flatMap((name) => {
    const map = fields[name];
    if (!isPresent(map)) { return []; }
    if (!isMap(map)) { return [wrongType(['metadata', name], 'a map of text', map)]; }
    return Object.entries(map).filter(([, value]) => isPresent(value) && typeof value !== 'string')
      .map(([key, value]) => wrongType(['metadata', name, key], 'text', value));
  });
  return [...texts, ...lists, ...maps];
}

function wrongFinalizers(finalizers: unknown): Complaint[] {
  if (!Array.isArray(finalizers)) { return [wrongType(['metadata', 'finalizers'], 'a list', finalizers)]; }
  return finalizers.flatMap((name, index) => typeof name === 'string' || name === null ? [] : [wrongType(['metadata', 'finalizers', index], 'text', name)]);
}

export const METADATA = rule({
  code: 'FM107',
  severity: 'error',
  kinds: EVERY_KIND,
  why: 'The API server refuses it.',
  remedy: 'write keys as `name` or `domain/name`, of letters, digits and - _ .',
  check(subject) {
    if (subject.isMember) { return []; }
    const { labels, annotations, namespace, finalizers } = metadataOf(subject) ?? {};
    return [
      ...entriesOf(labels).flatMap(([key, value]) => [...badKey(key, ['metadata', 'labels', key]), ...badLabelValue(value, ['metadata', 'labels', key])]),
      ...entriesOf(annotations).flatMap(([key]) => badKey(key.toLowerCase(), ['metadata', 'annotations', key])),
      ...tooMuch(annotations),
      ...badNamespace(namespace),
      ...(Array.isArray(finalizers) ? finalizers : []).flatMap((name, index) => typeof name === 'string' ? badKey(name, ['metadata', 'finalizers', index]) : []),
    ];
  },
});

function badKey(key: string, at: Complaint['at']): Complaint[] {
  const parts = key.split('/');
  const name = parts[parts.length - 1];
  const hasPrefix = parts.length === 2;
  const isGood = parts.length <= 2 && QUALIFIED_NAME.test(name) && name.length <= MAX_LABEL_LENGTH
    && (!hasPrefix || DNS_SUBDOMAIN.test(parts[0]) && parts[0].length <= MAX_SUBDOMAIN_LENGTH);
  return isGood ? [] : [{ at, received: show(key), because: 'A key is `name` or `domain/name`, of at most 63 letters, digits and - _ . in the name.' }];
}

function badLabelValue(value: unknown, at: Complaint['at']): Complaint[] {
  return typeof value !== 'string' || LABEL_VALUE.test(value) && value.length <= MAX_LABEL_LENGTH ? [] : [{
    at,
    received: show(value),
    because: 'A label has at most 63 letters, digits and - _ . as its value, and begins and ends with a letter or digit.',
    fix: 'shorten or respell it, or make it an annotation.',
  }];
}

function tooMuch(annotations: unknown): Complaint[] {
  const size = entriesOf(annotations).reduce((sum, [key, value]) => sum + Buffer.byteLength(key) + (typeof value === 'string' ? Buffer.byteLength(value) : 0), 0);
  return size <= MAX_ANNOTATIONS_SIZE ? [] : [{
    at: ['metadata', 'annotations'], received: `${size} bytes`, because: `Annotations have at most ${MAX_ANNOTATIONS_SIZE} bytes together.`, fix: 'keep them elsewhere, such as in a ConfigMap.',
  }];
}

function badNamespace(namespace: unknown): Complaint[] {
  return typeof namespace !== 'string' || namespace === '' || DNS_LABEL.test(namespace) && namespace.length <= MAX_LABEL_LENGTH ? [] : [{
    at: ['metadata', 'namespace'],
    received: show(namespace),
    because: 'A namespace is of at most 63 lower-case letters, digits and hyphens, and begins and ends with a letter or digit.',
    fix: 'name a namespace.',
  }];
}

function metadataOf({ document }: Subject): Fields | undefined {
  const metadata = document.metadata as unknown;
  return isMap(metadata) ? metadata : undefined;
}

function entriesOf(value: unknown): [string, unknown][] {
  return isMap(value) ? Object.entries(value) : [];
}

function isMap(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isPresent(value: unknown): boolean {
  return value !== undefined && value !== null;
}

function wrongType(at: Complaint['at'], expected: string, value: unknown): Complaint {
  const received = typeof value === 'object' ? Array.isArray(value) ? 'a list' : 'an object' : show(value);
  return { at, received, because: `${fieldText(at)} takes ${expected}.`, fix: `write ${expected}.` };
}
