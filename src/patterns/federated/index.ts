export { ClusterLink, Crossing, IClusterBridge } from './cluster-link';
export { FederatedChart } from './federated-chart';
export { FederatedPipeline, FederatedPipelineProps, IFederationExtension } from './federated-pipeline';
export * from './federated-site';
