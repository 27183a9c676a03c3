import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App, Chart } from 'cdk8s';
import { Topology, TopologyFormat } from '../../src';
import { chartWithCluster } from '../manifests';
import { functionWith } from '../misuse/misuse';

let outdir: string;
beforeEach(() => { outdir = mkdtempSync(join(tmpdir(), 'topology-')); });
afterEach(() => { rmSync(outdir, { recursive: true }); });

test('beside the manifests, the same at any time, and nothing that kubectl would apply', () => {
  const app = new App({ outdir });
  functionWith({ chart: new Chart(app, 'c'), pulsar: chartWithCluster().pulsar }, {});
  app.synth();
  const topology = Topology.of(app);
  const formats = Object.values(TopologyFormat);
  const paths = topology.writeTo(app.outdir, { formats, foldTopics: true });
  expect(paths).toEqual(formats.map((format) => join(outdir, `topology.${format}`)));
  const written = paths.map((path) => readFileSync(path, 'utf8'));
  expect(written).toEqual([topology.toMermaid({ foldTopics: true }), topology.toDot({ foldTopics: true }), topology.summary()]);
  expect(readdirSync(outdir).filter((file) => /\.(ya?ml|json)$/.test(file))).toEqual(['c.k8s.yaml']);
  Topology.of(app).writeTo(outdir, { formats });
  Topology.of(app).writeTo(outdir, { formats, foldTopics: true });
  expect(paths.map((path) => readFileSync(path, 'utf8'))).toEqual(written);
});

test('a folder and a name of one\'s own', () => {
  const [path] = Topology.fromManifests([]).writeTo(join(outdir, 'docs', 'diagrams'), { fileName: 'shop' });
  expect(path).toBe(join(outdir, 'docs', 'diagrams', 'shop.mmd'));
  expect(readFileSync(path, 'utf8')).toBe('flowchart LR\n');
});
