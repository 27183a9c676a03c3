import { enumMemberName } from '../enum-names';
import { Enumeration } from '../model';
import { lines } from './lines';
import { literal } from './literal';
import { enumMemberSummary, enumSummary } from '../summaries/enums';

export function emitEnums(enums: Enumeration[]): string {
  return enums.map(emitEnum).join('\n');
}

function emitEnum({ name, values }: Enumeration): string {
  return lines(
    `/** ${enumSummary(name)} */`,
    `export enum ${name} {`,
    values.flatMap(value => [
      `  /** ${enumMemberSummary(name, value)} */`,
      `  ${enumMemberName(value)} = ${literal(value)},`,
    ]),
    '}',
  );
}
