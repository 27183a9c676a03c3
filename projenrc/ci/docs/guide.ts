import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command, commandsOf } from './command';
import { Snippet, snippetsOf } from './snippet';
import { wayOf } from './way';

/** A page whose snippets are compiled and whose commands are run, in the order in which they stand. */
export interface Guide {
  readonly name: string;
  readonly snippets: readonly Snippet[];
  /** The commands that its sentences name. */
  readonly commands: readonly Command[];
}

/** The README and every page under docs/. */
export function guidesOf(root: string): Guide[] {
  const pages = readdirSync(join(root, 'docs')).filter((name) => name.endsWith('.md')).sort().map((name) => `docs/${name}`);
  return ['README.md', ...pages].map((name) => {
    const text = readFileSync(join(root, name), 'utf8');
    return { name, snippets: snippetsOf(text), commands: commandsOf(text) };
  });
}

/** What would not be followed: blocks of which nobody knows what to do with them, and commands that stand in sentences alone. */
export function unfollowed(guides: readonly Guide[]): GuideProblem[] {
  const scripts = guides.flatMap(({ snippets }) => snippets.filter(({ language }) => language === 'shell').map(({ text }) => text));
  return guides.flatMap((guide) => [
    ...guide.snippets.flatMap((snippet) => {
      try {
        wayOf(snippet);
        return [];
      } catch (problem) {
        return new GuideProblem(guide, snippet, (problem as Error).message);
      }
    }),
    ...guide.commands.filter(({ text }) => !scripts.some((script) => script.includes(text)))
      .map((command) => new GuideProblem(guide, command, `no guide runs: ${command.text}`)),
  ]);
}

export class GuideProblem extends Error {
  constructor(guide: Guide, { line }: { readonly line: number }, problem: string) {
    super(`${guide.name}:${line}  ${problem}`);
  }
}
