import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { crdFolder } from './crd-folder';
import { FUNCTION_MESH, PULSAR_RESOURCES } from './operator-release';
import { specFiles } from './spec-files';

const { values } = parseArgs({
  options: {
    'version': { type: 'string', default: FUNCTION_MESH.version },
    'from': { type: 'string' },
    'resources-version': { type: 'string', default: PULSAR_RESOURCES.version },
    'resources-from': { type: 'string' },
    'out': { type: 'string', default: 'src/spec' },
  },
});

try {
  const functionMesh = { ...FUNCTION_MESH, version: values.version };
  const pulsarResources = { ...PULSAR_RESOURCES, version: values['resources-version'] };
  const files = specFiles([
    { release: functionMesh, folder: values.from ?? crdFolder(functionMesh, 'from') },
    { release: pulsarResources, folder: values['resources-from'] ?? crdFolder(pulsarResources, 'resources-from') },
  ]);
  mkdirSync(values.out, { recursive: true });
  for (const [name, text] of files) writeFileSync(join(values.out, name), text);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
