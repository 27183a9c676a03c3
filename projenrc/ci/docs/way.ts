import { Snippet } from './snippet';

/** What is done with a snippet. */
export type Way = 'compiled' | 'written' | 'run' | 'compared' | 'shown';

const DATA = ['file', 'output', 'of'];

/** The languages of snippets, each with the attributes that it may have. */
const ATTRIBUTES: { readonly [language: string]: readonly string[] } = {
  ts: ['fixture', 'file'],
  shell: ['app', 'exit', 'in'],
  text: DATA,
  yaml: DATA,
  mermaid: DATA,
};

/**
 * What is done with a snippet, by its language and attributes:
 *
 * - one with `file=<path>` is written to that file of the guide's app, where a command compiles or reads it;
 * - any other `ts` is compiled, within rosetta/<name>.ts-fixture if it has `fixture=<name>`;
 * - `shell` is run, and must end with the code that `exit=<code>` names, or 0. `shell app=new` makes the app that all guides start
 *   from; a guide that has it goes on without the library until it installs it. `shell in=clone` is run by .ci/run;
 * - `output` must stand in what the last command printed, and with `of=<path>` in that file;
 * - other text and data is shown.
 *
 * There are no others, so that no command passes unseen: a block of another language, or of none, is refused.
 */
export function wayOf({ language, attributes }: Snippet): Way {
  const known = Object.hasOwn(ATTRIBUTES, language) ? ATTRIBUTES[language] : undefined;
  if (known === undefined) {
    throw new Error(`a block of ${language === '' ? 'no language' : `the language ${language}`} is not followed; write one of ${Object.keys(ATTRIBUTES).join(', ')}.`);
  }
  const unknown = Object.keys(attributes).find((name) => !known.includes(name));
  if (unknown !== undefined) { throw new Error(`\`${language}\` has no attribute ${unknown}; it has ${known.join(', ')}.`); }
  if (attributes.file !== undefined) { return 'written'; }
  if (attributes.output !== undefined) { return 'compared'; }
  switch (language) {
    case 'ts': return 'compiled';
    case 'shell': return 'run';
    default: return 'shown';
  }
}
