import { located } from './locating';
import { ManifestSearch } from './reading/manifests';
import { Reader } from './reading/reader';
import { Report } from './report';
import { isOurs } from '../src/document/subjects';
import { judgeable } from '../src/rules/judgeable';
import { Document, Finding } from '../src/rules/rule';

/** Gives everything that is wrong with resources, each by itself and all together, and with what becomes of those that were there before. */
export type Judge = (documents: readonly Document[], before?: readonly Document[]) => readonly Finding[];

/**
 * Judges the resources of files and folders.
 *
 * What stays of the files is the plain data of the Function Mesh resources, and the names of ConfigMaps, Secrets and
 * autoscalers. A file with findings is read a second time, for their places.
 */
export class Linter {
  public constructor(private readonly reader: Reader, private readonly judge: Judge) {}

  public async lint(paths: readonly string[], former?: string): Promise<Report> {
    const { resources, problems, ...rest } = await new ManifestSearch(this.reader, judgeable).below(paths);
    const before = former === undefined ? undefined : await new ManifestSearch(this.reader, judgeable).below([former]);
    const documents = [...resources.keys()];
    return {
      ...rest,
      problems: [...problems, ...before?.problems ?? []],
      findings: await located(this.judge(documents, before && [...before.resources.keys()]), ({ document }) => resources.get(document)!, this.reader),
      resources: documents.filter(isOurs).length,
    };
  }
}
