import {
  IInput, InputBinding, Ordering, Pipeline, PipelineProps, PipelineStep, PulsarFunction, Runtime, Sink, SinkConnector, StateStore, Topic,
} from 'cdk8s-function-mesh';
import { Construct, IConstruct } from 'constructs';

/** Properties of {@link DeduplicatedFeed}. */
export interface DeduplicatedFeedProps extends PipelineProps {
  /** What may hold messages twice. */
  readonly input: IInput;

  /** The field by which two messages are one. */
  readonly field: string;

  /**
   * Where messages are indexed that are new.
   * @default - nowhere: others read the feed
   */
  readonly index?: SinkConnector;
}

/** Messages of a feed, each once: the first with a value of a field passes, as the state store remembers. */
export class DeduplicatedFeed extends Pipeline implements IInput {
  /** The function that drops what it has seen. */
  public readonly deduplicator: PulsarFunction;

  /** The sink, if there is one. */
  public readonly sink?: Sink;

  /** The messages that are new. */
  public readonly output: Topic;

  constructor(scope: Construct, id: string, props: DeduplicatedFeedProps) {
    super(scope, id, props);
    this.output = this.topicFor('new');
    const code = Runtime.inlinePythonFile(`${__dirname}/deduplicate.py`, { className: 'Deduplicate' });
    this.deduplicator = this.addStep(PipelineStep.function('deduplicator', code, {
      config: { field: props.field }, state: StateStore.bookKeeper(), ordering: Ordering.INPUT,
    }), [props.input], this.output);
    this.sink = props.index === undefined ? undefined : this.addSink('index', { connector: props.index, inputs: [this.deduplicator] });
  }

  public bindInput(_consumer: IConstruct): InputBinding {
    return { topic: this.output };
  }
}
