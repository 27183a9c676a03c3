import { GraphArguments, GraphFormat } from './graph-arguments';
import { ManifestSearch, Manifests } from './reading/manifests';
import { Reader } from './reading/reader';
import { Document } from '../src/document/document';
import { isOurs } from '../src/document/subjects';
import { Topology } from '../src/topology';

const RENDERERS: { readonly [format in GraphFormat]: (topology: Topology, args: GraphArguments) => string } = {
  mermaid: (topology, { foldTopics }) => topology.toMermaid({ foldTopics }),
  dot: (topology, { foldTopics }) => topology.toDot({ foldTopics }),
  json: (topology) => `${JSON.stringify(topology.toJson(), undefined, 2)}\n`,
  summary: (topology) => topology.summary(),
};

/** What `graph` prints. */
export interface Graph {
  readonly text: string;
  readonly problems: Manifests['problems'];
}

/** Draws the topology of the resources of files and folders. */
export async function graph(args: GraphArguments, reader: Reader): Promise<Graph> {
  const { resources, problems } = await new ManifestSearch(reader, drawable).below(args.paths);
  return { text: RENDERERS[args.format](Topology.fromManifests([...resources.keys()]), args), problems };
}

/** Of a ConfigMap only what says where a Pulsar cluster is, of an autoscaler how many pods it allows. */
function drawable(document: Document): Document | undefined {
  if (isOurs(document)) { return document; }
  const { apiVersion, kind, metadata, data, spec } = document;
  switch (kind) {
    case 'ConfigMap':
      return { apiVersion, kind, metadata, data };
    case 'ScaledObject':
    case 'HorizontalPodAutoscaler':
      return { apiVersion, kind, metadata, spec };
    default:
      return undefined;
  }
}
