import { lines } from './lines';

/** A union-like class over a number or a string, of the shape that its namesake in cdk8s-plus has. */
export function emitValueClass(name: string, summary: string): string {
  return lines(
    `/** ${summary}. */`,
    `export class ${name} {`,
    '  /** From a number. */',
    `  public static fromNumber(value: number): ${name} {`,
    `    return new ${name}(value);`,
    '  }',
    '',
    '  /** From a string. */',
    `  public static fromString(value: string): ${name} {`,
    `    return new ${name}(value);`,
    '  }',
    '',
    '  private constructor(',
    '    /** What stands in the manifest. */',
    '    public readonly value: string | number,',
    '  ) {}',
    '}',
  );
}
