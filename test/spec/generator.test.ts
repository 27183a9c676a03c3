import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CRD_FOLDER, describeWithCrds, PULSAR_RESOURCES_CRD_FOLDER } from './crds';
import { FUNCTION_MESH, PULSAR_RESOURCES } from '../../projenrc/spec/operator-release';
import { specFiles } from '../../projenrc/spec/spec-files';
import { FunctionMeshOperator, PulsarResourcesOperator } from '../../src/spec';

const ROOT = join(__dirname, '..', '..');
const COMMITTED = join(ROOT, 'src', 'spec');

describeWithCrds('the generator of src/spec', () => {
  test('gives the committed files, byte for byte', () => {
    const generated = specFiles([
      { release: { ...FUNCTION_MESH, version: FunctionMeshOperator.VERSION }, folder: CRD_FOLDER },
      { release: { ...PULSAR_RESOURCES, version: PulsarResourcesOperator.VERSION }, folder: PULSAR_RESOURCES_CRD_FOLDER },
    ]);
    expect([...generated.keys()].sort()).toEqual(committed());
    for (const [file, text] of generated) expect(text).toBe(readFileSync(join(COMMITTED, file), 'utf8'));
  });

  test('writes them from the command line', () => {
    const out = mkdtempSync(join(tmpdir(), 'spec-'));
    try {
      generate('--from', CRD_FOLDER, '--resources-from', PULSAR_RESOURCES_CRD_FOLDER, '--out', out);
      for (const file of committed()) {
        expect(readFileSync(join(out, file), 'utf8')).toBe(readFileSync(join(COMMITTED, file), 'utf8'));
      }
    } finally {
      rmSync(out, { recursive: true });
    }
  });
});

describe('the command line of the generator', () => {
  test('says what to pass when the Go module cannot be downloaded', () => {
    expect(() => generate('--version', 'v0.0.0')).toThrow(/--from <folder>/);
    expect(() => generate('--from', CRD_FOLDER, '--resources-version', 'v0.0.0')).toThrow(/--resources-from <folder>/);
  });
});

/** What is generated from the CRDs of one release. */
function committed(): string[] {
  return readdirSync(COMMITTED).filter((file) => file !== 'field-releases.ts').sort();
}

function generate(...args: string[]): void {
  const tsx = join(ROOT, 'node_modules', 'tsx', 'dist', 'cli.mjs');
  const offline = { ...process.env, GOPROXY: 'off' };
  execFileSync(process.execPath, [tsx, 'projenrc/spec/generate.ts', ...args], { cwd: ROOT, env: offline, stdio: 'pipe' });
}
