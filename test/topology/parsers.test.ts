import fc from 'fast-check';
import { Drawn } from './parsers/drawn';
import { GraphvizParser } from './parsers/graphviz';
import { MermaidParser } from './parsers/mermaid';
import { functionManifest, readmePipeline } from './pipelines';
import { Topology, TopologyDiagramOptions, TopologyGrouping } from '../../src';
import { printable } from '../../src/topology/labels';

let mermaid: MermaidParser;
let graphviz: GraphvizParser;
beforeAll(async () => {
  mermaid = new MermaidParser();
  graphviz = await GraphvizParser.create();
});
afterAll(() => { mermaid.end(); });

/** What either language gives a meaning of its own to. */
const HOSTILE = [
  ...'"\'`[](){}<>|\\/#%&;:-=~*_@!$^?., \n\t\u0000\u202E\uD800éß漢😀',
  'end', 'graph', 'subgraph', 'flowchart', 'digraph', 'node', 'edge', 'strict', 'style', 'click', 'class', 'classDef', 'linkStyle', 'direction', 'default',
  'href', 'call', 'o', 'x', '--', '-->', '->', '%%', '%%{', '}%%', '@{', '<br/>', '<b>', '&quot;', '&amp;', '&#35;', '#quot;', '#35;', '\\n', '\\l', '\\N', '\\G',
  '"]', '"];', '**b**', '`md`', '$$x$$', '---', 'javascript:', '__proto__',
];
const name = fc.string({ unit: fc.constantFrom(...HOSTILE), maxLength: 6 });
const options: fc.Arbitrary<TopologyDiagramOptions> = fc.record({
  foldTopics: fc.boolean(), groupBy: fc.shuffledSubarray(Object.values(TopologyGrouping)),
});
const spec = fc.record({
  name,
  tenant: name,
  namespace: fc.constantFrom('default', 'end', 'a.b'),
  pulsar: fc.record({ pulsarConfig: fc.constantFrom('pulsar', 'end', 'a"b') }),
  input: fc.record({ topics: fc.array(name, { maxLength: 3 }), topicPattern: name, typeClassName: name }),
  output: fc.record({ topic: name, typeClassName: name }),
  subscriptionName: name,
  logTopic: name,
});
const manifests = fc.array(fc.tuple(name, spec), { maxLength: 4 }).map((all) => [
  ...all.map(([resource, fields]) => functionManifest(resource, fields)),
  {
    apiVersion: 'compute.functionmesh.io/v1alpha1',
    kind: 'FunctionMesh',
    metadata: { name: 'end"]', namespace: 'graph' },
    spec: { functions: all.map(([member, fields]) => ({ ...fields, name: member })) },
  },
]);

test('Mermaid and Graphviz read back what was drawn, whatever the names', async () => {
  await fc.assert(fc.asyncProperty(manifests, options, async (documents, drawing) => {
    await requireReadBack(Topology.fromManifests(documents), drawing);
  }), { numRuns: 40 });
}, 60_000);

test('the pipeline of the README', async () => {
  await requireReadBack(Topology.of(readmePipeline()), {});
});

test('the parsers refuse what is no diagram', async () => {
  await expect(mermaid.parse('flowchart LR\n  a["x] --> b')).rejects.toThrow(/Parse error|Lexical error/);
  expect(() => graphviz.parse('digraph { a [label="x]; }')).toThrow('syntax error');
});

async function requireReadBack(topology: Topology, drawing: TopologyDiagramOptions): Promise<void> {
  const { components, topics, edges } = topology.toJson();
  const drawn = [await mermaid.parse(topology.toMermaid(drawing)), graphviz.parse(topology.toDot(drawing))].map(shown);
  for (const { nodes, edges: arrows, groups } of drawn) {
    const labels = nodes.map(({ lines }) => lines[0]);
    expect(labels).toEqual(expect.arrayContaining(components.map(({ pulsarName }) => visible(printable(pulsarName)))));
    if (drawing.foldTopics !== true) {
      expect([nodes.length, arrows.length]).toEqual([components.length + topics.length, edges.length]);
    }
    const ids = new Set(nodes.map(({ id }) => id));
    expect(arrows.filter(({ from, to }) => !ids.has(from) || !ids.has(to))).toEqual([]);
    const boxed = groups.flatMap(({ members }) => members);
    if (drawing.groupBy?.includes(TopologyGrouping.CLUSTER)) { expect(new Set(boxed.filter((id) => ids.has(id)))).toEqual(ids); }
  }
  const [byMermaid, byGraphviz] = drawn.map((read) => sorted(read));
  expect(byMermaid).toEqual(byGraphviz);
}

/** Both leave out what cannot be seen at the ends of lines. */
function shown({ nodes, edges, groups }: Drawn): Drawn {
  const lines = (all: readonly string[]) => all.map(visible).filter((line) => line !== '');
  return {
    nodes: nodes.map((node) => ({ ...node, lines: lines(node.lines) })),
    edges: edges.map((edge) => ({ ...edge, lines: lines(edge.lines) })),
    groups: groups.map((group) => ({ ...group, label: visible(group.label) })),
  };
}

function visible(text: string): string {
  return text.trim().replaceAll(/\s+/g, ' ');
}

/** What two languages must have in common: labels, arrows, boxes and their number of members. */
function sorted({ nodes, edges, groups }: Drawn): object {
  const key = (value: unknown) => JSON.stringify(value);
  return {
    nodes: nodes.map(({ id, lines }) => key([id, lines])).sort(),
    edges: edges.map(({ from, to, lines, isDashed }) => key([from, to, lines, isDashed])).sort(),
    groups: groups.map(({ label }) => label).sort(),
  };
}
