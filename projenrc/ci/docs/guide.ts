import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Snippet, snippetsOf } from './snippet';

/** A page whose snippets are compiled and whose commands are run, in the order in which they stand. */
export interface Guide {
  readonly name: string;
  readonly snippets: readonly Snippet[];
}

/** The README and every page under docs/. */
export function guidesOf(root: string): Guide[] {
  const pages = readdirSync(join(root, 'docs')).filter((name) => name.endsWith('.md')).sort().map((name) => `docs/${name}`);
  return ['README.md', ...pages].map((name) => ({ name, snippets: snippetsOf(readFileSync(join(root, name), 'utf8')) }));
}

export class GuideProblem extends Error {
  constructor(guide: Guide, snippet: Snippet, problem: string) {
    super(`${guide.name}:${snippet.line}  ${problem}`);
  }
}
