import { isLoggedBySidecar } from './log-agent';
import { languageOf } from '../../../test/properties/legal-plan';
import { Figure, figure } from '../figure';
import { Fields, Rendered } from '../rendered';
import { Subject } from '../subject';

/** The volumes that a component's options make, and where they are mounted; there are no others. */
export function volumesOf(subject: Subject, { pod, container, statefulSet }: Rendered): Figure[] {
  const { plan } = subject;
  const expected = mountsOf(subject);
  const mounts = Object.fromEntries((container.volumeMounts as Fields[] ?? []).map(({ name, mountPath }) => [name, mountPath]));
  const names = (pod.volumes as Fields[] ?? []).map(({ name }) => name as string);
  const retention = plan.claims;
  const whenDeleted = retention?.isDeleted ? 'Delete' : 'Retain';
  const templates = statefulSet.spec.volumeClaimTemplates as Fields[] | undefined;
  const claims = templates?.map(({ metadata, spec }) => [metadata.name, spec.resources.requests.storage]);
  const isSaid = plan.pod?.hasVolume === true;
  const volumes = Object.keys(expected).sort();
  return [
    figure('pod.volumes', isSaid ? volumes : undefined, volumes, names.sort()),
    figure('pod.volumeMounts', isSaid ? expected : undefined, expected, mounts),
    figure('volumeClaimTemplates', retention && [['data', '1Gi']], undefined, claims),
    figure('volumeClaimRetention', retention?.isDeleted === undefined ? undefined : { whenDeleted, whenScaled: 'Retain' }, undefined,
      statefulSet.spec.persistentVolumeClaimRetentionPolicy),
  ];
}

function mountsOf({ plan, index, cluster }: Subject): { readonly [volume: string]: string } {
  const language = languageOf(plan);
  return Object.assign(
    {},
    plan.pod?.hasVolume ? { scratch: '/scratch' } : {},
    plan.kind === 'function' && plan.runtime === 'inline' ? { 'inline-code': '/pulsar/inline' } : {},
    isLoggedBySidecar(plan) ? { 'filebeat-logs': '/pulsar/logs/functions' } : {},
    cluster === 'oauth2' ? { 'ca-ca-crt': '/etc/tls/pulsar-functions', 'oauth-key-json': '/etc/oauth2' } : {},
    plan.logging?.isOwn === true ? { [`log-${language}-log-conf`]: `/pulsar/conf/${language}-log/` } : {},
    keyFile(plan.output?.crypto?.directory, `${index}-out`),
    ...plan.inputs.map(({ crypto }, number) => keyFile(crypto?.directory, `${index}-${number}`)),
  ) as { [volume: string]: string };
}

function keyFile(directory: string | undefined, id: string): object {
  return directory === undefined ? {} : { [`keys-${id}-key-pem`]: `${directory}/${id}` };
}
