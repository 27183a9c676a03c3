import { Chart } from 'cdk8s';
import { IConstruct } from 'constructs';
import { ChartContents, Entry } from './entry';

/** The constructs of an app, indexed once, with the dependencies that cdk8s infers among its charts. */
export class ConstructIndex {
  /** In the order of `node.findAll()`. */
  public readonly entries: readonly Entry[];

  /** Whether charts depend on each other, or lie within each other. */
  public readonly hasDependentCharts: boolean;

  private readonly byConstruct = new Map<IConstruct, Entry>();

  constructor(root: IConstruct) {
    this.entries = root.node.findAll().map((construct, at) => this.added(construct, at));
    this.measure();
    this.declare();
    const isNested = this.dependOnInnerCharts();
    const isAcross = this.dependOnChartsOfTargets();
    this.hasDependentCharts = isNested || isAcross;
    this.findNearestDependents();
  }

  /** What is in a chart of the app. */
  public chartOf(chart: Chart): ChartContents {
    return this.byConstruct.get(chart)!.chart!;
  }

  private added(construct: IConstruct, at: number): Entry {
    const { scope } = construct.node;
    const entry = new Entry(construct, scope === undefined ? undefined : this.byConstruct.get(scope), at);
    this.byConstruct.set(construct, entry);
    return entry;
  }

  /** Says of each construct where what is below it ends. */
  private measure(): void {
    for (let at = this.entries.length - 1; at > 0; at--) {
      const entry = this.entries[at];
      const parent = entry.parent!;
      parent.end = Math.max(parent.end, entry.end);
      if (entry.isInParentsChart) { parent.endObject = Math.max(parent.endObject, entry.endObject); }
    }
  }

  private declare(): void {
    for (const entry of this.entries) {
      for (const target of entry.construct.node.dependencies) {
        const known = this.byConstruct.get(target);
        if (known !== undefined) { entry.dependencies.add(known); }
      }
    }
  }

  /** A chart depends on the charts right below it. */
  private dependOnInnerCharts(): boolean {
    const inner = this.entries.filter(({ isChart, parent }) => isChart && parent?.isChart === true);
    for (const entry of inner) { entry.parent!.dependencies.add(entry); }
    return inner.length > 0;
  }

  /** A chart depends on the chart of whatever its constructs depend on. */
  private dependOnChartsOfTargets(): boolean {
    let isAcross = false;
    for (const { construct, chart } of this.entries) {
      for (const target of construct.node.dependencies) {
        const known = this.byConstruct.get(target);
        // cdk8s refuses what is in no chart; what is in another app has no place in the order of this one.
        const source = chart?.construct ?? Chart.of(construct);
        if ((known?.chart?.construct ?? Chart.of(target)) === source) { continue; }
        isAcross = true;
        if (known !== undefined) { dependOnChart(chart!, known.chart!); }
      }
    }
    return isAcross;
  }

  private findNearestDependents(): void {
    for (const entry of this.entries) {
      entry.nearestDependent = entry.dependencies.size > 0 ? entry : entry.outerDependent;
    }
  }
}

function dependOnChart(source: ChartContents, target: ChartContents): void {
  source.entry.dependencies.add(target.entry);
  if (source.entry.at > target.entry.at && source.entry.at < target.entry.end) { target.hasInnerDependants = true; }
}
