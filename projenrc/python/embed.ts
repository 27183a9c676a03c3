import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/*
 * Writes the Python that the patterns ship into src/patterns/shipped-python.ts: what all steps share once, and each step
 * without its import of that. A function's code is one file, so the two are joined when a function is made.
 */
const PATTERNS = join(__dirname, '..', '..', 'src', 'patterns');
const PYTHON = join(PATTERNS, 'python');
const SHARED = 'support';

const steps = readdirSync(PYTHON).filter((file) => file.endsWith('.py') && file !== `${SHARED}.py`).map((file) => file.slice(0, -'.py'.length)).sort();
writeFileSync(join(PATTERNS, 'shipped-python.ts'), [
  '// Generated from src/patterns/python by: npx projen python:embed',
  '// Do not edit: change the Python and generate again.',
  '',
  '/** What all steps share. */',
  `export const SHARED_PYTHON = ${text(read(SHARED), '')};`,
  '',
  '/** The steps by their classes. */',
  'export const STEP_PYTHON = {',
  ...steps.map((step) => `  ${className(step)}: ${text(withoutShared(read(step)), '  ')},`),
  '} as const;',
  '',
  '/** The class of a step. */',
  'export type StepClass = keyof typeof STEP_PYTHON;',
  '',
].join('\n'));

function withoutShared(code: string): string {
  return code.replace(new RegExp(`^from ${SHARED} import .*\\n`, 'm'), '');
}

function read(name: string): string {
  return readFileSync(join(PYTHON, `${name}.py`), 'utf8');
}

function className(name: string): string {
  return name.split('_').map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
}

function text(code: string, indent: string): string {
  return ['[', ...code.trim().split('\n').map((line) => `${indent}  ${literal(line)},`), `${indent}].join('\\n')`].join('\n');
}

function literal(line: string): string {
  return `'${line.replaceAll('\\', '\\\\').replaceAll('\'', '\\\'')}'`;
}
