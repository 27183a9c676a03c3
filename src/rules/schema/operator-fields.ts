import { Path } from '../../document/path';
import { Subject } from '../../document/subject';
import { FIELD_RELEASES, ReleaseRange, RELEASES } from '../../spec/field-releases';
import { ALL_KINDS, Complaint, Kind, rule } from '../rule';

/** A field that a release does not have. */
interface LackingField {
  /** The names on the way, with `[]` for the items of a list and `{}` for the values of a map. */
  readonly steps: readonly string[];
  readonly releases: readonly ReleaseRange[];
}

export const OPERATOR_FIELDS = rule({
  code: 'FM109',
  severity: 'error',
  kinds: ALL_KINDS,
  why: 'The API server drops a field that the CRDs of the installed operator do not have, and the operator never sees it.',
  remedy: 'leave the field out, or run a release of the operator that has it.',
  check: (subject) => lackingFields(subject.kind, subject.operatorVersion).flatMap(({ steps, releases }) =>
    placesOf(subject.value(), steps, []).map((at) => complaint(subject, at, releases))),
});

/** Whether a release had a field that the newest does not have any more. */
export function isFormerField(kind: Kind, path: Path, version: string): boolean {
  const ranges = FIELD_RELEASES[kind] ?? {};
  const field = path.join('.');
  return Object.hasOwn(ranges, field) && !isCurrent(ranges[field]) && has(ranges[field], version);
}

const LACKING = new Map<string, readonly LackingField[]>();

/** The fields that a release does not have yet, without those inside of them; what the newest lacks is unknown to the schema anyway. */
function lackingFields(kind: Kind, version: string): readonly LackingField[] {
  const key = `${kind} ${version}`;
  let fields = LACKING.get(key);
  if (fields === undefined) {
    const all = Object.entries(FIELD_RELEASES[kind] ?? {}).filter(([, releases]) => isCurrent(releases) && !has(releases, version));
    fields = all.filter(([path]) => !all.some(([around]) => around === '' ? path !== '' : path.startsWith(`${around}.`)))
      .map(([path, releases]) => ({ steps: path.match(/[^.[\]{}]+|\[\]|\{\}/g) ?? [], releases }));
    LACKING.set(key, fields);
  }
  return fields;
}

/** Where the field is in a value: several times, where lists or maps are on the way. */
function placesOf(value: unknown, [step, ...rest]: readonly string[], at: Path): Path[] {
  if (value === undefined || value === null) { return []; }
  if (step === undefined) { return [at]; }
  if (typeof value !== 'object') { return []; }
  if (step === '[]' || step === '{}') {
    return Object.entries(value).flatMap(([key, item]) => placesOf(item, rest, [...at, Array.isArray(value) ? Number(key) : key]));
  }
  return Object.hasOwn(value, step) ? placesOf((value as { [name: string]: unknown })[step], rest, [...at, step]) : [];
}

function complaint(subject: Subject, at: Path, releases: readonly ReleaseRange[]): Complaint {
  return {
    at: subject.in(...at),
    received: `a field, for operator ${subject.operatorVersion}`,
    because: `The operator has ${at.length === 0 ? `the kind ${subject.kind}` : 'it'} ${releases.map(spanOf).join(' and ')}.`,
    fix: `run operator ${releases[releases.length - 1][0]} or newer, or leave it out.`,
  };
}

function spanOf([from, to]: ReleaseRange): string {
  if (to === undefined) { return `since ${from}`; }
  return from === to ? `in ${from}` : `from ${from} to ${to}`;
}

/** Whether the newest release has it. */
function isCurrent(releases: readonly ReleaseRange[]): boolean {
  return releases[releases.length - 1][1] === undefined;
}

function has(releases: readonly ReleaseRange[], version: string): boolean {
  const at = RELEASES.indexOf(version);
  return releases.some(([from, to]) => RELEASES.indexOf(from) <= at && (to === undefined || at <= RELEASES.indexOf(to)));
}
