import { Origin, located } from './locating';
import { Chunk, chunksOf } from './reading/chunks';
import { FileSearch, SourceFile, isKustomization } from './reading/files';
import { kustomizationOf } from './reading/kustomization';
import { Template, Unreadable } from './reading/problem';
import { Reader } from './reading/reader';
import { treeOf, valueOf } from './reading/tree';
import { Problem, Report } from './report';
import { resourcesIn } from '../src/document/resources';
import { isOurs } from '../src/document/subjects';
import { Document, Finding } from '../src/rules/rule';
import { judgeable } from '../src/validation/judgeable';

/** Gives everything that is wrong with resources, each by itself and all together. */
export type Judge = (documents: readonly Document[]) => readonly Finding[];

/**
 * Judges the resources of files and folders.
 *
 * Files are read one at a time and forgotten; what stays is the plain data of the Function Mesh resources, and the names of
 * ConfigMaps, Secrets and autoscalers. A file with findings is read a second time, for their places.
 */
export class Linter {
  private readonly resources = new Map<Document, Origin>();
  private readonly problems: Problem[] = [];
  private readonly patches = new Set<string>();
  private files = 0;
  private skippedTemplates = 0;

  public constructor(private readonly reader: Reader, private readonly judge: Judge) {}

  public async lint(paths: readonly string[]): Promise<Report> {
    const search = new FileSearch((problem) => { this.problems.push(problem); });
    for (const file of search.below(paths)) { await this.read(file); }
    const findings = this.judge([...this.resources.keys()]);
    return {
      findings: await located(findings, ({ document }) => this.resources.get(document)!, this.reader),
      problems: this.problems,
      files: this.files,
      resources: [...this.resources.keys()].filter(isOurs).length,
      skippedTemplates: this.skippedTemplates,
    };
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
      const needed = judgeable(document);
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
