import { Rewriting, schemaFindings } from '../../src/rules/schema-findings';

function found(spec: unknown): [string, string | undefined, string][] {
  return schemaFindings('FunctionSpec', spec, ['spec']).map(({ code, field, fix }) => [code, field, fix]);
}

test.each<[Rewriting, string[]]>([
  ['none', ['FM103 spec.pod.env[0].name', 'FM103 spec.pod.volumes[0].rbd.monitors', 'FM103 spec.pod.volumes[0].rbd.image', 'FM104 spec.logTopicAgent']],
  ['members', [
    'FM103 spec.pod.env[0].name', 'FM103 spec.pod.volumes[0].rbd.monitors', 'FM103 spec.pod.volumes[0].rbd.image', 'FM103 spec.pod.volumes[0].projected.sources',
    'FM104 spec.logTopicAgent',
  ]],
  ['whole', ['FM423 spec.pod.env[0].name', 'FM103 spec.pod.volumes[0].rbd.monitors', 'FM423 spec.pod.volumes[0].rbd.image', 'FM103 spec.pod.volumes[0].projected.sources']],
])('what the webhook rewrites: %s', (rewriting, expected) => {
  const spec = { pod: { env: [{}], volumes: [{ name: 'v', rbd: {}, projected: {} }] }, logTopicAgent: '' };
  expect(schemaFindings('FunctionSpec', spec, ['spec'], rewriting).map(({ code, field }) => `${code} ${field}`).sort()).toEqual([...expected].sort());
});

test.each<[string, unknown, [string, string, string?][]]>([
  ['a whole spec', { className: 'C', replicas: 2, resources: { limits: { memory: '1Gi', cpu: 1 } }, funcConfig: { any: { thing: [1] } } }, []],
  ['an unknown field', { input: { sourceSpecs: { t: { serdeClassName: 'S' } } } },
    [['FM101', 'spec.input.sourceSpecs.t.serdeClassName', 'did you mean serdeClassname?']]],
  ['an unknown field near nothing', { utterlyDifferent: 1 }, [['FM101', 'spec.utterlyDifferent', 'remove it.']]],
  ['a field that every object inherits', { toString: 'x' }, [['FM101', 'spec.toString', 'remove it.']]],
  ['text for a number', { replicas: '2' }, [['FM102', 'spec.replicas']]],
  ['a fraction for an integer', { replicas: 1.5 }, [['FM102', 'spec.replicas']]],
  ['a number beyond 32 bits', { timeout: 2 ** 31 }, [['FM102', 'spec.timeout']]],
  ['a list for an object', { pod: [] }, [['FM102', 'spec.pod']]],
  ['an object for a list', { input: { topics: {} } }, [['FM102', 'spec.input.topics']]],
  ['text that is no quantity', { resources: { limits: { memory: '1 GB' } } }, [['FM102', 'spec.resources.limits.memory']]],
  ['a missing field', { python: {} }, [['FM103', 'spec.python.py', 'set py.']]],
  ['a missing field in a list', { pod: { sidecars: [{ image: 'i' }] } }, [['FM103', 'spec.pod.sidecars[0].name']]],
  ['a value outside the enumeration', { processingGuarantee: 'EXACTLY_ONCE' }, [['FM104', 'spec.processingGuarantee']]],
  ['a number below its minimum', { replicas: -1 }, [['FM106', 'spec.replicas']]],
  ['no spec', undefined, [['FM102', 'spec']]],
])('%s', (_, spec, expected) => {
  expect(found(spec).map((finding, index) => finding.slice(0, expected[index]?.length ?? 3))).toEqual(expected);
});

const received = (struct: string, value: unknown, rewriting?: Rewriting) => schemaFindings(struct, value, ['it'], rewriting).map((finding) => `${finding.code} ${finding.field}: ${finding.received}`);
const wanted = (struct: string, value: unknown, rewriting?: Rewriting) => schemaFindings(struct, value, ['it'], rewriting).map(({ fix }) => fix);

