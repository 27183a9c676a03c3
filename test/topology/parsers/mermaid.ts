import { ChildProcessByStdio, spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Readable, Writable } from 'node:stream';
import { Drawn } from './drawn';

interface Answer {
  readonly error?: string;
  readonly nodes: readonly { readonly id: string; readonly label: string }[];
  readonly edges: readonly { readonly from: string; readonly to: string; readonly label: string; readonly stroke: string }[];
  readonly groups: readonly { readonly id: string; readonly label: string; readonly nodes: readonly string[] }[];
}

/** Mermaid itself, in a process of its own. */
export class MermaidParser {
  private readonly process: ChildProcessByStdio<Writable, Readable, null>;
  private readonly answers: AsyncIterator<string>;

  public constructor() {
    this.process = spawn(process.execPath, [join(__dirname, 'mermaid-process.mjs')], { stdio: ['pipe', 'pipe', 'inherit'] });
    this.answers = createInterface({ input: this.process.stdout })[Symbol.asyncIterator]();
  }

  public async parse(text: string): Promise<Drawn> {
    this.process.stdin.write(`${JSON.stringify(text)}\n`);
    const { value } = await this.answers.next() as { value: string };
    const { error, nodes, edges, groups } = JSON.parse(value) as Answer;
    if (error !== undefined) { throw new Error(`${error}\n${text}`); }
    return {
      nodes: nodes.map(({ id, label }) => ({ id, lines: linesOf(label) })),
      edges: edges.map(({ from, to, label, stroke }) => ({ from, to, lines: linesOf(label), isDashed: stroke === 'dotted' })),
      groups: groups.map(({ label, nodes: members }) => ({ label: linesOf(label)[0], members })),
    };
  }

  public end(): void {
    this.process.stdin.end();
  }
}

/** Mermaid keeps entities such as `#35;` aside, in this spelling, until it writes the SVG. */
const ENTITY = /ﬂ°°(\d+)¶ß/gu;

function linesOf(label: string): string[] {
  return label === '' ? [] : label.split(/<br ?\/?>/).map((line) => line.replaceAll(ENTITY, (_, code: string) => String.fromCodePoint(Number(code))));
}
