import { Subject } from '../../document/subject';
import { labelOf, Landscape } from '../landscape';
import { AcrossComplaint, acrossRule } from '../rule';

/** A component, or the key of a topic. */
type Place = Subject | string;

/** The way on from each place: from a component to what it writes, from a topic to those that read it. */
type Ways = ReadonlyMap<Place, readonly Place[]>;

export const CIRCLES = acrossRule({
  code: 'FM505',
  severity: 'warning',
  kinds: ['Function'],
  why: 'What one component writes comes back to it through the others, without end unless one of them drops it.',
  remedy: 'break the circle, or acknowledge it where a component ends it.',
  check(landscape) {
    const ways = waysOf(landscape);
    return stronglyConnected<Place>([...new Set(landscape.edges.map(({ component }) => component))], ways).flatMap((places): AcrossComplaint[] => {
      const circle = circleIn(new Set(places), ways, landscape);
      return circle.length < 2 ? [] : [{
        document: circle[0].document, at: circle[0].in('output', 'topic'), received: [...circle, circle[0]].map(labelOf).join(' -> '),
      }];
    });
  },
});

function waysOf({ edges, writes }: Landscape): Ways {
  const ways = new Map<Place, Place[]>();
  const read = new Set(edges.map(({ key }) => key));
  const add = (from: Place, to: Place): void => {
    const known = ways.get(from) ?? [];
    ways.set(from, known);
    known.push(to);
  };
  for (const { component, key } of writes.filter((end) => read.has(end.key))) { add(component, key); }
  for (const { component, key } of edges) { add(key, component); }
  return ways;
}

/** A shortest way from the first component of a group back to it. A component that feeds itself alone is FM212 or FM416. */
function circleIn(group: ReadonlySet<Place>, ways: Ways, { components }: Landscape): Subject[] {
  if (group.size < 4) { return []; }
  const start = components.find((component) => group.has(component))!;
  const cameFrom = new Map<Place, Place>();
  const queue: Place[] = [start];
  for (const place of queue) {
    for (const next of ways.get(place) ?? []) {
      if (!group.has(next) || cameFrom.has(next)) { continue; }
      cameFrom.set(next, place);
      queue.push(next);
    }
  }
  const circle = [start];
  for (let at = cameFrom.get(start)!; at !== start; at = cameFrom.get(at)!) {
    if (typeof at !== 'string') { circle.unshift(at); }
  }
  return [circle[circle.length - 1], ...circle.slice(0, -1)];
}

/** Tarjan's algorithm, with a stack of its own since a pipeline may be long. */
function stronglyConnected<T>(nodes: readonly T[], ways: ReadonlyMap<T, readonly T[]>): T[][] {
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
    return { node, rest: [...ways.get(node) ?? []] };
  }

  function close(node: T): T[] {
    const group = open.splice(open.lastIndexOf(node));
    group.forEach((member) => isOpen.delete(member));
    return group;
  }
}
