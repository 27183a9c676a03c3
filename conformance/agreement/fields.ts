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
  /(?:^|\s)(\.\S+): (?:field not declared|expected)/g,
];
const OF_METADATA = /Go struct field ObjectMeta\.(\w+)/g;

/** The fields that a refusal names: in its causes, or in its message where it has none. */
export function fieldsOf(refusal: NonNullable<ServerVerdict['refusal']>): Place[] {
  if (refusal.reason === 'NoSuchKind') { return [['kind'], ['apiVersion']]; }
  const { message } = refusal;
  return [
    ...(refusal.causes ?? []).map((cause) => cause.field).filter((field) => field !== '<nil>'),
    ...SPELLINGS.flatMap((spelling) => [...message.matchAll(spelling)].map(([, field]) => field)),
    ...[...message.matchAll(OF_METADATA)].map(([, field]) => `metadata.${field}`),
  ].map(place);
}
