import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as ts from 'typescript';

/** A type that users see. */
export type Declaration = ts.ClassDeclaration | ts.InterfaceDeclaration | ts.EnumDeclaration;

/** A member of a class, interface or enum that users see. */
export type Member = ts.ClassElement | ts.TypeElement | ts.EnumMember;

/** What `src/index.ts` exports, by name, as it is written: no type is resolved, which takes a tenth of the time. */
export function declarationsOf(root: string): ReadonlyMap<string, Declaration> {
  const found = new Map<string, Declaration>();
  collect(join(root, 'src', 'index.ts'), undefined, found);
  return new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The declarations of a module: all that it exports, or those that are named. */
function collect(file: string, names: readonly string[] | undefined, found: Map<string, Declaration>): void {
  for (const statement of parse(file).statements) {
    if (ts.isExportDeclaration(statement) && statement.moduleSpecifier !== undefined) {
      const { exportClause } = statement;
      const named = exportClause !== undefined && ts.isNamedExports(exportClause) ? exportClause.elements.map(({ name }) => name.text) : names;
      collect(moduleAt(dirname(file), (statement.moduleSpecifier as ts.StringLiteral).text), named, found);
    } else if (isDeclaration(statement) && isPublic(statement) && (names?.includes(statement.name!.text) ?? true)) {
      found.set(statement.name!.text, statement);
    }
  }
}

const PARSED = new Map<string, ts.SourceFile>();

function parse(file: string): ts.SourceFile {
  let source = PARSED.get(file);
  if (source === undefined) {
    source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022, true);
    PARSED.set(file, source);
  }
  return source;
}

function moduleAt(folder: string, path: string): string {
  const file = join(folder, `${path}.ts`);
  return existsSync(file) ? file : join(folder, path, 'index.ts');
}

function isDeclaration(node: ts.Node): node is Declaration {
  return ts.isClassDeclaration(node) || ts.isInterfaceDeclaration(node) || ts.isEnumDeclaration(node);
}

function isPublic(declaration: Declaration): boolean {
  return modifiersOf(declaration).has(ts.SyntaxKind.ExportKeyword) && !isInternal(declaration);
}

/** Its keywords: `static`, `readonly`, `private` and so on. */
export function modifiersOf(node: ts.Node): ReadonlySet<ts.SyntaxKind> {
  return new Set(ts.canHaveModifiers(node) ? ts.getModifiers(node)?.map(({ kind }) => kind) : []);
}

export function isInternal(node: ts.Node): boolean {
  return ts.getJSDocTags(node).some(({ tagName }) => tagName.text === 'internal');
}

/** Whether it is a bag of values that jsii passes by value, rather than an interface with behaviour. */
export function isStruct(declaration: ts.InterfaceDeclaration): boolean {
  return !/^I[A-Z]/.test(declaration.name.text);
}

/** The members that users see. Properties among the parameters of a constructor are members too. */
export function membersOf(declaration: Declaration): readonly (Member | ts.ParameterDeclaration)[] {
  return [...declaration.members as Iterable<Member>].flatMap((member) => {
    const parameters = ts.isConstructorDeclaration(member) ? member.parameters.filter((parameter) => isProperty(parameter)) : [];
    return [member, ...parameters].filter((one) => isVisible(one));
  });
}

function isProperty(parameter: ts.ParameterDeclaration): boolean {
  return [...modifiersOf(parameter)].some((kind) => kind === ts.SyntaxKind.PublicKeyword || kind === ts.SyntaxKind.ReadonlyKeyword);
}

function isVisible(member: ts.Node): boolean {
  const modifiers = modifiersOf(member);
  return !modifiers.has(ts.SyntaxKind.PrivateKeyword) && !isInternal(member);
}

/** What it extends, by name. */
export function basesOf(declaration: Declaration): readonly string[] {
  if (ts.isEnumDeclaration(declaration)) { return []; }
  return (declaration.heritageClauses ?? [])
    .filter(({ token }) => token === ts.SyntaxKind.ExtendsKeyword)
    .flatMap(({ types }) => types.map(({ expression }) => expression.getText()));
}
