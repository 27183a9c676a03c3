import { Parser } from 'commonmark';

/** A command that a sentence names: `npx cdk8s synth`. */
export interface Command {
  readonly text: string;
  /** The line of the paragraph that it stands in. */
  readonly line: number;
}

const PROGRAM = /^(npx|npm|node|kubectl|helm|docker|curl|cdk8s|cdk8s-function-mesh) /;

export function commandsOf(markdown: string): Command[] {
  const found: Command[] = [];
  const walker = new Parser().parse(markdown).walker();
  let line = 0;
  for (let event = walker.next(); event !== null; event = walker.next()) {
    const { node } = event;
    if (node.sourcepos !== undefined) { [[line]] = node.sourcepos; }
    if (node.type === 'code' && PROGRAM.test(node.literal ?? '')) { found.push({ text: node.literal!, line }); }
  }
  return found;
}
