import { existsSync } from 'node:fs';
import { join } from 'node:path';

const SHARED = join(__dirname, '..', '..', '..', 'shared', 'facts', 'crds');

export const CRD_FOLDER = process.env.FUNCTION_MESH_CRDS ?? join(SHARED, 'function-mesh-v0.27.2');

export const PULSAR_RESOURCES_CRD_FOLDER = process.env.PULSAR_RESOURCES_CRDS ?? join(SHARED, 'pulsar-resources-operator-v0.19.6');

/** Tests that read the CRDs: skipped where the CRDs are not at hand, but never in CI, where they would fail for want of them. */
export const describeWithCrds = [CRD_FOLDER, PULSAR_RESOURCES_CRD_FOLDER].every(folder => existsSync(folder)) || process.env.CI === 'true' ? describe : describe.skip;
