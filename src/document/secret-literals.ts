import { eachLeaf } from './leaves';
import { Path } from './path';

const SECRET_KEY = /(passw(or)?d|passphrase|secret(?!.*(name|path|file|provider))|credential(?!.*(plugin|file|path|provider))|api[-_.]?key|access[-_.]?key|private[-_.]?key(?!.*(file|path))|(^|[-_.a-z])token$)/i;

/** Pulsar replaces such a value by the environment variable when the connector starts. */
const ENVIRONMENT_REFERENCE = /^\$\{[^}]+\}$/;

/** A number is a secret only where the key says nothing else, unlike `passwordLength`. */
const NUMERIC_SECRET_KEY = /passw(or)?d$/i;

/** A password in a URL, other than a reference to the environment. */
const SECRET_URL = /:\/\/[^/\s:@]*:(?!\$)[^/\s@]+@|[?&;](password|passwd|pwd|secret|token)=(?!\$)[^&;\s]/i;

/** A token, or a key in JSON, among the parameters of an authentication plugin. */
const SECRET_PARAMETERS = /^\s*(?!file:)(token:|eyJ)|["']?(password|privateKey|secret)["']?\s*:\s*["']?(?!\s*(file:|\$))[^\s"',}]/i;

/** A system property of Java's that holds a secret. */
const SECRET_FLAG = /(^|\s)-D[\w.-]*(password|passwd|passphrase|secret|token)=(?!\$)[^\s]/i;

/** Whether a value under such a key is a secret, written out. `secretKeys` names further keys. */
export function isSecretLiteral(key: string, value: unknown, secretKeys: readonly string[] = []): boolean {
  return typeof value === 'number'
    ? secretKeys.includes(key) || NUMERIC_SECRET_KEY.test(key)
    : isLiteral(value) && (secretKeys.includes(key) || SECRET_KEY.test(key) || SECRET_URL.test(value));
}

/** Whether a text is a URL with a password in it. */
export function isSecretUrl(_key: string, value: unknown): boolean {
  return isLiteral(value) && SECRET_URL.test(value);
}

/** Whether the parameters of an authentication plugin hold a secret instead of pointing at one. */
export function holdsSecretParameters(parameters: string): boolean {
  return SECRET_PARAMETERS.test(parameters);
}

/** Whether the flags of a Java process hold a secret. */
export function holdsSecretFlag(flags: string): boolean {
  return SECRET_FLAG.test(flags);
}

/** Where in a configuration secrets are written out. An item of a list goes by the key that the list has. */
export function secretLiterals(value: unknown, isSecret: (key: string, value: unknown) => boolean): Path[] {
  const found: Path[] = [];
  eachLeaf(value, (leaf, key, at) => { if (isSecret(key, leaf)) { found.push([...at]); } });
  return found;
}

function isLiteral(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && !ENVIRONMENT_REFERENCE.test(value);
}
