import { refuse } from './refusal';
import { Quantity } from '../spec';

const QUANTITY = /^([+-]?)(\d+\.?\d*|\.\d+)(?:([eE][+-]?\d+)|([KMGTPE]i|[numkMGTPE])?)$/;
/** The powers of ten and of two that a suffix stands for. */
const SUFFIXES: { readonly [suffix: string]: readonly [number, bigint] } = {
  n: [-9, 1n],
  u: [-6, 1n],
  m: [-3, 1n],
  k: [3, 1n],
  M: [6, 1n],
  G: [9, 1n],
  T: [12, 1n],
  P: [15, 1n],
  E: [18, 1n],
  Ki: [0, 2n ** 10n],
  Mi: [0, 2n ** 20n],
  Gi: [0, 2n ** 30n],
  Ti: [0, 2n ** 40n],
  Pi: [0, 2n ** 50n],
  Ei: [0, 2n ** 60n],
};

/** Kubernetes keeps nothing smaller than a billionth. */
const DIGITS_KEPT = 9;

/** Far beyond what a quantity can hold, and still cheap to compute with. */
const MAX_EXPONENT = 60;

/** Compares two quantities by what they amount to; below zero where the first is smaller. */
export function compareQuantities(a: Quantity, b: Quantity): number {
  if (a.value === b.value) { return 0; }
  const [left, right] = [billionths(a), billionths(b)];
  return left < right ? -1 : Number(left > right);
}

export function isPositiveQuantity(quantity: Quantity | undefined): boolean {
  if (quantity === undefined) { return false; }
  const [, sign, digits] = partsOf(quantity);
  return sign !== '-' && /[1-9]/.test(digits);
}

const BILLIONTHS = new Map<string, bigint>();

/** A program writes few quantities, many times each; they are kept only as long as they are few. */
const MOST_KEPT = 1000;

/** What a quantity amounts to, exact, since 1100m is no more than 1.1; what is left below a billionth is rounded away from zero. */
export function billionths(quantity: Quantity): bigint {
  const text = String(quantity.value);
  let amount = BILLIONTHS.get(text);
  if (amount === undefined) {
    amount = computed(quantity);
    if (BILLIONTHS.size >= MOST_KEPT) { BILLIONTHS.clear(); }
    BILLIONTHS.set(text, amount);
  }
  return amount;
}

function computed(quantity: Quantity): bigint {
  const [, sign, digits, exponent, suffix] = partsOf(quantity);
  const [whole, fraction = ''] = digits.split('.');
  const [ten, two] = suffix === undefined ? [0, 1n] as const : SUFFIXES[suffix];
  const power = Math.max(-MAX_EXPONENT, Math.min(Number((exponent ?? 'e0').slice(1)) + ten, MAX_EXPONENT)) - fraction.length + DIGITS_KEPT;
  const mantissa = BigInt(whole + fraction) * two;
  const amount = power >= 0 ? mantissa * 10n ** BigInt(power) : roundedUp(mantissa, 10n ** BigInt(-power));
  return sign === '-' ? -amount : amount;
}

/** Sign, digits, exponent and suffix. */
function partsOf(quantity: Quantity): RegExpExecArray {
  const text = String(quantity.value);
  return QUANTITY.exec(text) ?? refuse({
    code: 'FM206',
    field: 'resources',
    received: text,
    because: 'Kubernetes cannot read this quantity.',
    fix: 'write a number with a suffix such as m, Mi or Gi.',
  });
}

function roundedUp(amount: bigint, divisor: bigint): bigint {
  return (amount + divisor - 1n) / divisor;
}
