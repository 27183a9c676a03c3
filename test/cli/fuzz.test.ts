import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { inputs } from './broken-inputs';
import { commandLine } from './command-line';
import { ExitCode } from '../../cli/exit-code';
import { CORPUS_FOLDER, filesBelow, hasCorpus } from '../corpus/corpus-folder';

/** `npm run fuzz` tries 5,000. */
const RUNS = Number(process.env.FUZZ_RUNS ?? 500);

/** Small manifests, since most of the time goes into reading them. */
const EXAMPLES = hasCorpus()
  ? filesBelow(CORPUS_FOLDER, '.yaml').map((file) => readFileSync(join(CORPUS_FOLDER, `${file}.yaml`), 'utf8')).filter((text) => text.length < 2000).slice(0, 4) : [];

interface JsonReport {
  readonly findings: readonly { readonly code: string; readonly severity: string; readonly line: number; readonly column: number }[];
  readonly problems: readonly { readonly message: string }[];
}

const PROBLEM = /^<stdin>(:\d+(:\d+)?)? {2}unreadable {2}\S.*$/;

test('whatever comes in, lint judges it or says where it cannot be read', async () => {
  await fc.assert(fc.asyncProperty(inputs(EXAMPLES), async (input) => {
    const { exitCode, stdout, stderr } = await commandLine(['lint', '-', '--format', 'json'], { stdin: input });
    const { findings, problems } = JSON.parse(stdout) as JsonReport;
    expect(findings.filter(({ code, line, column }) => code === 'FM901' || !(line >= 1 && column >= 1))).toEqual([]);
    const expected = findings.some(({ severity }) => severity === 'error') ? ExitCode.FINDINGS : ExitCode.FINE;
    expect(exitCode).toBe(problems.length > 0 ? ExitCode.INCOMPLETE : expected);
    expect(problems.filter(({ message }) => !/^[A-Z].*[.]$/s.test(message))).toEqual([]);
    expect(stderr.split('\n').filter((line) => line !== '' && !PROBLEM.test(line))).toEqual([]);
  }), { numRuns: RUNS });
}, 60_000 + RUNS * 100);
