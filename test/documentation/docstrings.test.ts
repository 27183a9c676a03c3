import * as ts from 'typescript';
import { Declaration, declarationsOf, isInternal, membersOf } from '../../projenrc/api/declarations';
import { ROOT } from '../../projenrc/api/declared-types';
import { refusalsOf } from '../../projenrc/api/refusals';
import { REFUSAL_CODES } from '../../src/document/refusal-codes';

const DECLARATIONS = [...declarationsOf(ROOT)];
const CLASSES = DECLARATIONS.filter((entry): entry is [string, ts.ClassDeclaration] => ts.isClassDeclaration(entry[1]));

/** What every construct may say of what it is handed over. */
const OF_THE_BOUNDARY = /^FM10[1-5]$/;

/** What refuses where it is called, only to be caught. */
const CAUGHT: { readonly [member: string]: readonly string[] } = {
  // A document that the rules would refuse is drawn as far as it goes.
  // Names that do not parse are passed over before.
  'ProvisionedTopology.constructor': ['FM210'],
  'ProvisionedTopology.createTopic': ['FM210'],
  'Topology.of': ['FM206', 'FM210'],
  'Topology.fromManifests': ['FM206', 'FM210'],
};

function nameOf(member: ts.Node): string {
  return ts.isConstructorDeclaration(member) ? 'constructor' : (member as ts.NamedDeclaration).name!.getText();
}

function docsOf(node: ts.Node): ts.JSDoc | undefined {
  return ts.getJSDocCommentsAndTags(node).find((doc) => ts.isJSDoc(doc));
}

function tagsOf(node: ts.Node, tag: string): string[] {
  return ts.getJSDocTags(node).filter(({ tagName }) => tagName.text === tag).map(({ comment }) => ts.getTextOfJSDocComment(comment) ?? '');
}

function codesIn(texts: readonly string[]): string[] {
  return texts.flatMap((text) => text.match(/FM\d(?:\d\d|xx)/g) ?? []);
}

/** A code, or all of a group: `FM2xx`. */
function isSaid(code: string, said: ReadonlySet<string>): boolean {
  return said.has(code) || said.has(`${code.slice(0, 3)}xx`);
}

/** Members that users call or read: a constructor says nothing that its class does not. */
function documented(declaration: Declaration): ts.Node[] {
  return membersOf(declaration).filter((member) => !ts.isConstructorDeclaration(member) && !nameOf(member).startsWith('_'));
}

test('everything that users see says what it is', () => {
  const silent = DECLARATIONS.flatMap(([name, declaration]) => [
    ...(docsOf(declaration)?.comment ?? '') === '' ? [name] : [],
    ...documented(declaration).filter((member) => (docsOf(member)?.comment ?? '') === '').map((member) => `${name}.${nameOf(member)}`),
  ]);
  expect(silent).toEqual([]);
});

test('every option says what holds without it', () => {
  const silent = DECLARATIONS.flatMap(([name, declaration]) => ts.isInterfaceDeclaration(declaration)
    ? declaration.members.filter(({ questionToken }) => questionToken !== undefined)
      .filter((member) => tagsOf(member, 'default').join('').replace(/^- *$/, '') === '').map((member) => `${name}.${nameOf(member)}`)
    : []);
  expect(silent).toEqual([]);
});

test('nothing that is required has a default', () => {
  const wrong = DECLARATIONS.flatMap(([name, declaration]) => ts.isInterfaceDeclaration(declaration)
    ? declaration.members.filter((member) => member.questionToken === undefined && tagsOf(member, 'default').length > 0).map((member) => `${name}.${nameOf(member)}`)
    : []);
  expect(wrong).toEqual([]);
});

describe('what refuses', () => {
  const codesOf = refusalsOf(ROOT);

  test.each(CLASSES)('%s says with which codes', (className, declaration) => {
    const said = new Set(codesIn([...tagsOf(declaration, 'throws'), ...documented(declaration).flatMap((member) => tagsOf(member, 'throws'))]));
    const refused = declaration.members.filter((member) => ts.isConstructorDeclaration(member) || (member.name !== undefined && !isInternal(member)))
      .flatMap((member) => codesOf(`${declaration.getSourceFile().fileName}#${className}.${nameOf(member)}`)
        .filter((code) => !CAUGHT[`${className}.${nameOf(member)}`]?.includes(code)));
    expect([...new Set(refused)].filter((code) => !OF_THE_BOUNDARY.test(code) && !isSaid(code, said))).toEqual([]);
  });

  test('the codes are known', () => {
    const said = CLASSES.flatMap(([, declaration]) => codesIn([declaration, ...declaration.members].flatMap((node) => tagsOf(node, 'throws'))));
    expect(said.filter((code) => !code.endsWith('xx') && !(code in REFUSAL_CODES))).toEqual([]);
    expect(said.length).toBeGreaterThan(50);
  });
});
