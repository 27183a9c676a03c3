/** The part of a jsii assembly that has names. */
export interface Assembly {
  readonly types: { readonly [fqn: string]: AssemblyType };
}

interface AssemblyType {
  readonly name: string;
  readonly initializer?: { readonly parameters?: readonly Named[] };
  readonly properties?: readonly Named[];
  readonly methods?: readonly Method[];
}

interface Method extends Named {
  readonly parameters?: readonly Named[];
}

interface Named {
  readonly name: string;
}

const PYTHON = new Set([
  'and', 'as', 'assert', 'async', 'await', 'break', 'class', 'continue', 'def', 'del', 'elif', 'else', 'except', 'finally', 'for', 'from',
  'global', 'if', 'import', 'in', 'is', 'lambda', 'nonlocal', 'not', 'or', 'pass', 'raise', 'return', 'try', 'while', 'with', 'yield',
]);

const JAVA = new Set([
  'abstract', 'assert', 'boolean', 'break', 'byte', 'case', 'catch', 'char', 'class', 'const', 'continue', 'default', 'do', 'double', 'else',
  'enum', 'extends', 'final', 'finally', 'float', 'for', 'goto', 'if', 'implements', 'import', 'instanceof', 'int', 'interface', 'long', 'native',
  'new', 'package', 'private', 'protected', 'public', 'return', 'short', 'static', 'strictfp', 'super', 'switch', 'synchronized', 'this', 'throw',
  'throws', 'transient', 'try', 'void', 'volatile', 'while',
]);

/** The members that jsii would rename in some language: they would read `from_`, `packageValue`, or rename their type. */
export function renamedMembers({ types }: Assembly): string[] {
  return Object.values(types).flatMap(({ name: type, initializer, properties = [], methods = [] }) => [
    ...[...properties, ...methods].flatMap(({ name }) => [
      ...PYTHON.has(name) ? [`${type}.${name} is a keyword of Python`] : [],
      ...JAVA.has(name) ? [`${type}.${name} is a keyword of Java`] : [],
      ...name.toLowerCase() === type.toLowerCase() ? [`${type}.${name} is the name of its type in C#`] : [],
    ]),
    ...[{ ...initializer, name: 'constructor' }, ...methods].flatMap(({ name: method, parameters = [] }) => parameters
      .filter(({ name }) => PYTHON.has(name))
      .map(({ name }) => `${name} of ${type}.${method} is a keyword of Python, where parameters are passed by name`)),
  ]);
}
