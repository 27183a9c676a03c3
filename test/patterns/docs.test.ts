import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FederatedPipeline, Pipeline } from '../../src';
import * as patterns from '../../src/patterns';

const PAGE = readFileSync(join(__dirname, '../../docs/patterns.md'), 'utf8');
const NAMES = Object.entries(patterns)
  .filter(([, value]) => value === FederatedPipeline || typeof value === 'function' && value.prototype instanceof Pipeline).map(([name]) => name);

test('the patterns are those that the page shows', () => {
  expect(NAMES.length).toBeGreaterThanOrEqual(10);
});

test.each(NAMES)('%s has a program, a diagram and an explanation on its page', (name) => {
  const [section] = PAGE.split(`\n## ${name}\n`)[1].split('\n## ');
  expect(section).toMatch(new RegExp(`\\\`\\\`\\\`ts[^]*new ${name}\\(`));
  expect(section).toContain('```mermaid\nflowchart');
  for (const heading of ['**Creates**', '**Why**', '**Change**']) { expect(section).toContain(heading); }
});
