import { editDistance } from '../document/closest';

/** A segment of fewer letters says too little: orders-a and orders-b are two names. */
const MIN_SEGMENT = 4;
const SEPARATOR = /[-_.]/;

/** Two names that are almost one have one of these in common, so that looking them up takes linear time. */
export function spellingKeys(name: string): string[] {
  const segments = name.toLowerCase().split(SEPARATOR);
  const plain = segments.join('');
  const keys = [plain];
  let start = 0;
  for (const segment of segments) {
    const letters = mayBeMisspelled(segment) ? segment.length : 0;
    for (let index = 0; index < letters; index++) {
      // Of a letter that is doubled it is all the same which one is left out.
      if (segment[index] !== segment[index - 1]) { keys.push(plain.slice(0, start + index) + plain.slice(start + index + 1)); }
    }
    start += segment.length;
  }
  return keys;
}

/**
 * Two names that are almost one have one of these in common as well: a slip does not change both ends of a segment. Others may
 * have, but not many do, and these are fewer than the keys.
 */
export function spellingHints(name: string): string[] {
  const segments = name.toLowerCase().split(SEPARATOR);
  const plain = segments.join('');
  const hints = [plain];
  let start = 0;
  for (const segment of segments) {
    const end = start + segment.length;
    if (mayBeMisspelled(segment)) {
      hints.push(`${plain.slice(0, start + 1)}*${plain.slice(end)}`, `${plain.slice(0, start)}*${plain.slice(end - 1)}`);
    }
    start = end;
  }
  return hints;
}

/** Whether names differ in case and separators alone, or by one letter of a word in which it is hardly meant. */
export function isAlmostOne(a: string, b: string): boolean {
  if (plainName(a) === plainName(b)) { return true; }
  const [ours, theirs] = [a.toLowerCase().split(SEPARATOR), b.toLowerCase().split(SEPARATOR)];
  if (ours.length !== theirs.length) { return false; }
  const different = ours.map((segment, index) => [segment, theirs[index]] as const).filter(([one, other]) => one !== other);
  const [[one, other]] = different;
  return different.length === 1 && mayBeMisspelled(one) && mayBeMisspelled(other) && editDistance(one, other) === 1;
}

/** Another number is another name. */
function mayBeMisspelled(segment: string): boolean {
  return segment.length >= MIN_SEGMENT && !/\d/.test(segment);
}

function plainName(name: string): string {
  return name.toLowerCase().replaceAll(/[-_.]/g, '');
}
