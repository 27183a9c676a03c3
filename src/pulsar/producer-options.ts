import { CompressionType } from '../spec';
import { CryptoOptions } from './crypto-options';
import { Schema } from './schema';

/** Settings of the producer of a component. Stands for `output.producerConf` and its neighbours. */
export interface ProducerOptions {
  /**
   * The schema to write with, where it differs from the topic's own.
   * @default - the schema of the topic
   */
  readonly schema?: Schema;

  /**
   * How many messages may wait for their receipt from the broker: `maxPendingMessages`.
   * @default - 1000 for a Source, Pulsar's own for a function
   */
  readonly maxPendingMessages?: number;

  /**
   * The same across all partitions of the topic: `maxPendingMessagesAcrossPartitions`.
   * @default - 1000 for a Source, Pulsar's own for a function
   */
  readonly maxPendingMessagesAcrossPartitions?: number;

  /**
   * Whether each thread has a producer of its own: `useThreadLocalProducers`.
   * @default - true for a Source, false for a function
   */
  readonly useThreadLocalProducers?: boolean;

  /**
   * How messages are grouped into batches: `batchBuilder`.
   * @default BatchBuilder.DEFAULT
   */
  readonly batchBuilder?: BatchBuilder;

  /**
   * Compression of the batches: `compressionType`.
   * @default CompressionType.LZ4
   */
  readonly compression?: CompressionType;

  /**
   * Encryption of the messages: `cryptoConfig`.
   * @default - none
   */
  readonly crypto?: CryptoOptions;

  /**
   * Properties of the producing side, handed to Pulsar with the schema: part of `customSchemaSinks`. Functions only.
   * @default - none
   */
  readonly properties?: { [key: string]: string };
}

/** How a producer groups messages into batches. */
export enum BatchBuilder {
  /** By arrival. */
  DEFAULT = 'DEFAULT',
  /** By key: needed where a Key_Shared subscription reads the topic. */
  KEY_BASED = 'KEY_BASED',
}
