/** The operator's ready-made autoscaling rules: `pod.builtinAutoscaler`. At most one for CPU and one for memory. */
export enum BuiltinRule {
  /** 80% of the CPU limit, on average. */
  CPU_80 = 'AverageUtilizationCPUPercent80',
  /** 50% of the CPU limit, on average. */
  CPU_50 = 'AverageUtilizationCPUPercent50',
  /** 20% of the CPU limit, on average. */
  CPU_20 = 'AverageUtilizationCPUPercent20',
  /** 80% of the memory limit, on average. */
  MEMORY_80 = 'AverageUtilizationMemoryPercent80',
  /** 50% of the memory limit, on average. */
  MEMORY_50 = 'AverageUtilizationMemoryPercent50',
  /** 20% of the memory limit, on average. */
  MEMORY_20 = 'AverageUtilizationMemoryPercent20',
}
