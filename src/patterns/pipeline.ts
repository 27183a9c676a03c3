import { Construct } from 'constructs';
import type { PipelineStep } from './pipeline-step';
import { ShippedStep, shippedStep } from './shipped-step';
import { FunctionMesh, PulsarFunction, PulsarFunctionOptions, PulsarFunctionProps, RetryOptions, Sink, SinkProps, Source, SourceProps } from '../components';
import { boundInputs } from '../components/input-spec';
import { meshOf } from '../components/mesh-host';
import { generatedName } from '../components/names';
import { requireDeclared, watched } from '../document/boundary';
import { refuse, within } from '../document/refusal';
import { Resources } from '../pod';
import { IInput, IPulsarCluster, Topic } from '../pulsar';
import { Scaling } from '../scaling';
import { ProcessingGuarantee } from '../spec';

/** What a pipeline becomes in Kubernetes. */
export enum PipelineDeployment {
  /** One FunctionMesh, whose members are the components. Below a FunctionMesh: members of that one. */
  FUNCTION_MESH = 'functionMesh',
  /** A resource for each component, so that each can be scaled from outside and rolled out on its own. */
  RESOURCES = 'resources',
}

/** What all components of a {@link Pipeline} have in common, said once. What is said of one component comes first. */
export interface PipelineProps {
  /**
   * The Pulsar cluster.
   * @default - that of the FunctionMesh, else the default of the nearest scope; see `PulsarCluster.setDefault`
   */
  readonly pulsar?: IPulsarCluster;

  /**
   * What the pipeline becomes in Kubernetes.
   * @default PipelineDeployment.FUNCTION_MESH
   */
  readonly deployment?: PipelineDeployment;

  /**
   * The Pulsar tenant of the components and of the topics that have no name of yours.
   * @default 'public'
   */
  readonly tenant?: string;

  /**
   * The Pulsar namespace of the components and of the topics that have no name of yours.
   * @default 'default'
   */
  readonly namespace?: string;

  /**
   * How many pods each component has at least and at most.
   * @default - one pod each
   */
  readonly scaling?: Scaling;

  /**
   * CPU and memory of each component.
   * @default - a CPU request of 250m without limit; 1Gi of memory, request and limit
   */
  readonly resources?: Resources;

  /**
   * Where the components log to, besides the console.
   * @default - nowhere
   */
  readonly logTopic?: Topic;

  /**
   * Where messages go that cannot be processed: by sinks and Java functions after `maxRetries`, by the Python that the library
   * ships at once, since it knows what will fail again. Other functions have no dead letters, because their runtimes do not.
   * @default - `<name of the pipeline>-dead-letters` in its tenant and namespace
   */
  readonly deadLetters?: Topic;

  /**
   * How often sinks and Java functions try a message again.
   * @default 3
   */
  readonly maxRetries?: number;
}

/**
 * Components that belong together: what every pattern of the library is, and what patterns of your own can extend.
 *
 * It gives each component what is said once of all of them, wires dead letters, and is one FunctionMesh or a resource for
 * each component. A pipeline inside another takes over what it does not say itself.
 *
 * @throws FM410 where it is to be resources of their own below a FunctionMesh
 */
export class Pipeline extends Construct {
  /** The FunctionMesh that the pipeline made, if it made one. */
  public readonly mesh?: FunctionMesh;

  /** Where messages go that cannot be processed. */
  public readonly deadLetters: Topic;

  /** What components are created below: below the FunctionMesh, or the pipeline itself. A pipeline inside this one is created there too. */
  public readonly host: Construct;

  private readonly common: PipelineProps;
  private readonly read: Topic[] = [];
  private readonly name: string;

  constructor(scope: Construct, id: string, props: PipelineProps = {}) {
    requireDeclared(scope, id, 'PipelineProps', props, { isWhole: new.target === Pipeline });
    super(scope, id);
    this.common = { ...enclosing(this)?.common, ...present(props) };
    const deployment = within(this, () => this.deployment());
    if (deployment === PipelineDeployment.FUNCTION_MESH && meshOf(scope) === undefined) {
      this.mesh = new FunctionMesh(this, 'Default', { pulsar: this.common.pulsar });
    }
    // Names in Pulsar come from the path below the mesh: with the id, two pipelines of one kind do not share a subscription.
    this.host = this.mesh === undefined ? this : new Construct(this.mesh, id);
    this.name = generatedName(this);
    this.deadLetters = this.common.deadLetters ?? this.topicFor('dead-letters');
    this.common = { ...this.common, deadLetters: this.deadLetters };
  }

