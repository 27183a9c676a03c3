import { PlainObject } from '../document/plain-json';
import { refuse } from '../document/refusal';

const SECRET_KEY = /(passw(or)?d|passphrase|secret(?!.*(name|path|file|provider))|credential(?!.*(plugin|file|path|provider))|api[-_.]?key|access[-_.]?key|private[-_.]?key(?!.*(file|path))|(^|[-_.a-z])token$)/i;

/** Pulsar replaces such a value by the environment variable when the connector starts. */
const ENVIRONMENT_REFERENCE = /^\$\{[^}]+\}$/;

/** A number is a secret only where the key says nothing else, unlike `passwordLength`. */
const NUMERIC_SECRET_KEY = /passw(or)?d$/i;

/** A password in a URL, other than a reference to the environment. */
const SECRET_URL = /:\/\/[^/\s:@]*:(?!\$)[^/\s@]+@|[?&;](password|passwd|pwd|secret|token)=(?!\$)[^&;\s]/i;

/** Refuses configuration in which a key that names a secret has a literal value. The value is never shown. */
export function refuseSecretLiterals(config: PlainObject, field: string, secretKeys: readonly string[] = []): void {
  const isSecret = (key: string, value: unknown): boolean => typeof value === 'number'
    ? secretKeys.includes(key) || NUMERIC_SECRET_KEY.test(key)
    : isLiteral(value) && (secretKeys.includes(key) || SECRET_KEY.test(key) || SECRET_URL.test(value));
  visit(config, field, '', isSecret);
}

/** Refuses configuration in which a URL holds a password. */
export function refuseSecretUrls(config: PlainObject, field: string): void {
  visit(config, field, '', (_key, value) => isLiteral(value) && SECRET_URL.test(value));
}

/** Visits every scalar with the key that it, or the list it is in, belongs to. */
function visit(value: unknown, field: string, key: string, isSecret: (key: string, value: unknown) => boolean): void {
  if (Array.isArray(value)) {
    value.forEach((item, index) => { visit(item, `${field}[${index}]`, key, isSecret); });
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, item] of Object.entries(value)) { visit(item, `${field}.${name}`, name, isSecret); }
  } else if (isSecret(key, value)) {
    refuse({
      code: 'FM601',
      field,
      received: 'a literal (not shown)',
      because: 'This takes a secret, and the value would stand in the manifest.',
      fix: 'put it into a Secret and name it in `secrets`, or in the connector\'s own option, with SecretRef.of(...).',
    });
  }
}

function isLiteral(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && !ENVIRONMENT_REFERENCE.test(value);
}
