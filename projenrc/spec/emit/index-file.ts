import { lines } from './lines';

/** The schema is left out: it is data for this library, not an API that jsii could carry. */
export function emitIndex(): string {
  return lines(
    "export * from './enums';",
    "export * from './int-or-string';",
    "export * from './quantity';",
    '// types only, so that no time goes into loading an empty module',
    "export type * from './structs';",
    "export * from './version';",
  );
}
