import { refuse } from '../document/refusal';
import { CryptoConfig } from '../spec';
import { CryptoOptions } from './crypto-options';

/** Renders what `cryptoConfig` of a consumer or producer needs. */
export function cryptoSpec(options: CryptoOptions | undefined, field: string, side: 'consumer' | 'producer'): CryptoConfig | undefined {
  if (options === undefined) { return undefined; }
  if (options.keyReaderClassName === '') {
    refuse({
      code: 'FM213',
      field: `${field}.cryptoKeyReaderClassName`,
      received: '""',
      because: 'Encryption needs the class that reads the keys.',
      fix: 'name your CryptoKeyReader, such as org.apache.pulsar.client.impl.DefaultCryptoKeyReader.',
    });
  }
  if (side === 'producer' && (options.encryptionKeys ?? []).length === 0) {
    refuse({
      code: 'FM213',
      field: `${field}.encryptionKeys`,
      received: 'no key',
      because: 'A producer encrypts with at least one named key.',
      fix: 'list the key names in `encryptionKeys`.',
    });
  }
  return {
    cryptoKeyReaderClassName: options.keyReaderClassName,
    cryptoKeyReaderConfig: options.keyReaderConfig,
    encryptionKeys: options.encryptionKeys,
    producerCryptoFailureAction: options.producerFailureAction,
    consumerCryptoFailureAction: options.consumerFailureAction,
    cryptoSecrets: options.secrets?.map(({ secret, mountPath }) => ({
      secretName: secret.secretName, secretKey: secret.key, asVolume: mountPath,
    })),
  };
}
