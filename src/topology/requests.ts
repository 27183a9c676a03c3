import { billionths } from '../document/quantities';
import { Refusal } from '../document/refusal';
import { Subject } from '../document/subject';
import { Quantity } from '../spec';

const BILLIONTHS_IN_MILLI = 1_000_000n;
const BILLIONTHS_IN_ONE = 1_000_000_000n;

/** What each pod requests: thousandths of a core, and bytes. */
export interface Requests {
  readonly cpuMillis?: number;
  readonly memoryBytes?: number;
}

/** The requests of a component; Kubernetes takes the limit for a request that is missing. */
export function requestsOf(component: Subject): Requests {
  return {
    cpuMillis: requested(component, 'cpu', BILLIONTHS_IN_MILLI),
    memoryBytes: requested(component, 'memory', BILLIONTHS_IN_ONE),
  };
}

function requested(component: Subject, resource: 'cpu' | 'memory', unit: bigint): number | undefined {
  const value = component.value('resources', 'requests', resource) ?? component.value('resources', 'limits', resource);
  if (typeof value !== 'string' && typeof value !== 'number') { return undefined; }
  try {
    const amount = billionths(Quantity.fromString(String(value)));
    return Number((amount + unit - 1n) / unit);
  } catch (error) {
    if (error instanceof Refusal) { return undefined; }
    throw error;
  }
}
