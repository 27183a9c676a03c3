import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderCorpusDifferences } from './corpus-differences';
import { renderCoverage } from './coverage';
import { renderPatterns } from './patterns';
import { renderRules } from './rules';

const DOCS = join(__dirname, '..', '..', 'docs');

const PAGES: { readonly [file: string]: () => string } = {
  'corpus-differences.md': renderCorpusDifferences,
  'coverage.md': renderCoverage,
  'patterns.md': renderPatterns,
  'rules.md': renderRules,
};

mkdirSync(DOCS, { recursive: true });
for (const [file, render] of Object.entries(PAGES)) {
  writeFileSync(join(DOCS, file), render());
  console.log(`docs/${file}`);
}
