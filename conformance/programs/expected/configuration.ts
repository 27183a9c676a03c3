import { CONNECTORS } from './catalogue';
import { isLoggedBySidecar } from './log-agent';
import { languageOf } from '../../../test/properties/legal-plan';
import { ComponentPlan } from '../../../test/properties/program';
import { Figure, figure } from '../figure';
import { Fields, Rendered } from '../rendered';
import { wordAfter } from '../script';
import { Subject } from '../subject';

/** What the code is told: configuration, secrets, state, and where its log goes. */
export function configurationOf({ plan, index }: Subject, rendered: Rendered): Figure[] {
  const { details, script, container } = rendered;
  const isGo = languageOf(plan) === 'go';
  return [
    ...secretsOf(plan, details, container),
    figure('logTopic', plan.logs && `persistent://public/default/logs-${index}`, '', details.logTopic || logTopicOf(rendered.filebeat)),
    figure('logTopicAgent', plan.logs === 'default' ? undefined : plan.logs && plan.logs === 'sidecar', isLoggedBySidecar(plan), rendered.filebeat !== undefined),
    ...rendered.filebeat === undefined ? [] : [figure('helperImages.filebeat', plan.helpers?.filebeat, 'streamnative/filebeat:v0.6.0', rendered.filebeat.image)],
    ...isGo ? [] : [
      figure('runtimeFlags', plan.flags, '', details.flags),
      figure('state', plan.state && serviceUrlOf(plan), undefined, wordAfter(script, '--state_storage_serviceurl')),
      figure('pulsar.stateStorageServiceUrl', plan.state === undefined || plan.state === 'own' ? undefined : 'bk://cluster:4181',
        plan.state && 'bk://own:4181', wordAfter(script, '--state_storage_serviceurl')),
      figure('state', plan.state === 'provider' ? 'com.acme.StateStore' : undefined, undefined, wordAfter(script, '--state_storage_impl_class')),
    ],
    ...plan.kind === 'function' && !isGo ? userConfigOf(plan, index, details.config as Fields) : [],
  ];
}

function logTopicOf(filebeat: Fields | undefined): string {
  return (filebeat?.env as Fields[] | undefined)?.find(({ name }) => name === 'logTopic')?.value as string ?? '';
}

function serviceUrlOf({ state }: ComponentPlan): string {
  return state === 'own' ? 'bk://own:4181' : 'bk://cluster:4181';
}

/** A secret is known to the instance, which finds it in its environment. */
function secretsOf(plan: ComponentPlan, details: Rendered['details'], container: Fields): Figure[] {
  const own = Object.fromEntries(Array.from({ length: plan.secrets ?? 0 }, (_, secret) => [`SECRET_${secret}`, { path: 'secrets', key: `key-${secret}` }]));
  const ofConnector = plan.kind === 'function' ? undefined : (CONNECTORS[plan.kind][plan.connector]).secrets;
  const all = { ...own, ...ofConnector };
  const variables = Object.fromEntries((container.env as Fields[]).flatMap(({ name, valueFrom }) => valueFrom?.secretKeyRef === undefined
    ? [] : [[name, { path: valueFrom.secretKeyRef.name, key: valueFrom.secretKeyRef.key }]]));
  return [
    figure('secrets', plan.secrets === undefined ? undefined : all, all, variables),
    figure('connector.secrets', plan.connector === 'custom' && ofConnector !== undefined ? all : undefined, all, variables),
    ...details.secrets === undefined ? [] : [figure('secrets', plan.secrets === undefined ? undefined : all, all, details.secrets)],
  ];
}

function userConfigOf(plan: ComponentPlan, index: number, { sideOutputs, __WINDOWCONFIGS__: window, ...config }: Fields): Figure[] {
  const sides = Array.from({ length: plan.sideOutputs ?? 0 }, (_, side) => [`side${side}`, `persistent://public/default/side-${index}-${side}`]);
  return [
    figure('config', plan.config, {}, config),
    figure('sideOutputs', plan.sideOutputs === undefined ? undefined : Object.fromEntries(sides), {}, sideOutputs ?? {}),
    ...windowOf(plan, index, window as Fields | undefined),
  ];
}

function windowOf({ window }: ComponentPlan, index: number, made: Fields | undefined): Figure[] {
  if (window === undefined) { return [figure('window.length', undefined, undefined, made)]; }
  const { unit, length, interval = length, isTimed, lag, watermark, hasLateData } = window;
  const lengths = unit === 'count'
    ? { windowLengthCount: length, slidingIntervalCount: interval } : { windowLengthDurationMs: length, slidingIntervalDurationMs: interval };
  const { windowLengthCount, slidingIntervalCount, windowLengthDurationMs, slidingIntervalDurationMs } = made ?? {};
  return [
    figure('window.length', lengths, undefined, { windowLengthCount, slidingIntervalCount, windowLengthDurationMs, slidingIntervalDurationMs }),
    figure('runtime.className', 'com.acme.App', undefined, made?.actualWindowFunctionClassName),
    figure('window.guarantee', window.guarantee, undefined, made?.processingGuarantees),
    figure('window.timestampExtractorClassName', isTimed ? 'com.acme.Time' : undefined, undefined, made?.timestampExtractorClassName),
    figure('window.maxLag', isTimed ? lag : undefined, undefined, made?.maxLagMs),
    figure('window.watermarkInterval', isTimed ? watermark : undefined, undefined, made?.watermarkEmitIntervalMs),
    figure('window.lateData', isTimed && hasLateData ? `persistent://public/default/late-${index}` : undefined, undefined, made?.lateDataTopic),
  ];
}
