import fc from 'fast-check';
import { functionManifest, readmePipeline } from './pipelines';
import { Topology, TopologyGrouping } from '../../src';
import { program } from '../properties/arbitraries';
import { buildProgram } from '../properties/build-program';

// A line-by-line grammar of what the renderers may write, quicker than the real parsers of parsers.test.ts.
const TEXT = String.raw`"(?:[\p{L}\p{N} _./(),=+-]|#\d+;|<br/>)*"`;
const MERMAID_LINE = new RegExp(
  String.raw`^(?:flowchart LR| +subgraph g\d+\[${TEXT}\]| +end`
  + String.raw`| +n\d+(?:\[${TEXT}\]|\[/${TEXT}\\\]|\[\\${TEXT}/\]|\(\[${TEXT}\]\)|\{\{${TEXT}\}\})`
  + String.raw`|  n\d+ (?:-->|-\.->)(?:\|${TEXT}\|)? n\d+|)$`, 'u',
);
const QUOTED = String.raw`"(?:[^"\\\n]|\\["\\n])*"`;
const DOT_LINE = new RegExp(
  String.raw`^(?:digraph topology \{|  rankdir=LR;| +subgraph cluster_g\d+ \{| +label=${QUOTED};| *\}`
  + String.raw`| +n\d+ \[label=${QUOTED}, shape=[a-z]+\];|  n\d+ -> n\d+(?: \[(?:label=${QUOTED})?(?:, )?(?:style=dashed)?\])?;|)$`, 'u',
);

const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('"]; end', '#quot;', 'style a:#f;', '<script>', '`**x**`', '\\', '\\"', 'a\nb', '%%{init}%%', '&lt;', '\u0000\u202E', '\uD800', '__proto__'),
);

test('the pipeline of the README', () => {
  const topology = Topology.of(readmePipeline());
  expect(topology.toMermaid()).toMatchSnapshot('Mermaid');
  expect(topology.toMermaid({ foldTopics: true, groupBy: [TopologyGrouping.MESH] })).toMatchSnapshot('Mermaid, folded');
  expect(topology.toDot()).toMatchSnapshot('DOT');
  expect(topology.summary()).toMatchSnapshot('summary');
});

test('any program is drawn in lines of the two languages, with boxes that close', () => {
  fc.assert(fc.property(program, fc.boolean(), (plan, foldTopics) => {
    requireSound(Topology.of(buildProgram(plan)), foldTopics);
  }), { numRuns: 60 });
});

test('hostile names stay within their labels', () => {
  fc.assert(fc.property(fc.array(hostile, { minLength: 8, maxLength: 8 }), fc.boolean(), (texts, foldTopics) => {
    const [name, config, topic, output, tenant, logTopic, typeClassName, subscriptionName] = texts;
    const common = { pulsar: { pulsarConfig: config }, tenant, logTopic, subscriptionName, output: { topic: output } };
    requireSound(Topology.fromManifests([
      functionManifest(name, { ...common, input: { topics: [topic], typeClassName } }),
      functionManifest('reader', { ...common, input: { topics: [output] } }),
    ]), foldTopics);
  }), { numRuns: 300 });
});

test('nothing is drawn of nothing', () => {
  requireSound(Topology.fromManifests([]), false);
});

test('a topic with several at both ends is not folded', () => {
  const writer = (name: string) => functionManifest(name, { output: { topic: 't' } });
  const reader = (name: string) => functionManifest(name, { input: { topics: ['t'] } });
  const arrows = (documents: object[]) => Topology.fromManifests(documents).toMermaid({ foldTopics: true }).split('\n').filter((line) => line.includes('->'));
  expect(arrows([writer('a'), reader('b'), reader('c')])).toHaveLength(2);
  expect(arrows([writer('a'), reader('b'), reader('c'), writer('d')])).toHaveLength(4);
  expect(arrows([writer('a'), reader('b')])).toEqual(['  n0 -->|"public/default/t"| n1']);
});

function requireSound(topology: Topology, foldTopics: boolean): void {
  const [mermaid, dot] = [topology.toMermaid({ foldTopics }).split('\n'), topology.toDot({ foldTopics }).split('\n')];
  expect(mermaid.filter((line) => !MERMAID_LINE.test(line))).toEqual([]);
  expect(dot.filter((line) => !DOT_LINE.test(line))).toEqual([]);
  expect(mermaid.filter((line) => /^ +subgraph/.test(line))).toHaveLength(mermaid.filter((line) => /^ +end$/.test(line)).length);
  expect(dot.filter((line) => line.endsWith('{'))).toHaveLength(dot.filter((line) => /^ *\}$/.test(line)).length);
  expect(topology.summary()).not.toMatch(/[\p{Cs}\u0000\u202E]/u);
}
