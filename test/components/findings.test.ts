import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ApiObject, App, Chart, Testing } from 'cdk8s';
import { Construct } from 'constructs';
import { Findings, FunctionMesh, PulsarCluster, PulsarFunction, Runtime, Topic } from '../../src';
import { ACKNOWLEDGE_ANNOTATION } from '../../src/rules/acknowledgements';
import { judgeAll } from '../../src/rules/judge';
import { Document } from '../../src/rules/rule';

const runtime = Runtime.java({ jar: 'app.jar', className: 'com.acme.App' });

let chart: Chart;
let warnings: string;

beforeEach(() => {
  const app = new App({ outdir: mkdtempSync(join(tmpdir(), 'findings-')) });
  chart = new Chart(app, 'c');
  PulsarCluster.setDefault(chart, PulsarCluster.fromConfigMapName(chart, 'pulsar', 'pulsar'));
  warnings = '';
  jest.spyOn(process.stderr, 'write').mockImplementation((text) => { warnings += String(text); return true; });
});

afterEach(() => {
  rmSync(App.of(chart).outdir, { recursive: true });
  jest.restoreAllMocks();
});

/** FM606: an image without a version. */
const floating = (scope: Construct, id: string, annotations?: { [name: string]: string }): PulsarFunction => new PulsarFunction(scope, id, {
  runtime, inputs: [Topic.of('a')], image: 'acme/app:latest', metadata: annotations === undefined ? undefined : { annotations },
});

const synthesized = (): Document[] => Testing.synth(chart) as Document[];
const annotations = (): unknown[] => synthesized().map(({ metadata }) => metadata?.annotations?.[ACKNOWLEDGE_ANNOTATION]);

test('what a component acknowledges is not reported, and stands in its manifest, in order', () => {
  Findings.of(floating(chart, 'f', { zebra: 'striped' })).acknowledge('FM606', ' a demo; it follows the newest image ');
  floating(chart, 'g');
  const [f, g] = synthesized();
  expect(Object.keys(f.metadata!)).toEqual(['annotations', 'name']);
  expect(f.metadata?.annotations).toEqual({ [ACKNOWLEDGE_ANNOTATION]: 'FM606: a demo; it follows the newest image', zebra: 'striped' });
  expect(Object.keys(f.metadata!.annotations!)).toEqual([ACKNOWLEDGE_ANNOTATION, 'zebra']);
  expect(g.metadata?.annotations).toBeUndefined();
  expect(warnings.match(/warning .*/g)).toEqual(['warning  FM606  c/g  spec.image']);
});

test('what a scope acknowledges stands where it is found, and the command accepts it', () => {
  Findings.of(chart).acknowledge('FM606', 'demos');
  floating(chart, 'f');
  new PulsarFunction(chart, 'plain', { runtime, inputs: [Topic.of('a')] });
  const mesh = new FunctionMesh(chart, 'mesh');
  floating(mesh, 'g');
  expect(annotations()).toEqual(['FM606: demos', undefined, 'FM606: demos']);
  expect(judgeAll(synthesized())).toEqual([]);
  expect(warnings).toBe('');
});

test('what a member acknowledges is said of it alone', () => {
  const mesh = new FunctionMesh(chart, 'mesh');
  Findings.of(floating(mesh, 'f')).acknowledge('FM606', 'a demo');
  floating(mesh, 'g');
  expect(annotations()).toEqual(['FM606 functions/f: a demo']);
  expect(warnings.match(/warning .*/g)).toEqual(['warning  FM606  c/mesh/g  spec.image']);
  expect(judgeAll(synthesized()).map(({ code, field }) => [code, field])).toEqual([['FM606', 'spec.functions[1].image']]);
});

test('the nearest scope counts, also where it is a construct of one\'s own', () => {
  const group = new Construct(chart, 'group');
  Findings.of(group).acknowledge('FM606', 'a demo');
  Findings.of(chart).acknowledge('FM606', 'all of it');
  floating(group, 'f');
  floating(chart, 'g');
  expect(annotations()).toEqual(['FM606: a demo', 'FM606: all of it']);
});

test('it joins what the metadata acknowledges', () => {
  const f = floating(chart, 'f', { [ACKNOWLEDGE_ANNOTATION]: 'FM418: shared' });
  Findings.of(f).acknowledge('FM606', 'a demo');
  ApiObject.of(f).metadata.addAnnotation('team', 'a');
  expect(annotations()).toEqual(['FM418: shared; FM606: a demo']);
});

test('across components, an error is acknowledged as well', () => {
  floating(chart, 'f');
  const again = new PulsarFunction(chart, 'again', { runtime, inputs: [Topic.of('a')], name: synthesized()[0].metadata!.name });
  expect(() => synthesized()).toThrow('FM501');
  Findings.of(again).acknowledge('FM501', 'one takes over from the other');
  expect(annotations()).toEqual([undefined, 'FM501: one takes over from the other']);
});

test('an acknowledgement that matches nothing is reported, and written nowhere', () => {
  Findings.of(new PulsarFunction(chart, 'f', { runtime, inputs: [Topic.of('a')] })).acknowledge('FM606', 'a demo');
  expect(annotations()).toEqual([undefined]);
  expect(warnings).toMatch(/^warning {2}FM702 {2}c\/f\n.*\n {2}Received: FM606\n {2}Fix: .*\n$/);
});

test('a resource that is rendered alone says it too', () => {
  const f = floating(chart, 'f');
  Findings.of(f).acknowledge('FM606', 'a demo');
  expect((ApiObject.of(f).toJson() as Document).metadata?.annotations).toEqual({ [ACKNOWLEDGE_ANNOTATION]: 'FM606: a demo' });
  expect(synthesized()).toEqual(synthesized());
});

test.each([
  ['FM101', 'we know', 'does not go away'],
  ['FM204', 'we know', 'does not go away'],
  ['FM301', 'we know', 'does not go away'],
  ['FM702', 'we know', 'does not go away'],
  ['FM999', 'we know', 'It names no rule.'],
  ['toString', 'we know', 'It names no rule.'],
  ['FM606', '  ', 'It gives no reason.'],
  ['FM606', 'one; FM603: two', 'ends the reason'],
  ['FM606', 'one; ', 'ends the reason'],
])('%s cannot be acknowledged with %p', (code, reason, expected) => {
  expect(() => { Findings.of(chart).acknowledge(code, reason); }).toThrow(/^FM701 {2}c {2}acknowledge\n/);
  expect(() => { Findings.of(chart).acknowledge(code, reason); }).toThrow(expected);
});

test('a scope acknowledges a code once', () => {
  Findings.of(chart).acknowledge('FM606', 'one');
  expect(() => { Findings.of(chart).acknowledge('FM606', 'two'); }).toThrow('This scope acknowledges it already.');
});
