import { refuse } from '../document/refusal';
import { Quantity } from '../spec';

const QUANTITY = /^([+-]?(?:\d+\.?\d*|\.\d+))(?:([eE][+-]?\d+)|([KMGTPE]i|[numkMGTPE])?)$/;
const SUFFIXES: { readonly [suffix: string]: number } = {
  n: 1e-9,
  u: 1e-6,
  m: 1e-3,
  k: 1e3,
  M: 1e6,
  G: 1e9,
  T: 1e12,
  P: 1e15,
  E: 1e18,
  Ki: 2 ** 10,
  Mi: 2 ** 20,
  Gi: 2 ** 30,
  Ti: 2 ** 40,
  Pi: 2 ** 50,
  Ei: 2 ** 60,
};

/** Compares two quantities by what they amount to; below zero where the first is smaller. */
export function compareQuantities(a: Quantity, b: Quantity): number {
  return amountOf(a) - amountOf(b);
}

export function isPositiveQuantity(quantity: Quantity | undefined): boolean {
  return quantity !== undefined && amountOf(quantity) > 0;
}

function amountOf(quantity: Quantity): number {
  const text = String(quantity.value);
  const match = QUANTITY.exec(text);
  if (match === null) {
    refuse({
      code: 'FM206',
      field: 'resources',
      received: text,
      because: 'Kubernetes cannot read this quantity.',
      fix: 'write a number with a suffix such as m, Mi or Gi.',
    });
  }
  const [, digits, exponent, suffix] = match;
  return Number(digits + (exponent ?? '')) * (suffix === undefined ? 1 : SUFFIXES[suffix]);
}
