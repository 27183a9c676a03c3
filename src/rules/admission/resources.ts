import { compareQuantities, isPositiveQuantity } from '../../document/quantities';
import { Subject } from '../../document/subject';
import { Quantity } from '../../spec';
import { SCHEMA } from '../../spec/schema';
import { COMPONENTS, Complaint, rule } from '../rule';

const SIDES = ['requests', 'limits'] as const;
const ZERO = Quantity.fromNumber(0);
const QUANTITY = new RegExp(SCHEMA.quantityPattern);
const FRACTION_IN_EXPONENT = /[eE][+-]?\d*\./;

/** A quantity of the container; undefined where there is none, or one that the schema refuses. */
export function quantityOf(subject: Subject, side: string, name: string): Quantity | undefined {
  const value = subject.value('resources', side, name);
  if (typeof value === 'number') { return Quantity.fromNumber(value); }
  return typeof value === 'string' && QUANTITY.test(value) && !FRACTION_IN_EXPONENT.test(value) ? Quantity.fromString(value) : undefined;
}

export const ADMISSIBLE_RESOURCES = rule({
  code: 'FM206',
  severity: 'error',
  kinds: COMPONENTS,
  why: 'Admission needs memory above zero among requests and limits, no request above its limit, and nothing below zero.',
  remedy: 'give resources.requests.memory and resources.limits.memory, the request no larger than the limit.',
  check(subject) {
    const complaints: Complaint[] = [];
    for (const side of SIDES) {
      if (!isPositiveQuantity(quantityOf(subject, side, 'memory'))) {
        complaints.push({
          at: subject.in('resources', side, 'memory'),
          received: String(subject.value('resources', side, 'memory') ?? 'nothing'),
          because: 'Admission needs memory above zero among requests and limits.',
        });
      }
      for (const name of ['cpu', 'storage']) {
        const quantity = quantityOf(subject, side, name);
        if (quantity !== undefined && compareQuantities(quantity, ZERO) < 0) {
          complaints.push({ at: subject.in('resources', side, name), received: String(quantity.value), because: 'Admission refuses less than nothing.', fix: 'give an amount above zero.' });
        }
      }
    }
    const exceeding = ['memory', 'cpu'].filter((name) => exceeds(subject, name));
    return [...complaints, ...exceeding.map((name) => exceedsItsLimit(subject, name))];
  },
});

/** Admission compares what it reads itself; a limit of no CPU is none to it. */
function exceeds(subject: Subject, name: string): boolean {
  const [request, limit] = SIDES.map((side) => quantityOf(subject, side, name));
  if (request === undefined || limit === undefined) { return false; }
  const isLimited = name === 'memory' ? isPositiveQuantity(request) && isPositiveQuantity(limit) : compareQuantities(limit, ZERO) !== 0;
  return isLimited && compareQuantities(request, limit) > 0;
}

export function exceedsItsLimit(subject: Subject, name: string): Complaint {
  const [request, limit] = SIDES.map((side) => String(subject.value('resources', side, name)));
  return {
    at: subject.in('resources', 'requests', name),
    received: `request ${request}, limit ${limit}`,
    because: 'A request may not exceed its limit.',
    fix: 'lower the request or raise the limit.',
  };
}
