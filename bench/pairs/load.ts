import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

const ROOT = join(__dirname, '..', '..');

/** The processor time of loading each module once cdk8s is loaded, in fresh processes that take turns: medians, in milliseconds. */
export function loadTimes(scripts: readonly string[], runs: number): number[] {
  const times = scripts.map((): number[] => []);
  for (let run = 0; run < runs; run++) { scripts.forEach((script, index) => times[index].push(timeOf(script))); }
  return times.map((values) => values.sort((a, b) => a - b)[Math.floor(runs / 2)]);
}

function timeOf(script: string): number {
  const measured = `require('cdk8s'); const before = process.cpuUsage(); ${script}; const { user, system } = process.cpuUsage(before);
    console.log((user + system) / 1000);`;
  return Number(execFileSync(process.execPath, ['-e', measured], { cwd: ROOT, encoding: 'utf8' }));
}
