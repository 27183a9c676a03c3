export * from './topology';
export * from './topology-data';
export * from './topology-diagram-options';
