import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App, Chart } from 'cdk8s';
import { Misuse } from './misuse';
import { BACKLOG } from './programs/backlog';
import { CLUSTERS } from './programs/clusters';
import { CONFIGURATION } from './programs/configuration';
import { CONNECTORS } from './programs/connectors';
import { DELIVERY } from './programs/delivery';
import { HANDED_OVER } from './programs/handed-over';
import { INPUTS } from './programs/inputs';
import { JAVASCRIPT } from './programs/javascript';
import { MESHES } from './programs/meshes';
import { NAMES } from './programs/names';
import { PACKAGES } from './programs/packages';
import { PATCHES } from './programs/patches';
import { PATTERNS } from './programs/patterns';
import { PODS } from './programs/pods';
import { RESOURCES } from './programs/resources';
import { RUNTIMES } from './programs/runtimes';
import { SCALING } from './programs/scaling';
import { SECRETS } from './programs/secrets';
import { TOPICS } from './programs/topics';
import { WINDOWS } from './programs/windows';
import { PulsarCluster } from '../../src';
import { REFUSAL_CODES } from '../../src/document/refusal-codes';

const SUBJECTS: { readonly [subject: string]: readonly Misuse[] } = {
  'backlog': BACKLOG,
  'clusters': CLUSTERS,
  'configuration': CONFIGURATION,
  'connectors': CONNECTORS,
  'delivery': DELIVERY,
  'inputs': INPUTS,
  'things handed over': HANDED_OVER,
  'javascript': JAVASCRIPT,
  'meshes': MESHES,
  'names': NAMES,
  'packages': PACKAGES,
  'patches': PATCHES,
  'patterns': PATTERNS,
  'pods': PODS,
  'resources': RESOURCES,
  'runtimes': RUNTIMES,
  'scaling': SCALING,
  'secrets': SECRETS,
  'topics': TOPICS,
  'windows': WINDOWS,
};

describe.each(Object.entries(SUBJECTS))('wrong %s', (_subject, programs) => {
  let outdir: string;

  beforeEach(() => {
    outdir = mkdtempSync(join(tmpdir(), 'misuse-'));
  });

  afterEach(() => {
    rmSync(outdir, { recursive: true });
  });

  test.each(programs.map((program) => [program.title, program] as const))('%s', (_title, program) => {
    const message = refusalOf(program, outdir);
    expect(message).toMatchSnapshot();
    const path = program.path ?? 'c/clean';
    expect(message).toMatch(new RegExp(`${program.code}  ${path}(?![-/\\w])|\\[${path}\\] ${program.code}  `));
    expect(REFUSAL_CODES).toHaveProperty(program.code);
    expect(message).toContain(program.value);
    expect(message).toMatch(/^ *Fix: \S.*[.?]$/m);
    if (program.secret !== undefined) { expect(message).not.toContain(program.secret); }
    expect(existsSync(outdir) ? readdirSync(outdir) : []).toEqual([]);
  });
});

test('every title is used once in its subject', () => {
  for (const programs of Object.values(SUBJECTS)) {
    expect(new Set(programs.map(({ title }) => title)).size).toBe(programs.length);
  }
});

function refusalOf(program: Misuse, outdir: string): string {
  const app = new App({ outdir });
  const chart = new Chart(app, 'c');
  const pulsar = new PulsarCluster(chart, 'pulsar', { brokerServiceUrl: 'pulsar://broker:6650', webServiceUrl: 'http://broker:8080' });
  try {
    program.write({ chart, pulsar });
    app.synth();
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error(`${program.title}: nothing was refused.`);
}
