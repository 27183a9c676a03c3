import { join, resolve } from 'node:path';

const SHARED = resolve(process.env.FUNCTION_MESH_SHARED ?? join(__dirname, '..', '..', '..', 'shared'));

/** The CRDs of the operators, a folder each. */
export const CRDS = join(SHARED, 'facts', 'crds');
/** The operator project's own manifests. */
export const CORPUS = join(SHARED, 'corpus');
