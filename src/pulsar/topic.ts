import { IConstruct } from 'constructs';
import { IInput, InputBinding, IOutput, OutputBinding } from './flow';
import { Schema } from './schema';
import { formatTopicName, parseTopicName, TopicName } from './topic-name';
import { isPartition } from './topic-partition';
import { patternFault } from './topic-pattern';
import { watched } from '../document/boundary';
import { count } from '../document/numbers';
import { refuse, show } from '../document/refusal';

/** What is known of a topic besides its name. */
export interface TopicOptions {
  /**
   * What its messages are.
   * @default - not said: bytes, or what the topic's registered schema says
   */
  readonly schema?: Schema;

  /**
   * The tenant, for a name of one part.
   * @default 'public'
   */
  readonly tenant?: string;

  /**
   * The Pulsar namespace, for a name of one part.
   * @default 'default'
   */
  readonly namespace?: string;

  /**
   * How many partitions it has. Needed where the topic is partitioned and a component scales by its backlog, since KEDA asks
   * for the backlog of partitions in another way.
   * @default - it is not partitioned
   */
  readonly partitions?: number;

  /**
   * Whether something outside of this program writes or reads it. It is written into the manifests of the components that use the
   * topic, as the annotation `function-mesh.cdk8s.io/external-topics`. Once a program declares one topic of a Pulsar namespace,
   * the rules report (FM515) the topics of that namespace that are read, but neither written nor declared.
   * @default false
   */
  readonly external?: boolean;
}

/**
 * A Pulsar topic, or a pattern of topics, as an object.
 *
 * A name is `x`, `tenant/namespace/x` or `persistent://tenant/namespace/x`; it is written into manifests in full. A name
 * that the operator would refuse is refused by the construct that uses it.
 *
 * @throws FM106 and FM210 where the name is not a topic's, or its partitions are none, FM417 where a pattern is no regular
 * expression; by what uses it
 */
export class Topic implements IInput, IOutput {
  /** A topic by its name. */
  public static of(name: string, options: TopicOptions = {}): Topic {
    return new Topic(name, options, false, 'persistent');
  }

  /** A topic whose messages are kept in memory only. */
  public static nonPersistent(name: string, options: TopicOptions = {}): Topic {
    return new Topic(name, options, false, 'non-persistent');
  }

  /** All topics whose local name matches a regular expression, present and future. An input only. */
  public static pattern(pattern: string, options: TopicOptions = {}): Topic {
    return new Topic(pattern, options, true, 'persistent');
  }

  /**
   * What its messages are, where that is known.
   */
  public readonly schema?: Schema;

  /**
   * How many partitions it has, where it is said to be partitioned.
   */
  public readonly partitions?: number;

  /**
   * Whether something outside of this program writes or reads it.
   */
  public readonly external: boolean;

  private parsed?: TopicName;

  private constructor(
    private readonly text: string,
    private readonly options: TopicOptions,
    /** Whether this is a pattern of topics. */
    public readonly isPattern: boolean,
    private readonly defaultDomain: string,
  ) {
    this.schema = options.schema;
    this.partitions = options.partitions;
    this.external = options.external ?? false;
  }

  /**
   * The full name, such as `persistent://public/default/orders`.
   * @throws FM210 where the name is not a topic's
   */
  public get name(): string {
    return formatTopicName(this.parts);
  }

  /** The tenant. */
  public get tenant(): string {
    return this.parts.tenant;
  }

  /** The Pulsar namespace, without its tenant. */
  public get namespace(): string {
    return this.parts.namespace;
  }

  /** The name without domain, tenant and namespace. */
  public get localName(): string {
    return this.parts.localName;
  }

  /** Whether messages are stored; false for a non-persistent topic. */
  public get persistent(): boolean {
    return this.parts.domain === 'persistent';
  }

  /** The full name. */
  public toString(): string {
    return this.name;
  }

  /** This topic, as something to read. */
  public bindInput(_consumer: IConstruct): InputBinding {
    return { topic: this };
  }

  /**
   * This topic, as something to write.
   * @throws FM210 where it is a pattern
   */
  public bindOutput(_producer: IConstruct): OutputBinding {
    this._writtenName('output');
    return { topic: this };
  }

  /** The name, where something is written to `field`. @internal */
  public _writtenName(field: string): string {
    if (this.isPattern) {
      refuse({
        code: 'FM210',
        field,
        received: show(this.text),
        because: 'A pattern stands for many topics; only an input can have one.',
        fix: 'write to one topic: Topic.of(...).',
      });
    }
    return this.name;
  }

  /** @internal */
  public _asBytes(): Topic {
    return new Topic(this.text, { ...this.options, schema: this.schema === undefined ? undefined : Schema.ofType(this.schema.typeClassName ?? '[B') },
      this.isPattern, this.defaultDomain);
  }

  private get parts(): TopicName {
    this.parsed ??= this.parse();
    return this.parsed;
  }

  private parse(): TopicName {
    if (typeof this.text !== 'string') {
      refuse({ code: 'FM210', field: 'topic', received: show(this.text), because: 'A topic is known by its name.', fix: "write Topic.of('...')." });
    }
    const { tenant, namespace, partitions } = this.options;
    if (partitions !== undefined) { count(partitions, 'topic.partitions'); }
    if (partitions !== undefined && isPartition(this.text)) {
      refuse({
        code: 'FM210',
        field: 'topic.partitions',
        received: `${partitions}, of ${show(this.text)}`,
        because: 'This is one partition of a topic, which has none of its own.',
        fix: 'name the topic without -partition- and a number, or leave `partitions` out.',
      });
    }
    const fault = this.isPattern ? patternFault(this.text) : undefined;
    if (fault !== undefined) {
      refuse({ code: 'FM417', field: 'topic', received: show(this.text), because: `This is no regular expression: ${fault}`, fix: 'mend the expression.' });
    }
    const isShort = !this.text.includes('/');
    if (!isShort && (tenant !== undefined || namespace !== undefined)) {
      refuse({
        code: 'FM210',
        field: 'topic',
        received: show(this.text),
        because: 'The name says its tenant and namespace already.',
        fix: 'give `tenant` and `namespace` with a name of one part only.',
      });
    }
    if (this.text.includes('://')) {
      const parsed = parseTopicName(this.text);
      if (this.defaultDomain === 'non-persistent' && parsed.domain !== this.defaultDomain) {
        refuse({
          code: 'FM210',
          field: 'topic',
          received: show(this.text),
          because: 'The name says persistent, the call says non-persistent.',
          fix: 'use Topic.of(...) or write non-persistent://.',
        });
      }
      return parsed;
    }
    const parsed = parseTopicName(isShort && this.text !== ''
      ? `${this.defaultDomain}://${tenant ?? 'public'}/${namespace ?? 'default'}/${this.text}`
      : this.text);
    return { ...parsed, domain: this.defaultDomain };
  }
}

watched(Topic, 'Topic');
