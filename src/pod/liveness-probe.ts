import { Duration } from 'cdk8s';
import { count, seconds } from '../document/numbers';
import { Liveness } from '../spec';

/**
 * When Kubernetes restarts a component that no longer answers on its metrics port: `pod.liveness`.
 *
 * Every field is always written: one that is left to the API server's defaults would make the operator update the
 * StatefulSet for ever.
 */
export interface LivenessProbeOptions {
  /**
   * The time between two probes, and the time a probe may take: `periodSeconds`. Whole seconds, at least one.
   * @default Duration.seconds(10)
   */
  readonly period?: Duration;

  /**
   * The time before the first probe: `initialDelaySeconds`. Long enough for packages to be downloaded.
   * @default Duration.seconds(30)
   */
  readonly initialDelay?: Duration;

  /**
   * How many probes in a row must fail before a restart: `failureThreshold`.
   * @default 3
   */
  readonly failureThreshold?: number;
}

/** Renders `liveness`. */
export function livenessSpec(options: LivenessProbeOptions): Liveness {
  return {
    periodSeconds: seconds(options.period ?? Duration.seconds(10), 'pod.livenessProbe.period', { min: 1 }),
    initialDelaySeconds: seconds(options.initialDelay ?? Duration.seconds(30), 'pod.livenessProbe.initialDelay'),
    failureThreshold: count(options.failureThreshold ?? 3, 'pod.livenessProbe.failureThreshold', { min: 1 }),
    successThreshold: 1,
  };
}
