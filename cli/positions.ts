import { Node, Pair, Range, isAlias, isMap, isNode, isPair, isScalar, isSeq } from 'yaml';
import { Tree } from './reading/tree';
import { Path } from '../src/rules/rule';

/** The part of a document that a path leads to, or the nearest there is above it. */
export interface Spot {
  /** What is pointed at: a key, or an item of a list. */
  readonly mark: Range;
  /** The value of the key, where there is one. */
  readonly value?: Node;
  /** Whether the path led to its end. */
  readonly isExact: boolean;
}

/** Finds what a path leads to; `root` is the way to the resource, whose `kind` stands for all of it. */
export function spotOf(tree: Tree, root: Path, at: Path): Spot {
  const path = [...root, ...at];
  let node: Node | null = tree.contents;
  let spot: Spot = { mark: [0, 0, 0], isExact: path.length === 0 };
  for (const [index, step] of path.entries()) {
    if (index === root.length) { spot = kindOf(node) ?? spot; }
    const next = stepInto(resolved(tree, node), step);
    if (next === undefined) { return onFirstLine({ ...spot, isExact: false }); }
    node = next.value ?? null;
    spot = { ...next, isExact: true };
  }
  return at.length === 0 ? kindOf(node) ?? spot : onFirstLine(spot);
}

/** An item that is a map of several lines is pointed at by its first key. */
function onFirstLine(spot: Spot): Spot {
  const { mark, value } = spot;
  return isMap(value) && value.range?.[0] === mark[0] && value.items.length > 0 ? { ...spotOfPair(value.items[0]), isExact: false } : spot;
}

function stepInto(node: Node | null, step: string | number): Omit<Spot, 'isExact'> | undefined {
  if (isMap(node)) {
    const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
    return pair === undefined ? undefined : spotOfPair(pair);
  }
  const item = isSeq(node) ? node.items[Number(step)] : undefined;
  if (isPair(item) || !isNode(item) || item.range == null) { return undefined; }
  return { mark: item.range, value: item };
}

function spotOfPair({ key, value }: Pair): Omit<Spot, 'isExact'> {
  return { mark: (key as Node).range!, value: isNode(value) ? value : undefined };
}

function kindOf(node: Node | null): Spot | undefined {
  const spot = stepInto(node, 'kind');
  return spot === undefined ? undefined : { ...spot, isExact: false };
}

function resolved(tree: Tree, node: Node | null): Node | null {
  return isAlias(node) ? node.resolve(tree.document) ?? null : node;
}