test.each<[string, unknown, string]>([
  ['an object', { pod: 'x' }, 'write an object.'],
  ['a list', { input: { topics: 'x' } }, 'write a list.'],
  ['a map', { secretsMap: [] }, 'write a map.'],
  ['free configuration', { funcConfig: 'x' }, 'write an object.'],
  ['text', { className: 1 }, 'write text.'],
  ['true or false', { autoAck: 'true' }, 'write true or false.'],
  ['a 32-bit integer', { timeout: -(2 ** 31) - 1 }, 'write a 32-bit integer.'],
  ['a 64-bit integer', { pod: { terminationGracePeriodSeconds: 2 ** 63 } }, 'write a 64-bit integer.'],
  ['an integer or text', { pod: { sidecars: [{ name: 's', livenessProbe: { tcpSocket: { port: 1.5 } } }] } }, 'write an integer or text.'],
  ['a quantity', { resources: { limits: { cpu: 'much' } } }, 'write a quantity such as 500m or 1Gi.'],
  ['a whole quantity', { resources: { limits: { cpu: 0.5 } } }, 'write a quantity such as 500m or 1Gi: of numbers, a whole one.'],
])('what a field takes is said: %s', (_, spec, fix) => {
  expect(wanted('FunctionSpec', spec)).toEqual([fix]);
});

test.each<[unknown]>([
  [{ timeout: -(2 ** 31) }], [{ timeout: 2 ** 31 - 1 }],
  [{ pod: { terminationGracePeriodSeconds: 2 ** 53 } }],
  [{ pod: { sidecars: [{ name: 's', livenessProbe: { tcpSocket: { port: 80 } } }, { name: 't', livenessProbe: { tcpSocket: { port: 'http' } } }] } }],
  [{ resources: { limits: { cpu: '1e3', memory: '1E-3' } } }],
  [{ className: undefined, pod: null }],
])('fits: %j', (spec) => {
  expect(received('FunctionSpec', spec)).toEqual([]);
});

test.each(['2026-01-31T00:00:00Z', '2026-12-31T23:59:59.123Z', '2026-01-31T00:00:00+01:30', '2026-01-31T00:00:00.5-11:45'])('%s is a time', (lastProbeTime) => {
  expect(received('PersistentVolumeClaimCondition', { status: 'True', type: 'Resizing', lastProbeTime })).toEqual([]);
});

test.each([
  '2026-01-31', '2026-01-31 00:00:00Z', '2026-01-31T00:00:00', '12026-01-31T00:00:00Z', '2026-01-31T00:00:00Z.', '2026-01-31T00:00:00.Z', '2026-01-31T00:00:00+0130',
  '2026-01-31T00:00:00 01:30', '2026-01-31T00:00:00.xZ', 1,
])('%s is no time', (lastProbeTime) => {
  expect(wanted('PersistentVolumeClaimCondition', { status: 'True', type: 'Resizing', lastProbeTime })).toEqual(['write a time such as 2026-01-31T00:00:00Z.']);
});

test.each(['1e1.5', '1E+1.5', '1e.5', '1e-12.5'])('%s is no quantity that Kubernetes reads', (cpu) => {
  expect(wanted('FunctionSpec', { resources: { limits: { cpu } } })).toEqual(['write a quantity such as 500m or 1Gi.']);
});

test.each<[unknown, string]>([
  [['a', 'b'], 'a list of 2'],
  [{}, 'an object with nothing in it'],
  [{ a: 1, b: 2 }, 'an object with a, b'],
  [{ a: 1, b: 2, c: 3, d: 4, e: 5, f: 6 }, 'an object with a, b, c, d, e'],
  [7, '7'],
])('a wrong value is shown by its shape alone: %j', (className, shape) => {
  expect(received('FunctionSpec', { className })).toEqual([`FM102 it.className: ${shape}`]);
});

