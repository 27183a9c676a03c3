import { Chunk, chunksOf } from './chunks';
import { FileSearch, SourceFile, isKustomization } from './files';
import { kustomizationOf } from './kustomization';
import { Template, Unreadable } from './problem';
import { Reader } from './reader';
import { treeOf, valueOf } from './tree';
import { Document } from '../../src/document/document';
import { resourcesIn } from '../../src/document/resources';
import { Origin } from '../locating';
import { Problem } from '../report';

/** What is kept of a resource; undefined where nothing is. */
export type Selection = (document: Document) => Document | undefined;

/** What files and folders hold. */
export interface Manifests {
  readonly resources: ReadonlyMap<Document, Origin>;
  readonly problems: readonly Problem[];
  /** How many files hold at least one Kubernetes manifest. */
  readonly files: number;
  /** The Helm templates in which there is no sign of Function Mesh. */
  readonly skippedTemplates: number;
}

/** Reads the resources of files and folders. Files are read one at a time and forgotten; what stays is what was selected. */
export class ManifestSearch {
  private readonly resources = new Map<Document, Origin>();
  private readonly problems: Problem[] = [];
  private readonly patches = new Set<string>();
  private files = 0;
  private skippedTemplates = 0;

  public constructor(private readonly reader: Reader, private readonly select: Selection) {}

  public async below(paths: readonly string[]): Promise<Manifests> {
    const search = new FileSearch((problem) => { this.problems.push(problem); });
    for (const file of search.below(paths)) { await this.read(file); }
    const { resources, problems, files, skippedTemplates } = this;
    return { resources, problems, files, skippedTemplates };
  }

  private async read(file: SourceFile): Promise<void> {
    const problemsBefore = this.problems.length;
    const text = await this.attempt(file, async () => this.reader.text(file));
    const hasManifests = text !== undefined && !isSettings(file, text) && await this.readText(file, text);
    if (hasManifests || this.problems.length > problemsBefore) { this.files++; }
  }

  /** Takes in the resources of a file; true if it has any manifest. */
  private async readText(file: SourceFile, text: string): Promise<boolean> {
    let hasManifests = false;
    try {
      for (const chunk of chunksOf(text)) {
        hasManifests = await this.attempt(file, () => this.take(file, chunk)) === true || hasManifests;
      }
    } catch (error) {
      if (!(error instanceof Template)) { throw error; }
      if (text.includes('functionmesh.io')) { this.problems.push(error.in(file.name)); } else { this.skippedTemplates++; }
    }
    return hasManifests;
  }

  private take(file: SourceFile, chunk: Chunk): boolean {
    const value = valueOf(treeOf(chunk));
    const origin = { file, chunk: chunk.index };
    if (isKustomization(file.path)) {
      const { patches, generated } = kustomizationOf(file.path, value);
      for (const patch of patches) { this.patches.add(patch); }
      for (const document of generated) { this.resources.set(document, { ...origin, at: [] }); }
      return false;
    }
    if (this.patches.has(file.path)) { return false; }
    const resources = resourcesIn(value);
    for (const { document, at } of resources) {
      const needed = this.select(document);
      if (needed === document && isTemplate(document)) { throw new Template(chunk.line); }
      if (needed !== undefined) { this.resources.set(needed, { ...origin, at }); }
    }
    return resources.length > 0;
  }

  /** Runs `body` and takes down what it could not read; a template concerns the whole file. */
  private async attempt<T>(file: SourceFile, body: () => T | Promise<T>): Promise<T | undefined> {
    try {
      return await body();
    } catch (error) {
      if (!(error instanceof Unreadable) || error instanceof Template) { throw error; }
      this.problems.push(error.in(file.name));
      return undefined;
    }
  }
}

/** What lies about in a folder as JSON is mostly settings, some with comments that are none in JSON. */
function isSettings(file: SourceFile, text: string): boolean {
  return file.isFound && /\.json$/i.test(file.path) && !text.includes('"apiVersion"');
}

/** A template that is YAML as well: quotes or text around the braces make it so. */
function isTemplate({ metadata }: Document): boolean {
  return JSON.stringify(metadata ?? '').includes('{{');
}
