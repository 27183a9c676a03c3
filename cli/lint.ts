import { excerptOf } from './excerpt';
import { spotOf } from './positions';
import { chunksOf } from './reading/chunks';
import { FileSearch, SourceFile, isKustomization } from './reading/files';
import { kustomizationOf } from './reading/kustomization';
import { Template, Unreadable } from './reading/problem';
import { Reader } from './reading/reader';
import { Tree, positionOf, treeOf, valueOf } from './reading/tree';
import { LocatedFinding, Problem, Report } from './report';
import { Document, Finding, Path } from '../src/rules/rule';
import { isOurs } from '../src/rules/subjects';
import { judgeable, resourcesIn } from '../src/validation/resources';

/** Gives everything that is wrong with resources, each by itself and all together. */
export type Judge = (documents: readonly Document[]) => readonly Finding[];

/** Where a resource was read. */
interface Origin {
  readonly file: SourceFile;
  /** Which document of the file. */
  readonly chunk: number;
  /** The way to the resource, in a document that is a list of them. */
  readonly at: Path;
}

/**
 * Judges the resources of files and folders.
 *
 * Files are read one at a time and forgotten; what stays is the plain data of the Function Mesh resources, and the names of
 * ConfigMaps and Secrets. A file with findings is read a second time, for their places.
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
    for (const file of search.below(paths)) {
      const hadProblems = this.problems.length;
      const hasManifests = await this.read(file);
      if (hasManifests || this.problems.length > hadProblems) { this.files++; }
    }
    const findings = await this.located(this.judge([...this.resources.keys()]));
    return {
      findings,
      problems: this.problems,
      files: this.files,
      resources: [...this.resources.keys()].filter(isOurs).length,
      skippedTemplates: this.skippedTemplates,
    };
  }

  /** Takes in a file's resources; true if it has any manifest. */
  private async read(file: SourceFile): Promise<boolean> {
    let text: string;
    try {
      text = await this.reader.text(file);
    } catch (error) {
      this.report(file, error);
      return false;
    }
    // What lies about in a folder as JSON is mostly settings, some with comments that are none in JSON.
    if (file.isFound && /\.json$/i.test(file.path) && !text.includes('"apiVersion"')) { return false; }
    let hasManifests = false;
    let index = 0;
    for (const chunk of chunksOf(text)) {
      try {
        const value = valueOf(treeOf(chunk));
        if (isKustomization(file.path)) { this.kustomize(file, index, value); continue; }
        hasManifests = this.take(file, index, value, chunk.line) || hasManifests;
      } catch (error) {
        if (error instanceof Template && !text.includes('functionmesh.io')) {
          this.skippedTemplates++;
          return hasManifests;
        }
        this.report(file, error);
        if (error instanceof Template) { return hasManifests; }
      } finally {
        index++;
      }
    }
    return hasManifests;
  }

  private take(file: SourceFile, chunk: number, value: unknown, line: number): boolean {
    const resources = resourcesIn(value);
    if (this.patches.has(file.path)) { return false; }
    for (const { document, at } of resources) {
      const needed = judgeable(document);
      if (needed === document && isTemplate(document)) { throw new Template(line); }
      if (needed !== undefined) { this.resources.set(needed, { file, chunk, at }); }
    }
    return resources.length > 0;
  }

  private kustomize(file: SourceFile, chunk: number, value: unknown): void {
    const { patches, generated } = kustomizationOf(file.path, value);
    for (const patch of patches) { this.patches.add(patch); }
    for (const document of generated) { this.resources.set(document, { file, chunk, at: [] }); }
  }

  private report(file: SourceFile, error: unknown): void {
    if (!(error instanceof Unreadable)) { throw error; }
    this.problems.push(error.in(file.name));
  }

  private async located(findings: readonly Finding[]): Promise<LocatedFinding[]> {
    const byFile = new Map<SourceFile, Map<number, Finding[]>>();
    for (const finding of findings) {
      const { file, chunk } = this.originOf(finding);
      const byChunk = byFile.get(file) ?? new Map<number, Finding[]>();
      byFile.set(file, byChunk.set(chunk, [...byChunk.get(chunk) ?? [], finding]));
    }
    const all: LocatedFinding[] = [];
    for (const [file, byChunk] of byFile) {
      const chunks = await this.reader.chunks(file);
      for (const [index, ofChunk] of byChunk) {
        // The file may have changed since it was judged.
        const tree = chunks[index] === undefined ? undefined : attempt(() => treeOf(chunks[index]));
        for (const finding of ofChunk) { all.push(this.locate(finding, file, tree)); }
      }
    }
    return all.sort(byPlace);
  }

  private locate(finding: Finding, { name: file }: SourceFile, tree: Tree | undefined): LocatedFinding {
    if (tree === undefined) { return { finding, place: { file, line: 1, column: 1, endColumn: 1 } }; }
    const spot = spotOf(tree, this.originOf(finding).at, finding.at);
    const excerpt = excerptOf(tree, spot, finding);
    const { line, column } = positionOf(tree, spot.mark[0]);
    return { finding, place: { file, line, column, endColumn: column + excerpt.length }, excerpt };
  }

  private originOf(finding: Finding): Origin {
    return this.resources.get(finding.document)!;
  }
}

/** A template that is YAML as well: quotes or text around the braces make it so. */
function isTemplate({ metadata }: Document): boolean {
  return JSON.stringify(metadata ?? '').includes('{{');
}

function attempt<T>(body: () => T): T | undefined {
  try {
    return body();
  } catch {
    return undefined;
  }
}

function byPlace(a: LocatedFinding, b: LocatedFinding): number {
  if (a.place.file !== b.place.file) { return a.place.file < b.place.file ? -1 : 1; }
  return a.place.line - b.place.line || a.place.column - b.place.column || (a.finding.code < b.finding.code ? -1 : 1);
}
