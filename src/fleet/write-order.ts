import { ApiObject, Chart } from 'cdk8s';
import { IConstruct } from 'constructs';
import { ConstructIndex } from './construct-index';
import { Scope } from './scope';
import { topologicalOrder } from './topological-order';

/** The order in which the charts of an app are written, and the API objects of each. */
export class WriteOrder {
  private readonly index: ConstructIndex;

  constructor(root: IConstruct) {
    this.index = new ConstructIndex(root);
  }

  /** Whether charts depend on each other, or lie within each other: then file names tell the order. */
  public get hasDependentCharts(): boolean {
    return this.index.hasDependentCharts;
  }

  public charts(): Chart[] {
    return topologicalOrder(Scope.app(this.index.entries)).map(({ construct }) => construct).filter((construct) => Chart.isChart(construct));
  }

  public objectsOf(chart: Chart): ApiObject[] {
    const contents = this.index.chartOf(chart);
    return topologicalOrder(Scope.chart(contents, this.index.entries))
      .filter((entry) => entry.isObject && entry.chart === contents)
      .map(({ construct }) => construct as ApiObject);
  }

  /** What is written of a chart. */
  public manifestsOf(chart: Chart): unknown[] {
    // A chart may say itself what it consists of.
    return chart.toJson === Chart.prototype.toJson
      ? this.objectsOf(chart).map((object) => object.toJson() as unknown)
      : Object.values(chart.toJson());
  }
}
