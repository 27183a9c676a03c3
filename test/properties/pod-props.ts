import { Duration, Size } from 'cdk8s';
import { PodPlan, RangePlan, ResourcesPlan } from './pod-plan';
import { Affinity, Cpu, ImagePullSecret, PodOptions, PodSecurity, Resources, ServiceAccountRef, SizeRange } from '../../src';

export function resourcesOf(plan: ResourcesPlan | undefined): Resources | undefined {
  if (plan === undefined) { return undefined; }
  const cpu = (amount: number | undefined): Cpu | undefined => amount === undefined ? undefined : Cpu.millis(amount);
  return Resources.of({
    cpu: plan.cpu === undefined ? undefined : { request: cpu(plan.cpu.request), limit: cpu(plan.cpu.limit) },
    memory: sizesOf(plan.memory),
    ephemeralStorage: sizesOf(plan.storage),
  });
}

function sizesOf(range: RangePlan | undefined): SizeRange | undefined {
  const size = (amount: number | undefined): Size | undefined => amount === undefined ? undefined : Size.kibibytes(amount);
  return range === undefined ? undefined : { request: size(range.request), limit: size(range.limit) };
}

export function podOf(plan: PodPlan | undefined): PodOptions | undefined {
  if (plan === undefined) { return undefined; }
  const { probe } = plan;
  const seconds = (amount: number | undefined): Duration | undefined => amount === undefined ? undefined : Duration.seconds(amount);
  return {
    labels: plan.labels,
    annotations: plan.annotations,
    env: plan.env?.map((name) => ({ name, value: name })),
    nodeSelector: plan.nodes,
    affinity: plan.zone === undefined ? undefined : affinityFor(plan.zone),
    tolerations: plan.tolerates === undefined ? undefined : [{ key: plan.tolerates, operator: 'Exists' }],
    terminationGracePeriod: seconds(plan.grace),
    serviceAccount: plan.account === undefined ? undefined : ServiceAccountRef.fromName(plan.account),
    imagePullSecrets: plan.pullSecret === undefined ? undefined : [ImagePullSecret.fromName(plan.pullSecret)],
    livenessProbe: probe === undefined ? undefined : {
      period: seconds(probe.period), initialDelay: seconds(probe.delay), failureThreshold: probe.failures,
    },
    volumes: plan.hasVolume ? [{ name: 'scratch', emptyDir: {} }] : undefined,
    volumeMounts: plan.hasVolume ? [{ name: 'scratch', mountPath: '/scratch' }] : undefined,
    sidecars: plan.hasSidecar ? [{ name: 'proxy', image: 'envoy:v1.31.0', ports: [{ containerPort: 15000, protocol: 'TCP' }] }] : undefined,
    initContainers: plan.hasInit ? [{ name: 'prepare', image: 'busybox:1.36', command: ['true'] }] : undefined,
    defaultAffinity: plan.spreads,
    security: securityOf(plan),
  };
}

function affinityFor(zone: string): Affinity {
  const nodeSelectorTerms = [{ matchExpressions: [{ key: 'zone', operator: 'In', values: [zone] }] }];
  return { nodeAffinity: { requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms } } };
}

function securityOf({ security }: PodPlan): PodSecurity | undefined {
  switch (security) {
    case undefined: return undefined;
    case 'operator': return PodSecurity.operatorDefault();
    case 'own': return PodSecurity.of({ runAsNonRoot: true, runAsUser: 2000, runAsGroup: 2001, fsGroup: 2002, seccompProfile: { type: 'RuntimeDefault' } });
  }
}
