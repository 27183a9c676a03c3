import type { Duration } from 'cdk8s';
import { Construct, IConstruct } from 'constructs';
import { Pipeline, PipelineProps } from './pipeline';
import { expressionMethod } from './shipped-step';
import { Ordering, PulsarFunction, PulsarFunctionOptions, StateStore, Window } from '../components';
import { requireDeclared, watched } from '../document/boundary';
import { milliseconds } from '../document/numbers';
import { within } from '../document/refusal';
import { IInput, InputBinding, Topic } from '../pulsar';
import { boundInput } from '../pulsar/binding';
import { Runtime } from '../runtime';

/** Options of {@link WindowAggregate.tumbling}. */
export interface TumblingAggregateOptions {
  /** How long a window is. */
  readonly length: Duration;

  /** What messages are grouped by: a Python expression such as `value["device"]`. */
  readonly key: string;

  /** What is aggregated: a Python expression for a number, such as `value["celsius"]`. */
  readonly number: string;

  /**
   * The time of a message: a Python expression for milliseconds since 1970, such as `value["at"]`.
   * @default - the event time of the message, else the time when it is processed
   */
  readonly timestamp?: string;

  /**
   * Where messages go that are too late for their window.
   * @default - they are dropped
   */
  readonly lateData?: Topic;

  /**
   * Where open windows are kept.
   * @default - StateStore.bookKeeper(), at the `stateStorageServiceUrl` of the Pulsar cluster
   */
  readonly state?: StateStore;
}

/**
 * What a {@link WindowedAggregation} does with the messages of a window.
 *
 * @throws FM106 where a length is not positive, FM203 where `key`, `number` or `timestamp` is no expression; by the pipeline
 */
export class WindowAggregate {
  /**
   * Java code of your own with a window of Pulsar's: any window, closed by time, and any aggregate. Only the Java runtime
   * has windows.
   */
  public static function(runtime: Runtime, window: Window): WindowAggregate {
    return new WindowAggregate((pipeline, input, output, options) => pipeline.addFunction('aggregator', {
      ...options, runtime, window, inputs: [input], output,
    }));
  }

  /**
   * Count, sum, minimum and maximum by key and tumbling window, in Python that the library ships:
   * `{"key": "d1", "start": 60000, "end": 120000, "count": 3, "sum": 66, "min": 21, "max": 23}`.
   *
   * The Python runtime has no windows, so this one keeps them in the state store, and a window is published when the first
   * message of a later one arrives for its key: one that is followed by nothing stays open. A message that Pulsar delivers
   * again counts again. It reads with {@link Ordering.INPUT}, so that one pod reads a partition; for more than one pod the
   * topic needs partitions and messages that are keyed by what they are grouped by.
   */
  public static tumbling(options: TumblingAggregateOptions): WindowAggregate {
    return new WindowAggregate((pipeline, input, output, functionOptions) => pipeline._addShipped('aggregator', {
      step: 'TumblingWindow',
      members: within(pipeline, () => membersOf(options)),
      inputs: [input],
      output,
      sideOutputs: { deadLetters: pipeline.deadLetters, ...options.lateData === undefined ? {} : { lateData: options.lateData } },
    }, { state: options.state ?? StateStore.bookKeeper(), ...functionOptions, ordering: Ordering.INPUT }));
  }

  private constructor(
    private readonly add: (pipeline: Pipeline, input: IInput, output: Topic, options: PulsarFunctionOptions) => PulsarFunction,
  ) {}

  /** @internal */
  public _addTo(pipeline: Pipeline, input: IInput, output: Topic, options: PulsarFunctionOptions): PulsarFunction {
    return this.add(pipeline, input, output, options);
  }
}

watched(WindowAggregate, 'WindowAggregate');

/** Properties of {@link WindowedAggregation}. */
export interface WindowedAggregationProps extends PipelineProps {
  /** What is aggregated. */
  readonly input: IInput;

  /** The window, and what is done with its messages. */
  readonly aggregate: WindowAggregate;

  /**
   * Where the aggregate of each window goes.
   * @default - `<name of the pipeline>-aggregates`
   */
  readonly output?: Topic;

  /**
   * What else is to be said of the function.
   * @default - what is common to the pipeline
   */
  readonly aggregatorOptions?: PulsarFunctionOptions;
}

/** Messages to one aggregate for each window. */
export class WindowedAggregation extends Pipeline implements IInput {
  /** The function that aggregates. */
  public readonly aggregator: PulsarFunction;

  constructor(scope: Construct, id: string, props: WindowedAggregationProps) {
    requireDeclared(scope, id, 'WindowedAggregationProps', props);
    super(scope, id, props);
    this.aggregator = props.aggregate._addTo(
      this, props.input, props.output ?? this.topicFor('aggregates'), props.aggregatorOptions ?? {},
    );
  }

  /** The aggregates. */
  public bindInput(consumer: IConstruct): InputBinding {
    return boundInput(this.aggregator, consumer);
  }
}

watched(WindowedAggregation, 'WindowedAggregation');

function membersOf({ length, key, number, timestamp }: TumblingAggregateOptions): string[] {
  return [
    `length = ${milliseconds(length, 'aggregate.length', { min: 1, max: Number.MAX_SAFE_INTEGER })}`,
    expressionMethod('key', key, 'aggregate.key'),
    expressionMethod('number', number, 'aggregate.number'),
    ...timestamp === undefined ? [] : [expressionMethod('timestamp', timestamp, 'aggregate.timestamp')],
  ];
}
