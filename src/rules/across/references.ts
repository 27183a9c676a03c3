import { Path } from '../../document/path';
import { PlainObject } from '../../document/plain-json';
import { Subject } from '../../document/subject';
import { namespaceOf } from '../landscape';
import { AcrossComplaint, acrossRule, COMPONENTS } from '../rule';

interface Reference {
  readonly kind: 'ConfigMap' | 'Secret';
  readonly at: Path;
}

export const MISSING_REFERENCES = acrossRule({
  code: 'FM508',
  severity: 'warning',
  kinds: COMPONENTS,
  why: 'The pod does not start before the ConfigMap or Secret is there; others of that kind are among the manifests of this namespace.',
  remedy: 'add it, or correct the name.',
  check: (landscape) => landscape.components.flatMap((component) => {
    const namespace = namespaceOf(component.document);
    return referencesOf(component).flatMap(({ kind, at }): AcrossComplaint[] => {
      const name = component.text(...at);
      if (name === '' || !landscape.hasAny(kind, namespace) || landscape.find(kind, namespace, name) !== undefined) { return []; }
      return [{ document: component.document, at: component.in(...at), received: `${kind} ${name}` }];
    });
  }),
});

function referencesOf(component: Subject): Reference[] {
  const config = (...at: Path): Reference => ({ kind: 'ConfigMap', at });
  const secret = (...at: Path): Reference => ({ kind: 'Secret', at });
  return [
    ...['pulsar', 'pulsarPackageService'].flatMap((block) => [
      config(block, 'pulsarConfig'),
      secret(block, 'authSecret'),
      secret(block, 'tlsSecret'),
      secret(block, 'authConfig', 'oauth2Config', 'keySecretName'),
      ...component.isTrue(block, 'tlsConfig', 'enabled') ? [secret(block, 'tlsConfig', 'certSecretName')] : [],
    ]),
    ...['java', 'python', 'golang'].map((language) => config(language, 'log', 'logConfig', 'name')),
    ...component.entries('secretsMap').map(([name]) => secret('secretsMap', name, 'path')),
    ...volumes(component).filter(({ volume }) => !isOptional(volume.configMap)).map(({ index }) => config('pod', 'volumes', index, 'configMap', 'name')),
    ...volumes(component).filter(({ volume }) => !isOptional(volume.secret)).map(({ index }) => secret('pod', 'volumes', index, 'secret', 'secretName')),
  ];
}

function volumes(component: Subject): { readonly volume: PlainObject; readonly index: number }[] {
  return component.list('pod', 'volumes').map((volume, index) => ({ volume: (volume ?? {}) as PlainObject, index }));
}

function isOptional(source: unknown): boolean {
  return (source as PlainObject | undefined)?.optional === true;
}
