/**
 * What in an excerpt does not stand in the output, or undefined. The excerpt's lines stand in the output one after
 * another; a line `...` stands for any number of lines. Spaces at the end of a line are of no matter.
 */
export function missingFrom(output: string, excerpt: string): string | undefined {
  const lines = linesOf(output);
  let after = 0;
  for (const block of blocksOf(linesOf(excerpt))) {
    const start = positionOf(block, lines, after);
    if (start === undefined) { return block.join('\n'); }
    after = start + block.length;
  }
  return undefined;
}

function linesOf(text: string): string[] {
  return text.replace(/\n+$/, '').split('\n').map((line) => line.trimEnd());
}

function blocksOf(lines: readonly string[]): string[][] {
  const blocks: string[][] = [[]];
  for (const line of lines) {
    if (line.trim() === '...') { blocks.push([]); } else { blocks[blocks.length - 1].push(line); }
  }
  return blocks.filter((block) => block.length > 0);
}

function positionOf(block: readonly string[], lines: readonly string[], from: number): number | undefined {
  for (let start = from; start + block.length <= lines.length; start++) {
    if (block.every((line, offset) => lines[start + offset] === line)) { return start; }
  }
  return undefined;
}
