import { RangePlan } from '../../../test/properties/pod-plan';
import { Figure, figure } from '../figure';
import { Fields, Rendered } from '../rendered';
import { Subject } from '../subject';

const DEFAULT_CPU = 250;
const DEFAULT_MEMORY = 1024 ** 2;

/** CPU in thousandths, memory and storage in KiB. */
export function resourcesOf({ plan: { resources, runtime, kind } }: Subject, { container, details }: Rendered): Figure[] {
  const { requests, limits } = container.resources as { readonly [list: string]: Fields };
  const { request = resources?.cpu?.limit, limit } = resources?.cpu ?? {};
  const cpu = request === undefined ? undefined : { request, limit };
  const memory = bothEnds(resources?.memory);
  const isGo = kind === 'function' && runtime === 'go';
  return [
    figure('resources.cpu', cpu, { request: DEFAULT_CPU }, { request: thousandths(requests.cpu), limit: thousandths(limits.cpu) }),
    figure('resources.memory', memory, { request: DEFAULT_MEMORY, limit: DEFAULT_MEMORY }, { request: kibibytes(requests.memory), limit: kibibytes(limits.memory) }),
    figure('resources.ephemeralStorage', bothEnds(resources?.storage), {}, {
      request: kibibytes(requests['ephemeral-storage']), limit: kibibytes(limits['ephemeral-storage']),
    }),
    // What a Go instance is told is in whole CPUs.
    ...isGo ? [] : [
      figure('resources.cpu', cpu?.request, DEFAULT_CPU, Math.round(details.cpu * 1000)),
      figure('resources.memory', memory?.request, DEFAULT_MEMORY, details.ram / 1024),
    ],
  ];
}

/** The operator's percentages are of the limit, the autoscaler's of the request. */
export function percentOfLimit(percent: number, range: RangePlan | undefined): number {
  const { request, limit } = range ?? {};
  return request === undefined || limit === undefined ? percent : Math.trunc(percent * (limit / request));
}

/** Each end stands in for the other. */
function bothEnds({ request, limit }: RangePlan = {}): RangePlan | undefined {
  return request === undefined && limit === undefined ? undefined : { request: request ?? limit, limit: limit ?? request };
}

const BINARY: { readonly [suffix: string]: number } = { '': 1 / 1024, 'Ki': 1, 'Mi': 1024, 'Gi': 1024 ** 2 };

function kibibytes(quantity: unknown): number | undefined {
  const [, digits, suffix] = /^(\d+)(Ki|Mi|Gi|)$/.exec(String(quantity)) ?? [];
  return digits === undefined ? undefined : Number(digits) * BINARY[suffix];
}

function thousandths(quantity: unknown): number | undefined {
  const [, digits, suffix] = /^(\d+)(m|)$/.exec(String(quantity)) ?? [];
  return digits === undefined ? undefined : Number(digits) * (suffix === 'm' ? 1 : 1000);
}
