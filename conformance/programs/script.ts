/** The script that a container runs, as a shell reads it. */
export interface Script {
  /** What comes before the instance is started: downloads, and the configuration of the log. */
  readonly preparation: string;
  /** The words of the command that starts the instance. */
  readonly words: readonly string[];
}

const START = /exec (?:java|python|pulsar_rust_instance) |GO_FUNCTION_CONF=/;
const WORD = /(?:'[^']*'|"(?:[^"\\]|\\.)*"|\\.|\$\([^)]*\)|[^\s'"\\$]|\$)+/gs;

export function scriptOf(text: string): Script {
  const start = START.exec(text);
  if (start === null) { throw new Error(`no instance is started by ${text}`); }
  return { preparation: text.slice(0, start.index), words: (text.slice(start.index).match(WORD) ?? []).map(unquoted) };
}

/** The word after another. */
export function wordAfter({ words }: Script, name: string): string | undefined {
  const at = words.indexOf(name);
  return at < 0 ? undefined : words[at + 1];
}

function unquoted(word: string): string {
  return word.replaceAll(/'([^']*)'|"((?:[^"\\]|\\.)*)"|\\(.)/gs, (_, single?: string, double?: string, escaped?: string) => single ?? double ?? escaped!);
}
