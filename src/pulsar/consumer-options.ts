import { CryptoOptions } from './crypto-options';
import { Schema } from './schema';

/** Settings of the consumer on one input. Stands for an entry of `input.sourceSpecs`. */
export interface ConsumerOptions {
  /**
   * The schema to read with, where it differs from the topic's own.
   * @default - the schema of the topic or of the component that writes it
   */
  readonly schema?: Schema;

  /**
   * How many messages a consumer holds in memory: `receiverQueueSize`.
   * @default - Pulsar's own, 1000
   */
  readonly receiverQueueSize?: number;

  /**
   * Decryption of the messages: `cryptoConfig`.
   * @default - none
   */
  readonly crypto?: CryptoOptions;

  /**
   * Properties of the consumer, shown by the broker: `consumerProperties`.
   * @default - none
   */
  readonly properties?: { [key: string]: string };
}
