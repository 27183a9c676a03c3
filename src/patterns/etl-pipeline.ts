import { Construct } from 'constructs';
import { Pipeline, PipelineProps } from './pipeline';
import { PipelineStep } from './pipeline-step';
import { addSteps } from './steps';
import { PulsarFunction, Sink, SinkOptions, Source, SourceOptions } from '../components';
import { SinkConnector, SourceConnector } from '../connectors';
import { requireDeclared } from '../document/boundary';

/** Properties of {@link EtlPipeline}. */
export interface EtlPipelineProps extends PipelineProps {
  /** The connector that extracts the data. */
  readonly source: SourceConnector;

  /**
   * What is done to the data, in this order.
   * @default - nothing: the sink reads the source
   */
  readonly steps?: PipelineStep[];

  /** The connector that loads the data. */
  readonly sink: SinkConnector;

  /**
   * What else is to be said of the source.
   * @default - what is common to the pipeline
   */
  readonly sourceOptions?: SourceOptions;

  /**
   * What else is to be said of the sink.
   * @default - what is common to the pipeline
   */
  readonly sinkOptions?: SinkOptions;
}

/**
 * Extract, transform, load: a source, any number of steps, a sink, and topics between them that nobody has to name.
 *
 * @throws FM501 where two steps have one id
 */
export class EtlPipeline extends Pipeline {
  /** The source. */
  public readonly source: Source;

  /** The functions of the steps, in their order. */
  public readonly steps: PulsarFunction[];

  /** The sink. */
  public readonly sink: Sink;

  constructor(scope: Construct, id: string, props: EtlPipelineProps) {
    requireDeclared(scope, id, 'EtlPipelineProps', props);
    super(scope, id, props);
    this.source = this.addSource('source', { ...props.sourceOptions, connector: props.source });
    this.steps = addSteps(this, props.steps, this.source);
    this.sink = this.addSink('sink', { ...props.sinkOptions, connector: props.sink, inputs: [this.steps.at(-1) ?? this.source] });
  }
}
