import { restrictions } from './restricted';
import { tagOf } from '../../document/images';
import { Path } from '../../document/path';
import { PlainObject } from '../../document/plain-json';
import { Subject } from '../../document/subject';
import { containersOf, objectOf, securityOf } from '../containers';
import { Complaint, COMPONENTS, rule, WITH_PODS } from '../rule';

const CONNECTOR_CONFIGURATIONS = ['sourceConfig', 'sinkConfig'];

export const INSECURE_TLS = rule({
  code: 'FM602',
  severity: 'warning',
  kinds: COMPONENTS,
  needs: [['pulsar', 'tlsConfig'], ['pulsarPackageService'], ['sourceConfig'], ['sinkConfig']],
  why: 'Whoever stands between the pod and what it talks to can read and change what passes.',
  remedy: 'let certificates and host names be checked: drop allowInsecure, and set hostnameVerification to true.',
  check: (subject) => [
    ...['pulsar', 'pulsarPackageService'].filter((block) => subject.isTrue(block, 'tlsConfig', 'enabled')).flatMap((block): Complaint[] => [
      ...subject.isTrue(block, 'tlsConfig', 'allowInsecure') ? [{ at: subject.in(block, 'tlsConfig', 'allowInsecure'), received: 'true' }] : [],
      ...subject.value(block, 'tlsConfig', 'hostnameVerification') === false
        ? [{ at: subject.in(block, 'tlsConfig', 'hostnameVerification'), received: 'false' }] : [],
    ]),
    ...CONNECTOR_CONFIGURATIONS.flatMap((field) => uncheckedTls(subject.value(field), subject.in(field))),
  ],
});

const UNCHECKED_IF_TRUE = /(disableCertificateValidation|allowInsecure\w*|trustAll\w*|insecureSkipVerify|AllowInvalid(Certificates|Hostnames))$/i;
const UNCHECKED_IF_FALSE = /hostnameVerification(Enabled?)?$/i;
/** Kafka checks no host name where this is empty. */
const KAFKA_HOST_NAMES = 'ssl.endpoint.identification.algorithm';

/** The settings of a connector by which it checks no certificate or host name. */
function uncheckedTls(config: unknown, at: Path): Complaint[] {
  if (typeof config !== 'object' || config === null) { return []; }
  return Object.entries(config).flatMap(([key, value]): Complaint[] => {
    const isUnchecked = (value === true || value === 'true') && UNCHECKED_IF_TRUE.test(key)
      || (value === false || value === 'false') && UNCHECKED_IF_FALSE.test(key) || key === KAFKA_HOST_NAMES && value === '';
    return isUnchecked ? [{ at: [...at, key], received: JSON.stringify(value), fix: 'let the connector check certificates and host names.' }]
      : uncheckedTls(value, [...at, key]);
  });
}

export const RESTRICTED = rule({
  code: 'FM603',
  severity: 'warning',
  kinds: COMPONENTS,
  why: 'The operator\'s default context does not say runAsNonRoot, and a context of your own replaces it as a whole; a namespace that enforces "restricted" starts no such pod.',
  remedy: 'write pod.securityContext whole: runAsNonRoot: true, seccompProfile.type: RuntimeDefault, runAsUser, runAsGroup, fsGroup.',
  check: restrictions,
});

export const ROOT = rule({
  code: 'FM604',
  severity: 'warning',
  kinds: WITH_PODS,
  needs: [['pod', 'securityContext'], ['pod', 'initContainers'], ['pod', 'sidecars']],
  why: 'Whoever breaks out of such a container is root on the node.',
  remedy: 'run as another user than 0, without privileges.',
  check: (subject) => [
    ...subject.number('pod', 'securityContext', 'runAsUser') === 0 ? [{ at: subject.in('pod', 'securityContext', 'runAsUser'), received: '0' }] : [],
    ...containersOf(subject).flatMap(({ container, at }) => {
      const context = securityOf(container);
      return Object.entries({ runAsUser: 0, privileged: true, allowPrivilegeEscalation: true })
        .filter(([field, value]) => context[field] === value)
        .map(([field, value]): Complaint => ({ at: [...at, 'securityContext', field], received: String(value) }));
    }),
    ...[{ container: subject.value('pod') as PlainObject, at: subject.in('pod') }, ...containersOf(subject)].flatMap(({ container, at }): Complaint[] => {
      const { hostProcess } = objectOf(securityOf(container).windowsOptions);
      return hostProcess === true ? [{ at: [...at, 'securityContext', 'windowsOptions', 'hostProcess'], received: 'true' }] : [];
    }),
  ],
});

export const HOST_PATHS = rule({
  code: 'FM605',
  severity: 'warning',
  kinds: WITH_PODS,
  needs: [['pod', 'volumes']],
  why: 'The pod reads and writes files of the node, and of whatever else runs there.',
  remedy: 'use another kind of volume.',
  check: (subject) => subject.list('pod', 'volumes').flatMap((volume, index) => (volume as PlainObject | null)?.hostPath
    ? [{ at: subject.in('pod', 'volumes', index, 'hostPath'), received: 'hostPath' }] : []),
});

const IMAGES = ['image', 'downloaderImage', 'filebeatImage', 'cleanupImage'];

export const IMAGE_VERSIONS = rule({
  code: 'FM606',
  severity: 'warning',
  kinds: WITH_PODS,
  needs: [...IMAGES.map((field) => [field]), ['pod', 'initContainers'], ['pod', 'sidecars']],
  why: 'The image is whatever the tag latest means on the day the pod starts.',
  remedy: 'name a version, or a digest.',
  check: (subject) => [...ownImages(subject), ...containersOf(subject).map(({ container, at }) => ({ image: container.image, at: [...at, 'image'] }))]
    .flatMap(({ image, at }): Complaint[] => typeof image === 'string' && image !== '' && isFloating(image) ? [{ at, received: image }] : []),
});

function ownImages(subject: Subject) {
  return subject.kind === 'BackendConfig' ? [] : IMAGES.map((field) => ({ image: subject.value(field), at: subject.in(field) }));
}

function isFloating(image: string): boolean {
  return !image.includes('@') && tagOf(image) === 'latest';
}
