export {
  BacklogFallback, BacklogFallbackBehavior, BacklogScalingOptions, ExistingTriggerAuthentication, KedaAuthMode,
} from './backlog-options';
export { BuiltinRule } from './builtin-rule';
export { Metric } from './metric';
export {
  BuiltinScalingOptions, ExternalScalingOptions, HorizontalScalingOptions, ReplicaRange, Scaling, VerticalScalingOptions,
} from './scaling';
