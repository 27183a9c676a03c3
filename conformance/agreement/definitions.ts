import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CRDS } from './shared';

/** Go modules that carry definitions of kinds which this library or the operator creates beside its own. */
const CARRIED = [
  { module: 'k8s.io/autoscaler/vertical-pod-autoscaler@v0.11.0', file: 'deploy/vpa-v1-crd-gen.yaml' },
  { module: 'github.com/prometheus-operator/prometheus-operator@v0.80.1', file: 'example/prometheus-operator-crd/monitoring.coreos.com_podmonitors.yaml' },
];

/** Where the API server finds its CustomResourceDefinitions, as it takes them; those of the operator in a folder of its own, if it is there. */
export function definitions(operator?: string): string {
  const folders = readdirSync(CRDS).map((name) => operator !== undefined && name.startsWith('function-mesh-') ? operator : join(CRDS, name));
  return [...folders, ...CARRIED.map(({ module, file }) => join(folderOf(module), file))].join(',');
}

function folderOf(module: string): string {
  const download = spawnSync('go', ['mod', 'download', '-json', module], { cwd: tmpdir(), encoding: 'utf8' });
  if (download.error) { throw download.error; }
  if (download.status !== 0) { throw new Error(`${module}: ${download.stderr}${download.stdout}`); }
  return (JSON.parse(download.stdout) as { Dir: string }).Dir;
}
