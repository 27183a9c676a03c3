export * from './components';
export * from './connectors';
export * from './kube';
export * from './pod';
export * from './pulsar';
export * from './runtime';
export * from './scaling';
export * from './spec';
