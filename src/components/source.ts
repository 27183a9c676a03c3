import { Construct, IConstruct } from 'constructs';
import { Component } from './component';
import { ComponentProps } from './component-props';
import { componentSpec, connectorLogAgent } from './component-spec';
import { connectorSpec, withConnectorSecrets } from './connector-spec';
import { outputSpec, SOURCE_PRODUCER } from './output-spec';
import { BoundConnector } from '../connectors/connector';
import { connectorSchema } from '../connectors/connector-schema';
import { destinationTopic } from '../connectors/destinations';
import { refuseSecretLiterals } from '../connectors/secret-literals';
import { SourceConnector } from '../connectors/source-connector';
import { requireDeclared, watched } from '../document/boundary';
import { plainJson, PlainObject } from '../document/plain-json';
import { refuse, within } from '../document/refusal';
import { IInput, InputBinding, IOutput, OutputBinding, Schema, Topic } from '../pulsar';
import { boundOutput } from '../pulsar/binding';
import { requireSchema } from '../pulsar/schema';
import { JvmOptions } from '../runtime';
import { ProcessingGuarantee, SourceSpec } from '../spec';

/** How a batch source finds its next piece of work: `batchSourceConfig`. */
export interface BatchDiscoveryOptions {
  /** The class that triggers discovery, such as `org.apache.pulsar.io.batchdiscovery.CronTriggerer`: `discoveryTriggererClassName`. */
  readonly triggererClassName: string;

  /**
   * The trigger's configuration, plain JSON: `discoveryTriggererConfig`.
   * @default - none
   */
  readonly config?: { [key: string]: any };
}

/** What can be said of a {@link Source} besides its connector and where it writes. */
export interface SourceOptions extends ComponentProps {
  /**
   * How a batch source finds its work: `batchSourceConfig`.
   * @default - the connector streams
   */
  readonly batch?: BatchDiscoveryOptions;

  /**
   * How often a record is written: `processingGuarantee`.
   * @default ProcessingGuarantee.AT_LEAST_ONCE
   */
  readonly processingGuarantee?: ProcessingGuarantee;

  /**
   * Whether the properties of a record are passed on to its message: `forwardSourceMessageProperty`.
   * @default true
   */
  readonly forwardMessageProperties?: boolean;

  /**
   * The Java instance that the connector runs in: `java`.
   * @default - as the operator has it
   */
  readonly jvm?: JvmOptions;
}

/** Properties of {@link Source}. */
export interface SourceProps extends SourceOptions {
  /** The connector that brings data in. */
  readonly connector: SourceConnector;

  /**
   * Where it writes: `output`.
   * @default - a topic of its own; see `outputTopic`
   */
  readonly output?: IOutput;
}


/**
 * A source: a connector that brings data from elsewhere into a topic.
 *
 * In a chart it is a Source resource; below a {@link FunctionMesh} it is an entry of the mesh's `sources`. Other components
 * take it as an input.
 *
 * @throws FM106 where a number is out of range, FM2xx where the operator would refuse it, FM3xx where it would crash on it, FM4xx
 * where something would go wrong in silence, FM601 where a secret would stand in the manifest. Among them FM218 without a
 * connector, or for a batch connector without `batch`
 */
export class Source extends Component implements IInput {
  private readonly connector: BoundConnector;
  private readonly output: OutputBinding;

  constructor(scope: Construct, id: string, private readonly props: SourceProps) {
    requireDeclared(scope, id, 'SourceProps', props);
    super(scope, id, 'Source', props);
    this.connector = within(this, () => props.connector._bindSource());
    this.output = within(this, () => props.output === undefined ? {} : boundOutput(props.output, this));
    this._renderEarly();
  }

