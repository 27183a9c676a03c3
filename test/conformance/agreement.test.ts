import { disagreementOf } from '../../conformance/agreement/agreement';
import { ServerVerdict } from '../../conformance/agreement/api-server';
import { LintFinding } from '../../conformance/agreement/linter';

const verdict = (fields: Partial<ServerVerdict> = {}): ServerVerdict =>
  ({ file: 'f.yaml', line: 1, kind: 'Function', name: 'f', way: 'create', ...fields });
const refused = (message: string, ...fields: string[]): Partial<ServerVerdict> =>
  ({ refusal: { reason: 'Invalid', message, causes: fields.map((field) => ({ field })) } });
const finding = (code: string, field: string, severity: LintFinding['severity'] = 'error'): LintFinding =>
  ({ file: 'f.yaml', code, field, severity, kind: 'Function', name: 'f' });
const denied = (...fields: string[]) => refused('admission webhook "v.kb.io" denied the request: ...', ...fields);
const because = (judged: ServerVerdict, findings: LintFinding[], value: unknown = 'x') =>
  disagreementOf(judged, findings, /^FM1/, () => value)?.because;

describe('they agree', () => {
  test.each([
    ['nothing is said', verdict(), []],
    ['the rules beyond the schema are not the API server\'s', verdict(), [finding('FM204', 'spec.replicas')]],
    ['both name the field', verdict(refused('...', 'spec.replicas')), [finding('FM106', 'spec.replicas')]],
    ['the cause is spelled with a dot', verdict(refused('...', '<nil>', '.spec.replicas')), [finding('FM106', 'spec.replicas')]],
    ['the cause is in a map', verdict(refused('...', 'spec.secretsMap[a.b].key')), [finding('FM102', 'spec.secretsMap["a.b"].key')]],
    ['strict decoding names the field', verdict(refused('strict decoding error: unknown field "spec.a", unknown field "spec.b[0].c"')), [finding('FM101', 'spec.b[0].c')]],
    ['server-side apply names the field', verdict(refused('failed to create typed patch object (x/y; Kind=F): .spec.a[0].b: field not declared in schema')), [finding('FM101', 'spec.a[0].b')]],
    ['a label is no text', verdict(refused('json: cannot unmarshal number into Go struct field ObjectMeta.labels of type string')), [finding('FM102', 'metadata.labels.tier')]],
    ['the field is dropped', verdict({ lost: [{ field: 'spec.a' }] }), [finding('FM101', 'spec.a')]],
    ['the field lies beside the spec, where it is kept', verdict(), [finding('FM101', 'specs')]],
    ['the webhook names what of the spec is wrong', verdict(denied('spec.input')), [finding('FM210', 'spec.input.topics[1]')]],
    ['the webhook names the counts by one of them', verdict(denied('spec.minReplicas')), [finding('FM204', 'spec.replicas')]],
    ['the webhook names the runtime', verdict(denied('spec.runtime.java')), [finding('FM202', 'spec.java')]],
    ['the webhook names the name', verdict(denied('name')), [finding('FM201', 'metadata.name')]],
    ['the webhook cannot read it', verdict(denied()), [finding('FM102', 'spec.resources.limits.cpu')]],
    ['the server has no such kind', verdict({ refusal: { reason: 'NoSuchKind', message: '...' } }), [finding('FM104', 'kind')]],
  ])('%s', (_, judged, findings) => {
    expect(because(judged, findings)).toBeUndefined();
  });

  test('a null is dropped by a creation', () => {
    expect(because(verdict({ ...refused('...', 'spec.a'), way: 'apply' }), [], null)).toBeUndefined();
  });

  test('a default takes the place of what is empty', () => {
    expect(because(verdict({ lost: [{ field: 'spec.a' }] }), [], '')).toBeUndefined();
    expect(because(verdict({ lost: [{ field: 'spec.a' }] }), [], null)).toBeUndefined();
    expect(because(verdict({ lost: [{ field: 'spec.a' }], kind: 'FunctionMesh' }), [], '')).toMatch(/does not store spec.a/);
  });

  test('the webhook rewrites a fraction', () => {
    expect(because(verdict(refused('...', 'spec.a')), [], 0.5)).toBeUndefined();
  });
});

describe('they disagree', () => {
  test.each([
    ['the linter names nothing', verdict(refused('no', 'spec.a')), [], /refuses it \(no\), and the linter names nothing/],
    ['the linter names another field', verdict(refused('no', 'spec.a')), [finding('FM102', 'spec.b')], /names FM102 spec.b/],
    ['the linter only warns', verdict(refused('no', 'spec.a')), [finding('FM102', 'spec.a', 'warning')], /names nothing/],
    ['the webhook names something else', verdict(denied('spec.input')), [finding('FM204', 'spec.replicas')], /names FM204 spec.replicas/],
    ['the webhook cannot read it, and the linter can', verdict(denied()), [finding('FM401', 'spec.a')], /names FM401 spec.a/],
    ['the refusal names no field', verdict(refused('no')), [finding('FM102', 'spec.a')], /names FM102 spec.a/],
    ['a field is dropped unnoticed', verdict({ lost: [{ field: 'spec.a' }, { field: 'spec.b' }] }), [finding('FM101', 'spec.a')], /does not store spec.b, /],
    ['the server takes what the linter names', verdict(), [finding('FM102', 'spec.a')], /names FM102 spec.a, and the API server takes it/],
    ['the server drops something else', verdict({ lost: [{ field: 'spec.b' }] }), [finding('FM101', 'spec.a'), finding('FM101', 'spec.b')], /names FM101 spec.a, and the API server takes it/],
  ])('%s', (_, judged, findings, expected) => {
    expect(because(judged, findings)).toMatch(expected);
  });

  test('a null is no excuse for a creation, nor a fraction for a mesh', () => {
    expect(because(verdict(refused('no', 'spec.a')), [], null)).toMatch(/refuses it/);
    expect(because(verdict({ ...refused('no', 'spec.a'), kind: 'FunctionMesh' }), [], 0.5)).toMatch(/refuses it/);
  });
});
