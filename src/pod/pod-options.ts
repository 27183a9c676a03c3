import type { Duration } from 'cdk8s';
import { Affinity, Container, EnvVar, Toleration, Volume, VolumeMount } from '../spec';
import { ImagePullSecret } from './image-pull-secret';
import { LivenessProbeOptions } from './liveness-probe';
import { PodSecurity } from './pod-security';
import { ServiceAccountRef } from './service-account-ref';

/** Where pods may run and how they look, as both components and a {@link BackendConfig} say it. */
export interface PodPlacementOptions {
  /**
   * Further labels of the pods: `pod.labels`. The operator's selector labels are refused.
   * @default - none
   */
  readonly labels?: { [key: string]: string };

  /**
   * Annotations of the pods: `pod.annotations`.
   * @default - none
   */
  readonly annotations?: { [key: string]: string };

  /**
   * The labels that a node must have: `pod.nodeSelector`.
   * @default - any node
   */
  readonly nodeSelector?: { [key: string]: string };

  /**
   * Where pods attract or avoid each other and nodes: `pod.affinity`. A `k8s.Affinity` fits.
   * @default - the operator's: replicas prefer different nodes
   */
  readonly affinity?: Affinity;

  /**
   * The taints that pods tolerate: `pod.tolerations`. A `k8s.Toleration` fits.
   * @default - none
   */
  readonly tolerations?: Toleration[];

  /**
   * The time a pod has to stop: `pod.terminationGracePeriodSeconds`. Whole seconds.
   * @default Duration.seconds(30)
   */
  readonly terminationGracePeriod?: Duration;

  /**
   * The account that pods run as: `pod.serviceAccountName`.
   * @default - the namespace's default account
   */
  readonly serviceAccount?: ServiceAccountRef;

  /**
   * Credentials to pull images with: `pod.imagePullSecrets`.
   * @default - none
   */
  readonly imagePullSecrets?: ImagePullSecret[];

  /**
   * When a pod that no longer answers is restarted: `pod.liveness`.
   * @default - never
   */
  readonly livenessProbe?: LivenessProbeOptions;
}

/** The pods of a component: `pod` and `volumeMounts`. */
export interface PodOptions extends PodPlacementOptions {
  /**
   * Environment variables of the runner container: `pod.env`. A secret comes as `SecretRef.toEnvVar(...)`.
   * @default - none
   */
  readonly env?: EnvVar[];

  /**
   * Volumes of the pod: `pod.volumes`. A `k8s.Volume` fits.
   * @default - none
   */
  readonly volumes?: Volume[];

  /**
   * Where volumes appear in the runner container: `volumeMounts`. A `k8s.VolumeMount` fits.
   * @default - none
   */
  readonly volumeMounts?: VolumeMount[];

  /**
   * Containers that run before the runner: `pod.initContainers`. A `k8s.Container` fits.
   * @default - none
   */
  readonly initContainers?: Container[];

  /**
   * Containers that run beside the runner: `pod.sidecars`. A `k8s.Container` fits.
   * @default - none
   */
  readonly sidecars?: Container[];

  /**
   * Whether the operator adds its own anti-affinity, by which replicas prefer different nodes: the opposite of
   * `pod.disableDefaultAffinity`.
   * @default true
   */
  readonly defaultAffinity?: boolean;

  /**
   * The security context of the pod: `pod.securityContext`.
   * @default PodSecurity.restricted()
   */
  readonly security?: PodSecurity;
}
