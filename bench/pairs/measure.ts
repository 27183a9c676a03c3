import { App } from 'cdk8s';
import { FleetApp, FunctionMeshValidation, Topology } from 'cdk8s-function-mesh';
import { charts, functions, manifests, objects, render } from './workloads';

/*
 * One comparison, in a process of its own: what is compared takes turns, and the medians of their processor time are printed.
 *
 *   node measure.cjs <comparison> <count> <runs>
 */
type Sides = readonly [ours: () => unknown, theirs: () => unknown];

const [comparison, countText, runsText] = process.argv.slice(2);
const count = Number(countText);

const COMPARISONS: { readonly [name: string]: () => Sides } = {
  construct: () => { const specs = manifests(count); return [() => functions(count), () => objects(specs)]; },
  render: () => { const specs = manifests(count); return [() => render(functions(count)), () => render(objects(specs))]; },
  synth: () => { const specs = manifests(count); return [() => functions(count).synthYaml(), () => objects(specs).synthYaml()]; },
  growth: () => [() => functions(10 * count).synthYaml(), () => functions(count).synthYaml()],
  topology: () => {
    const app = functions(count);
    const specs = manifests(count);
    return [() => Topology.of(app), () => objects(specs).synthYaml()];
  },
  lint: () => {
    const specs = manifests(count);
    const report = { addViolation: () => undefined, submit: () => undefined };
    return [
      () => { void new FunctionMeshValidation().validate({ manifests: ['all'], parseManifest: () => specs, report }); },
      () => objects(specs).synthYaml(),
    ];
  },
  fleet: () => [() => charts(FleetApp, count).synthYaml(), () => charts(App, count).synthYaml()],
};

const [ours, theirs] = COMPARISONS[comparison]();
const times: [number, number][] = [];
for (let run = 0; run < Number(runsText); run++) { times.push([timeOf(ours), timeOf(theirs)]); }
console.log(JSON.stringify([median(times.map(([time]) => time)), median(times.map(([, time]) => time))]));

/** Processor time in milliseconds. To collect garbage before would make the engine forget what it has compiled. */
function timeOf(run: () => unknown): number {
  const before = process.cpuUsage();
  run();
  return process.cpuUsage(before).user / 1000;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}
