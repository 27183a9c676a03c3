export { BuiltinRule } from './builtin-rule';
export { Metric } from './metric';
export {
  BuiltinScalingOptions, ExternalScalingOptions, HorizontalScalingOptions, ReplicaRange, Scaling, VerticalScalingOptions,
} from './scaling';
