import { Chart } from 'cdk8s';
import { Construct, IConstruct } from 'constructs';
import { CALLS, STRUCTS } from './declared';
import { Field } from './declared-fields';
import { nameClass, noteFault } from './given';
import { at, refuse, Refusal, show, within } from './refusal';
import { kindOf } from './shape';
import { checkArguments, checkOf, checkStruct } from './type-checks';
import { wordsFor } from './type-words';

/*
 * The boundary of the library: what callers hand over is held against what the library declares, for those whom no compiler
 * tells. A construct asks for that with `requireDeclared`, first of all. A value object is made before any construct is there
 * to be named; so what is wrong with what its factory was given is noted, and refused when a construct is given the value.
 */

type Method = (...values: unknown[]) => unknown;

/** What is known of a construct to be, besides its props. */
interface Place {
  /** Whether a chart has to be above it. */
  readonly inChart?: boolean;
  /** Whether it has no props but those of the struct, as a subclass of others would. */
  readonly isWhole?: boolean;
}

/** Refuses props of a construct to be that are misspelled, missing or of another type than the struct declares; and a scope that is none. */
export function requireDeclared(scope: Construct, id: string, struct: string, props: unknown, { inChart = true, isWhole = true }: Place = {}): void {
  inPlace(scope, id, () => {
    if (inChart && !isInChart(scope)) {
      refuse({
        code: 'FM102',
        field: 'scope',
        received: scope.node.path === '' ? 'the App' : show(scope.node.path),
        because: 'Resources are written by a chart, and there is none above this.',
        fix: "create it in a chart: new Chart(app, '...').",
      });
    }
    if (typeof props !== 'object' || props === null) {
      refuse({ code: 'FM103', field: 'props', received: kindOf(props), because: `${id} cannot be without its props.`, fix: wordsFor(struct).fix });
    }
    checkStruct(struct, props, '', isWhole);
  });
}

/**
 * Sees to it that what the factories and methods of a class are given is held against what they declare: at once, where there
 * is a construct to be named, or nothing is made that a construct would be given; else when a construct is given what was made.
 */
export function watched(type: Function & { readonly prototype: object }, className: string): void {
  nameClass(type, className);
  for (const holder of [type, type.prototype]) {
    for (const name of Object.getOwnPropertyNames(holder)) {
      const call = `${className}.${name}`;
      if (!Object.hasOwn(CALLS, call)) { continue; }
      const method = Reflect.get(holder, name) as Method;
      Object.defineProperty(holder, name, { value: watchedMethod(call, method, holder === type), writable: true, configurable: true });
    }
  }
}

function watchedMethod(call: string, method: Method, isFactory: boolean): Method {
  if (CALLS[call].startsWith('scope:Construct id:string')) { return placing(call, method); }
  return isFactory && !CALLS[call].startsWith('scope:') ? noting(call, method) : looking(call, method);
}

/** A method that makes a construct, and looks at what it is given as a constructor does. */
function placing(call: string, method: Method): Method {
  return function (this: unknown, ...values) {
    inPlace(values[0], values[1], () => { checkArguments(call, values, fieldOf); });
    return method.apply(this, values);
  };
}

/** A method that makes a value. What is wrong with that is said when a construct is given it, and can be named. */
function noting(call: string, method: Method): Method {
  return function (this: unknown, ...values) {
    let made: unknown;
    try {
      made = method.apply(this, values);
    } catch (error) {
      if (error instanceof TypeError) { checkCall(call, values); }
      throw error;
    }
    try {
      checkArguments(call, values, fieldOf);
    } catch (error) {
      if (!(error instanceof Refusal) || typeof made !== 'object' || made === null) { throw error; }
      noteFault(made, error.fault);
    }
    return made;
  };
}

/** Any other method, which looks at once. */
function looking(call: string, method: Method): Method {
  return function (this: unknown, ...values) {
    const scope = [this, values[0], Object(this).scope as unknown].find((value) => Construct.isConstruct(value));
    const look = (): void => { checkCall(call, values); };
    if (scope === undefined) { look(); } else { within(scope, look); }
    return method.apply(this, values);
  };
}

/** Holds the arguments of a call against its parameters, which messages name as `Class.method(parameter)`. */
function checkCall(call: string, values: readonly unknown[]): void {
  checkArguments(call, values, ({ name }) => `${call}(${name})`);
}

function isInChart(scope: IConstruct): boolean {
  for (let above: IConstruct | undefined = scope; above !== undefined; above = above.node.scope) {
    if (Chart.isChart(above)) { return true; }
  }
  return false;
}

/** How a prop among the options of a call is named: without the argument that holds them. */
function fieldOf({ name, type }: Field): string {
  return type in STRUCTS ? '' : name;
}

/** Runs `body`, naming the construct to be that `id` stands for below `scope`. */
function inPlace(scope: unknown, id: unknown, body: () => void): void {
  checkOf('Construct')(scope, 'scope');
  at(() => [(scope as Construct).node.path, id].filter((part) => typeof part === 'string' && part !== '').join('/'), () => {
    checkOf('string')(id, 'id');
    if (id === '') {
      refuse({ code: 'FM102', field: 'id', received: '""', because: 'Only the App has no id.', fix: 'name the construct.' });
    }
    body();
  });
}
