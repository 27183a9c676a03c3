// Generated from the CRDs of function-mesh v0.27.2 and pulsar-resources-operator v0.19.6 by: npx projen spec
// Do not edit: change projenrc/spec and generate again.

/** An amount as Kubernetes writes it: `500m`, `1Gi`, 2. */
export class Quantity {
  /** From a number. */
  public static fromNumber(value: number): Quantity {
    return new Quantity(value);
  }

  /** From a string. */
  public static fromString(value: string): Quantity {
    return new Quantity(value);
  }

  private constructor(
    /** What stands in the manifest. */
    public readonly value: string | number,
  ) {}
}