  /** The topics that its components read: where dead letters may have come from. */
  public get inputTopics(): Topic[] {
    return [...new Map(this.read.map((topic) => [topic.name, topic])).values()];
  }

  /** A function with what is common to the pipeline. Java functions get its dead letters. */
  public addFunction(id: string, props: PulsarFunctionProps): PulsarFunction {
    const isRetried = props.runtime?._language === 'java' && props.window === undefined;
    const built = new PulsarFunction(this.host, id, { retry: this.retry(isRetried, props.processingGuarantee), ...this.shared(), ...present(props) });
    this.noteInputs(built, props.inputs);
    return built;
  }

  /** A step that reads some inputs, and what it writes: a topic named after the step unless one is given. */
  public addStep(step: PipelineStep, inputs: IInput[], output?: Topic): PulsarFunction {
    return within(this, () => step._addTo(this, inputs, output ?? this.topicFor(step.id)));
  }

  /** A source with what is common to the pipeline. */
  public addSource(id: string, props: SourceProps): Source {
    return new Source(this.host, id, { ...this.shared(), ...present(props) });
  }

  /** A sink with what is common to the pipeline, its dead letters among it. */
  public addSink(id: string, props: SinkProps): Sink {
    const built = new Sink(this.host, id, { retry: this.retry(true, props.processingGuarantee), ...this.shared(), ...present(props) });
    this.noteInputs(built, props.inputs);
    return built;
  }

  /** A function that runs Python of the library. @internal */
  public _addShipped(id: string, step: ShippedStep, options: PulsarFunctionOptions = {}): PulsarFunction {
    return within(this, () => this.addFunction(id, shippedStep(step, options)));
  }

  /** A topic of the pipeline's own: `persistent://<tenant>/<namespace>/<name of the pipeline>-<suffix>`. */
  public topicFor(suffix: string): Topic {
    const { tenant = 'public', namespace = 'default' } = this.common;
    return Topic.of(`persistent://${tenant}/${namespace}/${this.name}-${suffix}`);
  }

  private deployment(): PipelineDeployment {
    const { deployment = PipelineDeployment.FUNCTION_MESH } = this.common;
    if (deployment === PipelineDeployment.RESOURCES && meshOf(this) !== undefined) {
      refuse({
        code: 'FM410',
        field: 'deployment',
        received: 'resources of their own below a FunctionMesh',
        because: 'Whatever is below a FunctionMesh is a member of it.',
        fix: 'create the pipeline in the chart, or leave `deployment` out.',
      });
    }
    return deployment;
  }

  private shared(): PipelineProps {
    const { pulsar, tenant, namespace, scaling, resources, logTopic } = this.common;
    return present({ pulsar, tenant, namespace, scaling, resources, logTopic });
  }

  private retry(isRetried: boolean, guarantee: ProcessingGuarantee | undefined): RetryOptions | undefined {
    return isRetried && guarantee !== ProcessingGuarantee.EFFECTIVELY_ONCE
      ? { maxRetries: this.common.maxRetries ?? 3, deadLetters: this.deadLetters } : undefined;
  }

  private noteInputs(component: Construct, inputs: readonly IInput[] | undefined): void {
    this.read.push(...boundInputs(inputs, component).map(({ topic }) => topic).filter(({ isPattern }) => !isPattern));
  }
}

watched(Pipeline, 'Pipeline');

/** The pipeline that a pipeline is a part of. */
function enclosing(pipeline: Pipeline): Pipeline | undefined {
  return pipeline.node.scopes.reverse().slice(1).find((scope): scope is Pipeline => scope instanceof Pipeline);
}

/** Without what is undefined, which would hide what is common. */
function present<T extends object>(props: T): T {
  return Object.fromEntries(Object.entries(props).filter(([, value]) => value !== undefined)) as T;
}
