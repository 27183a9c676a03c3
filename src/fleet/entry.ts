import { ApiObject, Chart } from 'cdk8s';
import { IConstruct } from 'constructs';

/** What is in a chart and in no chart below it. */
export class ChartContents {
  /** The chart itself among them. */
  public readonly members: Entry[] = [];
  public readonly objects: Entry[] = [];

  /** Whether something in a chart below it depends on something here. */
  public hasInnerDependants = false;

  constructor(public readonly entry: Entry, public readonly construct: Chart) {}
}

/** A construct of an app: where it stands in the tree, and what it depends on. */
export class Entry {
  /** What it depends on within the app: what it declares, then what is inferred of charts. */
  public readonly dependencies = new Set<Entry>();

  /** The chart that it is in; a chart is in itself. */
  public readonly chart?: ChartContents;

  /** Where it stands in the order of `node.findAll()`, and where the first one stands that is not below it. */
  public readonly at: number;
  public end: number;

  /** The API objects below it in the same chart, itself included: `chart.objects` from `firstObject` up to `endObject`. */
  public readonly firstObject: number;
  public endObject: number;

  /** The closest construct in the same chart that depends on anything, itself included. */
  public nearestDependent?: Entry;

  constructor(public readonly construct: IConstruct, public readonly parent: Entry | undefined, at: number) {
    this.at = at;
    this.end = at + 1;
    this.chart = Chart.isChart(construct) ? new ChartContents(this, construct) : parent?.chart;
    this.firstObject = this.chart?.objects.length ?? 0;
    this.chart?.members.push(this);
    if (this.isObject) { this.chart?.objects.push(this); }
    this.endObject = this.chart?.objects.length ?? 0;
  }

  public get isObject(): boolean {
    return ApiObject.isApiObject(this.construct);
  }

  public get isChart(): boolean {
    return this.chart?.entry === this;
  }

  /** Whether it belongs to the chart of the construct around it. */
  public get isInParentsChart(): boolean {
    return this.parent !== undefined && this.parent.chart === this.chart;
  }

  /** The next construct around the nearest dependent that depends on anything, in the same chart. */
  public get outerDependent(): Entry | undefined {
    return this.isInParentsChart ? this.parent!.nearestDependent : undefined;
  }

  public get path(): string {
    return this.construct.node.path;
  }
}
