import fc from 'fast-check';
import { functionManifest } from './command-line';

const FRAGMENTS = [
  '---\n', '...\n', '\t', '  ', ':', '- ', '{', '}', '[', ']', '&a ', '*a', '<<: *a', '!!binary ', '!!set', '? ', '|\n', '>\n', '"', '\'', '#', '%YAML 1.2\n',
  '{{ .Values.x }}', 'null', '~', '0o17', '1e400', '.nan', '2024-01-01', 'spec:', 'kind: FunctionMesh\n', 'metadata: null\n', '\u0000', '\uFEFF', '\u2028', '𝒳',
];

/** Text in which a stretch is cut out, doubled, or replaced by something that means a lot in YAML. */
function damaged(text: string): fc.Arbitrary<string> {
  const place = fc.nat({ max: text.length });
  const damage = fc.oneof(
    fc.tuple(place, fc.nat({ max: 40 })).map(([at, length]) => (before: string) => before.slice(0, at) + before.slice(at + length)),
    fc.tuple(place, fc.nat({ max: 40 })).map(([at, length]) => (before: string) => before.slice(0, at + length) + before.slice(at)),
    fc.tuple(place, fc.constantFrom(...FRAGMENTS)).map(([at, fragment]) => (before: string) => before.slice(0, at) + fragment + before.slice(at)),
    fc.tuple(place, fc.string({ unit: 'binary', maxLength: 8 })).map(([at, noise]) => (before: string) => before.slice(0, at) + noise + before.slice(at)),
  );
  return fc.array(damage, { minLength: 1, maxLength: 5 }).map((damages) => damages.reduce((before, apply) => apply(before), text));
}

/** A manifest whose fields hold anything. */
function manifest(): fc.Arbitrary<string> {
  const spec = fc.dictionary(
    fc.constantFrom('input', 'output', 'pod', 'resources', 'replicas', 'maxReplicas', 'pulsar', 'java', 'functions', 'sinks', 'sources', 'sinkConfig', 'funcConfig', 'windowConfig'),
    fc.oneof(fc.jsonValue({ maxDepth: 4 }), fc.dictionary(
      fc.constantFrom('topics', 'topic', 'topicPattern', 'sourceSpecs', 'securityContext', 'volumes', 'env', 'sidecars', 'limits', 'requests', 'pulsarConfig', 'tlsConfig', 'jar'),
      fc.jsonValue({ maxDepth: 4 }),
    )),
  );
  return fc.record({
    apiVersion: fc.constantFrom('compute.functionmesh.io/v1alpha1', 'v1', 'resource.streamnative.io/v1alpha1'),
    kind: fc.constantFrom('Function', 'Source', 'Sink', 'FunctionMesh', 'BackendConfig', 'ConfigMap', 'ScaledObject', 'PulsarTopic', 'List', 'Fnuction'),
    metadata: fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.record({
      name: fc.string(),
      annotations: fc.dictionary(fc.constantFrom(
        'function-mesh.cdk8s.io/acknowledge', 'function-mesh.cdk8s.io/external-topics'), fc.jsonValue({ maxDepth: 1 })),
    })),
    spec: fc.oneof(spec, fc.jsonValue({ maxDepth: 3 })),
    items: fc.array(fc.jsonValue({ maxDepth: 2 }), { maxLength: 2 }),
  }, { requiredKeys: ['apiVersion', 'kind'] }).map((value) => JSON.stringify(value));
}

/** What may come in by the standard input, from noise to what is nearly a manifest. */
export function inputs(examples: readonly string[]): fc.Arbitrary<Buffer> {
  const texts = [functionManifest('f'), ...examples];
  return fc.oneof(
    { weight: 1, arbitrary: fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes)) },
    { weight: 1, arbitrary: fc.array(fc.constantFrom(...FRAGMENTS), { maxLength: 12 }).map((parts) => Buffer.from(parts.join(''))) },
    { weight: 3, arbitrary: fc.constantFrom(...texts).chain(damaged).map((text) => Buffer.from(text)) },
    { weight: 3, arbitrary: manifest().map((text) => Buffer.from(text)) },
    { weight: 1, arbitrary: manifest().chain(damaged).map((text) => Buffer.from(text)) },
  );
}
