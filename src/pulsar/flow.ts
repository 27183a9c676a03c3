import { IConstruct } from 'constructs';
import { ConsumerOptions } from './consumer-options';
import { ProducerOptions } from './producer-options';
import { Schema } from './schema';
import type { Topic } from './topic';

/** What a function or sink can read from: a {@link Topic}, another component, or an {@link Input} with settings of its own. */
export interface IInput {
  /**
   * Says what is read.
   *
   * @param consumer the component that reads
   */
  bindInput(consumer: IConstruct): InputBinding;
}

/** What an {@link IInput} contributes to the component that reads it. */
export interface InputBinding {
  /** The topic or pattern read. */
  readonly topic: Topic;

  /**
   * Settings of the consumer on this topic.
   * @default - Pulsar's defaults
   */
  readonly consumer?: ConsumerOptions;
}

/** What a function or source can write to: a {@link Topic}, or an {@link Output} with settings of its own. */
export interface IOutput {
  /**
   * Says where is written.
   *
   * @param producer the component that writes
   */
  bindOutput(producer: IConstruct): OutputBinding;
}

/** What an {@link IOutput} contributes to the component that writes it. */
export interface OutputBinding {
  /**
   * The topic written.
   * @default - the component's generated topic
   */
  readonly topic?: Topic;

  /**
   * The schema of what is written.
   * @default - the topic's schema
   */
  readonly schema?: Schema;

  /**
   * Settings of the producer.
   * @default - Pulsar's defaults
   */
  readonly producer?: ProducerOptions;
}
