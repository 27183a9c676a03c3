import { ApiObject, App, Chart, YamlOutputType } from 'cdk8s';
import { Construct } from 'constructs';
import { filesOf, outcomeOf } from './outcome';
import { FleetApp } from '../../src';

const THING = { apiVersion: 'v1', kind: 'Thing' };
const TYPES = [App, FleetApp];

function layered(app: App, layers: number, width: number): App {
  let before: Construct | undefined;
  for (let layer = 0; layer < layers; layer++) {
    const chart = new Chart(app, `layer-${layer}`);
    for (let place = 0; place < width; place++) { new ApiObject(chart, `thing-${place}`, THING); }
    if (before !== undefined) { before.node.addDependency(chart); }
    before = chart;
  }
  return app;
}

test('layers of dependencies are ordered as App orders them', () => {
  const [cdk8s, fleet] = TYPES.map((type) => outcomeOf((outdir) => { layered(new type({ outdir }), 5, 3).synth(); }));
  expect(fleet).toEqual(cdk8s);
  expect(Object.keys(fleet.files)).toEqual(['0000-layer-4.k8s.yaml', '0001-layer-3.k8s.yaml', '0002-layer-2.k8s.yaml', '0003-layer-1.k8s.yaml', '0004-layer-0.k8s.yaml']);
});

test('many layers cost no more than they hold', () => {
  // Of the 10^200 routes through them none is walked twice.
  const { files } = outcomeOf((outdir) => { layered(new FleetApp({ outdir }), 200, 10).synth(); });
  expect(Object.keys(files)[0]).toBe('0000-layer-199.k8s.yaml');
});

test('a circle through many layers is refused with a route', () => {
  const app = layered(new FleetApp(), 40, 5);
  app.node.findChild('layer-39').node.addDependency(app.node.findChild('layer-0'));
  expect(() => app.synthYaml()).toThrow(/^Dependency cycle detected: (layer-\S+ => )+layer-\S+$/);
});

test('what depends on itself is refused, where App leaves it out', () => {
  const messages = TYPES.map((type) => {
    const app = new type();
    const thing = new ApiObject(new Chart(app, 'chart'), 'thing', THING);
    thing.addDependency(thing);
    return outcomeOf(() => { expect(app.synthYaml()).toBe(''); }).error;
  });
  expect(messages).toEqual([undefined, 'Dependency cycle detected: chart/thing => chart/thing']);
});

test('every construct is validated once, and every object rendered once', () => {
  const app = new FleetApp();
  let validated = 0;
  const rendered = jest.spyOn(ApiObject.prototype, 'toJson');
  for (let i = 0; i < 30; i++) {
    const chart = new Chart(app, `chart-${i}`);
    chart.node.addValidation({ validate: () => { validated++; return []; } });
    new ApiObject(chart, 'thing', THING);
  }
  app.synthYaml();
  expect([validated, rendered.mock.calls.length]).toEqual([30, 30]);
  rendered.mockRestore();
});

test('synth leaves the tree as it was', () => {
  const app = layered(new FleetApp(), 3, 2);
  const dependencies = (): number => app.node.findAll().reduce((sum, { node }) => sum + node.dependencies.length, 0);
  app.synthYaml();
  expect(dependencies()).toBe(2);
  expect(app.charts.map(({ node }) => node.id)).toEqual(['layer-2', 'layer-1', 'layer-0']);
});

test('a chart may say itself what it consists of', () => {
  class OwnChart extends Chart {
    public toJson(): unknown[] {
      return [...super.toJson(), { ...THING, metadata: { name: 'more' } }];
    }
  }
  for (const yamlOutputType of [YamlOutputType.FILE_PER_APP, YamlOutputType.FILE_PER_RESOURCE]) {
    const [cdk8s, fleet] = TYPES.map((type) => outcomeOf((outdir) => {
      const app = new type({ outdir, yamlOutputType });
      new ApiObject(new OwnChart(app, 'own'), 'thing', THING);
      app.synth();
    }));
    expect(fleet).toEqual(cdk8s);
  }
});

test('the environment says where to and whether with metadata, as for App', () => {
  const [cdk8s, fleet] = TYPES.map((type) => outcomeOf((outdir) => {
    const before = { ...process.env };
    Object.assign(process.env, { CDK8S_OUTDIR: outdir, CDK8S_RECORD_CONSTRUCT_METADATA: 'true' });
    try {
      layered(new type(), 2, 1).synth();
    } finally {
      process.env = before;
    }
  }));
  expect(fleet).toEqual(cdk8s);
  expect(Object.keys(fleet.files)).toContain('construct-metadata.json');
});

test('files that are there stay, except those that are written', () => {
  const [cdk8s, fleet] = TYPES.map((type) => outcomeOf((outdir) => {
    layered(new type({ outdir }), 2, 1).synth();
    const before = filesOf(outdir);
    layered(new type({ outdir }), 1, 1).synth();
    expect(Object.keys(filesOf(outdir))).toEqual([...Object.keys(before), 'layer-0.k8s.yaml']);
  }));
  expect(fleet).toEqual(cdk8s);
});

test('an object that cannot be rendered fails as in App, after the charts before it', () => {
  const [cdk8s, fleet] = TYPES.map((type) => outcomeOf((outdir) => {
    const app = new type({ outdir });
    new ApiObject(new Chart(app, 'first'), 'thing', THING);
    new ApiObject(new Chart(app, 'second'), 'thing', { ...THING, spec: new Map() });
    app.synth();
  }));
  expect(fleet).toEqual(cdk8s);
  expect(fleet.error).toContain('second/thing');
  expect(Object.keys(fleet.files)).toEqual(['first.k8s.yaml']);
});
