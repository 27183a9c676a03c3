import { Chart, Testing } from 'cdk8s';
import { IPulsarCluster, PulsarCluster } from '../src';

/** A resource as a test reads it. */
export interface Manifest {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: { readonly name: string; readonly [field: string]: unknown };
  readonly spec: any;
  readonly [field: string]: any;
}

/** A chart of a test, with a cluster to refer to. */
export function chartWithCluster(): { chart: Chart; pulsar: IPulsarCluster } {
  const chart = Testing.chart();
  return { chart, pulsar: PulsarCluster.fromConfigMapName(chart, 'pulsar', 'pulsar-config') };
}

/** What a chart synthesizes to. */
export function manifestsOf(chart: Chart): Manifest[] {
  return Testing.synth(chart) as Manifest[];
}

/** The one resource of a kind. */
export function only(chart: Chart, kind: string): Manifest {
  const found = manifestsOf(chart).filter((manifest) => manifest.kind === kind);
  if (found.length !== 1) { throw new Error(`${found.length} resources of kind ${kind}`); }
  return found[0];
}
