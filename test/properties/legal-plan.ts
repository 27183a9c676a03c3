import { FlowPlan, InputPlan } from './flow-plan';
import { InstancePlan, LoggingPlan } from './instance-plan';
import { ComponentPlan } from './program';

type Language = 'java' | 'python' | 'go' | 'generic';

const LANGUAGES: { readonly [runtime in ComponentPlan['runtime']]: Language } = {
  java: 'java', python: 'python', inline: 'python', go: 'go', nodejs: 'generic', genericPython: 'generic', executable: 'generic', wasm: 'generic', other: 'generic',
};

/** The language of a function; connectors run in the Java instance. */
export function languageOf({ kind, runtime }: ComponentPlan): Language {
  return kind === 'function' ? LANGUAGES[runtime] : 'java';
}

/** A plan without what its kind, its language or its place does not have. */
export function legalPlan(plan: ComponentPlan, place: { readonly inMesh: boolean; readonly producers: number }): ComponentPlan {
  const instance = instanceOf(plan);
  const inputs = plan.kind === 'source' || instance.source !== undefined ? [] : readsOf(plan, place.producers);
  const readsComponents = inputs.some(({ from }) => from === 'component');
  return {
    ...plan,
    ...instance,
    ...flowOf(plan),
    inputs,
    cluster: languageOf(plan) === 'go' ? 'plain' : plan.cluster,
    // Whoever reads a component of another cluster is refused.
    clusterName: plan.kind === 'sink' && !readsComponents ? plan.clusterName : undefined,
    scaling: place.inMesh && plan.scaling?.by === 'external' ? undefined : plan.scaling,
  };
}

/** Every topic once; one topic only in Go, without settings. */
function readsOf(plan: ComponentPlan, producers: number): InputPlan[] {
  const isGo = languageOf(plan) === 'go';
  const reads = new Map<string, InputPlan>();
  for (const input of plan.inputs) {
    const isComponent = input.from === 'component' && producers > 0;
    const from = isComponent ? 'component' : input.from === 'pattern' && !isGo ? 'pattern' : 'topic';
    const which = isComponent ? input.which % producers : input.which;
    reads.set(`${from} ${which}`, isGo ? { from, which } : { ...input, from, which });
  }
  return [...reads.values()].slice(0, isGo ? 1 : undefined);
}

function instanceOf(plan: ComponentPlan): Partial<InstancePlan> {
  const isFunction = plan.kind === 'function';
  const language = languageOf(plan);
  const isGo = language === 'go';
  return {
    jvm: language === 'java' ? plan.jvm : undefined,
    location: isFunction ? plan.location : undefined,
    logging: plan.logging === undefined ? undefined : loggingOf(plan.logging, language),
    state: isGo ? undefined : plan.state === 'provider' && language !== 'java' ? 'own' : plan.state,
    logs: plan.logs === 'runtime' && !isFunction ? 'default' : plan.logs,
    maxPending: isFunction && language === 'java' ? plan.maxPending : undefined,
    flags: isGo ? undefined : plan.flags,
    config: isGo ? undefined : plan.config,
    sideOutputs: isFunction && !isGo ? plan.sideOutputs : undefined,
    source: isFunction && !isGo ? plan.source : undefined,
    sink: isFunction && !isGo ? plan.sink : undefined,
    claims: isFunction ? plan.claims : undefined,
  };
}

function loggingOf({ level, rotation, format, file, isOwn }: LoggingPlan, language: Language): LoggingPlan | undefined {
  switch (language) {
    case 'java': return isOwn === true ? { isOwn, file } : { level, rotation, format, file };
    case 'python': return isOwn === true ? { isOwn } : { level, rotation, format };
    case 'go': return { level };
    case 'generic': return undefined;
  }
}

function flowOf(plan: ComponentPlan): Partial<FlowPlan> {
  const isFunction = plan.kind === 'function';
  const isReader = plan.kind !== 'source';
  const language = languageOf(plan);
  const window = isFunction && language === 'java' ? plan.window : undefined;
  const isInexact = language === 'python' || language === 'go';
  const guarantee = window !== undefined || plan.guarantee === 'effectivelyOnce' && isInexact ? undefined : plan.guarantee;
  const isEffectivelyOnce = guarantee === 'effectivelyOnce';
  const isAtLeastOnce = (guarantee ?? 'atLeastOnce') === 'atLeastOnce' && window === undefined;
  const retries = isReader && !isEffectivelyOnce && !isInexact ? plan.retries : undefined;
  return {
    window,
    guarantee,
    schema: isForeign(plan) ? 'json' : plan.schema,
    output: outputOf(plan),
    ordering: isReader && !(plan.ordering === 'key' && isEffectivelyOnce || plan.ordering !== 'none' && language === 'go') ? plan.ordering : undefined,
    acknowledges: isReader && guarantee !== 'atMostOnce' ? plan.acknowledges : undefined,
    timeout: isReader && isAtLeastOnce ? plan.timeout : undefined,
    negativeAckDelay: plan.kind === 'sink' ? plan.negativeAckDelay : undefined,
    retries,
    deadLetters: retries === undefined ? undefined : plan.deadLetters,
    subscription: isReader ? subscriptionOf(plan) : undefined,
    skipsToLatest: isFunction && language !== 'go' ? plan.skipsToLatest : undefined,
    forwards: plan.kind === 'sink' ? undefined : plan.forwards,
  };
}

/** Whether a schema is not of the language, or of another class than the connector's. */
function isForeign(plan: ComponentPlan): boolean {
  const { kind, connector, schema } = plan;
  if (kind === 'source' && schema === 'properties') { return true; }
  if (kind === 'function') { return languageOf(plan) === 'python' && schema === 'keyValue'; }
  return connector === 'packaged' && (schema === 'string' || schema === 'keyValue');
}

/** Properties of the producer are those of a function. */
function outputOf(plan: ComponentPlan): FlowPlan['output'] {
  const { kind, output } = plan;
  if (kind === 'sink' || output === undefined || instanceOf(plan).sink !== undefined) { return undefined; }
  if (languageOf(plan) === 'go') { return { to: output.to }; }
  return kind === 'function' ? output : { ...output, properties: undefined };
}

/** Go starts where it starts. */
function subscriptionOf(plan: ComponentPlan): FlowPlan['subscription'] {
  return languageOf(plan) === 'go' && plan.subscription !== undefined ? { ...plan.subscription, position: undefined } : plan.subscription;
}
