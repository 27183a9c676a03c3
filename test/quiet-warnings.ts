/*
 * Hundreds of tests synthesize what the rules warn of. A test that is about the warnings spies on the stream itself.
 */
const write = process.stderr.write.bind(process.stderr);

process.stderr.write = ((chunk: string | Uint8Array, ...rest: never[]) =>
  String(chunk).startsWith('warning  FM') || write(chunk, ...rest));

afterAll(() => { process.stderr.write = write; });
