import { watched } from '../document/boundary';
import { count } from '../document/numbers';
import { refuse } from '../document/refusal';
import { HorizontalPodAutoscalerBehavior, PodUpdatePolicy, PodResourcePolicy } from '../spec';
import { BacklogScalingOptions } from './backlog-options';
import { BuiltinRule } from './builtin-rule';
import { Metric } from './metric';
import { ScalingSpec } from './replicas';

/** How many pods may run at once, and how many at first. */
export interface ReplicaRange {
  /**
   * The fewest pods: `minReplicas`.
   * @default 1
   */
  readonly min?: number;

  /** The most pods: `maxReplicas`. More than the fewest, or there is nothing to scale. */
  readonly max: number;

  /**
   * The pods that the component starts with: `replicas`. Every apply of the manifest sets the count back to it, so it is
   * best left out.
   * @default - `min`
   */
  readonly initial?: number;
}

/** Options of {@link Scaling.horizontal}. */
export interface HorizontalScalingOptions extends ReplicaRange {
  /**
   * What to watch: `pod.autoScalingMetrics`.
   * @default - 80% of the CPU limit, by the operator
   */
  readonly metrics?: Metric[];

  /**
   * How fast to scale up and down: `pod.autoScalingBehavior`.
   * @default - Kubernetes' own
   */
  readonly behavior?: HorizontalPodAutoscalerBehavior;
}

/** Options of {@link Scaling.builtin}. */
export interface BuiltinScalingOptions extends ReplicaRange {
  /** The operator's rules: one for CPU, one for memory, or both. */
  readonly rules: BuiltinRule[];
}

/** Options of {@link Scaling.vertical}. */
export interface VerticalScalingOptions {
  /**
   * The number of pods: `replicas`.
   * @default 1
   */
  readonly replicas?: number;

  /**
   * When new requests are applied: `pod.vpa.updatePolicy`.
   * @default - the autoscaler's own, Auto
   */
  readonly updatePolicy?: PodUpdatePolicy;

  /**
   * What may be changed, for each container: `pod.vpa.resourcePolicy`.
   * @default - everything
   */
  readonly resourcePolicy?: PodResourcePolicy;
}

/** Options of {@link Scaling.external}. */
export interface ExternalScalingOptions {
  /**
   * The fewest pods, and the number that the component starts with: `minReplicas`.
   * @default 1
   */
  readonly min?: number;
}


/**
 * How a component is scaled: one choice, since the operator's autoscalers fight where two are asked for.
 *
 * @throws FM106 and FM204 where numbers of pods are none or contradict each other, FM205 where a vertical policy names no
 * container, FM216 where two builtin rules are of one kind, FM405 where there is nothing to scale, FM503 where something else is
 * to scale a member of a mesh; by the component
 */
export class Scaling {
  /** Always the same number of pods: `replicas`. */
  public static fixed(replicas: number): Scaling {
    return new Scaling(() => ({ replicas: { replicas: replicaCount(replicas, 'replicas') } }));
  }

  /** More pods under load, by a HorizontalPodAutoscaler of the operator's. */
  public static horizontal(options: HorizontalScalingOptions): Scaling {
    return new Scaling(() => {
      if (options.metrics?.length === 0) {
        refuse({
          code: 'FM405',
          field: 'scaling.metrics',
          received: 'no metric',
          because: 'An autoscaler without a metric has nothing to go by.',
          fix: 'name a metric, or leave `metrics` out for 80% of the CPU limit.',
        });
      }
      if (options.behavior !== undefined && options.metrics === undefined) {
        refuse({
          code: 'FM405',
          field: 'scaling.behavior',
          received: 'a behaviour without metrics',
          because: 'The operator drops its default metric as soon as a behaviour is set, and the autoscaler has none left.',
          fix: 'name the metric, for instance Metric.cpu(80).',
        });
      }
      return {
        replicas: replicaRange(options),
        pod: {
          autoScalingMetrics: options.metrics?.map((metric) => metric._toSpec()),
          autoScalingBehavior: options.behavior,
        },
      };
    });
  }

  /** More pods under load, by the operator's ready-made rules. */
  public static builtin(options: BuiltinScalingOptions): Scaling {
    return new Scaling(() => {
      for (const resource of ['CPU', 'Memory']) {
        const rules = options.rules.filter((rule) => rule.includes(resource));
        if (rules.length > 1) {
          refuse({
            code: 'FM216',
            field: 'scaling.rules',
            received: rules.join(', '),
            because: `Admission allows one ${resource} rule.`,
            fix: 'keep one of them.',
          });
        }
      }
      if (options.rules.length === 0) {
        refuse({
          code: 'FM405',
          field: 'scaling.rules',
          received: 'no rule',
          because: 'An autoscaler without a rule has nothing to go by.',
          fix: 'name a BuiltinRule, or use Scaling.fixed(...).',
        });
      }
      return { replicas: replicaRange(options), pod: { builtinAutoscaler: options.rules } };
    });
  }

