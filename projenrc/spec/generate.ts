import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { crdFolder } from './crd-folder';
import { specFiles } from './spec-files';

const DEFAULT_VERSION = 'v0.27.2';

const { values: { version, from, out } } = parseArgs({
  options: {
    version: { type: 'string', default: DEFAULT_VERSION },
    from: { type: 'string' },
    out: { type: 'string', default: 'src/spec' },
  },
});

try {
  const files = specFiles(from ?? crdFolder(version), version);
  mkdirSync(out, { recursive: true });
  for (const [name, text] of files) writeFileSync(join(out, name), text);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
