import { refuse, show } from '../document/refusal';
import { RELEASES } from '../spec/field-releases';

/** Gives back a release of the operator, or refuses what is none. */
export function operatorRelease(version: string, field: string): string {
  if (!RELEASES.includes(version)) {
    refuse({
      code: 'FM104',
      field,
      received: show(version),
      because: `No such release of the operator is known; they are from ${RELEASES[0]} to ${RELEASES.at(-1)}.`,
      fix: `did you mean ${nearestRelease(version)}?`,
    });
  }
  return version;
}

/** The newest release that is not newer than what was written; the oldest where all are newer, the newest where it is no version. */
export function nearestRelease(version: unknown): string {
  const numbers = /(\d+)(?:\.(\d+))?(?:\.(\d+))?/.exec(String(version))?.slice(1);
  if (numbers === undefined) { return RELEASES.at(-1)!; }
  const wanted = `v${numbers.map((number) => number ?? '0').join('.')}`;
  return RELEASES.filter((release) => compareReleases(release, wanted) <= 0).at(-1) ?? RELEASES[0];
}

/** Orders releases from old to new. */
function compareReleases(a: string, b: string): number {
  return a.localeCompare(b, 'en', { numeric: true });
}
