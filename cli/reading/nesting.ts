/** Deeper than any manifest, and not so deep that a walk through it would exhaust the stack. */
export const DEEPEST = 200;

/**
 * The offset where a text nests deeper than that, if it does. Counts brackets and indentation without parsing, since it is the
 * parser that must be kept from it; brackets in texts that are never closed count as well, but nobody writes hundreds of them.
 */
export function tooDeepAt(text: string): number | undefined {
  const levels: Level[] = [];
  let brackets = 0;
  let blocks = 0;
  for (let start = 0; start < text.length;) {
    const { indent, indicators, end } = leadOf(text, start);
    const isBlank = end >= text.length || text[end] === '\n' || text[end] === '\r' || text[end] === '#';
    if (!isBlank || indicators > 0) {
      while (levels.length > 0 && levels[levels.length - 1].indent >= indent) { blocks -= levels.pop()!.weight; }
      levels.push({ indent, weight: 1 + indicators });
      blocks += 1 + indicators;
    }
    if (blocks > DEEPEST) { return start; }
    let at = end;
    for (; at < text.length && text[at] !== '\n'; at++) {
      if (text[at] === '[' || text[at] === '{') { brackets++; } else if ((text[at] === ']' || text[at] === '}') && brackets > 0) { brackets--; }
      if (blocks + brackets > DEEPEST) { return at; }
    }
    start = at + 1;
  }
  return undefined;
}

interface Level {
  readonly indent: number;
  /** How many levels begin on the line: `- - - x` is three lists. */
  readonly weight: number;
}

/** How far a line is indented, how many lists and keys open at its beginning, and where its content is. */
function leadOf(text: string, start: number): { readonly indent: number; readonly indicators: number; readonly end: number } {
  let end = start;
  while (text[end] === ' ') { end++; }
  const indent = end - start;
  let indicators = 0;
  while ((text[end] === '-' || text[end] === '?' || text[end] === ':') && (text[end + 1] === ' ' || text[end + 1] === '\t')) {
    indicators++;
    end++;
    while (text[end] === ' ' || text[end] === '\t') { end++; }
  }
  return { indent, indicators, end };
}
