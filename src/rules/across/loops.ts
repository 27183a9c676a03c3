import { Subject } from '../../document/subject';
import { clusterOf, keyOf, labelOf, Landscape } from '../landscape';
import { AcrossComplaint, acrossRule } from '../rule';

export const CIRCLES = acrossRule({
  code: 'FM505',
  severity: 'warning',
  kinds: ['Function'],
  why: 'What one component writes comes back to it through the others, without end unless one of them drops it.',
  remedy: 'break the circle, or acknowledge it where a component ends it.',
  check(landscape) {
    return circles(landscape).map((members): AcrossComplaint => {
      const [first] = members;
      return { document: first.document, at: first.in('output', 'topic'), received: members.map(labelOf).join(' -> ') };
    });
  },
});

/** The groups of several components that feed each other; a component that feeds itself alone is FM212 or FM416. */
function circles(landscape: Landscape): Subject[][] {
  const readers = new Map<string, Subject[]>();
  for (const { component, topic } of landscape.reads) {
    const key = keyOf(clusterOf(component), topic);
    readers.set(key, [...readers.get(key) ?? [], component]);
  }
  const next = new Map<Subject, readonly Subject[]>();
  for (const { component, topic } of landscape.writes) { next.set(component, readers.get(keyOf(clusterOf(component), topic)) ?? []); }
  const order = new Map(landscape.components.map((component, index) => [component, index]));
  return stronglyConnected(landscape.components, (component) => next.get(component) ?? [])
    .filter((group) => group.length > 1)
    .map((group) => group.sort((a, b) => order.get(a)! - order.get(b)!))
    .sort(([a], [b]) => order.get(a)! - order.get(b)!);
}

/** Tarjan's algorithm, with a stack of its own since a pipeline may be long. */
function stronglyConnected<T>(nodes: readonly T[], next: (node: T) => readonly T[]): T[][] {
  const index = new Map<T, number>();
  const low = new Map<T, number>();
  const open: T[] = [];
  const isOpen = new Set<T>();
  const groups: T[][] = [];
  for (const root of nodes) {
    if (index.has(root)) { continue; }
    const path = [visit(root)];
    while (path.length > 0) {
      const { node, rest } = path[path.length - 1];
      const child = rest.pop();
      if (child !== undefined) {
        if (!index.has(child)) {
          path.push(visit(child));
        } else if (isOpen.has(child)) {
          low.set(node, Math.min(low.get(node)!, index.get(child)!));
        }
        continue;
      }
      path.pop();
      const parent = path[path.length - 1]?.node;
      if (parent !== undefined) { low.set(parent, Math.min(low.get(parent)!, low.get(node)!)); }
      if (low.get(node) === index.get(node)) { groups.push(close(node)); }
    }
  }
  return groups;

  function visit(node: T): { readonly node: T; readonly rest: T[] } {
    index.set(node, index.size);
    low.set(node, index.get(node)!);
    open.push(node);
    isOpen.add(node);
    return { node, rest: [...next(node)] };
  }

  function close(node: T): T[] {
    const group = open.splice(open.lastIndexOf(node));
    group.forEach((member) => isOpen.delete(member));
    return group;
  }
}