  /**
   * The topic it writes: the one it was given, else `persistent://<tenant>/<namespace>/<resource name>-output`.
   *
   * A Debezium source writes a topic for each table or collection, `persistent://<tenant>/<namespace>/<server>.<table>`,
   * whatever `output.topic` says. For one table that is the topic; for several it is a pattern of all of them, and `output.topic` is
   * `persistent://<tenant>/<namespace>/<server>` unless it was given: the instance of a Source without one drops all that it reads.
   */
  public get outputTopic(): Topic {
    const { destinations } = this.connector;
    return destinations === undefined ? this.writtenTopic : destinationTopic(destinations, this.tenant, this.pulsarNamespace);
  }

  /** The topic it writes, for whoever reads the source, and the schema of its records. */
  public bindInput(consumer: IConstruct): InputBinding {
    const schema = this.declaredSchema ?? connectorSchema(this.connector, undefined);
    this._isReadBy(consumer, this.outputTopic);
    return { topic: this.outputTopic, consumer: schema === undefined ? undefined : { schema } };
  }

  /** @internal */
  protected _topics(): readonly Topic[] {
    return [this.outputTopic];
  }

  /** @internal */
  protected _render(): SourceSpec {
    const { props, connector, pulsar } = this;
    const common = componentSpec(props, { pulsar, inMesh: this.inMesh, language: 'java' });
    if (connector.isBatch && props.batch === undefined) {
      refuse({
        code: 'FM218',
        field: 'batch',
        received: `${connector.className} without \`batch\``,
        because: 'The connector works in batches, and needs a trigger that discovers them.',
        fix: 'give `batch`, for instance with org.apache.pulsar.io.batchdiscovery.ImmediateTriggerer.',
      });
    }
    return {
      ...common,
      ...connectorSpec(connector, props.jvm ?? {}, props.image),
      sourceConfig: connector.config,
      secretsMap: withConnectorSecrets(connector, common.secretsMap),
      batchSourceConfig: props.batch === undefined ? undefined : {
        discoveryTriggererClassName: props.batch.triggererClassName,
        discoveryTriggererConfig: triggererConfig(props.batch),
      },
      output: this.outputSpec(),
      processingGuarantee: props.processingGuarantee,
      forwardSourceMessageProperty: props.forwardMessageProperties,
      logTopicAgent: connectorLogAgent(props),
    };
  }

  /** The operator reads properties of schema and producer from the output of a function only, so they are not written. */
  private outputSpec(): SourceSpec['output'] {
    const properties = this.output.producer?.properties;
    if (properties !== undefined) {
      refuse({
        code: 'FM410',
        field: 'output.properties',
        received: Object.keys(properties).join(', '),
        because: 'The operator never reads properties of the producer of a Source.',
        fix: 'leave `properties` out; a function has them.',
      });
    }
    const schema = connectorSchema(this.connector, requireSchema(this.declaredSchema, 'output.schema'));
    const { customSchemaSinks, ...output } = outputSpec({ ...this.output, schema }, this.writtenTopic, SOURCE_PRODUCER) ?? {};
    return output;
  }

  /**
   * What `output.topic` says, without which the instance would drop all that the connector reads. A connector that writes several topics of its
   * own choice has the one that their names begin with.
   */
  private get writtenTopic(): Topic {
    const { destinations } = this.connector;
    if (this.output.topic !== undefined) { return this.output.topic; }
    if (destinations === undefined) { return this._generatedTopic('output'); }
    return this.outputTopic.isPattern ? Topic.of(`persistent://${this.tenant}/${this.pulsarNamespace}/${destinations.prefix}`) : this.outputTopic;
  }

  private get declaredSchema(): Schema | undefined {
    return this.output.schema ?? this.output.topic?.schema;
  }
}

watched(Source, 'Source');

function triggererConfig({ config }: BatchDiscoveryOptions): PlainObject | undefined {
  if (config === undefined) { return undefined; }
  const plain = plainJson(config, 'batch.config');
  refuseSecretLiterals(plain, 'batch.config');
  return plain;
}
