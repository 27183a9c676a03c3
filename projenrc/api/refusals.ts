import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as ts from 'typescript';

/** What a piece of code calls and refuses with, by itself. */
interface Piece {
  readonly codes: ReadonlySet<string>;
  /** The keys of the pieces that it calls, as far as names tell. */
  readonly calls: ReadonlySet<string>;
}

/** What looks at whatever callers hand over says the same of all. */
const OF_ALL = /document\/(boundary|type-checks|type-words)\.ts$/;

const CODE = /^FM\d{3}$/;

/**
 * The codes that each function and method of `src` can refuse with, by `file#name` or `file#Class.name`: those that it names, and those
 * of whatever it calls by name. What it calls on objects is not followed, since names do not tell what those are.
 */
export function refusalsOf(root: string): (key: string) => readonly string[] {
  const pieces = new Map<string, Piece>();
  for (const file of filesBelow(join(root, 'src')).filter((path) => !OF_ALL.test(path))) { collect(file, pieces); }
  return (key) => {
    const codes = new Set<string>();
    const seen = new Set<string>();
    const visit = (at: string): void => {
      const piece = pieces.get(at);
      if (piece === undefined || seen.has(at)) { return; }
      seen.add(at);
      piece.codes.forEach((code) => codes.add(code));
      piece.calls.forEach(visit);
    };
    visit(key);
    return [...codes].sort();
  };
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesBelow(path) : name.endsWith('.ts') ? [path] : [];
  });
}

function collect(file: string, pieces: Map<string, Piece>): void {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022, true);
  const imported = importsOf(source, file);
  const add = (name: string, node: ts.Node, className?: string): void => { pieces.set(`${file}#${name}`, pieceOf(node, file, imported, className)); };
  for (const statement of source.statements) {
    if (ts.isFunctionDeclaration(statement) && statement.name !== undefined) { add(statement.name.text, statement); }
    if (ts.isVariableStatement(statement)) {
      statement.declarationList.declarations.forEach((declaration) => { add(declaration.name.getText(), declaration); });
    }
    if (ts.isClassDeclaration(statement)) {
      const className = statement.name!.text;
      statement.members.forEach((member) => {
        add(`${className}.${ts.isConstructorDeclaration(member) ? 'constructor' : member.name?.getText()}`, member, className);
      });
    }
  }
}

/** The keys that imported names stand for. */
function importsOf(source: ts.SourceFile, file: string): ReadonlyMap<string, string> {
  return new Map(source.statements.filter(ts.isImportDeclaration).flatMap(({ moduleSpecifier, importClause }): [string, string][] => {
    const path = (moduleSpecifier as ts.StringLiteral).text;
    const bindings = importClause?.namedBindings;
    if (!path.startsWith('.') || bindings === undefined || !ts.isNamedImports(bindings)) { return []; }
    const module = join(dirname(file), path);
    const target = existsSync(`${module}.ts`) ? `${module}.ts` : join(module, 'index.ts');
    return bindings.elements.map(({ name, propertyName }) => [name.text, `${target}#${(propertyName ?? name).text}`]);
  }));
}

function pieceOf(node: ts.Node, file: string, imported: ReadonlyMap<string, string>, className: string | undefined): Piece {
  const codes = new Set<string>();
  const calls = new Set<string>();
  const visit = (at: ts.Node): void => {
    if (ts.isStringLiteral(at) && CODE.test(at.text)) { codes.add(at.text); }
    if (ts.isIdentifier(at) && !ts.isPropertyAccessExpression(at.parent)) { calls.add(imported.get(at.text) ?? `${file}#${at.text}`); }
    if (ts.isPropertyAccessExpression(at) && [ts.SyntaxKind.ThisKeyword, ts.SyntaxKind.Identifier].includes(at.expression.kind)) {
      const owner = at.expression.kind === ts.SyntaxKind.ThisKeyword ? className : at.expression.getText();
      if (owner !== undefined) { calls.add(`${file}#${owner}.${at.name.text}`); }
    }
    ts.forEachChild(at, visit);
  };
  visit(node);
  return { codes, calls };
}
