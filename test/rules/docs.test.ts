import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderRules } from '../../projenrc/docs/rules';

test('docs/rules.md is up to date', () => {
  expect(readFileSync(join(__dirname, '../../docs/rules.md'), 'utf8')).toBe(renderRules());
});
