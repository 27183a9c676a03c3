/** The text of one document of a file. */
export interface Chunk {
  /** Which document of the file it is, from 0. */
  readonly index: number;
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
  let index = 0;
  let start = 0;
  let line = 1;
  for (const { index: end } of text.matchAll(marker)) {
    // What stands before a marker belongs to it, if it is only comments or directives.
    const before = text.slice(start, end);
    if (!/^[ \t]*[^\s#%]/m.test(before)) { continue; }
    yield { index, text: before, line };
    index++;
    line += linesIn(before);
    start = end;
  }
  yield { index, text: text.slice(start), line };
}

function linesIn(text: string): number {
  let lines = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) { lines++; }
  return lines;
}
