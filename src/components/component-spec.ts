import { requireShellSafe } from '../document/command-line';
import { refuse } from '../document/refusal';
import { podSpec } from '../pod/pod-spec';
import { DEFAULT_RESOURCES } from '../pod/resources';
import { IPulsarCluster } from '../pulsar';
import { writtenName } from '../pulsar/binding';
import { messagingSpec, packageServiceSpec } from '../pulsar/messaging-spec';
import { FunctionSpec, LogTopicAgent, PodPolicy, SourceSpec } from '../spec';
import { ComponentProps } from './component-props';
import { secretsMap } from './secrets-map';

/** What a spec is rendered for. */
export interface RenderContext {
  readonly pulsar?: IPulsarCluster;
  readonly inMesh: boolean;
  readonly language: 'java' | 'python' | 'golang' | 'generic';
}

type CommonSpec = Omit<SourceSpec, 'sourceConfig' | 'batchSourceConfig' | 'sourceType' | 'output' | 'forwardSourceMessageProperty'> & Pick<FunctionSpec, 'volumeMounts'>;


/** Renders what Function, Source and Sink have in common. */
export function componentSpec(props: ComponentProps, context: RenderContext): CommonSpec {
  const { pulsar, inMesh, language } = context;
  const scaling = props.scaling?._toSpec(inMesh);
  const clusterName = props.clusterName ?? pulsar?.clusterName;
  requireShellSafe(props.name, 'spec.name');
  requireShellSafe(clusterName, 'spec.clusterName');
  return Object.assign({
    name: props.name,
    tenant: props.tenant,
    namespace: props.namespace,
    clusterName,
    image: props.image,
    imageHasPulsarctl: props.imageTools?.pulsarctl,
    imageHasGet: props.imageTools?.wget,
    downloaderImage: props.helperImages?.downloader,
    filebeatImage: props.helperImages?.filebeat,
    cleanupImage: props.helperImages?.cleanup,
    showPreciseParallelism: props.preciseParallelism,
    resources: (props.resources ?? DEFAULT_RESOURCES)._toSpec(),
    volumeMounts: props.pod?.volumeMounts,
    pod: unlessEmpty(Object.assign(podSpec(props.pod ?? {}), scaling?.pod)),
    secretsMap: props.secrets === undefined ? undefined : secretsMap(props.secrets),
    statefulConfig: props.state?._toSpec(pulsar, language),
    logTopic: props.logTopic === undefined ? undefined : writtenName(props.logTopic, 'logTopic'),
    logTopicAgent: props.logTopicAgent,
    runtimeFlags: props.runtimeFlags,
    pulsar: pulsar === undefined ? undefined : messagingSpec(pulsar),
    pulsarPackageService: pulsar === undefined ? undefined : packageServiceSpec(pulsar),
  }, scaling?.replicas);
}

/** Nothing is written of pods of which nothing is said. */
function unlessEmpty(pod: PodPolicy): PodPolicy | undefined {
  return Object.values(pod).every((value) => value === undefined) ? undefined : pod;
}

/** Connectors run in the Java instance, where only a sidecar sends the log to a topic. */
export function connectorLogAgent({ logTopic, logTopicAgent }: ComponentProps): LogTopicAgent | undefined {
  if (logTopicAgent === LogTopicAgent.RUNTIME) {
    refuse({
      code: 'FM410',
      field: 'spec.logTopicAgent',
      received: 'runtime',
      because: 'The operator never reads the log topic of a Source or Sink with this agent.',
      fix: 'use LogTopicAgent.SIDECAR, or leave it out.',
    });
  }
  return logTopic === undefined ? logTopicAgent : LogTopicAgent.SIDECAR;
}
