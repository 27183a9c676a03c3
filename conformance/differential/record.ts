import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync, inflateSync } from 'node:zlib';
import { Causes, Stage } from './causes';

const FILE = join(__dirname, 'record.json');

/** What the operator had against the documents of a seed, in their order. */
export interface Record {
  readonly operator: string;
  readonly seed: number;
  readonly documents: number;
  /** Of all documents; a generator that makes others wants a new record. */
  readonly digest: string;
  readonly causes: readonly Causes[];
}

/** A digest of documents in their order. */
export class Digest {
  private readonly hash = createHash('sha256');

  public add(document: unknown): void {
    this.hash.update(JSON.stringify(document)).update('\n');
  }

  public get value(): string {
    return this.hash.copy().digest('hex').slice(0, 32);
  }
}

/** Each sort of causes once, and the numbers of the sorts, deflated. */
export function writeRecord({ causes, ...rest }: Record): void {
  const texts = causes.map(({ stage, codes }) => [stage, ...codes].join(' '));
  const sorts = [...new Set(texts)].sort();
  const numbers = new Map(sorts.map((text, index) => [text, index]));
  const bytes = Buffer.from(Uint16Array.from(texts, (text) => numbers.get(text)!).buffer);
  writeFileSync(FILE, `${JSON.stringify({ ...rest, sorts, stream: deflateSync(bytes, { level: 9 }).toString('base64') }, undefined, 1)}\n`);
}

export function readRecord(): Record {
  const { sorts, stream, ...rest } = JSON.parse(readFileSync(FILE, 'utf8')) as Omit<Record, 'causes'> & { sorts: string[]; stream: string };
  const bytes = inflateSync(Buffer.from(stream, 'base64'));
  const causes = sorts.map((text): Causes => {
    const [stage, ...codes] = text.split(' ');
    return { stage: stage as Stage, codes };
  });
  return { ...rest, causes: Array.from({ length: bytes.length / 2 }, (_, index) => causes[bytes.readUInt16LE(2 * index)]) };
}
