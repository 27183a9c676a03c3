import { refuse } from '../document/refusal';
import { filled } from '../document/shape';
import { CryptoConfig } from '../spec';
import { CryptoOptions } from './crypto-options';

/** Renders what `cryptoConfig` of a consumer or producer needs. */
export function cryptoSpec(options: CryptoOptions | undefined, field: string, side: 'consumer' | 'producer'): CryptoConfig | undefined {
  if (options === undefined) { return undefined; }
  filled(
    options.keyReaderClassName, `${field}.cryptoKeyReaderClassName`, 'FM213', 'Encryption needs the class that reads the keys.',
    'name your CryptoKeyReader, such as org.apache.pulsar.client.impl.DefaultCryptoKeyReader.',
  );
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
