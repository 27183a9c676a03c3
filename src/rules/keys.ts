/** One text for several values, for a map; no two lists of values share it. */
export function keyOf(...parts: readonly unknown[]): string {
  return JSON.stringify(parts.map((part) => part ?? null));
}
