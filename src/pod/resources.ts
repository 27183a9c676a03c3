import { Size, SizeRoundingBehavior } from 'cdk8s';
import type { Cpu } from 'cdk8s-plus-27';
import { refuse } from '../document/refusal';
import { Quantity, ResourceRequirements } from '../spec';
import { compareQuantities, isPositiveQuantity } from './quantities';

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

/** The resources of a component's container: `resources`. */
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

const DEFAULT_CPU_REQUEST = '250m';
const DEFAULT_MEMORY = '1Gi';

/** What a component gets that asks for nothing. */
export const DEFAULT_RESOURCES = Resources.of({});

function requirementsOf(options: ResourceOptions): ResourceRequirements {
  const cpuRequest = options.cpu?.request?.amount ?? options.cpu?.limit?.amount ?? DEFAULT_CPU_REQUEST;
  const cpuLimit = options.cpu?.limit?.amount;
  const memory = sizes(options.memory) ?? { request: DEFAULT_MEMORY, limit: DEFAULT_MEMORY };
  const storage = sizes(options.ephemeralStorage);
  return {
    requests: {
      cpu: Quantity.fromString(cpuRequest),
      memory: Quantity.fromString(memory.request),
      ...storage === undefined ? {} : { 'ephemeral-storage': Quantity.fromString(storage.request) },
    },
    limits: {
      ...cpuLimit === undefined ? {} : { cpu: Quantity.fromString(cpuLimit) },
      memory: Quantity.fromString(memory.limit),
      ...storage === undefined ? {} : { 'ephemeral-storage': Quantity.fromString(storage.limit) },
    },
  };
}

function sizes(range: SizeRange | undefined): { request: string; limit: string } | undefined {
  const request = range?.request ?? range?.limit;
  const limit = range?.limit ?? range?.request;
  return request === undefined || limit === undefined ? undefined : { request: quantityOf(request), limit: quantityOf(limit) };
}

function quantityOf(size: Size): string {
  const mebibytes = size.toMebibytes({ rounding: SizeRoundingBehavior.NONE });
  if (Number.isInteger(mebibytes)) {
    return mebibytes % 1024 === 0 && mebibytes > 0 ? `${mebibytes / 1024}Gi` : `${mebibytes}Mi`;
  }
  return `${size.toKibibytes({ rounding: SizeRoundingBehavior.FLOOR })}Ki`;
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
