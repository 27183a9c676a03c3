import { PlainObject } from '../../document/plain-json';
import { Subject } from '../../document/subject';
import { containersOf } from '../containers';
import { Complaint, COMPONENTS, rule, WITH_PODS } from '../rule';

export const INSECURE_TLS = rule({
  code: 'FM602',
  severity: 'warning',
  kinds: COMPONENTS,
  why: 'Whoever stands between the pod and Pulsar can read and change what passes.',
  remedy: 'drop allowInsecure, and set hostnameVerification to true.',
  check: (subject) => ['pulsar', 'pulsarPackageService'].filter((block) => subject.isTrue(block, 'tlsConfig', 'enabled')).flatMap((block): Complaint[] => [
    ...subject.isTrue(block, 'tlsConfig', 'allowInsecure') ? [{ at: subject.in(block, 'tlsConfig', 'allowInsecure'), received: 'true' }] : [],
    ...subject.value(block, 'tlsConfig', 'hostnameVerification') === false
      ? [{ at: subject.in(block, 'tlsConfig', 'hostnameVerification'), received: 'false' }] : [],
  ]),
});

const CONFINED = ['RuntimeDefault', 'Localhost'];

export const RESTRICTED = rule({
  code: 'FM603',
  severity: 'warning',
  kinds: COMPONENTS,
  why: 'The operator\'s default context does not say runAsNonRoot, and a context of your own replaces it as a whole; a namespace that enforces "restricted" starts no such pod.',
  remedy: 'write pod.securityContext whole: runAsNonRoot: true, seccompProfile.type: RuntimeDefault, runAsUser, runAsGroup, fsGroup.',
  check(subject) {
    const context = ['pod', 'securityContext'];
    if (!subject.has(...context)) { return [{ at: subject.in(...context), received: 'nothing' }]; }
    const lacking = [
      ...subject.isTrue(...context, 'runAsNonRoot') ? [] : ['runAsNonRoot: true'],
      ...CONFINED.includes(subject.text(...context, 'seccompProfile', 'type')) ? [] : ['seccompProfile.type: RuntimeDefault'],
    ];
    const own: Complaint[] = lacking.length === 0 ? [] : [{ at: subject.in(...context), received: `a context without ${lacking.join(', ')}` }];
    return [...own, ...containersOf(subject).flatMap(({ container, at }): Complaint[] => {
      const missing = unconfined(securityOf(container));
      return missing.length === 0 ? [] : [{ at: [...at, 'securityContext'], received: `a container without ${missing.join(', ')}`, fix: `set ${missing.join(', ')}.` }];
    })];
  },
});

function unconfined(context: PlainObject): string[] {
  const { drop } = (context.capabilities ?? {}) as { drop?: unknown };
  return [
    ...context.allowPrivilegeEscalation === false ? [] : ['allowPrivilegeEscalation: false'],
    ...Array.isArray(drop) && drop.includes('ALL') ? [] : ['capabilities.drop: [ALL]'],
  ];
}

export const ROOT = rule({
  code: 'FM604',
  severity: 'warning',
  kinds: WITH_PODS,
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
  ],
});

function securityOf(container: PlainObject): PlainObject {
  return typeof container.securityContext === 'object' && container.securityContext !== null ? container.securityContext as PlainObject : {};
}

export const HOST_PATHS = rule({
  code: 'FM605',
  severity: 'warning',
  kinds: WITH_PODS,
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
  why: 'The image is whatever the tag latest means on the day the pod starts.',
  remedy: 'name a version, or a digest.',
  check: (subject) => [...ownImages(subject), ...containersOf(subject).map(({ container, at }) => ({ image: container.image, at: [...at, 'image'] }))]
    .flatMap(({ image, at }): Complaint[] => typeof image === 'string' && image !== '' && isFloating(image) ? [{ at, received: image }] : []),
});

function ownImages(subject: Subject) {
  return subject.kind === 'BackendConfig' ? [] : IMAGES.map((field) => ({ image: subject.value(field), at: subject.in(field) }));
}

function isFloating(image: string): boolean {
  const tag = /:([^/:@]+)$/.exec(image)?.[1];
  return !image.includes('@') && (tag === undefined || tag === 'latest');
}
