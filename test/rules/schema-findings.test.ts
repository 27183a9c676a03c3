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
