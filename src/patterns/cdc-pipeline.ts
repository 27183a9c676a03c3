import { Construct, IConstruct } from 'constructs';
import { Pipeline, PipelineProps } from './pipeline';
import { PipelineStep } from './pipeline-step';
import { addSteps, requireSome } from './steps';
import { PulsarFunction, Sink, SinkOptions, Source, SourceOptions } from '../components';
import { SinkConnector, SourceConnector } from '../connectors';
import { requireDeclared, watched } from '../document/boundary';
import { within } from '../document/refusal';
import { IInput, InputBinding } from '../pulsar';
import { boundInput } from '../pulsar/binding';

/** Properties of {@link CdcPipeline}. */
export interface CdcPipelineProps extends PipelineProps {
  /** The connector that follows the changes of the database, such as `SourceConnector.debeziumPostgres(...)`. */
  readonly database: SourceConnector;

  /**
   * What is done to change events, in this order. The sinks get change events as Debezium writes them where this is empty.
   * @default - [PipelineStep.newState('new-state')]: the new state of the row or document
   */
  readonly steps?: PipelineStep[];

  /** The connectors that take the changes elsewhere, by the ids of their sinks; each sees every change. */
  readonly sinks: { [id: string]: SinkConnector };

  /**
   * What else is to be said of the source.
   * @default - what is common to the pipeline
   */
  readonly sourceOptions?: SourceOptions;

  /**
   * What else is to be said of every sink.
   * @default - what is common to the pipeline
   */
  readonly sinkOptions?: SinkOptions;
}

/**
 * Change data capture: the changes of a database to topics, and from there to any number of sinks.
 *
 * Debezium writes a topic for each table or collection. All of them are read, by a pattern where the connector names more or
 * fewer than one.
 *
 * @throws FM501 where two steps have one id
 */
export class CdcPipeline extends Pipeline implements IInput {
  /** The source that follows the database. */
  public readonly source: Source;

  /** The functions of the steps, in their order. */
  public readonly steps: PulsarFunction[];

  /** The sinks by their ids. */
  public readonly sinks: { [id: string]: Sink };

  constructor(scope: Construct, id: string, props: CdcPipelineProps) {
    requireDeclared(scope, id, 'CdcPipelineProps', props);
    super(scope, id, props);
    within(this, () => requireSome(Object.keys(props.sinks ?? {}), 'sinks', 'name where changes go: { search: SinkConnector.elasticsearch(...) }.'));
    this.source = this.addSource('source', { ...props.sourceOptions, connector: props.database });
    this.steps = addSteps(this, props.steps ?? [PipelineStep.newState('new-state')], this.source);
    this.sinks = Object.fromEntries(Object.entries(props.sinks).map(([sink, connector]) => [
      sink, this.addSink(sink, { ...props.sinkOptions, connector, inputs: [this.changes] }),
    ]));
  }

  /** What the sinks read. */
  public bindInput(consumer: IConstruct): InputBinding {
    return boundInput(this.changes, consumer);
  }

  private get changes(): IInput {
    return this.steps.at(-1) ?? this.source;
  }
}

watched(CdcPipeline, 'CdcPipeline');
