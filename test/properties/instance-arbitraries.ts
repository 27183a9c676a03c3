import fc from 'fast-check';
import { InnerConnectorPlan, JvmPlan, LoggingPlan } from './instance-plan';

/** Configuration that holds nothing like a secret. */
const config = fc.dictionary(
  fc.stringMatching(/^[a-h.]{1,6}$/),
  fc.oneof(fc.string().filter((text) => !/[:$&?;]/.test(text)), fc.integer(), fc.boolean(), fc.array(fc.integer(), { maxLength: 2 })),
  { maxKeys: 3 },
);

const image = fc.constantFrom('acme/runner:1', 'acme/pulsarctl:2.10');

const jvm: fc.Arbitrary<JvmPlan> = fc.record({
  options: fc.array(fc.constantFrom('-Xmx1g', '-Dcolor=red', '-XX:+UseZGC'), { maxLength: 2 }),
  dependencies: fc.constant('/pulsar/more'),
  instance: fc.constant('/opt/instance.jar'),
  mainClass: fc.constant('com.acme.Instance'),
}, { requiredKeys: [] });

const logging: fc.Arbitrary<LoggingPlan> = fc.record({
  level: fc.constantFrom('debug', 'info', 'warn', 'error', 'fatal'),
  rotation: fc.constantFrom('TimedPolicyWithDaily', 'SizedPolicyWith50MB'),
  format: fc.constantFrom('json', 'text'),
  file: fc.constantFrom('xml', 'yaml'),
  isOwn: fc.boolean(),
}, { requiredKeys: [] });

const innerConnector: fc.Arbitrary<InnerConnectorPlan> = fc.record({
  className: fc.constant('com.acme.Connector'),
  builtin: fc.constant('kafka'),
  typeClassName: fc.constant('com.acme.Message'),
  config,
}, { requiredKeys: ['className'] });

/** Of what is rarely wanted, less. */
function rarely<T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> {
  return fc.option(arbitrary, { nil: undefined, freq: 2 });
}

export const instance = {
  runtime: fc.constantFrom('java', 'java', 'java', 'python', 'inline', 'go', 'nodejs', 'genericPython', 'executable', 'wasm', 'other'),
  connector: fc.constantFrom('custom', 'packaged', 'dataGenerator', 'kafka', 'database', 'batch'),
  location: fc.constantFrom('package', 'web'),
  jvm,
  logging,
  image,
  tools: fc.record({ pulsarctl: fc.boolean(), wget: fc.boolean() }, { requiredKeys: [] }),
  helpers: fc.record({ filebeat: image, cleanup: image, downloader: image }, { requiredKeys: [] }),
  state: fc.constantFrom('own', 'ofCluster', 'provider'),
  secrets: fc.nat(3),
  logs: fc.constantFrom('sidecar', 'runtime', 'default'),
  flags: fc.constantFrom('--verbose', '-Da=b'),
  maxPending: fc.nat(5000),
  config,
  sideOutputs: fc.nat(2),
  source: rarely(innerConnector),
  sink: rarely(innerConnector),
  claims: rarely(fc.record({ isDeleted: fc.boolean() }, { requiredKeys: [] })),
} as const;
