import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { Guide } from './guide';
import { Snippet } from './snippet';
import { wayOf } from './way';

const IMPORT = /^import [^;]*;\n/gm;

interface Source {
  readonly guide: Guide;
  readonly snippet: Snippet;
  /** How many lines stand before the snippet's own. */
  readonly before: number;
}

/**
 * Compiles every `ts` snippet against the package that is installed in the app: `ts fixture=pipeline` within
 * rosetta/pipeline.ts-fixture, as docstrings are, any other as a file of its own. Returns what the compiler says.
 */
export function compileSnippets(guides: readonly Guide[], app: string, fixtures: string): string[] {
  const folder = join(app, 'snippets');
  mkdirSync(folder);
  const sources = new Map<string, Source>();
  for (const guide of guides) {
    for (const snippet of guide.snippets.filter((one) => wayOf(one) === 'compiled')) {
      const file = join(folder, `${guide.name.replace(/\W/g, '-')}-${snippet.line}.ts`);
      const { text, before } = wrapped(snippet, fixtures);
      writeFileSync(file, text);
      sources.set(file, { guide, snippet, before });
    }
  }
  const program = ts.createProgram([...sources.keys()], {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.Node16,
    types: ['node', 'jest'],
    typeRoots: [join(app, 'node_modules', '@types')],
  });
  return ts.getPreEmitDiagnostics(program).map((diagnostic) => described(diagnostic, sources));
}

function wrapped(snippet: Snippet, fixtures: string): { text: string; before: number } {
  const { fixture } = snippet.attributes;
  if (fixture === undefined) { return { text: `${snippet.text}\nexport {};\n`, before: 0 }; }
  const imports = (snippet.text.match(IMPORT) ?? []).join('');
  const [head, tail] = readFileSync(join(fixtures, `${fixture}.ts-fixture`), 'utf8').split('/// here');
  const body = snippet.text.replace(IMPORT, (text) => text.replace(/[^\n]/g, ''));
  const opening = `${imports}${head}{\n`;
  return { text: `${opening}${body}\n}${tail}\nexport {};\n`, before: opening.split('\n').length - 1 };
}

function described(diagnostic: ts.Diagnostic, sources: ReadonlyMap<string, Source>): string {
  const message = ts.flattenDiagnosticMessageText(diagnostic.messageText, '\n');
  const source = diagnostic.file && sources.get(diagnostic.file.fileName);
  if (!source) { return message; }
  const { line } = diagnostic.file!.getLineAndCharacterOfPosition(diagnostic.start ?? 0);
  return `${source.guide.name}:${source.snippet.line + line - source.before}  ${message}`;
}
