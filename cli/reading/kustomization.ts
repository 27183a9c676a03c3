import { dirname, join } from 'node:path';
import { Document } from '../../src/rules/rule';

type Entry = { readonly [field: string]: unknown };

/** What a kustomization says about the other files of its folder. */
export interface Kustomization {
  /** The files that are patches: parts of resources, that no rule can judge by themselves. */
  readonly patches: readonly string[];
  /** The ConfigMaps and Secrets that it generates. */
  readonly generated: readonly Document[];
}

export function kustomizationOf(path: string, value: unknown): Kustomization {
  const content = (value ?? {}) as Entry;
  const patches = [
    ...listOf(content.patches).map((patch) => (patch as Entry | null)?.path),
    ...listOf(content.patchesJson6902).map((patch) => (patch as Entry | null)?.path),
    ...listOf(content.patchesStrategicMerge),
  ];
  return {
    patches: patches.flatMap((patch) => typeof patch === 'string' && !patch.includes('\n') ? [join(dirname(path), patch)] : []),
    generated: [...generatedBy(content, 'configMapGenerator', 'ConfigMap'), ...generatedBy(content, 'secretGenerator', 'Secret')],
  };
}

function generatedBy(content: Entry, field: string, kind: string): Document[] {
  return listOf(content[field]).flatMap((generator) => {
    const { name, namespace = content.namespace } = (generator ?? {}) as Entry;
    return typeof name === 'string' ? [{ apiVersion: 'v1', kind, metadata: { name, namespace: namespace as string | undefined } }] : [];
  });
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
