import { unsetFields } from '../document/compared-fields';
import { seconds } from '../document/numbers';
import { refuse } from '../document/refusal';
import { isSelectorLabel } from '../document/selector-labels';
import { Container, PodPolicy } from '../spec';
import { livenessSpec } from './liveness-probe';
import { PodOptions, PodPlacementOptions } from './pod-options';
import { PodSecurity } from './pod-security';


/** Renders what components and a BackendConfig have in common. */
export function podPlacementSpec(options: PodPlacementOptions): PodPolicy {
  return placementFields(options);
}

function placementFields(options: PodPlacementOptions): PodPolicy {
  requireFreeLabels(options.labels);
  return {
    labels: options.labels,
    annotations: options.annotations,
    nodeSelector: options.nodeSelector,
    affinity: options.affinity,
    tolerations: options.tolerations,
    terminationGracePeriodSeconds: options.terminationGracePeriod === undefined
      ? undefined : seconds(options.terminationGracePeriod, 'pod.terminationGracePeriod'),
    serviceAccountName: options.serviceAccount?.serviceAccountName,
    imagePullSecrets: options.imagePullSecrets?.map((secret) => ({ name: secret.secretName })),
    liveness: options.livenessProbe === undefined ? undefined : livenessSpec(options.livenessProbe),
  };
}

/** Renders `pod` of a component. */
export function podSpec(options: PodOptions): PodPolicy {
  options.sidecars?.forEach(requireComparedFields);
  return Object.assign(placementFields(options), {
    env: options.env,
    volumes: options.volumes,
    initContainers: options.initContainers,
    sidecars: options.sidecars,
    disableDefaultAffinity: options.defaultAffinity === undefined ? undefined : !options.defaultAffinity,
    securityContext: (options.security ?? PodSecurity.restricted())._toSpec(),
  });
}

function requireFreeLabels(labels: { [key: string]: string } = {}): void {
  for (const label of Object.keys(labels)) {
    if (isSelectorLabel(label)) {
      refuse({
        code: 'FM402',
        field: `pod.labels.${label}`,
        received: labels[label],
        because: 'The operator selects its pods by this label; another value makes the StatefulSet invalid.',
        fix: 'use another label.',
      });
    }
  }
}

function requireComparedFields(sidecar: Container): void {
  for (const { at, received, fix } of unsetFields(sidecar)) {
    refuse({
      code: 'FM403',
      field: `pod.sidecars.${sidecar.name}.${at.join('.')}`,
      received,
      because: 'The API server fills in what is missing; the operator then sees a difference and updates the StatefulSet for ever.',
      fix,
    });
  }
}
