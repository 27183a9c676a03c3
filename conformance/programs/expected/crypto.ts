import { CryptoPlan } from '../../../test/properties/flow-plan';
import { Figure, figure } from '../figure';
import { Fields, Rendered } from '../rendered';

/** Encryption of what is read or written; `made` is what the instance is told. */
export function cryptoOf(plan: CryptoPlan | undefined, id: string, made: Fields | undefined, { pod }: Rendered): Figure[] {
  if (plan === undefined) { return [figure('crypto.keyReaderClassName', undefined, undefined, made)]; }
  const { config = {}, keys, directory } = plan;
  const volume = (pod.volumes as Fields[] | undefined)?.find(({ name }) => name === `keys-${id}-key-pem`);
  const file = { secretName: `keys-${id}`, items: [{ key: 'key.pem', path: 'key.pem' }] };
  return [
    figure('crypto.keyReaderClassName', 'com.acme.KeyReader', undefined, made?.cryptoKeyReaderClassName),
    figure('crypto.keyReaderConfig', plan.config, config, JSON.parse(made?.cryptoKeyReaderConfig as string ?? '{}')),
    figure('crypto.encryptionKeys', keys, undefined, made?.producerEncryptionKeyName),
    figure('crypto.producerFailureAction', plan.onUnencrypted, 'FAIL', made?.producerCryptoFailureAction ?? 'FAIL'),
    figure('crypto.consumerFailureAction', plan.onUndecrypted, 'FAIL', made?.consumerCryptoFailureAction ?? 'FAIL'),
    figure('crypto.secrets', directory && file, undefined, volume?.secret),
  ];
}
