import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { Verdict } from './verdict';
import { Document } from '../../src/document/document';
import { ConformanceProgram } from '../operator/build';

/** The oracle as a running program. */
export class Oracle {
  private readonly process;
  private readonly lines;

  constructor({ binary, crds }: ConformanceProgram, options: { readonly renders?: boolean } = {}) {
    this.process = spawn(binary, ['-crds', crds, ...options.renders ? ['-render'] : []], { stdio: ['pipe', 'pipe', 'inherit'] });
    this.lines = createInterface({ input: this.process.stdout })[Symbol.asyncIterator]();
  }

  /** The verdicts on documents, in their order. */
  public async judge(documents: readonly Document[]): Promise<Verdict[]> {
    const written = this.write(documents);
    const verdicts: Verdict[] = [];
    while (verdicts.length < documents.length) {
      const { value, done } = await this.lines.next();
      if (done) { throw new Error(`The oracle ended after ${verdicts.length} of ${documents.length} verdicts.`); }
      verdicts.push(JSON.parse(value) as Verdict);
    }
    await written;
    return verdicts;
  }

  public close(): void {
    this.process.stdin.end();
  }

  private async write(documents: readonly Document[]): Promise<void> {
    for (const document of documents) {
      if (!this.process.stdin.write(`${JSON.stringify(document)}\n`)) { await once(this.process.stdin, 'drain'); }
    }
  }
}
