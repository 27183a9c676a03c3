import { Diagram, DiagramArrow, DiagramGroup, DiagramNode, NodeShape } from './diagram';

const SHAPES: { readonly [shape in NodeShape]: string } = {
  function: 'box',
  source: 'trapezium',
  sink: 'invtrapezium',
  topic: 'ellipse',
  pattern: 'hexagon',
};

/** A diagram in the DOT language. */
export function dotOf({ root, arrows }: Diagram): string {
  return ['digraph topology {', '  rankdir=LR;', ...contents(root, '  '), ...arrows.map(arrowLine), '}', ''].join('\n');
}

function contents({ groups, nodes }: DiagramGroup, indent: string): string[] {
  return [
    ...groups.flatMap((group) => [
      // Graphviz draws a box around a subgraph whose name begins with `cluster`
      `${indent}subgraph cluster_${group.id} {`, `${indent}  label="${escaped(group.label)}";`, ...contents(group, `${indent}  `), `${indent}}`,
    ]),
    ...nodes.map((node) => indent + nodeText(node)),
  ];
}

function nodeText({ id, lines, shape }: DiagramNode): string {
  return `${id} [label="${linesText(lines)}", shape=${SHAPES[shape]}];`;
}

function arrowLine({ from, to, lines, isAside }: DiagramArrow): string {
  const attributes = [...lines.length === 0 ? [] : [`label="${linesText(lines)}"`], ...isAside ? ['style=dashed'] : []];
  return `  ${from} -> ${to}${attributes.length === 0 ? '' : ` [${attributes.join(', ')}]`};`;
}

function linesText(lines: readonly string[]): string {
  return lines.map(escaped).join('\\n');
}

/** Graphviz reads escapes and HTML entities also between quotes. */
function escaped(text: string): string {
  return text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('&', '&amp;');
}
