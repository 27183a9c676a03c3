import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { App, Chart } from 'cdk8s';
import { changesBetween, componentsOf, isFunctionMesh } from './compare';
import { CORPUS_FOLDER, filesBelow, hasCorpus, Manifest, readManifests } from './corpus-folder';
import { Change, LITERAL_SECRET } from './difference';
import { DIFFERENCES } from './differences';
import { renderCorpusDifferences } from '../../projenrc/docs/corpus-differences';

type Program = (chart: Chart) => void;
type Changes = { [component: string]: Change[] };

const OCCURRENCES = DIFFERENCES.flatMap(({ occurrences }) => occurrences);
const PROGRAMS = filesBelow(join(__dirname, 'programs'), '.ts');

test('the table of differences in docs/ is up to date', () => {
  expect(readFileSync(join(__dirname, '../../docs/corpus-differences.md'), 'utf8')).toBe(renderCorpusDifferences());
});

if (hasCorpus()) {
  test('every manifest has its program, and every difference its manifest', () => {
    const files = filesBelow(CORPUS_FOLDER, '.yaml');
    expect(PROGRAMS).toEqual(files);
    expect(files).toEqual(expect.arrayContaining(OCCURRENCES.flatMap(({ places }) => Object.keys(places))));
  });

  describe.each(PROGRAMS)('%s', (file) => {
    test('is what the program writes, but for the deliberate differences', () => {
      expect(actualChanges(readManifests(file), synthesize(file))).toEqual(deliberateChanges(file));
    });

    test('holds what else the program writes', () => {
      const others = synthesize(file).filter((manifest) => !isFunctionMesh(manifest));
      expect(readManifests(file)).toEqual(expect.arrayContaining(others));
    });
  });
} else {
  const missing = `There is no corpus at ${CORPUS_FOLDER}: set FUNCTION_MESH_CORPUS to its folder.`;
  if (process.env.CI === undefined || process.env.CI === '') {
    console.warn(`Skipped: ${missing}`);
    test.skip(missing, () => undefined);
  } else {
    test('the corpus is there', () => { throw new Error(missing); });
  }
}

function synthesize(file: string): Manifest[] {
  const { default: program } = jest.requireActual<{ default: Program }>(`./programs/${file}`);
  const chart = new Chart(new App(), 'corpus');
  program(chart);
  return chart.toJson() as Manifest[];
}

function actualChanges(theirs: readonly Manifest[], ours: readonly Manifest[]): Changes {
  const [expected, written] = [theirs, ours].map((manifests) => componentsOf(manifests.filter(isFunctionMesh)));
  const found: Changes = {};
  for (const name of new Set([...expected.keys(), ...written.keys()])) {
    const changes = changesBetween(expected.get(name), written.get(name));
    if (changes.length > 0) { found[name] = changes; }
  }
  return found;
}

/** What the table says of a file, as `actualChanges` finds it. */
function deliberateChanges(file: string): Changes {
  const deliberate: Changes = {};
  for (const { changes, places } of OCCURRENCES) {
    for (const component of places[file] ?? []) {
      deliberate[component] = [...deliberate[component] ?? [], ...changes.map(withoutSecret)].sort((a, b) => a.path < b.path ? -1 : 1);
    }
  }
  return deliberate;
}

function withoutSecret(change: Change): Change {
  return change.theirs === LITERAL_SECRET ? { ...change, theirs: expect.any(String) as unknown } : change;
}
