import { Chart } from 'cdk8s';
import fc from 'fast-check';
import { loadAll } from 'js-yaml';
import { program } from './arbitraries';
import { buildProgram } from './build-program';
import { crdFindings } from './crd-findings';
import { derivedNames, Document } from './derived-names';
import { readCrdSet } from '../../projenrc/spec/crd';
import { JsonSchema } from '../../projenrc/spec/json-schema';
import { schemaFindings } from '../../src/rules/schema-findings';
import { KINDS } from '../../src/spec/schema';
import { CRD_FOLDER, describeWithCrds } from '../spec/crds';

const RUNS = { numRuns: 60 };

test('a program synthesizes to the same bytes twice', () => {
  fc.assert(fc.property(program, (plan) => {
    expect(buildProgram(plan).synthYaml()).toBe(buildProgram(plan).synthYaml());
  }), RUNS);
});

test('rendering changes nothing', () => {
  fc.assert(fc.property(program, (plan) => {
    const app = buildProgram(plan);
    const charts = app.node.findAll().filter((construct) => Chart.isChart(construct));
    const first = JSON.stringify(charts.map((chart) => chart.toJson()));
    const yaml = app.synthYaml();
    expect(JSON.stringify(charts.map((chart) => chart.toJson()))).toBe(first);
    expect(app.synthYaml()).toBe(yaml);
  }), RUNS);
});

test('a legal program gives documents that the schema accepts', () => {
  fc.assert(fc.property(program, (plan) => {
    for (const { kind, spec } of functionMeshDocuments(buildProgram(plan).synthYaml())) {
      expect(schemaFindings(KINDS[kind].spec, spec, ['spec'])).toEqual([]);
    }
  }), RUNS);
});

describeWithCrds('against the CRDs', () => {
  const specs = new Map<string, JsonSchema>();

  beforeAll(() => {
    for (const { kind, spec } of readCrdSet('Function Mesh', CRD_FOLDER).crds) { specs.set(kind, spec); }
  });

  test('a legal program has no field that they do not', () => {
    fc.assert(fc.property(program, (plan) => {
      for (const { kind, spec } of functionMeshDocuments(buildProgram(plan).synthYaml())) {
        expect(crdFindings(specs.get(kind)!, spec, kind)).toEqual([]);
      }
    }), RUNS);
  });
});

test('names are unique, short and fit for Kubernetes', () => {
  fc.assert(fc.property(program, (plan) => {
    const names = derivedNames(functionMeshDocuments(buildProgram(plan).synthYaml()));
    expect(new Set(names.map(({ kind, namespace, name }) => `${kind} ${namespace} ${name}`)).size).toBe(names.length);
    for (const { name } of names) {
      expect(name.length).toBeLessThanOrEqual(43);
      expect(name).toMatch(/^[a-z](?:[a-z0-9-]*[a-z0-9])?$/);
    }
  }), RUNS);
});

test('a program lacks no required prop without being refused', () => {
  fc.assert(fc.property(program, fc.record({ component: fc.nat(9), prop: fc.nat(1) }), (plan, omission) => {
    expect(() => buildProgram(plan, omission).synthYaml()).toThrow(/^FM\d{3} {2}[^]*\n {2}Fix: /);
  }), RUNS);
});

function functionMeshDocuments(yaml: string): Document[] {
  return (loadAll(yaml) as Document[]).filter(({ apiVersion }) => apiVersion.startsWith('compute.functionmesh.io/'));
}
