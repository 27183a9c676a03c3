/** The text of one document of a file. */
export interface Chunk {
  readonly text: string;
  /** The line of the file that the text begins in, from 1. */
  readonly line: number;
}

/**
 * Splits a file into its documents, at the lines that begin with three dashes: as kubectl does it, and before anything is
 * parsed, so that a broken document leaves the others alone and only one is in memory as a tree.
 */
export function* chunksOf(text: string): Generator<Chunk> {
  const marker = /^---(?=[ \t\r\n]|$)/gm;
  let start = 0;
  let line = 1;
  for (const { index } of text.matchAll(marker)) {
    // What stands before a marker belongs to it, if it is only comments or directives.
    const before = text.slice(start, index);
    if (!/^[ \t]*[^\s#%]/m.test(before)) { continue; }
    yield { text: before, line };
    line += linesIn(before);
    start = index;
  }
  yield { text: text.slice(start), line };
}

function linesIn(text: string): number {
  let lines = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) { lines++; }
  return lines;
}
