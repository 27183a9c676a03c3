import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Parser } from 'commonmark';

const ROOT = join(__dirname, '..', '..');
const PAGES = ['README.md', 'CONTRIBUTING.md', ...readdirSync(join(ROOT, 'docs')).filter((name) => name.endsWith('.md')).map((name) => join('docs', name))];

test.each(PAGES)('every link of %s leads somewhere', (page) => {
  const lost = linksOf(page).filter((link) => !leadsSomewhere(page, link));
  expect(lost).toEqual([]);
});

test('every guide is linked from the README', () => {
  const linked = new Set(linksOf('README.md').map((link) => link.split('#')[0]));
  expect(PAGES.filter((page) => page.startsWith('docs') && !linked.has(page) && page !== 'docs/corpus-differences.md')).toEqual([]);
});

function leadsSomewhere(page: string, link: string): boolean {
  if (/^[a-z]+:/.test(link)) { return true; }
  const [path, anchor] = link.split('#');
  const target = path === '' ? page : join(dirname(page), path);
  return existsSync(join(ROOT, target)) && (anchor === undefined || headingsOf(target).includes(anchor));
}

function linksOf(page: string): string[] {
  const found: string[] = [];
  const walker = new Parser().parse(readFileSync(join(ROOT, page), 'utf8')).walker();
  for (let event = walker.next(); event !== null; event = walker.next()) {
    if (event.entering && event.node.type === 'link') { found.push(event.node.destination ?? ''); }
  }
  return found;
}


/** The anchors that GitHub makes of headings. */
function headingsOf(page: string): string[] {
  return [...readFileSync(join(ROOT, page), 'utf8').matchAll(/^#+ (.*)$/gm)]
    .map(([, title]) => title.toLowerCase().replace(/[^\w\- ]/g, '').replace(/ /g, '-'));
}
