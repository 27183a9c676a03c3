import { bytesOf } from './bytes';
import { Chunk, chunksOf } from './chunks';
import { SourceFile } from './files';
import { fileTrouble } from './problem';
import { decode } from './text';

/** Reads files, each again when its places are asked for, so that no text has to be kept. */
export class Reader {
  /** What can be read once only: the standard input and pipes. */
  private readonly kept = new Map<string, string>();

  public constructor(private readonly limit: number, private readonly stdin: AsyncIterable<Buffer | string>) {}

  /** The text of a file, or an `Unreadable`. */
  public async text(file: SourceFile): Promise<string> {
    const kept = this.kept.get(file.path);
    if (kept !== undefined) { return kept; }
    try {
      const text = decode(await bytesOf(file, this.limit, this.stdin));
      if (!file.isRegular) { this.kept.set(file.path, text); }
      return text;
    } catch (error) {
      throw fileTrouble(error);
    }
  }

  /** The documents of a file by their index; none of a file that is gone by now. */
  public async chunks(file: SourceFile): Promise<readonly Chunk[]> {
    try {
      return [...chunksOf(await this.text(file))];
    } catch {
      return [];
    }
  }
}
