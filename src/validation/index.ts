export * from './function-mesh-validation';
