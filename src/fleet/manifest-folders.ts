import { ApiObject, Chart, Names, YamlOutputType } from 'cdk8s';
import { WriteOrder } from './write-order';

/** Files of one folder, each by its name without the extension. */
export interface ManifestFolder {
  /** The folder below the output directory, if it is not that itself. */
  readonly folder?: string;
  readonly files: Iterable<ManifestFile>;
}

interface ManifestFile {
  readonly name: string;
  readonly documents: readonly unknown[];
}

/** The manifests of an app, divided into files as cdk8s does it; each is rendered when its turn comes. */
export function manifestFolders(type: YamlOutputType, order: WriteOrder): Iterable<ManifestFolder> {
  switch (type) {
    case YamlOutputType.FILE_PER_APP:
      return [{ files: filePerApp(order) }];
    case YamlOutputType.FILE_PER_CHART:
      return [{ files: filePerChart(order) }];
    case YamlOutputType.FILE_PER_RESOURCE:
      return [{ files: filePerResource(order) }];
    case YamlOutputType.FOLDER_PER_CHART_FILE_PER_RESOURCE:
      return folderPerChart(order);
    default:
      return [];
  }
}

function* filePerApp(order: WriteOrder): Generator<ManifestFile> {
  const charts = order.charts();
  if (charts.length === 0) { return; }
  yield { name: 'app', documents: charts.flatMap((chart) => order.manifestsOf(chart)) };
}

function* filePerChart(order: WriteOrder): Generator<ManifestFile> {
  for (const [index, chart] of order.charts().entries()) {
    yield { name: chartName(chart, index, order), documents: order.manifestsOf(chart) };
  }
}

function* filePerResource(order: WriteOrder): Generator<ManifestFile> {
  for (const chart of order.charts()) {
    for (const manifest of order.manifestsOf(chart)) {
      if (manifest === undefined) { continue; }
      yield { name: resourceName(manifest as Named), documents: [manifest] };
    }
  }
}

function* folderPerChart(order: WriteOrder): Generator<ManifestFolder> {
  for (const [index, chart] of order.charts().entries()) {
    yield { folder: chartName(chart, index, order), files: filePerObject(chart, order) };
  }
}

function* filePerObject(chart: Chart, order: WriteOrder): Generator<ManifestFile> {
  for (const object of order.objectsOf(chart)) { yield { name: resourceName(object), documents: [object.toJson()] }; }
}

type Named = Pick<ApiObject, 'kind'> & { readonly metadata: { readonly name?: string } };

function resourceName({ kind, metadata }: Named): string {
  return `${kind}.${metadata.name}`.replace(/[^0-9a-zA-Z-_.]/g, '');
}

function chartName(chart: Chart, index: number, { hasDependentCharts }: WriteOrder): string {
  const name = Names.toDnsLabel(chart);
  return hasDependentCharts ? `${String(index).padStart(4, '0')}-${name}` : name;
}
