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

/** A field that names what a component needs. */
interface NamingField extends Pick<Reference, 'kind' | 'isCluster'> {
  readonly at: Path;
  /** What switches the field on. */
  readonly switch?: Path;
}

const FIELDS: readonly NamingField[] = [
  ...['pulsar', 'pulsarPackageService'].flatMap((block): NamingField[] => [
    { kind: 'ConfigMap', at: [block, 'pulsarConfig'], isCluster: true },
    { kind: 'Secret', at: [block, 'authSecret'] },
    { kind: 'Secret', at: [block, 'tlsSecret'] },
    { kind: 'Secret', at: [block, 'authConfig', 'oauth2Config', 'keySecretName'] },
    { kind: 'Secret', at: [block, 'cleanupAuthConfig', 'oauth2Config', 'keySecretName'] },
    { kind: 'Secret', at: [block, 'tlsConfig', 'certSecretName'], switch: [block, 'tlsConfig', 'enabled'] },
  ]),
  ...['java', 'python', 'golang'].map((language): NamingField => ({ kind: 'ConfigMap', at: [language, 'log', 'logConfig', 'name'] })),
];

/** Everything that a component needs, in the order of its fields. */
export function referencesOf(component: Subject): Reference[] {
  const found: Reference[] = [];
  for (const field of FIELDS) {
    if (field.switch === undefined || component.isTrue(...field.switch)) { addNamed(found, component, field); }
  }
  for (const [name] of component.entries('secretsMap')) { addNamed(found, component, { kind: 'Secret', at: ['secretsMap', name, 'path'] }); }
  for (const at of cryptoConfigs(component)) {
    component.list(...at, 'cryptoSecrets').forEach((_, index) => {
      addNamed(found, component, { kind: 'Secret', at: [...at, 'cryptoSecrets', index, 'secretName'] });
    });
  }
  component.list('pod', 'imagePullSecrets').forEach((_, index) => {
    addNamed(found, component, { kind: 'Secret', at: ['pod', 'imagePullSecrets', index, 'name'] });
  });
  return [...found, ...inPod(component)];
}

function inPod(component: Subject): Reference[] {
  return [
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

function addNamed(found: Reference[], component: Subject, { kind, at, isCluster }: NamingField): void {
  const name = component.text(...at);
  if (name !== '') { found.push({ kind, name, at: component.in(...at), isCluster }); }
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
