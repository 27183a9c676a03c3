export { KubeBackendConfig, KubeBackendConfigProps } from './kube-backend-config';
export { KubeFunction, KubeFunctionProps } from './kube-function';
export { KubeFunctionMesh, KubeFunctionMeshProps } from './kube-function-mesh';
export { KubeSink, KubeSinkProps } from './kube-sink';
export { KubeSource, KubeSourceProps } from './kube-source';
