import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { App } from 'cdk8s';
import { Outcome, outcomeOf } from './outcome';

const EXAMPLES = join(__dirname, '..', '..', 'examples');
const names = readdirSync(EXAMPLES).filter((name) => existsSync(join(EXAMPLES, name, 'main.ts')));

type Synth = (app: App) => void;

/** Runs an example, and gives each app that it synthesizes with the two ways to do so instead. */
function runExample(example: string, use: (app: App, ways: readonly [cdk8s: Synth, fleet: Synth]) => void): void {
  const folder = process.cwd();
  process.chdir(join(EXAMPLES, example));
  try {
    jest.isolateModules(() => {
      const library = jest.requireActual<{ readonly FleetApp: typeof App }>('../../src');
      jest.doMock('cdk8s-function-mesh', () => library, { virtual: true });
      const { prototype } = jest.requireActual<{ readonly App: typeof App }>('cdk8s').App;
      const { synth } = prototype;
      const ways = [synth, library.FleetApp.prototype.synth].map((way, index) => (app: App) => {
        Object.setPrototypeOf(app, index === 0 ? prototype : library.FleetApp.prototype);
        way.call(app);
      }) as [Synth, Synth];
      prototype.synth = function () { use(this, ways); };
      jest.requireActual(join(EXAMPLES, example, 'main.ts'));
      prototype.synth = synth;
    });
  } finally {
    process.chdir(folder);
  }
}

test.each(names)('%s is the same app to FleetApp', (example) => {
  const pairs: Outcome[][] = [];
  const warnings = jest.spyOn(process.stderr, 'write').mockReturnValue(true);
  runExample(example, (app, ways) => {
    pairs.push(ways.map((synth) => outcomeOf((outdir) => {
      Object.assign(app, { outdir });
      synth(app);
    })));
  });
  warnings.mockRestore();
  expect(pairs).not.toEqual([]);
  for (const [cdk8s, fleet] of pairs) {
    expect(fleet).toEqual(cdk8s);
    expect(fleet.error).toBeUndefined();
    expect(Object.keys(fleet.files)).not.toEqual([]);
  }
});
