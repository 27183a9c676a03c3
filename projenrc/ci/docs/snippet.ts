import { Parser } from 'commonmark';

/** A fenced block of a guide. The words after its language say what is done with it; readers never see them. */
export interface Snippet {
  readonly language: string;
  readonly text: string;
  /** The guide's line of the first line within the fence. */
  readonly line: number;
  /** `ts file=main.ts` has { file: 'main.ts' }; a bare word has itself: `text output` has { output: 'output' }. */
  readonly attributes: { readonly [name: string]: string };
}

export function snippetsOf(markdown: string): Snippet[] {
  const found: Snippet[] = [];
  const walker = new Parser().parse(markdown).walker();
  for (let event = walker.next(); event !== null; event = walker.next()) {
    const { node } = event;
    if (node.type !== 'code_block' || !event.entering) { continue; }
    const [language = '', ...words] = (node.info ?? '').split(/\s+/).filter((word) => word !== '');
    found.push({
      language,
      text: node.literal ?? '',
      line: node.sourcepos[0][0] + 1,
      attributes: Object.fromEntries(words.map((word) => {
        const [name, ...value] = word.split('=');
        return [name, value.length === 0 ? name : value.join('=')];
      })),
    });
  }
  return found;
}
