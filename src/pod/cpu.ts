import { watched } from '../document/boundary';

/** An amount of CPU. A `Cpu` of cdk8s-plus fits too in TypeScript. */
export class Cpu {
  /** Thousandths of a CPU: `500m`. */
  public static millis(amount: number): Cpu {
    return new Cpu(`${amount}m`);
  }

  /** Whole CPUs or parts of one: `2`, `0.5`. */
  public static units(amount: number): Cpu {
    return new Cpu(`${amount}`);
  }

  private constructor(
    /** The amount as Kubernetes writes it. */
    public readonly amount: string,
  ) {}
}

watched(Cpu, 'Cpu');
