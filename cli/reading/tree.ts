import { Document, LineCounter, ParsedNode, ScalarTag, Tags, YAMLError, isAlias, isCollection, isMap, isPair, parseDocument } from 'yaml';
import { Chunk } from './chunks';
import { DEEPEST, tooDeepAt } from './nesting';
import { Template, Unreadable } from './problem';

/** A document with the places of everything in it. */
export interface Tree {
  readonly chunk: Chunk;
  readonly contents: ParsedNode | null;
  readonly document: Document.Parsed;
  readonly lines: LineCounter;
}

/** A tree takes some eighty times the room of its text; no request to the API server may be longer than 3 MiB. */
const MOST_MEGABYTES = 16;

/** Enough for any hand-written file; what multiplies beyond it is an attack, or a mistake. */
const MOST_ALIASES = 1000;

/** As many values as aliases may make of a short text. */
const MOST_ALIASED_VALUES = 100_000;

const TOO_DEEP = `This is nested deeper than ${DEEPEST} levels.`;
const TOO_MANY_ALIASES = 'Its aliases multiply beyond reason, or lead to themselves.';

/** kubectl knows neither times nor numbers to the base of 60, but octal numbers of either spelling. */
function asKubectlReads(tags: Tags): Tags {
  return [OCTAL, ...tags.filter((tag) => typeof tag === 'string' || !('format' in tag && tag.format === 'TIME') && !tag.tag.endsWith(':timestamp'))];
}

const OCTAL: ScalarTag = {
  identify: () => false,
  default: true,
  tag: 'tag:yaml.org,2002:int',
  test: /^[-+]?0o[0-7]+$/,
  resolve: (text) => Number(text.replace(/^[-+]/, '')) * (text.startsWith('-') ? -1 : 1),
};

/** Parses a document, or says where and why it cannot be parsed. */
export function treeOf(chunk: Chunk): Tree {
  if (chunk.text.length > MOST_MEGABYTES * 2 ** 20) {
    throw new Unreadable(`A single document of more than ${MOST_MEGABYTES} MiB; split it with \`---\`.`, chunk.line);
  }
  const tooDeep = tooDeepAt(chunk.text);
  if (tooDeep !== undefined) {
    const before = chunk.text.slice(0, tooDeep).split('\n');
    throw new Unreadable(TOO_DEEP, chunk.line + before.length - 1, before[before.length - 1].length + 1);
  }
  const lines = new LineCounter();
  const document = guarded(chunk, () => parseDocument(chunk.text, {
    version: '1.1', customTags: asKubectlReads, uniqueKeys: false, lineCounter: lines, prettyErrors: false, logLevel: 'silent',
  }));
  const tree = { chunk, contents: document.contents, document, lines };
  if (document.errors.length > 0) { throw inWords(document.errors[0], tree); }
  guarded(chunk, () => requireJsonLike(document.contents, tree));
  return tree;
}

/** The document as plain data. */
export function valueOf({ chunk, document }: Tree): unknown {
  const value = guarded(chunk, () => document.toJS({ maxAliasCount: MOST_ALIASES }) as unknown);
  requireBounds(value, chunk);
  return value;
}

/** Aliases may nest and multiply what the text itself does not. */
function requireBounds(root: unknown, chunk: Chunk): void {
  let left = Math.max(MOST_ALIASED_VALUES, chunk.text.length);
  const visit = (value: unknown, depth: number): void => {
    if (typeof value !== 'object' || value === null) { return; }
    if (depth > DEEPEST) { throw new Unreadable(TOO_DEEP, chunk.line); }
    for (const item of Object.values(value)) {
      if (--left < 0) { throw new Unreadable(TOO_MANY_ALIASES, chunk.line); }
      visit(item, depth + 1);
    }
  };
  visit(root, 0);
}

/** The line and column in the file, both from 1. */
export function positionOf({ chunk, lines }: Tree, offset: number): { readonly line: number; readonly column: number } {
  const { line, col } = lines.linePos(offset);
  return { line: chunk.line + line - 1, column: col };
}

/** Refuses what is YAML but no JSON: Kubernetes could not take it. */
function requireJsonLike(node: unknown, tree: Tree): void {
  if (!isCollection(node)) { return; }
  if (isMap(node)) { requireDistinctKeys(node.items.map(({ key }) => key as ParsedNode), tree); }
  for (const item of node.items) { requireJsonLike(isPair(item) ? item.value : item, tree); }
}

function requireDistinctKeys(keys: readonly ParsedNode[], tree: Tree): void {
  const seen = new Set<string>();
  for (const key of keys) {
    if (isCollection(key)) { throw at(tree, key.range[0], 'A list or map stands where a key belongs.'); }
    const name = isAlias(key) ? `*${key.source}` : String(key?.value);
    if (seen.has(name) && name !== '<<') { throw at(tree, key.range[0], `The key ${JSON.stringify(name)} stands here a second time.`); }
    seen.add(name);
  }
}

function at(tree: Tree, offset: number | undefined, message: string): Unreadable {
  const { line, column } = positionOf(tree, offset ?? 0);
  return TEMPLATE_ACTION.test(tree.chunk.text) ? new Template(line, column) : new Unreadable(message, line, column);
}

const WORDS: { readonly [code: string]: string } = {
  BAD_INDENT: 'The indentation does not fit here, or a bracket above is not closed.',
  MISSING_CHAR: 'A closing quote, bracket, comma or colon is missing here.',
  MULTIPLE_DOCS: 'Another document begins here without `---` before it.',
  RESOURCE_EXHAUSTION: TOO_DEEP,
  TAB_AS_INDENT: 'A tab stands where spaces must.',
  UNEXPECTED_TOKEN: 'This is not expected here.',
};

/** What Helm fills in; `{{` alone also stands in code. */
const TEMPLATE_ACTION = /\{\{-?\s*(?:\/\*|[.$"(]|(?:block|default|define|else|end|if|include|printf|quote|range|required|template|toYaml|tpl|with)\b)/;

/** The parser's own words where there are none here; what it quotes of the file is left out, since that may be a secret. */
function inWords(error: YAMLError, tree: Tree): Unreadable {
  const own = error.message.replace(/:? (?:["'`].*|at line .*)$/s, '');
  return at(tree, error.pos[0], WORDS[error.code] ?? `${own}${own.endsWith('.') ? '' : '.'}`);
}

/** Runs `body`, giving what it throws on hostile input as an error of the document. */
function guarded<T>(chunk: Chunk, body: () => T): T {
  try {
    return body();
  } catch (error) {
    if (error instanceof RangeError) { throw new Unreadable(TOO_DEEP, chunk.line); }
    if (error instanceof ReferenceError) { throw new Unreadable(TOO_MANY_ALIASES, chunk.line); }
    if (error instanceof Unreadable) { throw error; }
    throw new Unreadable(String(error).includes('Merge sources') ? 'What `<<` merges here is no map.' : 'The YAML parser gives up on this.', chunk.line);
  }
}
