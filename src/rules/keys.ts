/** One text for several values, for a map; no two lists of values share it. */
export function keyOf(...parts: readonly unknown[]): string {
  let key = '';
  for (const part of parts) { key += typeof part === 'string' ? `${part.length}:${part},` : `${String(part ?? null)},`; }
  return key;
}
