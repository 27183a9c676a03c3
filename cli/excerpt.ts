import { isCollection, isScalar } from 'yaml';
import { Spot } from './positions';
import { Tree } from './reading/tree';
import { Excerpt } from './report';
import { Finding } from '../src/rules/rule';

const MOST_CHARACTERS = 100;

const SECRET_KEY = /pass|pwd|secret|token|credential|private|api[-_.]?key|access[-_.]?key|auth|^value$/i;

/** A password in a URL. */
const URL_PASSWORD = /:\/\/[^/\s:@]*:[^/\s@]+@/;

/**
 * The line of a spot, cut to the one field that is pointed at: other fields of a flow map may be secrets, and a JSON file may
 * be one line.
 */
export function excerptOf(tree: Tree, { mark: [start, end], value, isExact }: Spot, finding: Finding): Excerpt {
  const { text } = tree.chunk;
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const lead = text.slice(lineStart, start);
  const indent = /^[\s-]*$/.test(lead) ? lead : '… ';
  const isItem = value?.range?.[0] === start;
  const last = finding.at.filter((step) => typeof step === 'string').pop() ?? '';
  const key = isItem ? '' : firstLine(text.slice(start, end));
  const isSecret = finding.code === 'FM601' || SECRET_KEY.test(last) || SECRET_KEY.test(key);
  const valueText = isScalar(value) && value.range != null ? firstLine(text.slice(isItem ? start : end, value.range[1])) : undefined;
  const shown = valueText !== undefined && !isSecret && !URL_PASSWORD.test(valueText);
  const rest = shown ? valueText : `${isItem ? '' : ':'}${placeholder(spotKind(value), isItem)}`;
  const line = printable(`${indent}${key}${rest}`);
  const length = isItem ? rest.length : key.length;
  return {
    text: line.length > MOST_CHARACTERS ? `${line.slice(0, MOST_CHARACTERS)}…` : line,
    caret: Math.min(indent.length, MOST_CHARACTERS),
    length: Math.max(1, Math.min(length, MOST_CHARACTERS - indent.length)),
    showsValue: isExact && shown && line.length <= MOST_CHARACTERS,
  };
}

function spotKind(value: Spot['value']): 'nothing' | 'collection' | 'hidden' {
  if (value === undefined) { return 'nothing'; }
  return isCollection(value) ? 'collection' : 'hidden';
}

function placeholder(kind: ReturnType<typeof spotKind>, isItem: boolean): string {
  if (kind === 'hidden') { return isItem ? '***' : ' ***'; }
  return kind === 'collection' && isItem ? '…' : '';
}

function firstLine(text: string): string {
  return text.split(/\r?\n/, 1)[0];
}

/** Without what a terminal would obey. */
export function printable(text: string): string {
  return text.replaceAll('\t', ' ').replaceAll(/[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu, '\uFFFD');
}
