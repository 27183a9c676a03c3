import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

const ROOT = join(__dirname, '..', '..');
const RUNS = 15;

/** Loads each set of modules in fresh processes, the sets taking turns, and gives the median milliseconds of each. */
export function medianLoadTimes(sets: readonly (readonly string[])[]): number[] {
  const times = sets.map((): number[] => []);
  for (let run = 0; run < RUNS; run++) {
    sets.forEach((modules, index) => times[index].push(loadOnce(modules)));
  }
  return times.map(median);
}

/** The time to load modules once cdk8s is loaded. */
function loadOnce(modules: readonly string[]): number {
  const script = `require('cdk8s');
    const start = process.hrtime.bigint();
    for (const module of ${JSON.stringify(modules)}) require(module);
    console.log(Number(process.hrtime.bigint() - start) / 1e6);`;
  return Number(execFileSync(process.execPath, ['-e', script], { cwd: ROOT, encoding: 'utf8' }));
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}
