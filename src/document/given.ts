import { Fault } from './refusal';
import { Quantity } from '../spec';

type Class = { readonly prototype: object } & Function;

/** By which every copy of the library knows its classes: what bundles an app may give them other names. */
const CLASS = Symbol.for('cdk8s-function-mesh.class');

/** The classes whose objects callers hand over, by name. */
const CLASSES = new Map<string, Class>();

/** Makes the objects of a class known by its name. */
export function nameClass(type: Class, name: string): void {
  CLASSES.set(name, type);
  Object.defineProperty(type.prototype, CLASS, { value: name });
}

nameClass(Quantity, 'Quantity');

/** Whether an object is of a class of the library, or of that of another copy of it. */
export function isOf(value: object, name: string): boolean {
  const known = CLASSES.get(name);
  if (known !== undefined && value instanceof known) { return true; }
  for (let at = Object.getPrototypeOf(value) as object | null; at !== null; at = Object.getPrototypeOf(at) as object | null) {
    if (Object.hasOwn(at, CLASS) && Reflect.get(at, CLASS) === name) { return true; }
  }
  return false;
}

/** Whether an object is of any of these classes itself, not of a subclass of a user's. */
export function isOurs(value: object): boolean {
  const prototype = Object.getPrototypeOf(value) as object | null;
  return prototype !== null && Object.hasOwn(prototype, CLASS);
}

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
