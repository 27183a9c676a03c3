import { BigIntStats, readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Unreadable, fileTrouble } from './problem';
import { Problem } from '../report';

/** The path that stands for the standard input. */
export const STDIN = '-';

/** A file to read. */
export interface SourceFile {
  readonly path: string;
  /** What it is called in reports. */
  readonly name: string;
  /** Found in a folder, and not named by the user. */
  readonly isFound: boolean;
  /** A pipe and the like can be read once only. */
  readonly isRegular: boolean;
}

const MANIFEST_NAME = /\.(?:ya?ml|json)$/i;
const KUSTOMIZATION_NAME = /^kustomization(?:\.ya?ml)?$/i;

/** Finds the files below the paths, each once and in a stable order, and passes on what cannot be read. */
export class FileSearch {
  private readonly seen = new Set<string>();
  private candidates = 0;

  public constructor(private readonly report: (problem: Problem) => void) {}

  public* below(paths: readonly string[]): Generator<SourceFile> {
    for (const path of paths) {
      if (path === STDIN) {
        yield { path, name: '<stdin>', isFound: false, isRegular: false };
      } else {
        yield* this.named(path);
      }
    }
  }

  private* named(path: string): Generator<SourceFile> {
    const before = this.candidates;
    yield* this.at(path, false);
    if (this.candidates === before && isFolder(path)) {
      this.report({ file: path, message: 'There is no *.yaml, *.yml or *.json file below it.' });
    }
  }

  private* at(path: string, isFound: boolean): Generator<SourceFile> {
    const stats = this.attempt(path, isFound, () => statSync(path, { bigint: true }));
    if (stats === undefined || !this.isNew(stats)) { return; }
    if (stats.isDirectory()) {
      yield* this.in(path);
    } else if (stats.isFile() || !isFound) {
      yield { path, name: path, isFound, isRegular: stats.isFile() };
    } else {
      this.report({ file: path, message: 'This is neither a file nor a folder.' });
    }
  }

  private* in(folder: string): Generator<SourceFile> {
    const entries = this.attempt(folder, false, () => readdirSync(folder, { withFileTypes: true })) ?? [];
    for (const entry of entries.sort(kustomizationFirst)) {
      const path = join(folder, entry.name);
      if (!entry.isDirectory() && isCandidate(entry.name)) { this.candidates++; }
      if (entry.isDirectory() ? !isForeign(entry.name) : isCandidate(entry.name) || entry.isSymbolicLink() && isFolder(path)) {
        yield* this.at(path, true);
      }
    }
  }

  private attempt<T>(path: string, isFound: boolean, body: () => T): T | undefined {
    try {
      return body();
    } catch (error) {
      const trouble = fileTrouble(error);
      const isBroken = isFound && (error as NodeJS.ErrnoException).code === 'ENOENT';
      this.report((isBroken ? new Unreadable('This symbolic link leads nowhere.') : trouble).in(path));
      return undefined;
    }
  }

  /** False at what a link, or another path, has led to before: so that circles end and nothing is judged twice. */
  private isNew({ dev, ino }: BigIntStats): boolean {
    const identity = `${dev}:${ino}`;
    if (this.seen.has(identity)) { return false; }
    this.seen.add(identity);
    return true;
  }
}

/** Whether a file declares how kustomize builds its folder. */
export function isKustomization(path: string): boolean {
  return KUSTOMIZATION_NAME.test(basename(path));
}

function isCandidate(name: string): boolean {
  return MANIFEST_NAME.test(name) || KUSTOMIZATION_NAME.test(name);
}

/** By name, but a kustomization before the files that it says something about. */
function kustomizationFirst(a: { readonly name: string }, b: { readonly name: string }): number {
  return Number(isKustomization(b.name)) - Number(isKustomization(a.name)) || (a.name < b.name ? -1 : 1);
}

/** Folders of tools, in which nobody keeps manifests. */
function isForeign(name: string): boolean {
  return name === 'node_modules' || name.startsWith('.') && name !== '.';
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}
