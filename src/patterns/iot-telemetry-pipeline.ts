import { Construct, IConstruct } from 'constructs';
import { ContentRouter, Route } from './content-router';
import { Pipeline, PipelineProps } from './pipeline';
import { PipelineStep } from './pipeline-step';
import { addSteps } from './steps';
import { WindowAggregate, WindowedAggregation } from './windowed-aggregation';
import { PulsarFunction } from '../components';
import { requireDeclared, watched } from '../document/boundary';
import { IInput, InputBinding, Topic } from '../pulsar';

/** Properties of {@link IotTelemetryPipeline}. */
export interface IotTelemetryPipelineProps extends PipelineProps {
  /** What devices send. */
  readonly telemetry: IInput;

  /** Which measurements are valid; the others are dead letters: `PipelineStep.validate('valid', '-50 < value["celsius"] < 150')`. */
  readonly validation: PipelineStep;

  /**
   * What else is done to valid measurements, such as dropping those of devices on test.
   * @default - nothing
   */
  readonly steps?: PipelineStep[];

  /** How measurements become aggregates. */
  readonly aggregate: WindowAggregate;

  /** Which aggregates are alerts: a Python expression such as `value["max"] > 80`. */
  readonly alert: string;

  /**
   * Where alerts go.
   * @default - `<name of the pipeline>-alerts`
   */
  readonly alerts?: Topic;

  /**
   * Where the other aggregates go.
   * @default - `<name of the pipeline>-normal`
   */
  readonly normal?: Topic;
}

/**
 * Telemetry: validated, filtered, aggregated by window, and alerts told from the rest. It is read as its alerts.
 *
 * @throws FM501 where two steps have one id
 */
export class IotTelemetryPipeline extends Pipeline implements IInput {
  /** The function that tells valid measurements from others. */
  public readonly validation: PulsarFunction;

  /** The functions of the further steps. */
  public readonly steps: PulsarFunction[];

  /** What aggregates. */
  public readonly aggregation: WindowedAggregation;

  /** What tells alerts from the rest. */
  public readonly router: ContentRouter;

  constructor(scope: Construct, id: string, props: IotTelemetryPipelineProps) {
    requireDeclared(scope, id, 'IotTelemetryPipelineProps', props);
    super(scope, id, props);
    const [validation, ...steps] = addSteps(this, [props.validation, ...props.steps ?? []], props.telemetry);
    this.validation = validation;
    this.steps = steps;
    this.aggregation = new WindowedAggregation(this.host, 'window', { input: steps.at(-1) ?? validation, aggregate: props.aggregate });
    this.router = new ContentRouter(this.host, 'routing', {
      input: this.aggregation,
      routes: [
        Route.when('alerts', props.alert, props.alerts ?? this.topicFor('alerts')),
        Route.otherwise('normal', props.normal ?? this.topicFor('normal')),
      ],
    });
  }

  /** Where alerts go. */
  public get alerts(): Topic {
    return this.router.route('alerts');
  }

  /** Where the other aggregates go. */
  public get normal(): Topic {
    return this.router.route('normal');
  }

  /** The alerts. */
  public bindInput(consumer: IConstruct): InputBinding {
    this.router.router._isReadBy(consumer, this.alerts);
    return { topic: this.alerts };
  }
}

watched(IotTelemetryPipeline, 'IotTelemetryPipeline');
