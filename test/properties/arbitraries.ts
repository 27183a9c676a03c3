import fc from 'fast-check';
import { ComponentPlan, PodPlan, ProgramPlan } from './program';

const constructId = fc.oneof(
  fc.stringMatching(/^[a-z][a-z-]{0,8}$/),
  fc.stringMatching(/^[A-Za-z0-9_. ]{1,40}$/).filter((id) => /[A-Za-z0-9]/.test(id)),
  fc.constantFrom('Ünïcode orders', '2024', 'a-very-long-name-that-goes-on-and-on-for-more-than-forty-three-characters'),
);

const name = fc.stringMatching(/^[a-z][a-z0-9]{0,5}$/);

/** Configuration that holds nothing like a secret. */
const config = fc.dictionary(
  fc.stringMatching(/^[a-h.]{1,6}$/),
  fc.oneof(fc.string().filter((text) => !/[:$&?;]/.test(text)), fc.integer(), fc.boolean(), fc.array(fc.integer(), { maxLength: 2 })),
  { maxKeys: 3 },
);

const pod: fc.Arbitrary<PodPlan> = fc.record({
  labels: fc.dictionary(fc.constantFrom('team', 'example.com/stage', 'tier'), name, { maxKeys: 2 }),
  env: fc.array(fc.stringMatching(/^[A-Z]{1,4}$/), { maxLength: 2 }),
  memory: fc.integer({ min: 1, max: 100_000 }),
  cpu: fc.integer({ min: 1, max: 100_000 }),
  hasProbe: fc.boolean(),
  hasVolume: fc.boolean(),
  hasSidecar: fc.boolean(),
  isUnrestricted: fc.boolean(),
}, { requiredKeys: [] });

const component: fc.Arbitrary<ComponentPlan> = fc.record({
  kind: fc.constantFrom('function', 'source', 'sink'),
  id: constructId,
  chart: fc.nat(2),
  mesh: fc.nat(3),
  runtime: fc.constantFrom('java', 'python', 'inline', 'go', 'nodejs', 'genericPython', 'executable', 'wasm', 'other'),
  connector: fc.constantFrom('custom', 'packaged', 'dataGenerator', 'kafka', 'database', 'batch'),
  inputs: fc.array(
    fc.record({ from: fc.constantFrom('topic', 'pattern', 'component'), which: fc.nat(9), queue: fc.nat(5000) }, { requiredKeys: ['from', 'which'] }),
    { minLength: 1, maxLength: 3 },
  ),
  isGrouped: fc.boolean(),
  isNamed: fc.boolean(),
  isSecured: fc.boolean(),
  tenant: name,
  schema: fc.constantFrom('bytes', 'string', 'json', 'avro', 'keyValue', 'custom', 'serde', 'properties'),
  output: fc.constantFrom('topic', 'settings'),
  guarantee: fc.constantFrom('atLeastOnce', 'atMostOnce', 'effectivelyOnce', 'manual'),
  ordering: fc.constantFrom('none', 'input', 'key'),
  timeout: fc.integer({ min: 1, max: 1_000_000 }),
  retries: fc.integer({ min: 1, max: 100 }),
  deadLetters: fc.boolean(),
  subscription: name,
  window: fc.record({
    unit: fc.constantFrom('count', 'time'),
    length: fc.integer({ min: 1, max: 100_000 }),
    interval: fc.integer({ min: 1, max: 100_000 }),
    isTimed: fc.boolean(),
  }, { requiredKeys: ['unit', 'length'] }),
  scaling: fc.record({
    by: fc.constantFrom('fixed', 'horizontal', 'builtin', 'vertical', 'external'),
    min: fc.integer({ min: 1, max: 20 }),
    more: fc.integer({ min: 1, max: 20 }),
    percent: fc.integer({ min: 1, max: 100 }),
  }, { requiredKeys: ['by', 'min', 'more'] }),
  pod,
  state: fc.boolean(),
  secrets: fc.nat(3),
  logs: fc.boolean(),
  config,
}, { requiredKeys: ['kind', 'id', 'chart', 'mesh', 'runtime', 'connector', 'inputs'] });

/** Any legal program, within the reach of {@link ProgramPlan}. */
export const program: fc.Arbitrary<ProgramPlan> = fc.record({
  charts: fc.array(fc.record({ id: constructId, inNamespace: fc.boolean() }), { minLength: 1, maxLength: 2 }),
  meshes: fc.array(fc.record({ chart: fc.nat(2), id: constructId, isNamed: fc.boolean(), secured: fc.boolean() }), { maxLength: 2 }),
  components: fc.array(component, { minLength: 1, maxLength: 5 }),
});
