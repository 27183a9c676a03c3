import { requireShellSafe } from '../document/command-line';
import { refuse, show } from '../document/refusal';
import { podSpec } from '../pod/pod-spec';
import { DEFAULT_RESOURCES } from '../pod/resources';
import { IPulsarCluster } from '../pulsar';
import { messagingSpec } from '../pulsar/messaging-spec';
import { FunctionSpec, LogTopicAgent, SourceSpec } from '../spec';
import { ComponentProps } from './component-props';

/** What a spec is rendered for. */
export interface RenderContext {
  readonly pulsar?: IPulsarCluster;
  readonly inMesh: boolean;
  readonly language: 'java' | 'python' | 'golang' | 'generic';
}

type CommonSpec = Omit<SourceSpec, 'sourceConfig' | 'batchSourceConfig' | 'sourceType' | 'output' | 'forwardSourceMessageProperty'> & Pick<FunctionSpec, 'volumeMounts'>;

const ENVIRONMENT_VARIABLE = /^[-._a-zA-Z][-._a-zA-Z0-9]*$/;

/** Renders what Function, Source and Sink have in common. */
export function componentSpec(props: ComponentProps, context: RenderContext): CommonSpec {
  const { pulsar, inMesh, language } = context;
  const scaling = props.scaling?._toSpec(inMesh);
  const clusterName = props.clusterName ?? pulsar?.clusterName;
  requireShellSafe(props.name, 'spec.name');
  requireShellSafe(clusterName, 'spec.clusterName');
  return {
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
    ...scaling?.replicas,
    showPreciseParallelism: props.preciseParallelism,
    resources: (props.resources ?? DEFAULT_RESOURCES)._toSpec(),
    volumeMounts: props.pod?.volumeMounts,
    pod: { ...podSpec(props.pod ?? {}), ...scaling?.pod },
    secretsMap: secretsSpec(props),
    statefulConfig: props.state?._toSpec(pulsar, language),
    logTopic: props.logTopic?.name,
    logTopicAgent: props.logTopicAgent,
    runtimeFlags: props.runtimeFlags,
    pulsar: pulsar === undefined ? undefined : messagingSpec(pulsar),
    pulsarPackageService: pulsar?.packageService === undefined ? undefined : messagingSpec(pulsar.packageService),
  };
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

function secretsSpec({ secrets }: ComponentProps): FunctionSpec['secretsMap'] {
  if (secrets === undefined) { return undefined; }
  return Object.fromEntries(Object.entries(secrets).map(([name, secret]) => {
    if (!ENVIRONMENT_VARIABLE.test(name)) {
      refuse({
        code: 'FM106',
        field: 'spec.secretsMap',
        received: show(name),
        because: 'A secret reaches the code through an environment variable, which cannot have this name.',
        fix: 'use letters, digits and - _ . only, and no digit first.',
      });
    }
    return [name, { path: secret.secretName, key: secret.key }];
  }));
}
