import { excerptOf } from './excerpt';
import { spotOf } from './positions';
import { SourceFile } from './reading/files';
import { Reader } from './reading/reader';
import { Tree, positionOf, treeOf } from './reading/tree';
import { LocatedFinding } from './report';
import { Finding, Path } from '../src/rules/rule';

/** Where a resource was read. */
export interface Origin {
  readonly file: SourceFile;
  /** Which document of the file. */
  readonly chunk: number;
  /** The way to the resource, in a document that is a list of them. */
  readonly at: Path;
}

/** Looks up findings in the files, which are read again for it, and sorts them by place. */
export async function located(findings: readonly Finding[], originOf: (finding: Finding) => Origin, reader: Reader): Promise<LocatedFinding[]> {
  const all: LocatedFinding[] = [];
  for (const [file, ofFile] of grouped(findings, (finding) => originOf(finding).file)) {
    const chunks = await reader.chunks(file);
    for (const [index, ofChunk] of grouped(ofFile, (finding) => originOf(finding).chunk)) {
      // The file may have changed since it was judged.
      const tree = chunks[index] === undefined ? undefined : attempt(() => treeOf(chunks[index]));
      for (const finding of ofChunk) { all.push(locate(finding, originOf(finding), tree)); }
    }
  }
  return all.sort(byPlace);
}

function locate(finding: Finding, { file: { name: file }, at }: Origin, tree: Tree | undefined): LocatedFinding {
  if (tree === undefined) { return { finding, place: { file, line: 1, column: 1, endColumn: 1 } }; }
  const spot = spotOf(tree, at, finding.at);
  const excerpt = excerptOf(tree, spot, finding);
  const { line, column } = positionOf(tree, spot.mark[0]);
  return { finding, place: { file, line, column, endColumn: column + excerpt.length }, excerpt };
}

function grouped<K, V>(values: readonly V[], keyOf: (value: V) => K): Map<K, V[]> {
  const groups = new Map<K, V[]>();
  for (const value of values) {
    const group = groups.get(keyOf(value)) ?? [];
    groups.set(keyOf(value), group);
    group.push(value);
  }
  return groups;
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
