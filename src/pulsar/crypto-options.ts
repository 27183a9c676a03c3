import { SecretRef } from './secret-ref';

/** End-to-end encryption of the messages on one input or output. Stands for `cryptoConfig`. */
export interface CryptoOptions {
  /** The class that reads the keys, an `org.apache.pulsar.client.api.CryptoKeyReader`: `cryptoKeyReaderClassName`. */
  readonly keyReaderClassName: string;

  /**
   * Settings handed to the key reader: `cryptoKeyReaderConfig`.
   * @default - none
   */
  readonly keyReaderConfig?: { [key: string]: string };

  /**
   * The names of the keys that messages are encrypted with: `encryptionKeys`. A producer needs at least one.
   * @default - none
   */
  readonly encryptionKeys?: string[];

  /**
   * What a producer does when it cannot encrypt: `producerCryptoFailureAction`.
   * @default ProducerCryptoFailureAction.FAIL
   */
  readonly producerFailureAction?: ProducerCryptoFailureAction;

  /**
   * What a consumer does when it cannot decrypt: `consumerCryptoFailureAction`.
   * @default ConsumerCryptoFailureAction.FAIL
   */
  readonly consumerFailureAction?: ConsumerCryptoFailureAction;

  /**
   * Key files that are mounted into the pod: `cryptoSecrets`.
   * @default - none
   */
  readonly secrets?: CryptoSecretMount[];
}

/** A key file, from a Secret to a path in the pod. */
export interface CryptoSecretMount {
  /** The Secret and the key in it. */
  readonly secret: SecretRef;

  /**
   * The directory the key file appears in: `asVolume`.
   * @default - the Secret is named, but not mounted
   */
  readonly mountPath?: string;
}

/** What a producer does when it cannot encrypt a message. */
export enum ProducerCryptoFailureAction {
  /** Sending fails. */
  FAIL = 'FAIL',
  /** The message is sent unencrypted. */
  SEND = 'SEND',
}

/** What a consumer does when it cannot decrypt a message. */
export enum ConsumerCryptoFailureAction {
  /** Receiving fails. */
  FAIL = 'FAIL',
  /** The message is dropped and acknowledged. */
  DISCARD = 'DISCARD',
  /** The message is handed over encrypted. */
  CONSUME = 'CONSUME',
}
