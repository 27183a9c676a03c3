import { IConstruct } from 'constructs';
import { Acknowledgement } from '../rules/acknowledgements';

/** A code that a program acknowledges for a construct and everything below it. */
export interface ScopedAcknowledgement extends Acknowledgement {
  readonly scope: IConstruct;
}

const REGISTERS = new WeakMap<IConstruct, AcknowledgementRegister>();

/** What a program acknowledges, for one app. */
export class AcknowledgementRegister {
  public static of(root: IConstruct): AcknowledgementRegister {
    const register = REGISTERS.get(root) ?? new AcknowledgementRegister();
    REGISTERS.set(root, register);
    return register;
  }

  private readonly byScope = new Map<IConstruct, Map<string, ScopedAcknowledgement>>();

  private constructor() {}

  public get isEmpty(): boolean {
    return this.byScope.size === 0;
  }

  /** Takes an acknowledgement; false where the scope has one of its code. */
  public add(entry: ScopedAcknowledgement): boolean {
    const known = this.byScope.get(entry.scope) ?? new Map<string, ScopedAcknowledgement>();
    if (known.has(entry.code)) { return false; }
    this.byScope.set(entry.scope, known.set(entry.code, entry));
    return true;
  }

  /** In the order in which the program makes them. */
  public entries(): ScopedAcknowledgement[] {
    return [...this.byScope.values()].flatMap((ofScope) => [...ofScope.values()]);
  }

  /** The acknowledgement of a code that is nearest to a construct. */
  public find(construct: IConstruct, code: string): ScopedAcknowledgement | undefined {
    if (this.isEmpty) { return undefined; }
    for (let at: IConstruct | undefined = construct; at !== undefined; at = at.node.scope) {
      const entry = this.byScope.get(at)?.get(code);
      if (entry !== undefined) { return entry; }
    }
    return undefined;
  }
}
