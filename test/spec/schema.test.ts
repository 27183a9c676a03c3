import { CRD_FOLDER, describeWithCrds, PULSAR_RESOURCES_CRD_FOLDER } from './crds';
import { readCrdSet } from '../../projenrc/spec/crd';
import { JsonSchema, shapeOf } from '../../projenrc/spec/json-schema';
import { KINDS, PULSAR_RESOURCE_KINDS, SCHEMA, ValueSchema } from '../../src/spec/schema';

/** Types that look the same and yet go by two names: of Kubernetes, and of two operators. */
const LOOKALIKES = [
  ['AppArmorProfile', 'SeccompProfile'],
  ['ConfigMapEnvSource', 'SecretEnvSource'],
  ['ConfigMapKeySelector', 'SecretKeySelector'],
  ['ConfigMapProjection', 'SecretProjection'],
  ['ExternalMetricSource', 'PodsMetricSource'],
  ['HttpHeader', 'Sysctl'],
  ['LabelSelectorRequirement', 'NodeSelectorRequirement'],
  ['LogConfig', 'SecretKeyRef'],
  ['PodAffinity', 'PodAntiAffinity'],
];

describeWithCrds('SCHEMA', () => {
  const structsByShape = new Map<string, Set<string>>();
  const leavesOfCrds: string[] = [];

  beforeAll(() => {
    const crds = [...readCrdSet('Function Mesh', CRD_FOLDER).crds, ...readCrdSet('Pulsar Resources', PULSAR_RESOURCES_CRD_FOLDER).crds];
    for (const { kind, group, version, spec } of crds) {
      const known = KINDS[kind] ?? PULSAR_RESOURCE_KINDS[kind];
      expect([kind, known.apiVersion]).toEqual([kind, `${group}/${version}`]);
      compare(spec, { type: 'struct', ref: known.spec }, kind);
    }
  });

  test('resolves every path of the CRDs', () => {
    expect(leavesOfCrds.length).toBeGreaterThan(5000);
  });

  test('holds one struct for every distinct object, apart from the lookalikes', () => {
    const shared = [...structsByShape.values()].filter(names => names.size > 1).map(names => [...names].sort());
    expect(shared.sort()).toEqual(LOOKALIKES);
  });

  test('holds no struct and no enum that the CRDs do not', () => {
    expect([...structsByShape.values()].flatMap(names => [...names]).sort()).toEqual(Object.keys(SCHEMA.structs));
    const used = Object.values(SCHEMA.structs).flatMap(struct => Object.values(struct)).filter(({ type }) => type === 'enum');
    expect([...new Set(used.map(({ ref }) => ref))].sort()).toEqual(Object.keys(SCHEMA.enums));
  });

  function compare(crd: JsonSchema, schema: ValueSchema, path: string): void {
    if (crd.properties) compareStruct(crd, schema, path);
    else if (crd.items) compareItems(crd.items, 'list', schema, path);
    else if (crd.additionalProperties) compareItems(crd.additionalProperties, 'map', schema, path);
    else compareLeaf(crd, schema, path);
  }

  function compareStruct(crd: JsonSchema, schema: ValueSchema, path: string): void {
    expect([path, schema.type]).toEqual([path, 'struct']);
    const shape = shapeOf(crd);
    structsByShape.set(shape, (structsByShape.get(shape) ?? new Set()).add(schema.ref!));
    const struct = SCHEMA.structs[schema.ref!];
    expect([path, Object.keys(struct)]).toEqual([path, Object.keys(crd.properties!).sort()]);
    for (const [name, property] of Object.entries(crd.properties!)) {
      expect([path, name, struct[name].required ?? false]).toEqual([path, name, crd.required?.includes(name) ?? false]);
      expect([path, name, struct[name].default]).toEqual([path, name, property.default]);
      compare(property, struct[name], `${path}.${name}`);
    }
  }

  function compareItems(items: JsonSchema, type: string, schema: ValueSchema, path: string): void {
    expect([path, schema.type]).toEqual([path, type]);
    compare(items, schema.items!, `${path}[]`);
  }

  function compareLeaf(crd: JsonSchema, schema: ValueSchema, path: string): void {
    leavesOfCrds.push(path);
    expect([path, schema.type]).toEqual([path, leafType(crd)]);
    expect([path, schema.ref && SCHEMA.enums[schema.ref]]).toEqual([path, crd.enum]);
    expect([path, schema.minimum]).toEqual([path, crd.minimum]);
    expect([path, schema.preserveUnknown]).toEqual([path, crd['x-kubernetes-preserve-unknown-fields']]);
    expect([path, schema.type === 'quantity' ? SCHEMA.quantityPattern : schema.pattern]).toEqual([path, crd.pattern]);
  }

  function leafType(crd: JsonSchema): string {
    if (crd.enum) return 'enum';
    if (crd['x-kubernetes-int-or-string']) return crd.pattern ? 'quantity' : 'intOrString';
    if (crd.format === 'date-time') return 'dateTime';
    return crd.type === 'integer' ? crd.format ?? 'int64' : crd.type!;
  }
});

describe('SCHEMA', () => {
  test('names properties apart within a struct', () => {
    for (const struct of Object.values(SCHEMA.structs)) {
      const names = Object.entries(struct).map(([wireName, { name }]) => name ?? wireName);
      expect(new Set(names).size).toBe(names.length);
    }
  });

  test('has a struct for each kind', () => {
    expect(Object.values({ ...KINDS, ...PULSAR_RESOURCE_KINDS }).filter(({ spec }) => !SCHEMA.structs[spec])).toEqual([]);
  });
});
