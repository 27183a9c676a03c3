import { readFileSync, writeFileSync } from 'node:fs';
import { functions, Manifest, manifests, objects } from './workloads';

/*
 * The most memory in MiB and the processor time in milliseconds that one side of a comparison takes, in a process of its own.
 * The specs of the bare objects are written by another process before.
 *
 *   node peak.cjs specs|ours|theirs <count> <file of specs>
 */
const [side, countText, file] = process.argv.slice(2);
const count = Number(countText);

switch (side) {
  case 'specs':
    writeFileSync(file, JSON.stringify(manifests(count)));
    break;
  case 'ours':
    functions(count).synthYaml();
    break;
  default:
    objects(JSON.parse(readFileSync(file, 'utf8')) as Manifest[]).synthYaml();
}
const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
console.log(JSON.stringify([maxRSS / 1024, (userCPUTime + systemCPUTime) / 1000]));
