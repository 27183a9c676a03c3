import { Construct } from 'constructs';
import { Pipeline, PipelineProps } from './pipeline';
import { PipelineStep } from './pipeline-step';
import { requireDistinctIds, requireSome } from './steps';
import { PulsarFunction, Sink, SinkOptions } from '../components';
import { SinkConnector } from '../connectors';
import { requireDeclared, watched } from '../document/boundary';
import { refuse, show, within } from '../document/refusal';
import { IInput, Topic } from '../pulsar';

/** One of the consumers of a {@link FanOut}: a step or a sink. */
export class Branch {
  /** A step, which writes a topic of its own unless one is given. */
  public static step(step: PipelineStep, output?: Topic): Branch {
    return new Branch(step.id, (fanOut, input) => fanOut.addStep(step, [input], output));
  }

  /** A sink. */
  public static sink(id: string, connector: SinkConnector, options: SinkOptions = {}): Branch {
    return new Branch(id, (fanOut, input) => fanOut.addSink(id, { ...options, connector, inputs: [input] }));
  }

  private constructor(
    /** The id of the component that it becomes, below its pipeline. */
    public readonly id: string,
    private readonly add: (fanOut: Pipeline, input: IInput) => PulsarFunction | Sink,
  ) {}

  /** @internal */
  public _addTo(fanOut: Pipeline, input: IInput): PulsarFunction | Sink {
    return this.add(fanOut, input);
  }
}

watched(Branch, 'Branch');

/** Properties of {@link FanOut}. */
export interface FanOutProps extends PipelineProps {
  /** What every branch reads. */
  readonly input: IInput;

  /** Who reads it. */
  readonly branches: Branch[];
}

/**
 * One topic, read by many, each with a subscription of its own: each sees every message, at its own pace.
 *
 * @throws FM501 where two branches have one id
 */
export class FanOut extends Pipeline {
  private readonly functions = new Map<string, PulsarFunction>();
  private readonly sinks = new Map<string, Sink>();

  constructor(scope: Construct, id: string, props: FanOutProps) {
    requireDeclared(scope, id, 'FanOutProps', props);
    super(scope, id, props);
    within(this, () => {
      requireSome(props.branches, 'branches', 'name who reads: Branch.step(...), Branch.sink(...).');
      requireDistinctIds(props.branches, 'branches');
    });
    for (const branch of props.branches) {
      const component = branch._addTo(this, props.input);
      if (component instanceof Sink) { this.sinks.set(branch.id, component); } else { this.functions.set(branch.id, component); }
    }
  }

  /**
   * The function of a branch that is a step.
   * @throws FM104 where there is none
   */
  public function(id: string): PulsarFunction {
    return this.branch(this.functions, id, 'step');
  }

  /**
   * The sink of a branch that is one.
   * @throws FM104 where there is none
   */
  public sink(id: string): Sink {
    return this.branch(this.sinks, id, 'sink');
  }

  private branch<T>(branches: ReadonlyMap<string, T>, id: string, kind: string): T {
    return branches.get(id) ?? within(this, () => refuse({
      code: 'FM104',
      field: 'branches',
      received: show(id),
      because: `There is no branch of that id that is a ${kind}; there are ${[...branches.keys()].join(', ') || 'none'}.`,
      fix: 'name one of them.',
    }));
  }
}

watched(FanOut, 'FanOut');
