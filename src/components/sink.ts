import type { Duration } from 'cdk8s';
import { Construct } from 'constructs';
import { BoundConnector } from '../connectors/connector';
import { connectorSchema } from '../connectors/connector-schema';
import { SinkConnector } from '../connectors/sink-connector';
import { requireDeclared } from '../document/boundary';
import { milliseconds } from '../document/numbers';
import { within } from '../document/refusal';
import { IInput, InputBinding, Topic } from '../pulsar';
import { JvmOptions } from '../runtime';
import { ProcessingGuarantee, SinkSpec } from '../spec';
import { Consumption } from './backlog-scaler';
import { Component } from './component';
import { ComponentProps } from './component-props';
import { componentSpec, connectorLogAgent } from './component-spec';
import { connectorSpec, withConnectorSecrets } from './connector-spec';
import { requireDistinctMounts } from './crypto-secrets';
import { DeliveryProps, deliverySpec } from './delivery';
import { boundInputs, inputSpec, requireNoLoop, schemaOf } from './input-spec';

/** What can be said of a {@link Sink} besides its connector and what it reads. */
export interface SinkOptions extends ComponentProps, DeliveryProps {
  /**
   * How often a message is written: `processingGuarantee`.
   * @default ProcessingGuarantee.AT_LEAST_ONCE
   */
  readonly processingGuarantee?: ProcessingGuarantee;

  /**
   * How long a message that was refused waits before it is delivered again: `negativeAckRedeliveryDelayMs`.
   * @default - Pulsar's own, one minute
   */
  readonly negativeAckRedeliveryDelay?: Duration;

  /**
   * The Java instance that the connector runs in: `java`.
   * @default - as the operator has it
   */
  readonly jvm?: JvmOptions;
}

/** Properties of {@link Sink}. */
export interface SinkProps extends SinkOptions {
  /** The connector that takes data out. */
  readonly connector: SinkConnector;

  /** What it reads: topics, patterns, other components, with or without settings of their own: `input`. */
  readonly inputs: IInput[];
}


/**
 * A sink: a connector that takes data from topics elsewhere.
 *
 * In a chart it is a Sink resource; below a {@link FunctionMesh} it is an entry of the mesh's `sinks`.
 *
 * @throws FM106 where a number is out of range, FM2xx where the operator would refuse it, FM3xx where it would crash on it, FM4xx
 * where something would go wrong in silence, FM601 where a secret would stand in the manifest. Among them FM211 without an input,
 * FM212 where dead letters or its log would come back
 */
export class Sink extends Component {
  private readonly connector: BoundConnector;
  private readonly inputs: readonly InputBinding[];

  constructor(scope: Construct, id: string, private readonly props: SinkProps) {
    requireDeclared(scope, id, 'SinkProps', props);
    super(scope, id, 'Sink', props);
    this.connector = within(this, () => props.connector._bindSink());
    this.inputs = within(this, () => boundInputs(props.inputs, this).map((input) => this.asTaken(input)));
    this._renderEarly();
  }

  /** The subscription it reads with. */
  public get subscriptionName(): string {
    return this.props.subscription?.name ?? this.fullyQualifiedName;
  }

  /** @internal */
  protected override _consumption(): Consumption {
    return { inputs: this.inputs, subscription: this.subscriptionName };
  }

  /** @internal */
  protected _topics(): readonly Topic[] {
    return this.inputs.map(({ topic }) => topic);
  }

  /** @internal */
  protected _render(): SinkSpec {
    const { props, connector, pulsar } = this;
    const common = componentSpec(props, { pulsar, inMesh: this.inMesh, language: 'java' });
    requireNoLoop(this.inputs, { 'spec.deadLetterTopic': props.retry?.deadLetters, 'spec.logTopic': props.logTopic });
    requireDistinctMounts(this.inputs.map(({ consumer }) => consumer?.crypto));
    return {
      ...common,
      ...connectorSpec(connector, props.jvm ?? {}, props.image),
      sinkConfig: connector.config,
      secretsMap: withConnectorSecrets(connector, common.secretsMap),
      input: inputSpec(this.inputs, this),
      processingGuarantee: props.processingGuarantee,
      ...deliverySpec(props, props.processingGuarantee, this._generatedTopic('dead-letters')),
      negativeAckRedeliveryDelayMs: props.negativeAckRedeliveryDelay === undefined
        ? undefined : milliseconds(props.negativeAckRedeliveryDelay, 'negativeAckRedeliveryDelay'),
      logTopicAgent: connectorLogAgent(props),
    };
  }

  /** An input as the connector takes its messages. */
  private asTaken(input: InputBinding): InputBinding {
    return { ...input, consumer: { ...input.consumer, schema: connectorSchema(this.connector, schemaOf(input)) } };
  }
}
