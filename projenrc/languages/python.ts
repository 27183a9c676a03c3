import { join } from 'node:path';
import { BUILT, installedVersion, ROOT, run } from './workshop';

const VENV = join(BUILT, 'venv');
const PYTHON = join(VENV, 'bin', 'python');
const MOST_TIMES = 1.5;

/** Builds the wheel, installs it into a new environment, runs the apps and measures how long the package takes to import. */
export function tryPython(): void {
  run(ROOT, 'python3', '-m', 'venv', '--clear', VENV);
  run(
    ROOT, PYTHON, '-m', 'pip', 'install', '--quiet', join(BUILT, 'python'),
    ...['cdk8s', 'constructs', 'cdk8s-plus-27'].map((name) => `${name}==${installedVersion(name)}`),
  );
  for (const app of ['word_count', 'mongo_to_elasticsearch', 'federated_fraud']) {
    run(join(ROOT, 'consumers', 'python'), PYTHON, `${app}.py`);
  }
  requireQuickImport();
}

function requireQuickImport(): void {
  const seconds = { cdk8s_function_mesh: [] as number[], cdk8s_plus_27: [] as number[] };
  for (let round = 0; round < 5; round++) {
    for (const [name, times] of Object.entries(seconds)) { times.push(importSeconds(name)); }
  }
  const [own, peer] = Object.values(seconds).map((times) => times.sort((a, b) => a - b)[2]);
  console.log(`  imports in ${own.toFixed(2)} s, ${(own / peer).toFixed(2)} times what cdk8s-plus-27 takes`);
  if (own > MOST_TIMES * peer) { throw new Error(`The Python package takes more than ${MOST_TIMES} times as long to import as cdk8s-plus-27.`); }
}

function importSeconds(name: string): number {
  return Number(run(ROOT, PYTHON, '-c', `import time; start = time.perf_counter(); import ${name}; print(time.perf_counter() - start)`));
}
