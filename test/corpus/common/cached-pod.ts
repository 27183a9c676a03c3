import { OPERATOR_POD } from './written-out';
import { ImagePullSecret, PodOptions } from '../../../src';

/** A pod with a volume, an init container and a sidecar, whose images come from a private registry. */
export function cachedPod(registryLogin: ImagePullSecret): PodOptions {
  const busybox = { image: 'busybox:1.28' };
  return {
    ...OPERATOR_POD,
    labels: { locaction: 'mtv' },
    annotations: { 'managed-function': 'true' },
    imagePullSecrets: [registryLogin],
    volumes: [{ name: 'cache-volume', emptyDir: {} }],
    volumeMounts: [{ name: 'cache-volume', mountPath: '/cache' }],
    initContainers: [{ ...busybox, name: 'init-function', command: ['sh', '-c', 'echo The app is running! && sleep 30'] }],
    sidecars: [{ ...busybox, name: 'sidecar-function', command: ['sh', '-c', 'echo The app is running! && sleep 30000'] }],
  };
}
