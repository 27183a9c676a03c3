import { readFileSync, writeFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import * as ts from 'typescript';

/*
 * Puts what jsii compiled into one file for each folder of src, such as `lib/patterns.bundle.js`, and loads each module when something of
 * it is first asked for: to open some two hundred files takes most of the time of loading them, and to read what a program has
 * no use for takes most of the rest.
 *
 * Modules become functions of one object, otherwise as jsii left them, so that classes keep their names.
 */
const ROOT = join(__dirname, '..', '..');
const LIB = join(ROOT, 'lib');
const RELATIVE = /\brequire\("(\.[^"]*)"\)/g;

interface Assembly {
  readonly types: { readonly [fqn: string]: { readonly name: string; readonly symbolId: string } };
}

/** The exports that exist at run time, each with the module that defines it or, where the assembly leaves it out, its folder's. */
function exported(): [name: string, module: string][] {
  const { types } = JSON.parse(readFileSync(join(ROOT, '.jsii'), 'utf8')) as Assembly;
  const modules = new Map(Object.values(types).map(({ name, symbolId }) => [name, symbolId.slice(0, symbolId.indexOf(':')).replace(/^src\//, '')]));
  return folders()
    .flatMap((folder) => Object.keys(requireFromLib(folder)).map((name): [string, string] => [name, modules.get(name) ?? `${folder}/index`]))
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

/** The folders that `src/index.ts` exports all of, which is all that it does. */
function folders(): string[] {
  const lines = readFileSync(join(ROOT, 'src', 'index.ts'), 'utf8').trim().split('\n');
  return lines.map((line) => /^export \* from '\.\/([\w-]+)';$/.exec(line)?.[1] ?? fail(`cannot bundle ${line}`));
}

function requireFromLib(folder: string): object {
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  return require(join(LIB, folder, 'index.js')) as object;
}

function fail(message: string): never {
  throw new Error(message);
}

/** A module and all that it asks for, into `modules`; each asks for others by their path below `lib`. */
function collect(module: string, modules: Map<string, string>): void {
  if (modules.has(module)) { return; }
  const source = withoutComments(readFileSync(join(LIB, `${module}.js`), 'utf8'));
  const wanted: string[] = [];
  modules.set(module, source.replaceAll(RELATIVE, (_, path: string) => {
    const target = moduleAt(posix.join(posix.dirname(module), path));
    wanted.push(target);
    return `load("${target}")`;
  }));
  for (const target of wanted) { collect(target, modules); }
}

function moduleAt(path: string): string {
  return ts.sys.fileExists(join(LIB, `${path}.js`)) ? path : `${path}/index`;
}

/** The declarations say what comments do. */
function withoutComments(source: string): string {
  const compilerOptions = { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.CommonJS, removeComments: true };
  return ts.transpileModule(source, { compilerOptions }).outputText;
}

/** The modules of a folder, as a file that gives them to whoever loads them. */
function part(modules: readonly (readonly [path: string, source: string])[]): string {
  return [
    '"use strict";',
    'module.exports = {',
    ...modules.map(([path, source]) => `"${path}"(exports, load) {\n${source}},`),
    '};',
    '',
  ].join('\n');
}

function index(names: readonly (readonly [name: string, module: string])[]): string {
  return [
    '"use strict";',
    'const loaded = {};',
    'function load(path) {',
    '  if (!(path in loaded)) {',
    "    const folder = path.slice(0, path.indexOf('/'));",
    '    require(`./${folder}.bundle.js`)[path](loaded[path] = {}, load);',
    '  }',
    '  return loaded[path];',
    '}',
    'const places = {',
    ...names.map(([name, path]) => `  ${name}: "${path}",`),
    '};',
    'for (const [name, path] of Object.entries(places)) {',
    '  Object.defineProperty(exports, name, { enumerable: true, get: () => load(path)[name] });',
    '}',
    '// Where Node finds the names that an `import` can take.',
    `0 && (module.exports = { ${names.map(([name]) => name).join(', ')} });`,
    '',
  ].join('\n');
}

const names = exported();
const modules = new Map<string, string>();
for (const [, module] of names) { collect(module, modules); }
const byFolder = new Map<string, [string, string][]>();
for (const [path, source] of modules) {
  const folder = path.slice(0, path.indexOf('/'));
  byFolder.set(folder, [...byFolder.get(folder) ?? [], [path, source]]);
}
for (const [folder, ofFolder] of byFolder) { writeFileSync(join(LIB, `${folder}.bundle.js`), part(ofFolder)); }
writeFileSync(join(LIB, 'index.js'), index(names));
