import type { Size } from 'cdk8s';
import { watched } from '../document/boundary';
import { count } from '../document/numbers';
import { sizeQuantity } from '../document/sizes';
import type { Cpu } from '../pod/cpu';
import { CrossVersionObjectReference, LabelSelector, MetricSpec, MetricTarget, Quantity } from '../spec';

/**
 * What a horizontal autoscaler watches. Renders to an entry of `pod.autoScalingMetrics` (autoscaling/v2).
 *
 * Percentages are of the pods' requests, as Kubernetes counts them.
 *
 * @throws FM106 where a percentage is no whole number above zero; by the component that is scaled
 */
export class Metric {
  /** Average CPU use, in percent of the CPU request. */
  public static cpu(percent: number): Metric {
    return Metric.utilization('cpu', percent);
  }

  /** Average CPU use of a pod. */
  public static cpuAmount(amount: Cpu): Metric {
    return Metric.resource('cpu', () => ({ type: 'AverageValue', averageValue: Quantity.fromString(amount.amount) }));
  }

  /** Average memory use, in percent of the memory request. */
  public static memory(percent: number): Metric {
    return Metric.utilization('memory', percent);
  }

  /** Average memory use of a pod. */
  public static memoryAmount(amount: Size): Metric {
    return Metric.resource('memory', () => ({ type: 'AverageValue', averageValue: sizeQuantity(amount, 'scaling.metrics') }));
  }

  /** Average CPU or memory use of one container, such as a sidecar, in percent of its request. */
  public static container(container: string, resource: string, percent: number): Metric {
    return new Metric(() => ({
      type: 'ContainerResource',
      containerResource: { container, name: resource, target: averageUtilization(percent) },
    }));
  }

  /** A metric that every pod reports, averaged over the pods. */
  public static pods(metric: string, averageValue: Quantity, selector?: LabelSelector): Metric {
    return new Metric(() => ({
      type: 'Pods',
      pods: { metric: { name: metric, selector }, target: { type: 'AverageValue', averageValue } },
    }));
  }

  /** A metric of another Kubernetes object, such as an Ingress. */
  public static object(describedObject: CrossVersionObjectReference, metric: string, value: Quantity, selector?: LabelSelector): Metric {
    return new Metric(() => ({
      type: 'Object',
      object: { describedObject, metric: { name: metric, selector }, target: { type: 'Value', value } },
    }));
  }

  /** A metric from outside Kubernetes, shared among the pods. */
  public static external(metric: string, averageValue: Quantity, selector?: LabelSelector): Metric {
    return new Metric(() => ({
      type: 'External',
      external: { metric: { name: metric, selector }, target: { type: 'AverageValue', averageValue } },
    }));
  }

  /** Any metric, as Kubernetes writes it. */
  public static of(spec: MetricSpec): Metric {
    return new Metric(() => spec);
  }

  private static utilization(name: string, percent: number): Metric {
    return new Metric(() => ({ type: 'Resource', resource: { name, target: averageUtilization(percent) } }));
  }

  private static resource(name: string, target: () => MetricTarget): Metric {
    return new Metric(() => ({ type: 'Resource', resource: { name, target: target() } }));
  }

  private constructor(private readonly render: () => MetricSpec) {}

  /** @internal */
  public _toSpec(): MetricSpec {
    return this.render();
  }
}

watched(Metric, 'Metric');

function averageUtilization(percent: number): MetricTarget {
  return { type: 'Utilization', averageUtilization: count(percent, 'scaling.metrics', { min: 1 }) };
}
