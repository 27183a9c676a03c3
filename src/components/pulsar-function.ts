import { Construct, IConstruct } from 'constructs';
import { plainJson } from '../document/plain-json';
import { count } from '../document/numbers';
import { refuse, within } from '../document/refusal';
import { IInput, InputBinding, IOutput, OutputBinding, Topic } from '../pulsar';
import { refuseSecretLiterals } from '../connectors/secret-literals';
import { BoundRuntime } from '../runtime/bound-runtime';
import { Runtime } from '../runtime';
import { FunctionSpec, PersistentVolumeClaim, PersistentVolumeClaimRetentionPolicy, ProcessingGuarantee } from '../spec';
import { Component } from './component';
import { ComponentProps } from './component-props';
import { componentSpec } from './component-spec';
import { DeliveryProps, deliverySpec } from './delivery';
import { FunctionConnectorOptions, functionSinkSpec, functionSourceSpec } from './function-connector';
import { inputSpec } from './input-spec';
import { requireRuntimeCan } from './language-limits';
import { outputSpec } from './output-spec';
import { Window } from './window';

/** Properties of {@link PulsarFunction}. */
export interface PulsarFunctionProps extends ComponentProps, DeliveryProps {
  /** What runs the function. */
  readonly runtime: Runtime;

  /**
   * What it reads: topics, patterns, other components, with or without settings of their own. Required unless `source` is
   * given: `input`.
   * @default - nothing, for a function with a `source`
   */
  readonly inputs?: IInput[];

  /**
   * Where it writes what it returns: `output`.
   * @default - a topic of its own, once another component reads it; see `outputTopic`
   */
  readonly output?: IOutput;

  /**
   * How often a message is processed: `processingGuarantee`.
   * @default ProcessingGuarantee.AT_LEAST_ONCE; MANUAL for a function with a window, which sees to that itself
   */
  readonly processingGuarantee?: ProcessingGuarantee;

  /**
   * Whether a restarted function skips what arrived meanwhile: `skipToLatest`.
   * @default false
   */
  readonly skipToLatest?: boolean;

  /**
   * Whether the properties of a message are passed on to its result: `forwardSourceMessageProperty`.
   * @default true
   */
  readonly forwardMessageProperties?: boolean;

  /**
   * How many asynchronous results a Java function may have outstanding: `maxPendingAsyncRequests`.
   * @default 1000
   */
  readonly maxPendingAsyncRequests?: number;

  /**
   * What the function reads from its context as user configuration: `funcConfig`. Plain JSON, without secrets.
   * @default - none
   */
  readonly config?: { [key: string]: any };

  /**
   * A window over the messages, for Java: `windowConfig`.
   * @default - messages one by one
   */
  readonly window?: Window;

  /**
   * A source connector that the function runs in place of its inputs: `sourceConfig`.
   * @default - none
   */
  readonly source?: FunctionConnectorOptions;

  /**
   * A sink connector that the function runs in place of its output: `sinkConfig`.
   * @default - none
   */
  readonly sink?: FunctionConnectorOptions;

  /**
   * Claims from which every pod gets volumes of its own: `volumeClaimTemplates`. They cannot be changed later.
   * @default - none
   */
  readonly volumeClaimTemplates?: PersistentVolumeClaim[];

  /**
   * What becomes of those volumes: `persistentVolumeClaimRetentionPolicy`.
   * @default - they are kept
   */
  readonly volumeClaimRetention?: PersistentVolumeClaimRetentionPolicy;
}

/**
 * A Pulsar function: reads topics, writes one.
 *
 * In a chart it is a Function resource; below a {@link FunctionMesh} it is an entry of the mesh's `functions`. Other
 * components take it as an input.
 */
export class PulsarFunction extends Component implements IInput {
  private readonly runtime: BoundRuntime;
  private readonly inputs: readonly InputBinding[];
  private readonly output: OutputBinding;
  private isRead = false;

  constructor(scope: Construct, id: string, private readonly props: PulsarFunctionProps) {
    super(scope, id, 'Function', props);
    this.runtime = within(this, () => props.runtime._bind(this));
    this.inputs = within(this, () => (props.inputs ?? []).map((input) => input.bindInput(this)));
    this.output = within(this, () => props.output?.bindOutput(this) ?? {});
    this._renderEarly();
  }

