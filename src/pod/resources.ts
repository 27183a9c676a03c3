import type { Size } from 'cdk8s';
import { watched } from '../document/boundary';
import { compareQuantities, isPositiveQuantity } from '../document/quantities';
import { refuse, show } from '../document/refusal';
import { sizeQuantity } from '../document/sizes';
import { Quantity, ResourceRequirements } from '../spec';
import type { Cpu } from './cpu';

/** CPU of a component: what it asks for and what it may use at most. */
export interface CpuRange {
  /**
   * What is reserved: `resources.requests.cpu`.
   * @default - the limit, or 250m where there is none
   */
  readonly request?: Cpu;

  /**
   * The most it may use: `resources.limits.cpu`.
   * @default - none, so that idle CPU can be used
   */
  readonly limit?: Cpu;
}

/** Memory or storage of a component: what it asks for and what it may use at most. */
export interface SizeRange {
  /**
   * What is reserved.
   * @default - the limit
   */
  readonly request?: Size;

  /**
   * The most it may use.
   * @default - the request
   */
  readonly limit?: Size;
}

/** CPU, memory and storage of a component. */
export interface ResourceOptions {
  /**
   * CPU.
   * @default - a request of 250m, no limit
   */
  readonly cpu?: CpuRange;

  /**
   * Memory. Admission wants a request and a limit, so each stands in for the other.
   * @default - 1Gi, request and limit
   */
  readonly memory?: SizeRange;

  /**
   * Storage of the container itself: `ephemeral-storage`.
   * @default - not limited
   */
  readonly ephemeralStorage?: SizeRange;
}

/**
 * The resources of a component's container: `resources`.
 *
 * @throws FM206 without memory, and where a request is below zero or above its limit; by the component that is given it
 */
export class Resources {
  /** CPU as `Cpu`, memory and storage as `Size`. */
  public static of(options: ResourceOptions): Resources {
    return new Resources(() => requirementsOf(options));
  }

  /** As Kubernetes writes them, for quantities that have no type, extended resources and claims. */
  public static quantities(requirements: ResourceRequirements): Resources {
    return new Resources(() => requirements);
  }

  private constructor(private readonly render: () => ResourceRequirements) {}

  /** @internal */
  public _toSpec(): ResourceRequirements {
    const requirements = this.render();
    requireAdmissible(requirements);
    return requirements;
  }
}

watched(Resources, 'Resources');

const DEFAULT_CPU_REQUEST = Quantity.fromString('250m');
const DEFAULT_MEMORY = Quantity.fromString('1Gi');

const NOTHING = Quantity.fromNumber(0);

/** What a component gets that asks for nothing. */
export const DEFAULT_RESOURCES = Resources.of({});

function requirementsOf(options: ResourceOptions): ResourceRequirements {
  for (const [name, range] of Object.entries(options)) { requireRange(range, `resources.${name}`); }
  const cpu = { request: cpuQuantity(options.cpu?.request), limit: cpuQuantity(options.cpu?.limit) };
  const memory = sizes(options.memory, 'resources.memory') ?? { request: DEFAULT_MEMORY, limit: DEFAULT_MEMORY };
  const storage = sizes(options.ephemeralStorage, 'resources.ephemeralStorage');
  return {
    requests: {
      cpu: cpu.request ?? cpu.limit ?? DEFAULT_CPU_REQUEST,
      memory: memory.request,
      ...storage === undefined ? {} : { 'ephemeral-storage': storage.request },
    },
    limits: {
      ...cpu.limit === undefined ? {} : { cpu: cpu.limit },
      memory: memory.limit,
      ...storage === undefined ? {} : { 'ephemeral-storage': storage.limit },
    },
  };
}

/** Refuses an amount in place of a range, and a range that says neither end. */
function requireRange(range: CpuRange | SizeRange | undefined, field: string): void {
  if (range === undefined || (typeof range === 'object' && range !== null && Object.keys(range).every((end) => end === 'request' || end === 'limit'))) { return; }
  refuse({
    code: 'FM102',
    field,
    received: typeof range === 'object' && range !== null ? Object.keys(range).join(', ') : show(range),
    because: 'An amount has a request, a limit or both; anything else would be left out.',
    fix: 'write { request: ..., limit: ... }, with a Cpu or a Size.',
  });
}

function cpuQuantity(cpu: Cpu | undefined): Quantity | undefined {
  if (cpu === undefined) { return undefined; }
  return Quantity.fromString(cpu.amount);
}

function sizes(range: SizeRange | undefined, field: string): { request: Quantity; limit: Quantity } | undefined {
  const request = range?.request ?? range?.limit;
  const limit = range?.limit ?? range?.request;
  return request === undefined || limit === undefined ? undefined : { request: sizeQuantity(request, field), limit: sizeQuantity(limit, field) };
}

function requireAdmissible({ requests = {}, limits = {} }: ResourceRequirements): void {
  for (const [side, list] of [['requests', requests], ['limits', limits]] as const) {
    if (!isPositiveQuantity(list.memory)) {
      refuse({
        code: 'FM206',
        field: `resources.${side}.memory`,
        received: list.memory === undefined ? 'nothing' : String(list.memory.value),
        because: 'Admission needs memory above zero among requests and limits.',
        fix: 'give `memory` a request and a limit.',
      });
    }
    for (const [name, quantity] of Object.entries(list)) {
      if (compareQuantities(quantity, NOTHING) >= 0) { continue; }
      refuse({
        code: 'FM206',
        field: `resources.${side}.${name}`,
        received: String(quantity.value),
        because: 'Kubernetes refuses a pod that asks for less than nothing.',
        fix: 'give an amount above zero.',
      });
    }
    if (list.storage !== undefined) {
      refuse({
        code: 'FM206',
        field: `resources.${side}.storage`,
        received: String(list.storage.value),
        because: 'The operator admits `storage`, but Kubernetes refuses a pod that asks for it.',
        fix: 'use `ephemeral-storage`, or a volume claim template.',
      });
    }
  }
  for (const name of Object.keys(limits)) {
    if (requests[name] !== undefined && compareQuantities(requests[name], limits[name]) > 0) {
      refuse({
        code: 'FM206',
        field: `resources.requests.${name}`,
        received: `request ${requests[name].value}, limit ${limits[name].value}`,
        because: 'A request may not exceed its limit.',
        fix: 'lower the request or raise the limit.',
      });
    }
  }
}
