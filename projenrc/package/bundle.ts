import { readFileSync, writeFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import * as ts from 'typescript';

/*
 * Puts what jsii compiled into one file, `lib/index.js`, and loads each module when something of it is first asked for: to open
 * some two hundred files takes most of the time of loading them.
 *
 * Modules become functions of one object, otherwise as jsii left them, so that classes keep their names.
 */
const ROOT = join(__dirname, '..', '..');
const LIB = join(ROOT, 'lib');
const RELATIVE = /\brequire\("(\.[^"]*)"\)/g;

interface Assembly {
  readonly types: { readonly [fqn: string]: { readonly kind: 'class' | 'enum' | 'interface'; readonly name: string; readonly symbolId: string } };
}

/** The exports that exist at run time, and the modules that define them. */
function exported(): [name: string, module: string][] {
  const { types } = JSON.parse(readFileSync(join(ROOT, '.jsii'), 'utf8')) as Assembly;
  return Object.values(types)
    .filter(({ kind }) => kind !== 'interface')
    .map(({ name, symbolId }): [string, string] => [name, symbolId.slice(0, symbolId.indexOf(':')).replace(/^src\//, '')])
    .sort(([a], [b]) => (a < b ? -1 : 1));
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
  return ts.transpileModule(source, { compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.CommonJS, removeComments: true } }).outputText;
}

function bundle(): string {
  const names = exported();
  const modules = new Map<string, string>();
  for (const [, module] of names) { collect(module, modules); }
  return [
    '"use strict";',
    'const loaded = {};',
    'function load(path) {',
    '  if (!(path in loaded)) { modules[path](loaded[path] = {}); }',
    '  return loaded[path];',
    '}',
    'const modules = {',
    ...[...modules].map(([path, source]) => `"${path}"(exports) {\n${source}},`),
    '};',
    'const places = {',
    ...names.map(([name, module]) => `  ${name}: "${module}",`),
    '};',
    'for (const [name, path] of Object.entries(places)) {',
    '  Object.defineProperty(exports, name, { enumerable: true, get: () => load(path)[name] });',
    '}',
    '// Where Node finds the names that an `import` can take.',
    `0 && (module.exports = { ${names.map(([name]) => name).join(', ')} });`,
    '',
  ].join('\n');
}

writeFileSync(join(LIB, 'index.js'), bundle());
