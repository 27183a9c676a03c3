import { Rendered } from './rendered';
import { ComponentPlan, PodPlan, ScalingPlan } from '../../test/properties/program';

/** What the props of a plan want of what the operator makes; each with what the operator made instead. */
export function unmet(plan: ComponentPlan, inMesh: boolean, rendered: Rendered): string[] {
  return [...scalingOf(plan, inMesh, rendered), ...podOf(plan.pod, rendered), ...secretsOf(plan, rendered), ...detailsOf(plan, rendered)]
    .filter(([, wanted, made]) => wanted !== undefined && JSON.stringify(sorted(wanted)) !== JSON.stringify(sorted(made)))
    .map(([what, wanted, made]) => `${what}: ${JSON.stringify(wanted)} wanted, ${JSON.stringify(made)} made`);
}

type Expectation = readonly [what: string, wanted: unknown, made: unknown];

function scalingOf({ scaling, pod }: ComponentPlan, inMesh: boolean, { replicas, autoscaler, isVertical }: Rendered): Expectation[] {
  const isLeftOut = scaling === undefined || inMesh && scaling.by === 'external';
  const { by, min, more } = isLeftOut ? { by: 'fixed', min: 1, more: 0 } : scaling;
  const isHorizontal = by === 'horizontal' || by === 'builtin';
  return [
    ['replicas', min, replicas],
    ['vertical autoscaler', by === 'vertical', isVertical],
    ['horizontal autoscaler', isHorizontal, autoscaler !== undefined],
    ...isHorizontal ? [
      ['fewest pods', min, autoscaler?.min], ['most pods', min + more, autoscaler?.max], ['metrics', metricsOf(scaling!, pod), autoscaler?.metrics],
    ] as Expectation[] : [],
  ];
}

/** Without CPU limits and with memory limits equal to requests, the operator's percentages stay as they are. */
function metricsOf({ by, percent }: ScalingPlan, _pod: PodPlan | undefined): unknown[] {
  const utilization = (name: string, averageUtilization: number) => ({ type: 'Resource', resource: { name, target: { type: 'Utilization', averageUtilization } } });
  if (by === 'builtin') { return [utilization('cpu', 50), utilization('memory', 80)]; }
  return percent === undefined ? [utilization('cpu', 80)] : [
    utilization('cpu', percent),
    { type: 'Resource', resource: { name: 'memory', target: { type: 'AverageValue', averageValue: `${percent}Ki` } } },
  ];
}

function podOf(pod: PodPlan | undefined, rendered: Rendered): Expectation[] {
  const { resources: { requests, limits }, env, volumes, mounts, containers, labels, livenessProbe } = rendered;
  return [
    ['memory limit in KiB', pod?.memory, kibibytes(limits?.memory)], ['memory request in KiB', pod?.memory, kibibytes(requests?.memory)],
    ['CPU request in thousandths', pod?.cpu, thousandths(requests?.cpu)],
    ...(pod?.env ?? []).map((name): Expectation => [`variable ${name}`, name, env[name]]),
    ['volume', pod?.hasVolume || undefined, volumes.includes('scratch') && mounts.includes('/scratch')],
    ['sidecar', pod?.hasSidecar || undefined, containers.includes('proxy')],
    ['liveness probe', pod?.hasProbe || undefined, livenessProbe !== undefined],
    ...Object.entries(pod?.labels ?? {}).map(([label, value]): Expectation => [`label ${label}`, value, labels[label]]),
  ];
}

function secretsOf({ secrets = 0 }: ComponentPlan, { env }: Rendered): Expectation[] {
  return Array.from({ length: secrets }, (_, index) => [
    `secret ${index}`, { secretKeyRef: { name: 'secrets', key: `key-${index}` } }, env[`SECRET_${index}`],
  ]);
}

const GUARANTEES = { atLeastOnce: undefined, atMostOnce: 'ATMOST_ONCE', effectivelyOnce: 'EFFECTIVELY_ONCE', manual: 'MANUAL' };

function detailsOf(plan: ComponentPlan, { details }: Rendered): Expectation[] {
  const isGo = plan.kind === 'function' && plan.runtime === 'go';
  const isReader = plan.kind !== 'source';
  const hasWindow = plan.kind === 'function' && plan.runtime === 'java' && plan.window !== undefined;
  const isInexact = plan.kind === 'function' && ['python', 'inline', 'go'].includes(plan.runtime);
  const guarantee = plan.guarantee === undefined || hasWindow || plan.guarantee === 'effectivelyOnce' && isInexact ? undefined : GUARANTEES[plan.guarantee];
  const isAtLeastOnce = !hasWindow && (guarantee === undefined);
  return [
    ['tenant', plan.tenant ?? 'public', details.tenant],
    ['guarantee', isGo ? undefined : guarantee, details.processingGuarantees],
    ['subscription', isReader ? plan.subscription : undefined, details.source?.subscriptionName],
    ['clean-up', isReader && plan.subscription !== undefined || undefined, details.source?.cleanupSubscription],
    ['timeout', isReader && isAtLeastOnce && plan.timeout !== undefined ? plan.timeout : undefined, Number(details.source?.timeoutMs)],
    ['retries', isReader && guarantee !== 'EFFECTIVELY_ONCE' && !isInexact ? plan.retries : undefined, details.retryDetails?.maxMessageRetries],
    ['className', plan.kind === 'function' && plan.runtime === 'java' && !hasWindow ? 'com.acme.App' : undefined, details.className],
    ['configuration', plan.kind === 'function' && !isGo && !hasWindow && Object.keys(plan.config ?? {}).length > 0 ? plan.config : undefined, parsed(details.userConfig)],
  ];
}

function parsed(text: unknown): unknown {
  return typeof text === 'string' && text !== '' ? JSON.parse(text) : undefined;
}

const BINARY: { readonly [suffix: string]: number } = { '': 1 / 1024, 'Ki': 1, 'Mi': 1024, 'Gi': 1024 ** 2 };

function kibibytes(quantity: unknown): number | undefined {
  const [, digits, suffix] = /^(\d+)(Ki|Mi|Gi|)$/.exec(String(quantity)) ?? [];
  return digits === undefined ? undefined : Number(digits) * BINARY[suffix];
}

function thousandths(quantity: unknown): number | undefined {
  const [, digits, suffix] = /^(\d+)(m|)$/.exec(String(quantity)) ?? [];
  return digits === undefined ? undefined : Number(digits) * (suffix === 'm' ? 1 : 1000);
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) { return value.map(sorted); }
  if (typeof value !== 'object' || value === null) { return value; }
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => a < b ? -1 : 1).map(([key, item]) => [key, sorted(item)]));
}
