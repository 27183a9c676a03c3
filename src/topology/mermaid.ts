import { Diagram, DiagramArrow, DiagramGroup, DiagramNode, NodeShape } from './diagram';

const SHAPES: { readonly [shape in NodeShape]: readonly [open: string, close: string] } = {
  function: ['["', '"]'],
  source: ['[/"', '"\\]'],
  sink: ['[\\"', '"/]'],
  topic: ['(["', '"])'],
  pattern: ['{{"', '"}}'],
};

/** All else is written by its code: Mermaid reads much of it as Markdown, HTML or a directive, also between quotes. */
const SPECIAL = /[^\p{L}\p{N} _./(),=+-]/gu;

/** A diagram as a Mermaid flowchart. */
export function mermaidOf({ root, arrows }: Diagram): string {
  return ['flowchart LR', ...contents(root, '  '), ...arrows.map(arrowLine), ''].join('\n');
}

function contents({ groups, nodes }: DiagramGroup, indent: string): string[] {
  return [
    ...groups.flatMap((group) => [`${indent}subgraph ${group.id}["${escaped(group.label)}"]`, ...contents(group, `${indent}  `), `${indent}end`]),
    ...nodes.map((node) => indent + nodeText(node)),
  ];
}

function nodeText({ id, lines, shape }: DiagramNode): string {
  const [open, close] = SHAPES[shape];
  return id + open + linesText(lines) + close;
}

function arrowLine({ from, to, lines, isAside }: DiagramArrow): string {
  return `  ${from} ${isAside ? '-.->' : '-->'}${lines.length === 0 ? '' : `|"${linesText(lines)}"|`} ${to}`;
}

function linesText(lines: readonly string[]): string {
  return lines.map(escaped).join('<br/>');
}

function escaped(text: string): string {
  return text.replaceAll(SPECIAL, (character) => `#${character.codePointAt(0)};`);
}
