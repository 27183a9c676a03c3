import { fieldText } from '../document/path';
import { PlainObject } from '../document/plain-json';
import { refuse } from '../document/refusal';
import { isSecretLiteral, isSecretUrl, secretLiterals } from '../document/secret-literals';

/** Refuses configuration in which a key that names a secret has a literal value. The value is never shown. */
export function refuseSecretLiterals(config: PlainObject, field: string, secretKeys: readonly string[] = []): void {
  refuseFirst(config, field, (key, value) => isSecretLiteral(key, value, secretKeys));
}

/** Refuses configuration in which a URL holds a password. */
export function refuseSecretUrls(config: PlainObject, field: string): void {
  refuseFirst(config, field, isSecretUrl);
}

function refuseFirst(config: PlainObject, field: string, isSecret: (key: string, value: unknown) => boolean): void {
  const [first] = secretLiterals(config, isSecret);
  if (first === undefined) { return; }
  refuse({
    code: 'FM601',
    field: fieldText([field, ...first]),
    received: 'a literal (not shown)',
    because: 'This takes a secret, and the value would stand in the manifest.',
    fix: 'put it into a Secret and name it in `secrets`, or in the connector\'s own option, with SecretRef.of(...).',
  });
}
