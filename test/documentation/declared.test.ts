import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { declarationsOf } from '../../projenrc/api/declarations';
import { declaredTypes, ROOT } from '../../projenrc/api/declared-types';
import * as library from '../../src';
import { CALLS, CLASSES, STRUCTS } from '../../src/document/declared';
import { words } from '../../src/document/declared-fields';
import { isOf } from '../../src/document/given';

const OF_THE_CRDS = /\/src\/spec\//;

test('callers are held against what is declared now; else run `npm run declared`', () => {
  expect(readFileSync(join(ROOT, 'src', 'document', 'declared.ts'), 'utf8')).toBe(declaredTypes());
});

test('every class with factories or methods is watched', () => {
  const declared = declarationsOf(ROOT);
  const wanted = [...new Set([...Object.keys(CALLS).map((call) => call.split('.')[0]), ...words(CLASSES)])]
    .filter((name) => name in library && (words(CLASSES).includes(name) || !OF_THE_CRDS.test(declared.get(name)!.getSourceFile().fileName)));
  const classes = library as unknown as { readonly [name: string]: { readonly prototype: object } };
  expect(wanted.filter((name) => !isOf(Object.create(classes[name].prototype) as object, name))).toEqual([]);
});

test('every construct with props holds them against what they declare, but for level 1, which is unchecked', () => {
  const constructors = [...declarationsOf(ROOT)].map(([name, declaration]) => [name, declaration.getText()] as const)
    .flatMap(([name, text]) => {
      const struct = /\n {2}constructor\(scope: Construct, id: string, [^:]+: (\w+)/.exec(text)?.[1];
      return struct !== undefined && struct in STRUCTS && !text.includes(`requireDeclared(scope, id, '${struct}', `) ? [name] : [];
    });
  expect(constructors).toEqual([]);
});
