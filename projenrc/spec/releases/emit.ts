import { Releases } from './collect';
import { lines } from '../emit/lines';
import { literal } from '../emit/literal';

type Range = readonly [from: string, to?: string];

const MAX_LINE = 150;

export function emitFieldReleases(all: readonly string[], byKind: ReadonlyMap<string, Releases>): string {
  return lines(
    '// Generated from the CRDs of every release of function-mesh by: npx projen spec:releases --repository <clone>',
    '// Do not edit: change projenrc/spec/releases and generate again.',
    '',
    '/** The releases of the operator, oldest first. @internal */',
    'export const RELEASES: readonly string[] = [',
    filled(all.map(literal)),
    '];',
    '',
    '/** From one release to another, both included; without the other, to the newest. @internal */',
    'export type ReleaseRange = readonly [from: string, to?: string];',
    '',
    '/**',
    ' * The fields that some release does not have, by kind and path below `spec`, with the releases that have them. A field is left',
    ' * out where the field around it says the same. The empty path is the kind itself. `[]` is an item, `{}` a value of a map.',
    ' *',
    ' * @internal',
    ' */',
    'export const FIELD_RELEASES: { readonly [kind: string]: { readonly [path: string]: readonly ReleaseRange[] } } = {',
    [...byKind].flatMap(([kind, releases]) => emitKind(kind, releases, all)),
    '};',
  );
}

function emitKind(kind: string, releases: Releases, all: readonly string[]): string[] {
  const told = [...releases]
    .filter(([path, own]) => own.join() !== (path === '' ? all : releases.get(parentOf(path)) ?? all).join())
    .sort(([a], [b]) => a < b ? -1 : 1);
  return told.length === 0 ? [] : [
    `  ${kind}: {`,
    ...told.map(([path, own]) => `    ${literal(path)}: ${literal(rangesOf(own, all))},`),
    '  },',
  ];
}

function parentOf(path: string): string {
  return path.includes('.') ? path.slice(0, path.lastIndexOf('.')).replace(/(\[\]|\{\})+$/, '') : '';
}

function rangesOf(own: readonly string[], all: readonly string[]): Range[] {
  const starts = own.filter((release) => !own.includes(all[all.indexOf(release) - 1]));
  return starts.map((from): Range => {
    const next = all.slice(all.indexOf(from)).find((release) => !own.includes(release));
    return next === undefined ? [from] : [from, all[all.indexOf(next) - 1]];
  });
}

/** Texts in as few lines as they fit in. */
function filled(texts: readonly string[]): string[] {
  const rows: string[] = [];
  for (const text of texts) {
    const last = rows.at(-1);
    if (last !== undefined && last.length + text.length + 2 <= MAX_LINE) {
      rows[rows.length - 1] = `${last} ${text},`;
    } else {
      rows.push(`  ${text},`);
    }
  }
  return rows;
}
