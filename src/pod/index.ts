export { Cpu } from './cpu';
export { ImagePullSecret } from './image-pull-secret';
export { LivenessProbeOptions } from './liveness-probe';
export { PodOptions, PodPlacementOptions } from './pod-options';
export { PodSecurity } from './pod-security';
export { CpuRange, ResourceOptions, Resources, SizeRange } from './resources';
export { ServiceAccountRef } from './service-account-ref';
