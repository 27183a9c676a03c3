import { ApiObjectMetadata } from 'cdk8s';
import { PodOptions, Resources } from '../pod';
import { IPulsarCluster, SecretRef, Topic } from '../pulsar';
import { Scaling } from '../scaling';
import { LogTopicAgent } from '../spec';
import { StateStore } from './state-store';

/** Images beside the runner's that the operator starts for a component. */
export interface HelperImages {
  /**
   * Downloads the package, where the operator uses init containers for that: `downloaderImage`.
   * @default - the operator's
   */
  readonly downloader?: string;

  /**
   * Sends the log to the log topic, where a sidecar does: `filebeatImage`.
   * @default - the operator's
   */
  readonly filebeat?: string;

  /**
   * Deletes the subscription of a deleted component: `cleanupImage`.
   * @default - the runner's image
   */
  readonly cleanup?: string;
}

/** What is installed in a runner image of your own, so that packages can be downloaded in it. */
export interface ImageTools {
  /**
   * Whether the image has pulsarctl: `imageHasPulsarctl`.
   * @default - true for the known pulsarctl runner images, else false: pulsar-admin is used
   */
  readonly pulsarctl?: boolean;

  /**
   * Whether the image has wget, which downloads from web servers need: `imageHasGet`.
   * @default - true for the known pulsarctl runner images, else false
   */
  readonly wget?: boolean;
}

/** What {@link PulsarFunction}, {@link Source} and {@link Sink} have in common. */
export interface ComponentProps {
  /**
   * The Pulsar cluster.
   * @default - that of the FunctionMesh, else the default of the nearest scope; see `PulsarCluster.setDefault`
   */
  readonly pulsar?: IPulsarCluster;

  /**
   * Metadata of the resource. A member of a FunctionMesh is no resource and has none.
   * @default - a name from the construct path, the chart's namespace
   */
  readonly metadata?: ApiObjectMetadata;

  /**
   * The name in Pulsar, `spec.name`. In a FunctionMesh it is the member's name too, from which the operator makes the
   * resource `<mesh>-<name>`.
   * @default - the name of the resource; in a FunctionMesh the construct path below it
   */
  readonly name?: string;

  /**
   * The Pulsar tenant the component belongs to: `spec.tenant`.
   * @default 'public'
   */
  readonly tenant?: string;

  /**
   * The Pulsar namespace the component belongs to: `spec.namespace`.
   * @default 'default'
   */
  readonly namespace?: string;

  /**
   * What the instances call the Pulsar cluster: `spec.clusterName`.
   * @default - the `clusterName` of the Pulsar cluster
   */
  readonly clusterName?: string;

  /**
   * The runner image: `spec.image`.
   * @default - the operator's image for the runtime, or the image of the connector
   */
  readonly image?: string;

  /**
   * What a runner image of your own has installed.
   * @default - what the operator knows of the image
   */
  readonly imageTools?: ImageTools;

  /**
   * Images beside the runner's.
   * @default - the operator's
   */
  readonly helperImages?: HelperImages;

  /**
   * How many pods, and what changes their number: `replicas`, `minReplicas`, `maxReplicas` and the autoscaling of `pod`.
   * @default - one pod
   */
  readonly scaling?: Scaling;

  /**
   * Whether the instances are told the real number of pods: `showPreciseParallelism`. Every scaling restarts them all then.
   * @default false
   */
  readonly preciseParallelism?: boolean;

  /**
   * CPU and memory: `resources`.
   * @default - a CPU request of 250m without limit; 1Gi of memory, request and limit
   */
  readonly resources?: Resources;

  /**
   * The pods: `pod`, `volumeMounts`.
   * @default - restricted by `PodSecurity.restricted()`, the rest as the operator has it
   */
  readonly pod?: PodOptions;

  /**
   * Secrets that the code reads from its context by name: `secretsMap`. In Go, an environment variable.
   * @default - none
   */
  readonly secrets?: { [name: string]: SecretRef };

  /**
   * State kept beside messages: `statefulConfig`.
   * @default - none
   */
  readonly state?: StateStore;

  /**
   * Where the log goes, besides the console: `logTopic`.
   * @default - nowhere
   */
  readonly logTopic?: Topic;

  /**
   * What sends the log there: `logTopicAgent`. A Source or Sink has the sidecar only.
   * @default - the runtime for a function, a sidecar for a Source or Sink
   */
  readonly logTopicAgent?: LogTopicAgent;

  /**
   * Further flags of the function instance: `runtimeFlags`.
   * @default - none
   */
  readonly runtimeFlags?: string;

  /**
   * Whether changes wait instead of restarting pods: the annotation `compute.functionmesh.io/pause-rollout`. Not for members
   * of a FunctionMesh.
   * @default - as the operator is configured
   */
  readonly pauseRollout?: boolean;

  /**
   * Whether the operator looks after the resource: the annotation `compute.functionmesh.io/managed`. Not for members of a
   * FunctionMesh.
   * @default true
   */
  readonly managed?: boolean;
}
