/** Marks up text for a terminal. */
export interface Colours {
  bold(text: string): string;
  red(text: string): string;
  yellow(text: string): string;
  dim(text: string): string;
}

export const PLAIN: Colours = { bold: same, red: same, yellow: same, dim: same };

export const ANSI: Colours = { bold: ansi(1, 22), red: ansi(31, 39), yellow: ansi(33, 39), dim: ansi(2, 22) };

function same(text: string): string {
  return text;
}

function ansi(on: number, off: number): (text: string) => string {
  return (text) => `\u001B[${on}m${text}\u001B[${off}m`;
}
