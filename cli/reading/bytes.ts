import { createReadStream, readFileSync, statSync } from 'node:fs';
import { STDIN, SourceFile } from './files';
import { Unreadable } from './problem';

/** Reads a file whole, unless it is longer than `limit` bytes. */
export async function bytesOf(file: SourceFile, limit: number, stdin: AsyncIterable<Buffer | string>): Promise<Buffer> {
  if (!file.isRegular) { return drained(file.path === STDIN ? stdin : createReadStream(file.path), limit); }
  if (statSync(file.path).size > limit) { throw tooLarge(limit); }
  return readFileSync(file.path);
}

async function drained(stream: AsyncIterable<Buffer | string>, limit: number): Promise<Buffer> {
  const pieces: Buffer[] = [];
  let length = 0;
  for await (const piece of stream) {
    const bytes = Buffer.from(piece);
    length += bytes.length;
    if (length > limit) { throw tooLarge(limit); }
    pieces.push(bytes);
  }
  return Buffer.concat(pieces);
}

function tooLarge(limit: number): Unreadable {
  return new Unreadable(`This is larger than ${limit / 2 ** 20} MiB; --max-file-size sets another limit.`);
}
