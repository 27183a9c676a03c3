import { Path } from '../../document/path';
import { show } from '../../document/refusal';
import { Subject } from '../../document/subject';
import { COMPONENTS, rule } from '../rule';

const WEB = /^https?:\/\//i;
const PULSAR = /^(function|source|sink):\/\/(.*)$/is;

/** Where code is loaded from. */
export interface PackageLocation {
  readonly url: string;
  readonly at: Path;
  /** The location as a message shows it: without the credentials that may be in it. */
  readonly received: string;
}

export const PACKAGE_LOCATIONS: readonly Path[] = [['java', 'jarLocation'], ['python', 'pyLocation'], ['golang', 'goLocation']];

/** The locations that admission reads: those of all runtimes of a Function, that of java elsewhere. */
export function packageLocations(subject: Subject): PackageLocation[] {
  return PACKAGE_LOCATIONS.slice(0, subject.kind === 'Function' ? 3 : 1)
    .map((field) => ({ url: subject.text(...field), at: subject.in(...field), received: show(withoutCredentials(subject.text(...field))) }))
    .filter(({ url }) => url !== '');
}

export const PACKAGE_LOCATION = rule({
  code: 'FM207',
  severity: 'error',
  kinds: COMPONENTS,
  needs: PACKAGE_LOCATIONS,
  why: 'Admission takes http(s)://... or function|source|sink://tenant/namespace/name, with or without @version.',
  remedy: 'write the location in one of these forms, or leave it out for code that is in the image.',
  check(subject) {
    return packageLocations(subject).filter(({ url }) => !isAdmitted(url)).map(({ at, received }) => ({ at, received }));
  },
});

function isAdmitted(url: string): boolean {
  const rest = PULSAR.exec(url)?.[2];
  if (rest === undefined) { return WEB.test(url); }
  const [name, ...versions] = rest.split('@');
  return !rest.includes('://') && versions.length <= 1 && name.split('/').length === 3;
}

function withoutCredentials(url: string): string {
  return url.replace(/:\/\/[^/@]*@/, '://').replace(/\?.*/s, '');
}
