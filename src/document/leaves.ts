import { Path } from './path';

/** One of the values that a configuration ends in. */
type Visit = (leaf: unknown, key: string, at: Path) => void;

/**
 * Visits what is neither list nor object within a value. An item of a list goes by the key that the list has; the path is
 * that of the visit alone, so whoever keeps it copies it.
 */
export function eachLeaf(value: unknown, visit: Visit): void {
  walk(value, '', [], visit);
}

function walk(value: unknown, key: string, at: (string | number)[], visit: Visit): void {
  if (typeof value !== 'object' || value === null) {
    visit(value, key, at);
    return;
  }
  const isList = Array.isArray(value);
  for (const [name, item] of Object.entries(value)) {
    at.push(isList ? Number(name) : name);
    walk(item, isList ? key : name, at, visit);
    at.pop();
  }
}
