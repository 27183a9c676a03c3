import { ServerVerdict } from './api-server';

/** A field as the parts of its path, whichever way it was spelled. */
export type Place = readonly string[];

/** Reads `spec.topics[0]`, `.spec.topics[0]`, `spec.specs[t].x` and `spec.labels["a.b/c"]`. */
export function place(field: string): Place {
  return [...field.matchAll(/\["((?:[^"\\]|\\.)*)"\]|\[([^\]]*)\]|([^.[\]]+)/g)].map(([, quoted, bracketed, plain]) => quoted ?? bracketed ?? plain);
}

/** Compared without regard to where the parts begin: the API server does not quote a key that has dots in it. */
export function samePlace(one: Place, other: Place): boolean {
  return one.join('.') === other.join('.');
}

const SPELLINGS: readonly RegExp[] = [
  /unknown field "([^"]+)"/g,
  /(?:^|\s)(\.\S+): (?:field not declared|expected|duplicate entries)/g,
];
const OF_METADATA = /Go struct field ObjectMeta\.(\w+)/g;
const NO_METADATA = /Go value of type v1\.ObjectMeta/;

/** The fields that a refusal names: in its causes, or in its message where it has none. */
export function fieldsOf(refusal: NonNullable<ServerVerdict['refusal']>): Place[] {
  if (refusal.reason === 'NoSuchKind') { return [['kind'], ['apiVersion']]; }
  const { message } = refusal;
  return [
    ...(refusal.causes ?? []).map((cause) => cause.field).filter((field) => field !== '<nil>'),
    ...SPELLINGS.flatMap((spelling) => [...message.matchAll(spelling)].map(([, field]) => field)),
    ...[...message.matchAll(OF_METADATA)].map(([, field]) => `metadata.${field}`),
    ...NO_METADATA.test(message) ? ['metadata'] : [],
  ].map(place);
}

/** What the operator's webhooks call several fields, or spell in their own way. */
const SUBJECTS: { readonly [field: string]: string } = {
  minReplicas: 'replicas',
  maxReplicas: 'replicas',
  deadLetterTopic: 'maxMessageRetry',
  className: 'classname',
  java: 'runtime',
  python: 'runtime',
  golang: 'runtime',
  genericRuntime: 'runtime',
};

/** Compared as the operator's webhooks name fields: by what of the spec is wrong, not where within it. */
export function sameSubject(one: Place, other: Place): boolean {
  return subject(one) === subject(other);
}

function subject([root, field]: Place): string {
  return root === 'spec' && field !== undefined ? SUBJECTS[field] ?? field : 'name';
}

const WEBHOOK = /^admission webhook /;

export function isOfWebhook(refusal: NonNullable<ServerVerdict['refusal']>): boolean {
  return WEBHOOK.test(refusal.message);
}
