import { App, Testing } from 'cdk8s';
import { loadAll } from 'js-yaml';
import { FederatedChart, FederatedHub, FederatedPipeline, FederatedPipelineProps, FederatedSite, Runtime, ClusterLink } from '../../../src';
import { Document } from '../../../src/rules/rule';

const CODE = Runtime.inlinePython('def process(input): return input');

/** A site by its name, with addresses of its own. */
export function siteOf(name: string, options: Partial<FederatedSite> = {}): FederatedSite {
  return { name, pulsar: { brokerServiceUrl: `pulsar://${name}:6650`, webServiceUrl: `http://${name}:8080` }, ...options };
}

/** The hub. */
export function hubOf(options: Partial<FederatedSite> = {}): FederatedHub {
  return { site: siteOf('hub', options), aggregate: { runtime: CODE, role: 'aggregate' } };
}

/** A federation in an app of its own. */
export function federation(props: Partial<FederatedPipelineProps> = {}): { app: App; pipeline: FederatedPipeline } {
  const app = Testing.app();
  const pipeline = new FederatedPipeline(app, 'fraud', {
    hub: hubOf(), regions: [{ site: siteOf('eu') }, { site: siteOf('us') }], train: { runtime: CODE, role: 'train' }, link: ClusterLink.geoReplication(), ...props,
  });
  return { app, pipeline };
}

/** What is applied to the Kubernetes cluster of a site. */
export function manifestsAt(chart: FederatedChart): Document[] {
  return loadAll(Testing.synth(chart).map((manifest) => JSON.stringify(manifest)).join('\n---\n')) as Document[];
}

/** The manifests of a kind, by what their specs say. */
export function specsOf(documents: readonly Document[], kind: string): any[] {
  return documents.filter((document) => document.kind === kind).map(({ spec }) => spec);
}
