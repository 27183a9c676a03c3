import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { tryDotnet } from './dotnet';
import { tryGo } from './go';
import { tryJava } from './java';
import { Assembly, renamedMembers } from './names';
import { tryPython } from './python';
import { BUILT, generate, ROOT, run } from './workshop';

/*
 * Generates and builds the library for other languages, installs it into the apps of consumers/ and compares what they write with
 * what the examples of the same names write, byte for byte.
 */
const TRIALS: { readonly [language: string]: () => void } = { python: tryPython, java: tryJava, go: tryGo, dotnet: tryDotnet };
const APPS = ['word-count', 'mongo-to-elasticsearch', 'federated-fraud'];

const wanted = process.argv.slice(2);
const unknown = wanted.filter((language) => !(language in TRIALS));
if (unknown.length > 0) { throw new Error(`There is no language ${unknown.join(', ')}; there are ${Object.keys(TRIALS).join(', ')}.`); }

const renamed = renamedMembers(JSON.parse(readFileSync(join(ROOT, '.jsii'), 'utf8')) as Assembly);
if (renamed.length > 0) { throw new Error(`These names read badly in other languages:\n${renamed.join('\n')}`); }

const languages = wanted.length > 0 ? wanted : Object.keys(TRIALS);
for (const language of languages) { rmSync(join(BUILT, language), { recursive: true, force: true }); }
generate(BUILT, languages);
run(ROOT, 'npm', 'run', '--silent', 'example', '--', ...APPS);

for (const language of languages) {
  const started = Date.now();
  console.log(language);
  const written = join(ROOT, 'consumers', language, 'dist');
  rmSync(written, { recursive: true, force: true });
  TRIALS[language]();
  if (language !== 'dotnet') { APPS.forEach((app) => { requireSame(join(ROOT, 'examples', app, 'dist'), join(written, app)); }); }
  console.log(`  ${Math.round((Date.now() - started) / 1000)} s`);
}

function requireSame(expected: string, written: string): void {
  const names = readdirSync(expected).sort();
  if (readdirSync(written).sort().join() !== names.join()) { throw new Error(`${written} does not hold the files of ${expected}.`); }
  for (const name of names) {
    if (!readFileSync(join(expected, name)).equals(readFileSync(join(written, name)))) { throw new Error(`${join(written, name)} is not ${join(expected, name)}.`); }
  }
  console.log(`  ${written.slice(ROOT.length + 1)}: ${names.length} files as in TypeScript`);
}
