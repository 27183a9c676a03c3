import { schemaAt } from './fields';
import { sample } from './values';
import { Document } from '../../src/document/document';
import { Path } from '../../src/document/path';

/** One change of a document: a value at a place, or nothing there where there is no `to`. */
export interface Edit {
  readonly at: Path;
  readonly to?: unknown;
}

type Node = { [step: string | number]: unknown };

/** Makes the changes in a copy; what lies on the way to a place is made as the schema wants it. */
export function edited(document: Document, edits: readonly Edit[]): Document {
  const copy = structuredClone(document) as unknown as Node;
  for (const edit of edits) { apply(copy, edit); }
  return copy as unknown as Document;
}

function apply(root: Node, { at, to }: Edit): void {
  let node = root;
  const kind = String(root.kind);
  for (let depth = 1; depth < at.length; depth++) {
    const step = at[depth - 1];
    if (Array.isArray(node)) { fill(node, Number(step)); }
    if (typeof node[step] !== 'object' || node[step] === null) { node[step] = made(kind, at.slice(0, depth)); }
    node = node[step] as Node;
  }
  const last = at[at.length - 1];
  if (to !== undefined) {
    if (Array.isArray(node)) { fill(node, Number(last)); }
    node[last] = structuredClone(to);
  } else if (Array.isArray(node)) {
    node.splice(Number(last), 1);
  } else {
    delete node[last];
  }
}

/** JSON knows no list with gaps. */
function fill(list: unknown[], to: number): void {
  while (list.length < to) { list.push(null); }
}

/** What belongs at a place that other values lie within. */
function made(kind: string, path: Path): unknown {
  const schema = path[0] === 'spec' ? schemaAt(kind, path) : undefined;
  return schema === undefined || schema.type === 'list' && path.length > 0 && schema.items === undefined ? {} : sample(schema);
}
