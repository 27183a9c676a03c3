import { Unreadable } from './problem';

/** Decodes a file as YAML and JSON are written: UTF-8, or UTF-16 with a byte order mark. */
export function decode(bytes: Buffer): string {
  const encoding = encodingOf(bytes);
  if (encoding === 'utf-8' && bytes.includes(0)) {
    throw new Unreadable('This is binary data, not a manifest.', ...placeOf(bytes, bytes.indexOf(0)));
  }
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new Unreadable('This is neither UTF-8 nor UTF-16 with a byte order mark; save it as UTF-8.', ...placeOf(bytes, firstBadByte(bytes)));
  }
}

function encodingOf(bytes: Buffer): string {
  if (bytes[0] === 0xFF && bytes[1] === 0xFE) { return 'utf-16le'; }
  if (bytes[0] === 0xFE && bytes[1] === 0xFF) { return 'utf-16be'; }
  return 'utf-8';
}

/** Where decoding and encoding again first changes something. */
function firstBadByte(bytes: Buffer): number {
  const again = Buffer.from(bytes.toString('utf8'), 'utf8');
  const index = bytes.findIndex((byte, offset) => byte !== again[offset]);
  return Math.max(index, 0);
}

function placeOf(bytes: Buffer, offset: number): [number, number] {
  const before = bytes.subarray(0, offset).toString('latin1').split('\n');
  return [before.length, before[before.length - 1].length + 1];
}
