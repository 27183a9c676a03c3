import { Construct, IConstruct } from 'constructs';
import { Pipeline, PipelineProps } from './pipeline';
import { PipelineStep } from './pipeline-step';
import { PulsarFunction, PulsarFunctionOptions } from '../components';
import { requireDeclared, watched } from '../document/boundary';
import { IInput, InputBinding, Topic } from '../pulsar';
import { boundInput } from '../pulsar/binding';
import { Runtime } from '../runtime';

/** Properties of {@link FanIn}. */
export interface FanInProps extends PipelineProps {
  /** What is merged. */
  readonly inputs: IInput[];

  /**
   * Where all of it goes.
   * @default - `<name of the pipeline>-merged`
   */
  readonly output?: Topic;

  /**
   * Code of your own in place of what merges, for instance to bring messages into one form. It returns what goes to the output.
   * @default - Python that passes on every message as it is, with key and properties
   */
  readonly merger?: Runtime;

  /**
   * What else is to be said of the function.
   * @default - what is common to the pipeline
   */
  readonly mergerOptions?: PulsarFunctionOptions;
}

/** Many topics merged into one. The order of a topic is kept only with one pod and `ordering: Ordering.INPUT` in the options. */
export class FanIn extends Pipeline implements IInput {
  /** The function that merges. */
  public readonly merger: PulsarFunction;

  constructor(scope: Construct, id: string, props: FanInProps) {
    requireDeclared(scope, id, 'FanInProps', props);
    super(scope, id, props);
    const output = props.output ?? this.topicFor('merged');
    this.merger = props.merger === undefined
      ? this._addShipped('merger', { step: 'Merge', inputs: props.inputs ?? [], output }, props.mergerOptions)
      : this.addStep(PipelineStep.function('merger', props.merger, props.mergerOptions), props.inputs, output);
  }

  /** What is merged. */
  public bindInput(consumer: IConstruct): InputBinding {
    return boundInput(this.merger, consumer);
  }
}

watched(FanIn, 'FanIn');
