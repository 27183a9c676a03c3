import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Validation, ValidationContext } from 'cdk8s-cli/plugins';
import { FunctionMeshValidation, FunctionMeshValidationProperties } from '../../src/validation';
import { functionManifest } from '../cli/command-line';

let folder: string;
beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'validation-')); });
afterEach(() => { rmSync(folder, { recursive: true, force: true }); });

async function validated(manifests: { readonly [name: string]: string }, properties?: FunctionMeshValidationProperties): Promise<ValidationContext['report']> {
  const paths = Object.entries(manifests).map(([name, text]) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  });
  const context = new ValidationContext(paths, 'cdk8s-function-mesh', '1.0.0', { f: { path: 'app/chart/f' } });
  const plugin: Validation = new FunctionMeshValidation(properties);
  await plugin.validate(context);
  return context.report;
}

test('a fine app passes', async () => {
  const report = await validated({ 'a.yaml': `${functionManifest('f')}---\n` });
  expect(report.success).toBe(true);
  expect(report.toJson()).toMatchObject({ violations: [], summary: { status: 'success', metadata: { Errors: '0', Warnings: '0' } } });
});

test('an error fails it, with construct, manifest, field and remedy', async () => {
  const report = await validated({ 'a.yaml': functionManifest('f', 'oops: 1', 'timout: 5'), 'b.yaml': functionManifest('g', 'oops: 1') });
  expect(report.success).toBe(false);
  expect(report.toJson().violations).toEqual([
    {
      ruleName: 'FM101',
      recommendation: 'There is no such field; the operator would ignore it.',
      fix: 'remove it.',
      violatingConstructs: [
        { resourceName: 'f', constructPath: 'app/chart/f', locations: ['spec.oops: received "oops"'], manifestPath: join(folder, 'a.yaml') },
        { resourceName: 'g', constructPath: undefined, locations: ['spec.oops: received "oops"'], manifestPath: join(folder, 'b.yaml') },
      ],
    },
    expect.objectContaining({ ruleName: 'FM101', fix: 'did you mean timeout?' }),
  ]);
});

test('manifests are judged together', async () => {
  const report = await validated({ 'a.yaml': functionManifest('f'), 'b.yaml': functionManifest('f') });
  expect(report.toJson().violations.map(({ ruleName }) => ruleName)).toContain('FM501');
});

test('warnings pass, unless there are more than maxWarnings', async () => {
  const warned = { 'a.yaml': functionManifest('f').replace('      runAsNonRoot: true\n', '') };
  const report = await validated(warned);
  expect(report.success).toBe(true);
  expect(report.toJson().violations[0].recommendation).toMatch(/^\(warning\) /);
  expect((await validated(warned, { maxWarnings: 0 })).success).toBe(false);
});

test('manifests are judged for the release of the operator that runs', async () => {
  const manifests = { 'a.yaml': functionManifest('f', 'skipToLatest: true') };
  expect((await validated(manifests, { operatorVersion: 'v0.14.0' })).success).toBe(true);
  expect((await validated(manifests, { operatorVersion: 'v0.13.0' })).toJson().violations.map(({ ruleName }) => ruleName)).toEqual(['FM109']);
});

test.each([
  [{ operatorVersion: 'v0.13' }, 'did you mean v0.13.0?'],
  [{ maxWarning: 1 }, 'FunctionMeshValidation has no such property.'],
  [{ maxWarnings: -1 }, 'A whole number of at least 0 is needed.'],
])('the properties %j are refused', (properties, expected) => {
  expect(() => new FunctionMeshValidation(properties as object)).toThrow(expected);
});
