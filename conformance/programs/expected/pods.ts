import { ProbePlan } from '../../../test/properties/pod-plan';
import { Figure, figure } from '../figure';
import { Fields, Rendered } from '../rendered';
import { Subject } from '../subject';

const RESTRICTED = { runAsNonRoot: true, runAsUser: 10000, runAsGroup: 10001, fsGroup: 10001, seccompProfile: { type: 'RuntimeDefault' } };
const SECURITY = {
  operator: { ...RESTRICTED, runAsNonRoot: false },
  own: { ...RESTRICTED, runAsUser: 2000, runAsGroup: 2001, fsGroup: 2002 },
};

/** The pods, but for what runs in them. */
export function podsOf({ plan: { pod = {} } }: Subject, { metadata, pod: made, container }: Rendered): Figure[] {
  const names = (list: unknown): string[] => (list as Fields[] | undefined ?? []).map(({ name }) => name as string);
  const env = Object.fromEntries((container.env as Fields[]).map(({ name, value }) => [name, value]));
  return [
    figure('pod.labels', pod.labels, {}, picked(metadata.labels, pod.labels)),
    figure('pod.annotations', pod.annotations, {}, picked(metadata.annotations, pod.annotations)),
    figure('pod.nodeSelector', pod.nodes, {}, made.nodeSelector ?? {}),
    figure('pod.affinity', pod.zone && affinityFor(pod.zone), undefined, made.affinity?.nodeAffinity),
    figure('pod.defaultAffinity', pod.spreads, true, made.affinity?.podAntiAffinity !== undefined),
    figure('pod.tolerations', pod.tolerates && [{ key: pod.tolerates, operator: 'Exists' }], undefined, made.tolerations),
    figure('pod.terminationGracePeriod', pod.grace, undefined, made.terminationGracePeriodSeconds),
    figure('pod.serviceAccount', pod.account, undefined, made.serviceAccountName),
    figure('pod.imagePullSecrets', pod.pullSecret && [{ name: pod.pullSecret }], undefined, made.imagePullSecrets),
    figure('pod.security', pod.security && SECURITY[pod.security], RESTRICTED, made.securityContext),
    figure('pod.env', pod.env && Object.fromEntries(pod.env.map((name) => [name, name])), {}, picked(env, Object.fromEntries((pod.env ?? []).map((name) => [name, ''])))),
    figure('pod.sidecars', pod.hasSidecar ? true : undefined, false, names(made.containers).includes('proxy')),
    figure('pod.initContainers', pod.hasInit ? ['prepare'] : undefined, [], names(made.initContainers)),
    ...probeOf(pod.probe, container.livenessProbe),
  ];
}

function affinityFor(zone: string): object {
  return { requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: [{ matchExpressions: [{ key: 'zone', operator: 'In', values: [zone] }] }] } };
}

function probeOf(probe: ProbePlan | undefined, made: Fields | undefined): Figure[] {
  if (probe === undefined) { return [figure('pod.livenessProbe', undefined, undefined, made)]; }
  const target = { path: '/', port: 9094, scheme: 'HTTP' };
  return [
    figure('pod.livenessProbe', target, undefined, made?.httpGet),
    figure('pod.livenessProbe.period', probe.period, 10, made?.periodSeconds),
    figure('pod.livenessProbe.period', probe.period, 10, made?.timeoutSeconds),
    figure('pod.livenessProbe.initialDelay', probe.delay, 30, made?.initialDelaySeconds ?? 0),
    figure('pod.livenessProbe.failureThreshold', probe.failures, 3, made?.failureThreshold),
  ];
}

function picked(made: Fields, said: object | undefined): object {
  return Object.fromEntries(Object.keys(said ?? {}).map((key) => [key, made[key]]));
}
