import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ApiObject } from 'cdk8s';
import { IConstruct } from 'constructs';
import { diagramOf } from './diagram';
import { dotOf } from './dot';
import { graphOf } from './graph';
import { mermaidOf } from './mermaid';
import { summaryOf } from './summary';
import { TopologyData } from './topology-data';
import { TopologyDiagramOptions } from './topology-diagram-options';
import { TopologyDiff } from './topology-diff';
import { TopologyFileOptions, TopologyFormat } from './topology-files';
import { watched } from '../document/boundary';
import { resourcesIn } from '../document/resources';

/**
 * The components of a pipeline and the topics between them, to be seen at a glance.
 *
 * It is the same for constructs and for the manifests they synthesize to, and does not depend on the order of either.
 */
export class Topology {
  /**
   * The topology of everything below a construct: an app, a chart, or a part of one. A member of a FunctionMesh is part of the
   * mesh's resource, so that it is found below the mesh and whatever contains that.
   *
   * @param scope Where to look for resources.
   */
  public static of(scope: IConstruct): Topology {
    const resources = scope.node.findAll().filter((construct) => ApiObject.isApiObject(construct));
    return Topology.fromManifests(resources.map((resource) => resource.toJson() as unknown));
  }

  /**
   * The topology of parsed manifests, or of lists of them as `kubectl get -o json` prints. What is no Function Mesh resource
   * is passed over, but the ConfigMaps of Pulsar clusters say where these are.
   *
   * @param documents The manifests as plain data.
   */
  public static fromManifests(documents: any[]): Topology {
    return new Topology(graphOf(documents.flatMap((document) => resourcesIn(document)).map(({ document }) => document)));
  }

  private constructor(private readonly data: TopologyData) {}

  /**
   * A Mermaid flowchart, as GitHub and many wikis draw it. Mermaid itself refuses more than 500 arrows or 50,000 characters
   * unless `maxEdges` and `maxTextSize` are raised where it runs.
   */
  public toMermaid(options: TopologyDiagramOptions = {}): string {
    return mermaidOf(diagramOf(this.data, options));
  }

  /** A graph in the DOT language of Graphviz. */
  public toDot(options: TopologyDiagramOptions = {}): string {
    return dotOf(diagramOf(this.data, options));
  }

  /** The topology as plain data, fit for JSON. */
  public toJson(): TopologyData {
    return structuredClone(this.data);
  }

  /** A page of text: the components with their replicas, and what all of them request at the fewest and the most pods. */
  public summary(): string {
    return summaryOf(this.data);
  }

  /**
   * Writes the topology beside manifests: `app.synth()` first, so that nothing is written of what is refused, then
   * `Topology.of(app).writeTo(app.outdir)`.
   *
   * @param folder Where to; it is made where it is not there.
   * @returns the paths of the files
   */
  public writeTo(folder: string, options: TopologyFileOptions = {}): string[] {
    const { formats = [TopologyFormat.MERMAID], fileName = 'topology', ...drawing } = options;
    mkdirSync(folder, { recursive: true });
    return formats.map((format) => {
      const path = join(folder, `${fileName}.${format}`);
      writeFileSync(path, this.as(format, drawing));
      return path;
    });
  }

  /** How this topology differs from a former one. */
  public changesSince(before: Topology): TopologyDiff {
    return TopologyDiff._between(before.data, this.data);
  }

  private as(format: TopologyFormat, drawing: TopologyDiagramOptions): string {
    switch (format) {
      case TopologyFormat.MERMAID: return this.toMermaid(drawing);
      case TopologyFormat.DOT: return this.toDot(drawing);
      case TopologyFormat.SUMMARY: return this.summary();
    }
  }
}

watched(Topology, 'Topology');
