import { join } from 'node:path';
import * as ts from 'typescript';
import { basesOf, declarationsOf, isStruct, modifiersOf } from './declarations';

export const ROOT = join(__dirname, '..', '..');

/** What is declared, and the words that say so. */
type Row = readonly [name: string, parts: readonly string[]];

/** A line is about so long. */
const WIDTH = 140;

/** The member by which a value of a type of the libraries below is known. */
const FOREIGN: { readonly [type: string]: string } = {
  ApiObject: 'apiGroup',
  Construct: 'node',
  Duration: 'toMilliseconds',
  IConstruct: 'node',
  JsonPatch: '_toJson',
  Size: 'toKibibytes',
};

/** The text of `src/document/declared.ts`. */
export function declaredTypes(): string {
  const declared = declarationsOf(ROOT);
  const all = [...declared];
  // Structs made of the CRDs are judged by their schema, once they are written; level 1 is unchecked.
  const types = all.filter(([, declaration]) => !/src\/(spec\/(enums|structs)\.ts$|kube\/)/.test(declaration.getSourceFile().fileName));
  // Of a struct that extends one of another library not all props are known.
  const structs = types.flatMap(([name, type]): Row[] => {
    const isKnown = ts.isInterfaceDeclaration(type) && isStruct(type) && basesOf(type).every((base) => declared.has(base));
    return isKnown ? [[name, propsOf(type)]] : [];
  });
  const calls = types.flatMap(([name, type]) => ts.isClassDeclaration(type) ? callsOf(name, type) : []);
  const used = new Set([...structs, ...calls].flatMap(([, parts]) => parts.flatMap((part) => part.match(/\w+/g) ?? [])));
  const enums = all.flatMap(([name, type]): Row[] => ts.isEnumDeclaration(type) && used.has(name) ? [[name, valuesOf(type)]] : []);
  const interfaces = types.flatMap(([, type]) => ts.isInterfaceDeclaration(type) && !isStruct(type) ? [type] : []);
  return [
    '// Generated from the declarations of src by: npx projen declared',
    '// Do not edit: generate again.',
    '',
    ...table('STRUCTS', 'The props of structs, and the structs that they extend.', structs),
    ...table('ENUMS', 'The values of enums.', enums),
    ...table('MARKS', 'The member by which an object of an interface is known, or of a class of the libraries below.', [
      ...Object.entries(FOREIGN).map(([name, mark]): Row => [name, [mark]]),
      ...interfaces.map((type): Row => [type.name.text, [markOf(type, interfaces)]]),
    ]),
    '/** The classes that are asked for. */',
    `export const CLASSES = ${literal(types.flatMap(([name, type]) => ts.isClassDeclaration(type) && used.has(name) ? [name] : []), '  ')};`,
    '',
    ...table('CALLS', 'The parameters of factories and methods.', calls),
  ].join('\n');
}

function table(constant: string, words: string, rows: readonly Row[]): string[] {
  return [
    `/** ${words} */`,
    `export const ${constant}: { readonly [name: string]: string } = {`,
    ...rows.map(([name, parts]) => `  ${/^\w+$/.test(name) && constant !== 'CALLS' ? name : `'${name}'`}: ${literal(parts)},`),
    '};',
    '',
  ];
}

/** A text on one line; on several where it is long. */
function literal(parts: readonly string[], indent = '    '): string {
  const lines: string[] = [];
  for (const part of parts) {
    const last = lines.length - 1;
    if (last >= 0 && lines[last].length + part.length < WIDTH) {
      lines[last] += ` ${part}`;
    } else {
      lines.push(`${indent}${part}`);
    }
  }
  return lines.length < 2 ? `'${lines.join('').trim()}'` : `\`\n${lines.join('\n')}\``;
}

function propsOf(struct: ts.InterfaceDeclaration): string[] {
  return [
    ...basesOf(struct).map((base) => `...${base}`),
    ...struct.members.filter((member) => ts.isPropertySignature(member))
      .map(({ name, questionToken, type }) => parameter(name, questionToken !== undefined, type)),
  ];
}

function valuesOf({ members }: ts.EnumDeclaration): string[] {
  return members.map(({ initializer }) => (initializer as ts.StringLiteral).text);
}

function callsOf(className: string, type: ts.ClassDeclaration): Row[] {
  return type.members.filter((member) => ts.isMethodDeclaration(member))
    .filter((method) => isWatched(method) && method.parameters.length > 0)
    .map((method) => [`${className}.${method.name.getText()}`, method.parameters.map((one) => `${one.dotDotDotToken === undefined ? '' : '*'}${
      parameter(one.name, one.questionToken !== undefined || one.initializer !== undefined, one.type)}`)]);
}

/** What others call; a name that begins with _ is for the library alone. */
function isWatched(method: ts.MethodDeclaration): boolean {
  const modifiers = modifiersOf(method);
  const name = method.name.getText();
  return modifiers.has(ts.SyntaxKind.PublicKeyword) && !modifiers.has(ts.SyntaxKind.AbstractKeyword) && !name.startsWith('_');
}

function parameter(name: ts.Node, optional: boolean, type: ts.TypeNode | undefined): string {
  const isOptional = optional || (type !== undefined && ts.isUnionTypeNode(type) && type.types.some((one) => isUndefined(one)));
  return `${name.getText().replace(/^_/, '')}${isOptional ? '?' : ''}:${typeText(type!)}`;
}

function isUndefined({ kind }: ts.TypeNode): boolean {
  return kind === ts.SyntaxKind.UndefinedKeyword;
}

function typeText(type: ts.TypeNode): string {
  if (ts.isArrayTypeNode(type)) { return `${typeText(type.elementType)}[]`; }
  if (ts.isTypeOperatorNode(type)) { return typeText(type.type); }
  if (ts.isUnionTypeNode(type)) {
    const [only, ...others] = type.types.filter((one) => !isUndefined(one));
    if (others.length > 0) { throw new Error(`${type.getText()}: a value of several types is not looked at.`); }
    return typeText(only);
  }
  if (ts.isTypeLiteralNode(type)) { return `{${typeText((type.members[0] as ts.IndexSignatureDeclaration).type)}}`; }
  return type.getText();
}

/** A member that every object of an interface has: one that no other interface has, if there is such a one. */
function markOf(type: ts.InterfaceDeclaration, others: readonly ts.InterfaceDeclaration[]): string {
  const own = requiredOf(type);
  return own.find((member) => !others.some((other) => other !== type && requiredOf(other).includes(member))) ?? own[0];
}

function requiredOf(type: ts.InterfaceDeclaration): string[] {
  return type.members.filter(({ questionToken }) => questionToken === undefined).map(({ name }) => name!.getText());
}
