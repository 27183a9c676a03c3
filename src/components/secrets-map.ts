import { refuse, show } from '../document/refusal';
import { shaped } from '../document/shape';
import { SecretRef } from '../pulsar/secret-ref';
import { SecretsMapEntry } from '../spec';

const ENVIRONMENT_VARIABLE = /^[-._a-zA-Z][-._a-zA-Z0-9]*$/;

/** Renders `secretsMap`. */
export function secretsMap(secrets: { [name: string]: SecretRef }): { [name: string]: SecretsMapEntry } {
  return Object.fromEntries(Object.entries(secrets).map(([name, secret]) => [name, entryOf(name, secret)]));
}

function entryOf(name: string, secret: SecretRef): SecretsMapEntry {
  if (!ENVIRONMENT_VARIABLE.test(name)) {
    refuse({
      code: 'FM106',
      field: 'spec.secretsMap',
      received: show(name),
      because: 'A secret reaches the code through an environment variable, which cannot have this name.',
      fix: 'use letters, digits and - _ . only, and no digit first.',
    });
  }
  if (typeof secret === 'string') {
    refuse({
      code: 'FM601',
      field: `spec.secretsMap.${name}`,
      received: 'text (not shown)',
      because: 'This takes a reference to a Secret, never the secret itself.',
      fix: 'put it into a Secret and write SecretRef.of(secret, key) or SecretRef.fromName(name, key).',
    });
  }
  const { secretName, key } = shaped(secret, { field: `spec.secretsMap.${name}`, member: 'secretName', fix: 'write SecretRef.of(secret, key).' });
  return { path: secretName, key };
}
