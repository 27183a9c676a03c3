import { ChartContents, Entry } from './entry';
import { Scope } from './scope';

/** Beyond this an id that is a number is a key like any other. */
const MOST_NUMERIC_IDS = 2 ** 32 - 1;

/** The constructs on which no other depends, in the order in which cdk8s begins with them. */
export function rootsOf(scope: Scope): Entry[] {
  const targets = new Targets(scope);
  const roots = scope.entries.filter((entry) => !targets.has(entry));
  // cdk8s keeps them by their paths in an object, where numbers come first; only a path of one id can be a number.
  return [...roots.filter(isNumeric), ...roots.filter((entry) => !isNumeric(entry))];
}

function isNumeric({ parent, construct }: Entry): boolean {
  if (parent === undefined || parent.parent !== undefined) { return false; }
  const { id } = construct.node;
  return /^(0|[1-9]\d*)$/.test(id) && Number(id) < MOST_NUMERIC_IDS;
}

/** What something else in a scope depends on. */
class Targets {
  private readonly direct = new Set<Entry>();
  /** For the objects of a chart: how many more ranges of targets begin at a place than end there. */
  private readonly ranges = new Map<ChartContents, Int32Array>();

  constructor(scope: Scope) {
    const bySource = new Map<Entry, Entry | 'several'>();
    for (const source of scope.entries) {
      for (const target of scope.targetsOf(source)) {
        this.direct.add(target);
        const dependent = onlyObject(source);
        if (dependent === undefined || target.endObject === target.firstObject) { continue; }
        const known = bySource.get(target) ?? dependent;
        bySource.set(target, known === dependent ? known : 'several');
      }
    }
    for (const [target, dependent] of bySource) { this.mark(target, dependent); }
    for (const starts of this.ranges.values()) {
      for (let place = 1; place < starts.length; place++) { starts[place] += starts[place - 1]; }
    }
  }

  public has(entry: Entry): boolean {
    return this.direct.has(entry) || (entry.isObject && (this.ranges.get(entry.chart!)?.[entry.firstObject] ?? 0) > 0);
  }

  /** Marks the objects of a target; an object does not depend on itself. */
  private mark({ chart, firstObject, endObject }: Entry, dependent: Entry | 'several'): void {
    const starts = this.ranges.get(chart!) ?? new Int32Array(chart!.objects.length + 1);
    this.ranges.set(chart!, starts);
    starts[firstObject]++;
    starts[endObject]--;
    if (dependent === 'several' || dependent.chart !== chart) { return; }
    const { firstObject: own } = dependent;
    if (own < firstObject || own >= endObject) { return; }
    starts[own]--;
    starts[own + 1]++;
  }
}

/** The API object of a construct, where it has one alone. */
function onlyObject({ chart, firstObject, endObject }: Entry): Entry | 'several' | undefined {
  if (endObject === firstObject) { return undefined; }
  return endObject - firstObject > 1 ? 'several' : chart!.objects[firstObject];
}
