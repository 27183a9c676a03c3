import { Path } from '../../document/path';
import { PlainObject } from '../../document/plain-json';
import { Subject } from '../../document/subject';
import { containersOf } from '../containers';

/** A ConfigMap or Secret that the pods of a component need. */
export interface Reference {
  readonly kind: 'ConfigMap' | 'Secret';
  readonly name: string;
  readonly at: Path;
  /** Whether it says where the brokers are. */
  readonly isCluster?: boolean;
}

/** Everything that a component needs, in the order of its fields. */
export function referencesOf(component: Subject): Reference[] {
  return [
    ...['pulsar', 'pulsarPackageService'].flatMap((block) => [
      ...named(component, 'ConfigMap', [block, 'pulsarConfig']).map((reference) => ({ ...reference, isCluster: true })),
      ...['authSecret', 'tlsSecret'].flatMap((field) => named(component, 'Secret', [block, field])),
      ...['authConfig', 'cleanupAuthConfig'].flatMap((field) => named(component, 'Secret', [block, field, 'oauth2Config', 'keySecretName'])),
      ...component.isTrue(block, 'tlsConfig', 'enabled') ? named(component, 'Secret', [block, 'tlsConfig', 'certSecretName']) : [],
    ]),
    ...['java', 'python', 'golang'].flatMap((language) => named(component, 'ConfigMap', [language, 'log', 'logConfig', 'name'])),
    ...component.entries('secretsMap').flatMap(([name]) => named(component, 'Secret', ['secretsMap', name, 'path'])),
    ...cryptoConfigs(component).flatMap((at) => component.list(...at, 'cryptoSecrets')
      .flatMap((_, index) => named(component, 'Secret', [...at, 'cryptoSecrets', index, 'secretName']))),
    ...component.list('pod', 'imagePullSecrets').flatMap((_, index) => named(component, 'Secret', ['pod', 'imagePullSecrets', index, 'name'])),
    ...component.list('pod', 'volumes').flatMap((volume, index) => ofVolume(volume, component.in('pod', 'volumes', index))),
    ...ofEnvironment(component.value('pod', 'env'), component.in('pod', 'env')),
    ...containersOf(component).flatMap(({ container, at }) => [
      ...ofEnvironment(container.env, [...at, 'env']),
      ...objects(container.envFrom).flatMap(({ item, index }) => [
        ...optional('ConfigMap', item.configMapRef, 'name', [...at, 'envFrom', index, 'configMapRef']),
        ...optional('Secret', item.secretRef, 'name', [...at, 'envFrom', index, 'secretRef']),
      ]),
    ]),
  ];
}

function cryptoConfigs(component: Subject): Path[] {
  return [
    ...component.entries('input', 'sourceSpecs').map(([topic]) => ['input', 'sourceSpecs', topic, 'cryptoConfig']),
    ['output', 'producerConf', 'cryptoConfig'],
  ];
}

function named(component: Subject, kind: Reference['kind'], at: Path): Reference[] {
  const name = component.text(...at);
  return name === '' ? [] : [{ kind, name, at: component.in(...at) }];
}

function ofVolume(value: unknown, at: Path): Reference[] {
  const volume = objectOf(value);
  return [
    ...optional('ConfigMap', volume.configMap, 'name', [...at, 'configMap']),
    ...optional('Secret', volume.secret, 'secretName', [...at, 'secret']),
    ...objects(objectOf(volume.projected).sources).flatMap(({ item, index }) => [
      ...optional('ConfigMap', item.configMap, 'name', [...at, 'projected', 'sources', index, 'configMap']),
      ...optional('Secret', item.secret, 'name', [...at, 'projected', 'sources', index, 'secret']),
    ]),
  ];
}

function ofEnvironment(variables: unknown, at: Path): Reference[] {
  return objects(variables).flatMap(({ item, index }) => {
    const source = objectOf(item.valueFrom);
    return [
      ...optional('ConfigMap', source.configMapKeyRef, 'name', [...at, index, 'valueFrom', 'configMapKeyRef']),
      ...optional('Secret', source.secretKeyRef, 'name', [...at, index, 'valueFrom', 'secretKeyRef']),
    ];
  });
}

/** A reference that a pod can do without, where it says so. */
function optional(kind: Reference['kind'], value: unknown, field: string, at: Path): Reference[] {
  const reference = objectOf(value);
  const name = reference[field];
  return typeof name === 'string' && name !== '' && reference.optional !== true ? [{ kind, name, at: [...at, field] }] : [];
}

function objects(list: unknown): { readonly item: PlainObject; readonly index: number }[] {
  return Array.isArray(list) ? list.map((item, index) => ({ item: objectOf(item), index })) : [];
}

function objectOf(value: unknown): PlainObject {
  return typeof value === 'object' && value !== null ? value as PlainObject : {};
}
