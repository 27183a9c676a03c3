/** Keeps quiet what the rules warn of: here it is asked what the operator makes, not whether it is wise. */
export function withoutWarnings(): void {
  const write = process.stderr.write.bind(process.stderr);
  process.stderr.write = ((chunk: string | Uint8Array, ...rest: never[]) => String(chunk).startsWith('warning  FM') || write(chunk, ...rest));
}
