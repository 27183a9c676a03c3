import { ComponentPlan } from '../../../test/properties/program';

/** Whether a sidecar sends the log to its topic: for a source or sink nothing else does. */
export function isLoggedBySidecar({ kind, logs }: ComponentPlan): boolean {
  return logs === 'sidecar' || logs === 'default' && kind !== 'function';
}
