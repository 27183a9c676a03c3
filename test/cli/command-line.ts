import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { run } from '../../cli/command';

/** What a run of the command gave. */
export interface Outcome {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** What a test may say about where the command runs. */
export interface Circumstances {
  readonly stdin?: string | Buffer;
  readonly isTTY?: boolean;
  readonly env?: { readonly [name: string]: string };
}

const START = process.cwd();
let folder: string;

/** Gives every test an empty folder of its own, which is the current one. */
export function inTemporaryFolder(): void {
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'lint-'));
    process.chdir(folder);
  });
  afterEach(() => {
    process.chdir(START);
    rmSync(folder, { recursive: true, force: true });
  });
}

export function write(path: string, content: string | Buffer): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

export async function commandLine(args: readonly string[], { stdin = '', isTTY = false, env = {} }: Circumstances = {}): Promise<Outcome> {
  const written = { stdout: '', stderr: '' };
  const exitCode = await run(args, {
    stdin: inPieces(stdin),
    stdout: { isTTY, write: (text) => { written.stdout += text; } },
    stderr: { isTTY, write: (text) => { written.stderr += text; } },
    env,
    folder: process.cwd(),
  });
  return { exitCode, ...written };
}

export async function lint(...args: readonly string[]): Promise<Outcome> {
  return commandLine(['lint', ...args]);
}

/** A function that no rule has anything against; `extra` are further lines of its spec. */
export function functionManifest(name: string, ...extra: readonly string[]): string {
  return `apiVersion: compute.functionmesh.io/v1alpha1
kind: Function
metadata:
  name: ${name}
  namespace: streaming
spec:
  image: streamnative/pulsar-functions-java-runner:3.2.2.1
  className: com.acme.Totals
  replicas: 1
  input:
    topics: [persistent://public/default/${name}-in]
    typeClassName: java.lang.String
  output:
    topic: persistent://public/default/${name}-out
    typeClassName: java.lang.String
  resources:
    requests: { cpu: 100m, memory: 512Mi }
    limits: { cpu: 500m, memory: 512Mi }
  pod:
    securityContext:
      runAsNonRoot: true
      runAsUser: 10000
      runAsGroup: 10001
      fsGroup: 10001
      seccompProfile: { type: RuntimeDefault }
  pulsar:
    pulsarConfig: test
  java:
    jar: /pulsar/totals.jar
${extra.map((line) => `  ${line}\n`).join('')}`;
}

async function* inPieces(input: string | Buffer): AsyncGenerator<string | Buffer> {
  for (let at = 0; at < input.length; at += 100) { yield await Promise.resolve(input.slice(at, at + 100)); }
}
