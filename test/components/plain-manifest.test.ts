import { ApiObject, App, Chart, JsonPatch, Lazy } from 'cdk8s';
import { FunctionMesh, PulsarCluster, PulsarFunction, Runtime, Scaling, Topic } from '../../src';

function program(app = new App()): { readonly app: App; readonly objects: ApiObject[]; readonly clean: PulsarFunction } {
  const chart = new Chart(app, 'c', { namespace: 'n', labels: { team: 'orders' } });
  const pulsar = new PulsarCluster(chart, 'pulsar', { brokerServiceUrl: 'pulsar://b:6650', webServiceUrl: 'http://b:8080' });
  const props = { runtime: Runtime.inlinePython('def process(input): return input'), inputs: [Topic.of('in')], config: { b: [1, { z: 1, a: '' }], a: true } };
  const clean = new PulsarFunction(chart, 'clean', { ...props, pulsar, scaling: Scaling.horizontal({ min: 1, max: 3 }) });
  new PulsarFunction(new FunctionMesh(chart, 'mesh', { pulsar }), 'member', { ...props, inputs: [clean] });
  return { app, clean, objects: app.node.findAll().filter((construct) => ApiObject.isApiObject(construct)) };
}

const ofCdk8s = (object: ApiObject): string => JSON.stringify(ApiObject.prototype.toJson.call(object));

test('a manifest is what cdk8s renders, to the order of its keys', () => {
  for (const object of program().objects) { expect(JSON.stringify(object.toJson())).toBe(ofCdk8s(object)); }
});

test('whoever gets a manifest may change it', () => {
  const { app, objects } = program();
  const before = app.synthYaml();
  for (const object of objects) {
    const manifest = object.toJson() as { metadata?: object; spec?: { pulsar?: object } };
    if (manifest.spec !== undefined) { manifest.spec.pulsar = {}; }
    delete manifest.metadata;
  }
  expect(app.synthYaml()).toBe(before);
});

test('what is patched or resolved late is rendered as it is then', () => {
  const { app, clean } = program();
  app.synthYaml();
  const object = ApiObject.of(clean);
  clean.patchSpec(JsonPatch.add('/image', 'one:1'));
  expect(app.synthYaml()).toContain('one:1');
  clean.patchSpec(JsonPatch.replace('/image', 'two:2'));
  expect(app.synthYaml()).toContain('two:2');
  object.addJsonPatch(JsonPatch.replace('/spec/image', 'three:3'));
  object.metadata.addLabel('late', 'yes');
  expect(app.synthYaml()).toContain('three:3');
  expect(JSON.stringify(object.toJson())).toBe(ofCdk8s(object));
  expect(object.toJson().metadata.labels.late).toBe('yes');
});

test('a token and a resolver of the app are asked at every synth', () => {
  let image = 'one:1';
  const resolver = {
    resolve: (context: { key: string[]; value: unknown; replaceValue(value: unknown): void }) => {
      if (context.key.join('.') === 'spec.image' && context.value === 'late') { context.replaceValue(image); }
    },
  };
  const { app, clean } = program(new App({ resolvers: [resolver] }));
  clean.patchSpec(JsonPatch.add('/image', 'late'));
  expect(app.synthYaml()).toContain('image: one:1');
  image = 'two:2';
  expect(app.synthYaml()).toContain('image: two:2');

  let name = 'a';
  const chart = new Chart(new App(), 'c');
  new PulsarFunction(chart, 'f', {
    pulsar: PulsarCluster.fromConfigMapName(chart, 'pulsar', 'pulsar-config'),
    runtime: Runtime.inlinePython('def process(input): return input'),
    inputs: [Topic.of('in')],
    config: { a: 1 },
    pod: { nodeSelector: { zone: Lazy.any({ produce: () => name }) as string } },
  });
  expect(App.of(chart).synthYaml()).toContain('zone: a');
  name = 'b';
  expect(App.of(chart).synthYaml()).toContain('zone: b');
});
