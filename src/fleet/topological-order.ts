import { dependencyCycle } from './dependency-cycle';
import { ChartContents, Entry } from './entry';
import { rootsOf } from './roots';
import { Scope } from './scope';
import { UndoneRow } from './undone-row';

/**
 * Puts constructs in the order in which cdk8s writes them: what is depended on first, otherwise as they stand in the tree.
 *
 * A construct that depends on another makes each of its API objects depend on each of the other's. cdk8s adds all these
 * pairs to the tree; here they are walked as ranges of objects, so that the time grows with the objects and with the
 * dependencies that were declared.
 */
export function topologicalOrder(scope: Scope): readonly Entry[] {
  return new Walk(scope).order();
}

/** A construct on the way, and what of its dependencies is still to be visited. */
interface Step {
  readonly entry: Entry;
  readonly rest: Iterator<Entry, unknown>;
}

class Walk {
  private readonly found: Entry[] = [];
  private readonly steps: Step[] = [];
  private readonly active = new Set<Entry>();
  private readonly done = new Set<Entry>();
  /** The dependents of which all objects below may count as having visited what they inherit. */
  private readonly settled = new Set<Entry>();
  private readonly rows = new Map<ChartContents, UndoneRow>();

  constructor(private readonly scope: Scope) {}

  public order(): readonly Entry[] {
    for (const root of rootsOf(this.scope)) { this.visit(root); }
    // What no root leads to is in a circle, or behind one.
    if (this.found.length < this.scope.entries.length) {
      for (const entry of this.scope.entries) { this.visit(entry); }
    }
    return this.found;
  }

  private visit(start: Entry): void {
    this.enter(start);
    while (this.steps.length > 0) {
      const { entry, rest } = this.steps[this.steps.length - 1];
      const next = rest.next();
      if (next.done === true) {
        this.steps.pop();
        this.leave(entry);
      } else {
        this.enter(next.value);
      }
    }
  }

  private enter(entry: Entry): void {
    if (this.done.has(entry)) { return; }
    if (this.active.has(entry)) {
      const way = this.steps.map((step) => step.entry);
      throw dependencyCycle(this.scope, [...way.slice(way.indexOf(entry)), entry]);
    }
    if (entry.dependencies.size === 0 && (!entry.isObject || entry.nearestDependent === undefined)) {
      this.leave(entry);
      return;
    }
    this.active.add(entry);
    this.steps.push({ entry, rest: this.targets(entry) });
  }

  private leave(entry: Entry): void {
    this.active.delete(entry);
    this.done.add(entry);
    this.found.push(entry);
    if (entry.isObject) { this.rows.get(entry.chart!)?.done(entry.firstObject); }
  }

  private *targets(entry: Entry): Generator<Entry, void> {
    yield* this.scope.targetsOf(entry);
    if (entry.isObject) { yield* this.inherited(entry, entry.nearestDependent); }
  }

  /** The objects that an object depends on because a construct around it does, or itself; gives whether all are done. */
  private *inherited(object: Entry, dependent: Entry | undefined): Generator<Entry, boolean> {
    if (dependent === undefined || this.settled.has(dependent)) { return true; }
    let isSettled = yield* this.inherited(object, dependent.outerDependent);
    for (const { chart, firstObject, endObject } of this.scope.targetsOf(dependent)) {
      if (chart === undefined || firstObject === endObject) { continue; }
      const row = this.rowOf(chart);
      for (let place = row.next(firstObject); place < endObject; place = row.next(place + 1)) {
        const target = chart.objects[place];
        if (target !== object) { yield target; }
      }
      isSettled &&= row.next(firstObject) >= endObject;
    }
    if (isSettled) { this.settled.add(dependent); }
    return isSettled;
  }

  private rowOf(chart: ChartContents): UndoneRow {
    let row = this.rows.get(chart);
    if (row === undefined) {
      row = new UndoneRow(chart.objects.length);
      chart.objects.forEach((object, place) => { if (this.done.has(object)) { row!.done(place); } });
      this.rows.set(chart, row);
    }
    return row;
  }
}
