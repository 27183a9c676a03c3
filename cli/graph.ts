import { DiffArguments, GraphArguments, GraphFormat } from './graph-arguments';
import { ManifestSearch, Manifests } from './reading/manifests';
import { Reader } from './reading/reader';
import { Document } from '../src/document/document';
import { isOurs } from '../src/document/subjects';
import { Topology, TopologyDiff } from '../src/topology';

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

/** What `graph diff` prints, and what it found. */
export interface GraphDiff extends Graph {
  readonly diff: TopologyDiff;
}

/** Draws the topology of the resources of files and folders. */
export async function graph(args: GraphArguments, reader: Reader): Promise<Graph> {
  const { topology, problems } = await topologyBelow(args.paths, reader);
  return { text: RENDERERS[args.format](topology, args), problems };
}

/** Compares the topologies of two files or folders. */
export async function graphDiff({ before, after, format }: DiffArguments, reader: Reader): Promise<GraphDiff> {
  const [old, now] = [await topologyBelow([before], reader), await topologyBelow([after], reader)];
  const diff = now.topology.changesSince(old.topology);
  const text = format === 'text' ? diff.toText() : `${JSON.stringify({ changes: diff.changes }, undefined, 2)}\n`;
  return { diff, text, problems: [...old.problems, ...now.problems] };
}

async function topologyBelow(paths: readonly string[], reader: Reader): Promise<{ topology: Topology; problems: Manifests['problems'] }> {
  const { resources, problems } = await new ManifestSearch(reader, drawable).below(paths);
  return { topology: Topology.fromManifests([...resources.keys()]), problems };
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
