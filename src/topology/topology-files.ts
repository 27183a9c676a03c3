import { TopologyDiagramOptions } from './topology-diagram-options';

/** What a topology can be written as beside manifests. */
export enum TopologyFormat {
  /** A Mermaid flowchart: `.mmd`. */
  MERMAID = 'mmd',
  /** A graph in the DOT language: `.dot`. */
  DOT = 'dot',
  /** A page of text: `.txt`. */
  SUMMARY = 'txt',
}

/** How a topology is written beside manifests. */
export interface TopologyFileOptions extends TopologyDiagramOptions {
  /**
   * What to write, a file each. JSON is none of it: `kubectl apply -f` takes every JSON file of a folder for a manifest.
   * @default - [TopologyFormat.MERMAID]
   */
  readonly formats?: TopologyFormat[];

  /**
   * The name of the files, without its ending.
   * @default 'topology'
   */
  readonly fileName?: string;
}
