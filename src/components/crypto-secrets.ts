import { refuse } from '../document/refusal';
import { CryptoOptions } from '../pulsar';

/** Refuses key files that are mounted twice: the operator makes a volume of each, and two of one name are no pod. */
export function requireDistinctMounts(cryptos: readonly (CryptoOptions | undefined)[]): void {
  const mounted = new Set<string>();
  for (const { secret, mountPath } of cryptos.flatMap((crypto) => crypto?.secrets ?? [])) {
    if (mountPath === undefined) { continue; }
    const name = `${secret.secretName}/${secret.key}`;
    if (mounted.has(name)) {
      refuse({
        code: 'FM409',
        field: 'crypto.secrets',
        received: `key ${secret.key} of Secret ${secret.secretName}, mounted twice`,
        because: 'The operator makes a volume of every mount, and two volumes of one name make no pod.',
        fix: 'mount it once, on one input or output; the key readers can share the path.',
      });
    }
    mounted.add(name);
  }
}
