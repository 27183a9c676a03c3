import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fieldProps } from '../../projenrc/docs/coverage-props';
import * as library from '../../src';

const SOURCES = join(__dirname, '..', '..', 'src');
const CODE = [...new Set(fieldProps().map(({ prop }) => prop))];

describe('the props of docs/coverage.md', () => {
  test('are of classes and members that the library exports', () => {
    const members = CODE.flatMap((code) => [...code.matchAll(/\b([A-Z]\w+)\.(\w+)/g)]);
    const classes = CODE.flatMap((code) => [...code.matchAll(/new (\w+)/g)]);
    expect(members.filter(([, name, member]) => exported(name)?.[member] === undefined).map(([text]) => text)).toEqual([]);
    expect(classes.filter(([, name]) => exported(name) === undefined).map(([text]) => text)).toEqual([]);
  });

  test('are names of props and parameters', () => {
    const known = namesIn(SOURCES);
    const words = CODE.flatMap((code) => code.match(/(?<![\w.])[a-z]\w*/g) ?? []);
    expect([...new Set(words)].filter((word) => !known.has(word) && !['new', 'false'].includes(word))).toEqual([]);
  });
});

function exported(name: string): Readonly<Record<string, unknown>> | undefined {
  return (library as unknown as Readonly<Record<string, Readonly<Record<string, unknown>>>>)[name];
}

/** The names of the properties of all interfaces and of the parameters of all functions below a folder. */
function namesIn(folder: string): Set<string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  return new Set(files.flatMap((file) => [...readFileSync(join(folder, file), 'utf8').matchAll(/(?:readonly |[(,] ?)(\w+)\??:/g)].map(([, name]) => name)));
}