  /** Larger or smaller pods, by a VerticalPodAutoscaler. Its CRDs must be there when the operator starts. */
  public static vertical(options: VerticalScalingOptions = {}): Scaling {
    return new Scaling(() => {
      for (const policy of options.resourcePolicy?.containerPolicies ?? []) {
        if ((policy.containerName ?? '') === '') {
          refuse({
            code: 'FM205',
            field: 'scaling.resourcePolicy.containerPolicies',
            received: 'a policy without containerName',
            because: 'Admission wants to know the container of each policy.',
            fix: 'name pulsar-function, pulsar-source, pulsar-sink or "*".',
          });
        }
      }
      return {
        replicas: { replicas: options.replicas === undefined ? undefined : replicaCount(options.replicas, 'replicas') },
        pod: { vpa: { updatePolicy: options.updatePolicy, resourcePolicy: options.resourcePolicy } },
      };
    });
  }

  /**
   * Something else sets the number of pods through the scale subresource, such as KEDA or `kubectl scale`: `replicas` and
   * `maxReplicas` stay out of the manifest. Not for members of a FunctionMesh, whose replicas the operator sets back.
   */
  public static external(options: ExternalScalingOptions = {}): Scaling {
    return new Scaling(() => ({
      replicas: { minReplicas: options.min === undefined ? undefined : replicaCount(options.min, 'min') },
    }), 'Scaling.external()');
  }

  /**
   * More pods while messages wait in the component's subscription, by KEDA: a ScaledObject beside the component, and a
   * TriggerAuthentication where the Pulsar cluster has `adminAuthentication`. For functions and sinks, not for members of a
   * FunctionMesh. KEDA must be there, and the Pulsar cluster be known when the component is created.
   */
  public static backlog(options: BacklogScalingOptions): Scaling {
    return new Scaling(() => {
      const min = options.min === 0 ? 0 : replicaCount(options.min ?? 1, 'min');
      requireRange(min, replicaCount(options.max, 'max'));
      return { replicas: { minReplicas: min > 1 ? min : undefined } };
    }, 'Scaling.backlog()', options);
  }

  private constructor(
    private readonly render: () => ScalingSpec,
    /** How messages call a choice in which something else than the operator scales. */
    private readonly fromOutside?: string,
    /** @internal */
    public readonly _backlog?: BacklogScalingOptions,
  ) {}

  /** @internal */
  public _toSpec(inMesh: boolean): ScalingSpec {
    if (this.fromOutside !== undefined && inMesh) {
      refuse({
        code: 'FM503',
        field: 'scaling',
        received: this.fromOutside,
        because: 'The operator rewrites the replicas of a mesh member whenever it reconciles, against whoever scales it.',
        fix: 'create the component in the chart instead of the mesh, or let the operator scale it.',
      });
    }
    return this.render();
  }
}

watched(Scaling, 'Scaling');

function replicaCount(value: number, name: string): number {
  if (value === 0) {
    refuse({
      code: 'FM204',
      field: `scaling.${name}`,
      received: '0',
      because: 'Admission refuses to create a component with no replica.',
      fix: name === 'max' ? 'raise `max`; Scaling.backlog({ min: 0, ... }) has no pod while nothing waits.' : 'start with 1; scale to zero later, or with Scaling.backlog({ min: 0, ... }).',
    });
  }
  return count(value, `scaling.${name}`, { min: 1 });
}

function replicaRange(range: ReplicaRange): ScalingSpec['replicas'] {
  const max = replicaCount(range.max, 'max');
  const min = range.min === undefined ? undefined : replicaCount(range.min, 'min');
  const initial = range.initial === undefined ? undefined : replicaCount(range.initial, 'initial');
  const least = min ?? 1;
  requireRange(least, max);
  if (initial !== undefined && (initial < least || initial > max)) {
    refuse({
      code: 'FM204',
      field: 'scaling.initial',
      received: `${initial}, with min ${least} and max ${max}`,
      because: 'The initial number of pods lies outside the range.',
      fix: `choose from ${least} to ${max}, or leave it out.`,
    });
  }
  return { replicas: initial, minReplicas: min, maxReplicas: max };
}

function requireRange(least: number, max: number): void {
  if (max < least) {
    refuse({
      code: 'FM204',
      field: 'scaling.max',
      received: `min ${least}, max ${max}`,
      because: 'The most pods are fewer than the fewest.',
      fix: 'raise `max` or lower `min`.',
    });
  }
  if (max === least) {
    refuse({
      code: 'FM405',
      field: 'scaling.max',
      received: `min ${least}, max ${max}`,
      because: 'There is nothing to scale, and the operator would never call such a component ready.',
      fix: `use Scaling.fixed(${max}), or raise \`max\`.`,
    });
  }
}