  /**
   * The topic it writes: the one it was given; else, once another component reads the function,
   * `persistent://<tenant>/<namespace>/<resource name>-output`; else none.
   */
  public get outputTopic(): Topic | undefined {
    const generated = this.isRead || this.output.producer !== undefined;
    return this.output.topic ?? (generated ? this._generatedTopic('output') : undefined);
  }

  /** The subscription it reads with. */
  public get subscriptionName(): string {
    return this.props.subscription?.name ?? this.fullyQualifiedName;
  }

  public bindInput(_consumer: IConstruct): InputBinding {
    if (this.props.sink !== undefined) {
      within(this, () => refuse({
        code: 'FM410', field: 'sink', received: 'a function with a sink connector, as an input',
        because: 'Its results go to the connector, not to a topic.', fix: 'read another component.',
      }));
    }
    this.isRead = true;
    const topic = this.outputTopic!;
    const schema = this.output.schema;
    return { topic, consumer: schema === undefined ? undefined : { schema } };
  }

  /** @internal */
  protected _render(): FunctionSpec {
    const { props, runtime } = this;
    const { pulsar } = this;
    requireRuntimeCan(runtime.language, { props, inputs: this.inputs, pulsar });
    const common = componentSpec(props, { pulsar, inMesh: this.inMesh, language: runtime.language });
    const guarantee = this.guarantee();
    return {
      ...common,
      ...runtime.spec,
      image: props.image ?? runtime.image,
      pod: runtime.volume === undefined ? common.pod : { ...common.pod, volumes: [...common.pod?.volumes ?? [], runtime.volume] },
      volumeMounts: runtime.volumeMount === undefined ? common.volumeMounts : [...common.volumeMounts ?? [], runtime.volumeMount],
      input: this.inputs.length === 0 && props.source !== undefined ? undefined : inputSpec(this.readable(), this),
      output: this.outputSpec(),
      processingGuarantee: guarantee,
      ...deliverySpec(props, guarantee, this._generatedTopic('dead-letters')),
      skipToLatest: props.skipToLatest,
      forwardSourceMessageProperty: props.forwardMessageProperties,
      maxPendingAsyncRequests: props.maxPendingAsyncRequests === undefined
        ? undefined : count(props.maxPendingAsyncRequests, 'maxPendingAsyncRequests'),
      funcConfig: this.funcConfig(),
      windowConfig: props.window?._toSpec(runtime.spec.className ?? ''),
      sourceConfig: functionSourceSpec(props.source),
      sinkConfig: functionSinkSpec(props.sink),
      volumeClaimTemplates: props.volumeClaimTemplates,
      persistentVolumeClaimRetentionPolicy: props.volumeClaimRetention,
    };
  }

  /** Go reads bytes whatever the schema, so one that comes with the topic is not written. */
  private readable(): readonly InputBinding[] {
    return this.runtime.language === 'golang' ? this.inputs.map(({ topic }) => ({ topic: topic._asBytes() })) : this.inputs;
  }

  private outputSpec(): FunctionSpec['output'] {
    const topic = this.outputTopic;
    if (topic !== undefined && this.inputs.some((input) => input.topic.name === topic.name)) {
      refuse({
        code: 'FM212', field: 'spec.output.topic', received: topic.name,
        because: 'The function would read what it writes, without end.', fix: 'write to another topic.',
      });
    }
    return outputSpec(this.output, topic);
  }

  private guarantee(): ProcessingGuarantee | undefined {
    const { window, processingGuarantee } = this.props;
    if (window === undefined) { return processingGuarantee; }
    if (processingGuarantee !== undefined) {
      refuse({
        code: 'FM407', field: 'spec.processingGuarantee', received: `${processingGuarantee} with a window`,
        because: 'A window sees to acknowledgement itself.',
        fix: 'drop `processingGuarantee`; say `guarantee` of the window.',
      });
    }
    return ProcessingGuarantee.MANUAL;
  }

  private funcConfig(): FunctionSpec['funcConfig'] {
    if (this.props.config === undefined) { return undefined; }
    const config = plainJson(this.props.config, 'config');
    refuseSecretLiterals(config, 'config');
    return config;
  }
}
