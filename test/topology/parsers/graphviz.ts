import { Drawn } from './drawn';

interface Layout {
  readonly objects?: readonly {
    readonly _gvid: number;
    readonly name: string;
    readonly nodes?: readonly number[];
    readonly subgraphs?: readonly number[];
  }[];
}

/** A node, an arrow or a box of the picture. */
interface Shape {
  readonly kind: string;
  readonly title: string;
  readonly lines: readonly string[];
  readonly isDashed: boolean;
}

/** Graphviz itself, compiled to WebAssembly: what it gives is what it draws. */
export class GraphvizParser {
  public static async create(): Promise<GraphvizParser> {
    return new GraphvizParser(await graphviz());
  }

  private constructor(private readonly viz: Awaited<ReturnType<typeof graphviz>>) {}

  public parse(text: string): Drawn {
    const { errors: complaints, output } = this.viz.renderFormats(text, ['svg', 'json']);
    // It warns of characters whose width it does not know.
    const errors = complaints.filter(({ level }) => level === 'error');
    if (errors.length > 0) { throw new Error(`${errors.map(({ message }) => message).join('\n')}\n${text}`); }
    const shapes = shapesOf(output!.svg);
    const { objects = [] } = JSON.parse(output!.json) as Layout;
    const names = new Map(objects.map(({ _gvid, name }) => [_gvid, name]));
    const members = new Map(objects.map(({ name, nodes = [], subgraphs = [] }) => [name, [...subgraphs, ...nodes].map((id) => names.get(id)!)]));
    const ofKind = (kind: string) => shapes.filter((shape) => shape.kind === kind);
    return {
      nodes: ofKind('node').map(({ title, lines }) => ({ id: title, lines })),
      edges: ofKind('edge').map(({ title, lines, isDashed }) => ({ from: title.split('->')[0], to: title.split('->')[1], lines, isDashed })),
      groups: ofKind('cluster').map(({ title, lines }) => ({ label: lines[0] ?? '', members: members.get(title) ?? [] })),
    };
  }
}

async function graphviz() {
  const { instance } = await import('@viz-js/viz');
  return instance();
}

function shapesOf(svg: string): Shape[] {
  return [...svg.matchAll(/<g id="[^"]*" class="(node|edge|cluster)">\n<title>(.*)<\/title>([^]*?)<\/g>/g)].map(([, kind, title, body]) => ({
    kind,
    title: unescaped(title),
    lines: [...body.matchAll(/<text [^>]*>(.*)<\/text>/g)].map(([, text]) => unescaped(text)),
    isDashed: body.includes('stroke-dasharray'),
  }));
}

const NAMED: { readonly [entity: string]: string } = { amp: '&', lt: '<', gt: '>', quot: '"' };

function unescaped(text: string): string {
  return text.replaceAll(/&(?:#(\d+)|(\w+));/g, (_, code: string | undefined, entity: string) => code === undefined ? NAMED[entity] : String.fromCodePoint(Number(code)));
}
