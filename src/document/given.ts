import { Fault } from './refusal';

/** The classes whose calls are watched, by name. */
export const WATCHED = new Map<string, { readonly prototype: object } & Function>();

const FAULTS = new WeakMap<object, Fault>();
let isAnyFaulty = false;

/** Notes what is wrong with what a factory was given for a value; `field` of the fault is below that value. */
export function noteFault(value: object, fault: Fault): void {
  FAULTS.set(value, fault);
  isAnyFaulty = true;
}

/** What is wrong with what a factory was given for a value. */
export function faultOf(value: object): Fault | undefined {
  return isAnyFaulty ? FAULTS.get(value) : undefined;
}
