export * from './topology';
export * from './topology-change';
export * from './topology-data';
export * from './topology-diagram-options';
export * from './topology-diff';
export * from './topology-files';
