import { Entry } from './entry';
import { Scope } from './scope';

/** Beyond these the message names a circle as it was found, instead of searching as cdk8s does. */
const MOST_EDGES = 200_000;
const MOST_STEPS = 2_000;

type Edge = readonly [source: Entry, target: Entry];
type Graph = Map<Entry, Set<Entry>>;

/**
 * The error for constructs that depend on each other, in the words of cdk8s.
 *
 * cdk8s adds one dependency after another and names the route that the first one closes to a circle.
 */
export function dependencyCycle(scope: Scope, found: readonly Entry[]): Error {
  const route = routeOfCdk8s(scope) ?? found;
  return new Error(`Dependency cycle detected: ${route.map(({ path }) => path).join(' => ')}`);
}

function routeOfCdk8s(scope: Scope): Entry[] | undefined {
  const edges = edgesOf(scope);
  if (edges === undefined || !hasCircle(edges)) { return undefined; }
  let [open, closed] = [0, edges.length];
  while (closed - open > 1) {
    const middle = Math.floor((open + closed) / 2);
    if (hasCircle(edges.slice(0, middle))) { closed = middle; } else { open = middle; }
  }
  const [source, target] = edges[open];
  const route = routes(graphOf(edges.slice(0, open)), target, source);
  return route === undefined ? undefined : [...route, target];
}

/** All dependencies between two constructs, in the order in which cdk8s adds them. */
function edgesOf(scope: Scope): Edge[] | undefined {
  const edges: Edge[] = [];
  for (const source of scope.entries) {
    for (const target of allTargets(scope, source)) {
      // cdk8s sees no circle in a construct that depends on itself.
      if (target !== source) { edges.push([source, target]); }
      if (edges.length > MOST_EDGES) { return undefined; }
    }
  }
  return edges;
}

function* allTargets(scope: Scope, source: Entry): Generator<Entry, void> {
  yield* scope.targetsOf(source);
  if (source.isObject) { yield* inherited(scope, source.nearestDependent); }
}

function* inherited(scope: Scope, dependent: Entry | undefined): Generator<Entry, void> {
  if (dependent === undefined) { return; }
  yield* inherited(scope, dependent.outerDependent);
  for (const { chart, firstObject, endObject } of scope.targetsOf(dependent)) {
    for (let place = firstObject; place < endObject; place++) { yield chart!.objects[place]; }
  }
}

function graphOf(edges: readonly Edge[]): Graph {
  const graph: Graph = new Map();
  for (const [source, target] of edges) { graph.set(source, (graph.get(source) ?? new Set()).add(target)); }
  return graph;
}

/** Whether taking away what depends on nothing, again and again, leaves anything. */
function hasCircle(edges: readonly Edge[]): boolean {
  const dependents = graphOf(edges.map(([source, target]) => [target, source]));
  const open = new Map([...graphOf(edges)].map(([source, targets]) => [source, targets.size]));
  const free = [...dependents.keys()].filter((entry) => !open.has(entry));
  for (const target of free) {
    for (const source of dependents.get(target) ?? []) {
      const left = open.get(source)! - 1;
      open.set(source, left);
      if (left === 0) { free.push(source); }
    }
  }
  return [...open.values()].some((left) => left > 0);
}

/**
 * Every route from one construct to another, run together as in cdk8s' message, which drops the end of one where a
 * construct's last dependency leads nowhere.
 */
function routes(graph: Graph, from: Entry, to: Entry): Entry[] | undefined {
  const leading = leadingTo(graph, to);
  const route: Entry[] = [];
  let steps = 0;
  const visit = (entry: Entry): boolean => {
    if (++steps > MOST_STEPS) { return false; }
    route.push(entry);
    let isFound = false;
    for (const target of graph.get(entry) ?? []) {
      if (target === to) {
        route.push(target);
        return true;
      }
      isFound = leading.has(target) && visit(target);
    }
    if (!isFound) { route.pop(); }
    return isFound;
  };
  visit(from);
  return steps > MOST_STEPS ? undefined : route;
}

/** The constructs from which a route leads to one. */
function leadingTo(graph: Graph, to: Entry): Set<Entry> {
  const dependents: Graph = graphOf([...graph].flatMap(([source, targets]) => [...targets].map((target): Edge => [target, source])));
  const leading = new Set([to]);
  for (const entry of leading) {
    for (const source of dependents.get(entry) ?? []) { leading.add(source); }
  }
  return leading;
}
