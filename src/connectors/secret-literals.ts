import { PlainObject } from '../document/plain-json';
import { refuse } from '../document/refusal';

const SECRET_KEY = /(passw(or)?d|passphrase|secret(?!.*(name|path|file|provider))|credential(?!.*(plugin|file|path|provider))|api[-_.]?key|access[-_.]?key|private[-_.]?key(?!.*(file|path))|(^|[-_.a-z])token$)/i;

/** Pulsar replaces such a value by the environment variable when the connector starts. */
const ENVIRONMENT_REFERENCE = /^\$\{[^}]+\}$/;

/** Refuses configuration in which a key that names a secret has a literal value. The value is never shown. */
export function refuseSecretLiterals(config: PlainObject, field: string, secretKeys: readonly string[] = []): void {
  for (const [key, value] of Object.entries(config)) {
    const path = `${field}.${key}`;
    const isLiteral = typeof value === 'string' && value !== '' && !ENVIRONMENT_REFERENCE.test(value);
    if (isLiteral && (secretKeys.includes(key) || SECRET_KEY.test(key))) {
      refuse({
        code: 'FM601',
        field: path,
        received: 'a literal (not shown)',
        because: 'The key takes a secret, and the value would stand in the manifest.',
        fix: 'put it into a Secret and name it in `secrets`, or in the connector\'s own option, with SecretRef.of(...).',
      });
    }
    if (Array.isArray(value)) {
      value.forEach((item, index) => {
        if (isPlainObject(item)) { refuseSecretLiterals(item, `${path}[${index}]`, secretKeys); }
      });
    } else if (isPlainObject(value)) {
      refuseSecretLiterals(value, path, secretKeys);
    }
  }
}

function isPlainObject(value: unknown): value is PlainObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
