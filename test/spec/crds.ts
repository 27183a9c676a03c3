import { existsSync } from 'node:fs';
import { join } from 'node:path';

export const CRD_FOLDER = process.env.FUNCTION_MESH_CRDS
  ?? join(__dirname, '..', '..', '..', 'shared', 'facts', 'crds', 'function-mesh-v0.27.2');

/** Tests that read the CRDs: skipped where the CRDs are not at hand, but never in CI, where they would fail for want of them. */
export const describeWithCrds = existsSync(CRD_FOLDER) || process.env.CI === 'true' ? describe : describe.skip;
