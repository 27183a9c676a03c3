// Generated from the CRDs of function-mesh v0.27.2 and pulsar-resources-operator v0.19.6 by: npx projen spec
// Do not edit: change projenrc/spec and generate again.

/** A number or a string: a port by number or name, a count or a percentage. */
export class IntOrString {
  /** From a number. */
  public static fromNumber(value: number): IntOrString {
    return new IntOrString(value);
  }

  /** From a string. */
  public static fromString(value: string): IntOrString {
    return new IntOrString(value);
  }

  private constructor(
    /** What stands in the manifest. */
    public readonly value: string | number,
  ) {}
}
