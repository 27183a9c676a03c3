import { Verdict } from '../differential/verdict';

type Fields = { readonly [name: string]: any };

/** What the operator made of a component, as far as props speak of it. */
export interface Rendered {
  readonly replicas?: number;
  readonly autoscaler?: { readonly min: number; readonly max: number; readonly metrics: readonly unknown[] };
  readonly isVertical: boolean;
  readonly resources: Fields;
  readonly env: { readonly [name: string]: unknown };
  readonly volumes: readonly string[];
  readonly mounts: readonly string[];
  readonly containers: readonly string[];
  readonly labels: Fields;
  readonly livenessProbe?: Fields;
  /** What reaches the runner on its command line; the configuration of a Go function by the same names. */
  readonly details: Fields;
}

/** Reads what a component's verdict says that the operator created. */
export function renderedOf({ created = {} }: Verdict): Rendered {
  const { StatefulSet, HorizontalPodAutoscaler: autoscaler, VerticalPodAutoscaler }: Fields = created;
  const { metadata, spec: pod } = StatefulSet.spec.template as Fields;
  const container = (pod.containers as Fields[]).find(({ name }) => /^pulsar-(function|source|sink)$/.test(name))!;
  return {
    replicas: StatefulSet.spec.replicas,
    autoscaler: autoscaler && { min: autoscaler.spec.minReplicas, max: autoscaler.spec.maxReplicas, metrics: autoscaler.spec.metrics },
    isVertical: VerticalPodAutoscaler !== undefined,
    resources: container.resources,
    env: Object.fromEntries((container.env as Fields[]).map(({ name, value, valueFrom }) => [name, value ?? valueFrom])),
    volumes: (pod.volumes as Fields[] | undefined ?? []).map(({ name }) => name),
    mounts: (container.volumeMounts as Fields[] | undefined ?? []).map(({ mountPath }) => mountPath),
    containers: (pod.containers as Fields[]).map(({ name }) => name),
    labels: metadata.labels,
    livenessProbe: container.livenessProbe,
    details: detailsOf((container.command as string[]).join(' ')),
  };
}

/** What reaches the runner: function details, or of Go its configuration by the same names. */
export function detailsOf(command: string): Fields {
  const quoted = /--function_details ('(?:[^']|'"'"'|'\\'')*') --/.exec(command)?.[1];
  if (quoted !== undefined) { return JSON.parse(unquoted(quoted)) as Fields; }
  const escaped = /GO_FUNCTION_CONF=(\{.*?\}) && goFunctionConfigs=/s.exec(command)?.[1];
  if (escaped === undefined) { throw new Error(`no function details in ${command}`); }
  const { nameSpace, sourceSpecsTopic, subscriptionName, cleanupSubscription, timeoutMs, ...rest } =
    JSON.parse(escaped.replaceAll('\\"', '"').replace(/\$\{[^}]*\}(?=,)/, '0')) as Fields;
  return { ...rest, namespace: nameSpace, source: { inputSpecs: { [sourceSpecsTopic]: {} }, subscriptionName, cleanupSubscription, timeoutMs } };
}

/** What a shell reads. */
function unquoted(text: string): string {
  return text.slice(1, -1).replaceAll('\'"\'"\'', '\'').replaceAll('\'\\\'\'', '\'');
}
