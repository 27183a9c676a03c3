/** One text for several values, for a map; no two lists of values share it. */
export function keyOf(...parts: readonly unknown[]): string {
  return parts.reduce<string>((key, part) => typeof part === 'string' ? `${key}${part.length}:${part},` : `${key}${String(part ?? null)},`, '');
}
