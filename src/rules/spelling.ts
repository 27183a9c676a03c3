import { editDistance } from './closest';

/** A segment of fewer letters says too little: orders-a and orders-b are two names. */
const MIN_SEGMENT = 4;
const SEPARATOR = /[-_.]/;

/** Two names that are almost one have one of these in common, so that looking them up takes linear time. */
export function spellingKeys(name: string): string[] {
  const plain = plainName(name);
  const keys = [plain];
  for (let index = 0; index < plain.length; index++) {
    // Of a letter that is doubled it is all the same which one is left out.
    if (plain[index] !== plain[index - 1]) { keys.push(plain.slice(0, index) + plain.slice(index + 1)); }
  }
  return keys;
}

/** Whether names differ in case and separators alone, or by one letter of a word in which it is hardly meant. */
export function isAlmostOne(a: string, b: string): boolean {
  if (plainName(a) === plainName(b)) { return true; }
  const [ours, theirs] = [a.toLowerCase().split(SEPARATOR), b.toLowerCase().split(SEPARATOR)];
  if (ours.length !== theirs.length) { return false; }
  const different = ours.map((segment, index) => [segment, theirs[index]] as const).filter(([one, other]) => one !== other);
  const [[one, other]] = different;
  return different.length === 1 && Math.min(one.length, other.length) >= MIN_SEGMENT && !/\d/.test(one + other) && editDistance(one, other) === 1;
}

function plainName(name: string): string {
  return name.toLowerCase().replaceAll(/[-_.]/g, '');
}
