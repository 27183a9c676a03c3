import { Construct, IConstruct } from 'constructs';
import { requireDeclared, watched } from '../document/boundary';
import { requireNoVariables } from '../document/command-line';
import { plainJson } from '../document/plain-json';
import { refuse, within } from '../document/refusal';
import { SIDE_OUTPUTS } from '../document/side-outputs';
import { IInput, InputBinding, OutputBinding, Topic } from '../pulsar';
import { boundOutput } from '../pulsar/binding';
import { BoundRuntime } from '../runtime/bound-runtime';
import { FunctionSpec, ProcessingGuarantee } from '../spec';
import { Consumption } from './backlog-scaler';
import { Component } from './component';
import { componentSpec } from './component-spec';
import { requireDistinctMounts } from './crypto-secrets';
import { deliverySpec } from './delivery';
import { functionSinkSpec, functionSourceSpec } from './function-connector';
import { boundInputs, inputSpec, requireNoLoop } from './input-spec';
import { requireRuntimeCan } from './language-limits';
import { outputSpec } from './output-spec';
import { PulsarFunctionProps } from './pulsar-function-props';
import { sideOutputs } from './side-outputs';
import { refuseSecretLiterals } from '../connectors/secret-literals';
import { count } from '../document/numbers';


/**
 * A Pulsar function: reads topics, writes one.
 *
 * In a chart it is a Function resource; below a {@link FunctionMesh} it is an entry of the mesh's `functions`. Other
 * components take it as an input.
 *
 * @throws FM106 where a number is out of range, FM2xx where the operator would refuse it, FM3xx where it would crash on it, FM4xx
 * where something would go wrong in silence, FM601 where a secret would stand in the manifest. Among them FM211 without an input,
 * FM212 where it would read what it writes, FM404 where its language cannot do what it is told
 */
export class PulsarFunction extends Component implements IInput {
  private readonly runtime: BoundRuntime;
  private readonly inputs: readonly InputBinding[];
  private readonly output: OutputBinding;
  private isRead = false;

  constructor(scope: Construct, id: string, private readonly props: PulsarFunctionProps) {
    requireDeclared(scope, id, 'PulsarFunctionProps', props);
    super(scope, id, 'Function', props);
    this.runtime = within(this, () => props.runtime._bind(this));
    this.inputs = within(this, () => boundInputs(props.inputs, this));
    this.output = within(this, () => props.output === undefined ? {} : boundOutput(props.output, this));
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

  /**
   * The topic it writes, for whoever reads the function: a topic of its own from now on, if it had none.
   * @throws FM410 where a sink connector takes its results
   */
  public bindInput(consumer: IConstruct): InputBinding {
    if (this.props.sink !== undefined) {
      within(this, () => refuse({
        code: 'FM410',
        field: 'sink',
        received: 'a function with a sink connector, as an input',
        because: 'Its results go to the connector, not to a topic.',
        fix: 'read another component.',
      }));
    }
    if (!this.isRead) {
      this.isRead = true;
      this._changed();
    }
    const topic = this.outputTopic!;
    this._isReadBy(consumer, topic);
    const schema = this.output.schema;
    return { topic, consumer: schema === undefined ? undefined : { schema } };
  }

  /** @internal */
  protected override _consumption(): Consumption {
    return { inputs: this.inputs, subscription: this.subscriptionName };
  }

  /** @internal */
  protected _topics(): readonly Topic[] {
    return [...this.inputs.map(({ topic }) => topic), ...this.outputTopic === undefined ? [] : [this.outputTopic]];
  }

  /** @internal */
  protected _render(): FunctionSpec {
    const { props, runtime } = this;
    const { pulsar } = this;
    requireRuntimeCan(runtime.language, { props, inputs: this.inputs, output: this.output, pulsar });
    const common = componentSpec(props, { pulsar, inMesh: this.inMesh, language: runtime.language });
    const guarantee = this.guarantee();
    requireDistinctMounts([...this.inputs.map((input) => input.consumer?.crypto), this.output.producer?.crypto]);
    // Object.assign: spreading objects of this size takes several times as long.
    return Object.assign(common, runtime.spec, deliverySpec(props, guarantee, this._generatedTopic('dead-letters')), {
      image: props.image ?? runtime.image,
      pod: runtime.volume === undefined ? common.pod : { ...common.pod, volumes: [...common.pod?.volumes ?? [], runtime.volume] },
      volumeMounts: runtime.volumeMount === undefined ? common.volumeMounts : [...common.volumeMounts ?? [], runtime.volumeMount],
      input: this.inputSpec(),
      output: this.outputSpec(),
      processingGuarantee: guarantee,
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
    });
  }

  /** The operator takes the class of a connector's messages from here alone. */
  private inputSpec(): FunctionSpec['input'] {
    const { source } = this.props;
    const read = this.inputs.length === 0 && source !== undefined ? undefined : inputSpec(this.readable(), this);
    return source?.typeClassName === undefined ? read : { ...read, typeClassName: source.typeClassName };
  }

  /** Go reads bytes whatever the schema, so one that comes with the topic is not written. */
  private readable(): readonly InputBinding[] {
    return this.runtime.language === 'golang' ? this.inputs.map(({ topic }) => ({ topic: topic._asBytes() })) : this.inputs;
  }

  private outputSpec(): FunctionSpec['output'] {
    const topic = this.outputTopic;
    const { retry, logTopic, sink } = this.props;
    requireNoLoop(this.inputs, {
      'spec.output.topic': topic,
      'spec.deadLetterTopic': retry?.deadLetters,
      'spec.logTopic': logTopic,
      ...Object.fromEntries(Object.entries(this.props.sideOutputs ?? {}).map(([name, side]) => [`sideOutputs.${name}`, side])),
    });
    const output = outputSpec(this.output, topic);
    return sink?.typeClassName === undefined ? output : { ...output, typeClassName: sink.typeClassName };
  }

  private guarantee(): ProcessingGuarantee | undefined {
    const { window, processingGuarantee } = this.props;
    if (window === undefined) { return processingGuarantee; }
    if (processingGuarantee !== undefined) {
      refuse({
        code: 'FM407',
        field: 'spec.processingGuarantee',
        received: `${processingGuarantee} with a window`,
        because: 'A window sees to acknowledgement itself.',
        fix: 'drop `processingGuarantee`; say `guarantee` of the window.',
      });
    }
    return ProcessingGuarantee.MANUAL;
  }

  private funcConfig(): FunctionSpec['funcConfig'] {
    const sides = sideOutputs(this.props.sideOutputs);
    if (this.props.config === undefined) { return sides; }
    const config = plainJson(this.props.config, 'config');
    refuseSecretLiterals(config, 'config');
    requireNoVariables(config, 'config');
    if (sides !== undefined && Object.hasOwn(config, SIDE_OUTPUTS)) {
      refuse({
        code: 'FM410',
        field: `config.${SIDE_OUTPUTS}`,
        received: 'both `sideOutputs` and a configuration of that name',
        because: 'The topics of `sideOutputs` reach the code under this key.',
        fix: 'name the key otherwise.',
      });
    }
    return { ...config, ...sides };
  }
}

watched(PulsarFunction, 'PulsarFunction');
