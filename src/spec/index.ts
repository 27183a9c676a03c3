// Generated from the CRDs of function-mesh v0.27.2 and pulsar-resources-operator v0.19.6 by: npx projen spec
// Do not edit: change projenrc/spec and generate again.

export * from './enums';
export * from './int-or-string';
export * from './quantity';
// types only, so that no time goes into loading an empty module
export type * from './structs';
export * from './version';
