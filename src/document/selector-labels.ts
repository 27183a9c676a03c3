const SELECTOR_LABELS = new Set(['app', 'component', 'name', 'namespace', 'app.kubernetes.io/name', 'app.kubernetes.io/instance']);
const OPERATOR_PREFIX = 'compute.functionmesh.io/';

/** Whether the operator selects its pods by a label. */
export function isSelectorLabel(label: string): boolean {
  return SELECTOR_LABELS.has(label) || label.startsWith(OPERATOR_PREFIX);
}
