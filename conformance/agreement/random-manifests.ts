import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { program } from '../../test/properties/arbitraries';
import { buildProgram } from '../../test/properties/build-program';
import { withoutWarnings } from '../programs/quiet';

/** Writes what random legal programs synthesize, each as one manifest. */
export function writePrograms(folder: string, { count, seed }: { readonly count: number; readonly seed: number }): void {
  withoutWarnings();
  fc.sample(program, { numRuns: count, seed }).forEach((plan, index) => writeFileSync(join(folder, `program-${index}.yaml`), buildProgram(plan).synthYaml()));
}