test('a value is not shown where its name, or that of its variable, says that it is secret', () => {
  expect(received('FunctionSpec', { pod: { labels: { password: 4711, tier: 4711 } } })).toEqual([
    'FM102 it.pod.labels.password: a literal (not shown)', 'FM102 it.pod.labels.tier: 4711',
  ]);
  expect(received('FunctionSpec', { pod: { env: [{ name: 'PASSWORD', value: 4711 }, { name: 'TIER', value: 4711 }, { name: 4711, value: 4712 }] } })).toEqual([
    'FM102 it.pod.env[0].value: a literal (not shown)', 'FM102 it.pod.env[1].value: 4711', 'FM102 it.pod.env[2].name: 4711', 'FM102 it.pod.env[2].value: 4712',
  ]);
  expect(received('EnvVar', { name: 'PASSWORD', value: 4711, valueFrom: 1 })).toEqual(['FM102 it.value: a literal (not shown)', 'FM102 it.valueFrom: 1']);
});

test('two items of one key are told by it', () => {
  const ports = [{ containerPort: 1 }, null, 'x', { containerPort: 1, protocol: 'TCP' }];
  expect(received('Container', { name: 's', ports })).toEqual(expect.arrayContaining(['FM108 it.ports[3]: containerPort 1, protocol "TCP"']));
  expect(received('Container', { name: 's', ports: [{ containerPort: 1 }, { containerPort: 1 }] })).toEqual(['FM108 it.ports[1]: containerPort 1, protocol "TCP"']);
});

test.each<[string, object]>([
  ['compressionType', { output: { producerConf: { compressionType: '' } } }],
  ['logTopicAgent', { logTopicAgent: '' }],
  ['processingGuarantee', { processingGuarantee: '' }],
  ['subscriptionPosition', { subscriptionPosition: '' }],
  ['log level', { java: { jar: 'a.jar', log: { level: '' } } }],
  ['guarantee of a window', { windowConfig: { actualWindowFunctionClassName: 'C', processingGuarantees: '' } }],
])('the webhook drops an empty %s', (_, spec) => {
  expect(received('FunctionSpec', spec, 'whole')).toEqual([]);
  expect(received('FunctionSpec', spec, 'members')).toEqual([expect.stringMatching(/^FM104 .*: ""$/)]);
});

test.each<[string, object, string[]]>([
  ['PersistentVolumeClaimCondition', { status: 'True', type: 'Resizing' }, ['lastProbeTime', 'lastTransitionTime']],
  ['TypedLocalObjectReference', { kind: 'K', name: 'n' }, ['apiGroup']],
  ['TypedObjectReference', { kind: 'K', name: 'n' }, ['apiGroup']],
  ['ProjectedVolumeSource', { sources: null }, ['sources']],
  ['ScaleIoVolumeSource', { gateway: 'g', system: 's' }, ['secretRef']],
])('what the operator writes as null where %s lacks it', (struct, value, fields) => {
  for (const rewriting of ['whole', 'members'] as const) {
    expect(received(struct, value, rewriting)).toEqual(fields.map((field) => `FM103 it.${field}: nothing`));
  }
  expect(schemaFindings('TypedLocalObjectReference', { kind: 'K', name: 'n' }, ['it'], 'whole')[0].because).toBe('The operator writes null for it, which the API server refuses.');
  expect(received('TypedLocalObjectReference', { kind: 'K', name: 'n', apiGroup: 'g' }, 'whole')).toEqual([]);
});

test('an item that is null is left empty by the webhook, and what it writes as null in it is refused', () => {
  const value = { conditions: [null] };
  expect(received('PersistentVolumeClaimStatus', value, 'whole')).toEqual([
    'FM423 it.conditions[0]: nothing', 'FM103 it.conditions[0].lastProbeTime: nothing', 'FM103 it.conditions[0].lastTransitionTime: nothing',
  ]);
  expect(received('PersistentVolumeClaimStatus', value, 'members')).toEqual(['FM102 it.conditions[0]: null']);
  expect(received('InputConf', { topics: [null] }, 'whole')).toEqual(['FM423 it.topics[0]: nothing']);
});
