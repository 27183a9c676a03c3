// Mermaid is an ES module that wants a browser, which Jest gives it neither of: it runs in a process of its own, where each
// line of the input is a diagram as JSON text and each line of the output what Mermaid makes of it.
import { createInterface } from 'node:readline';
import { JSDOM } from 'jsdom';

const { window } = new JSDOM('<!doctype html>');
Object.assign(globalThis, { window, document: window.document });
const { default: mermaid } = await import('mermaid');
mermaid.initialize({ maxEdges: 1e6, maxTextSize: 1e9 });

async function parsed(text) {
  await mermaid.parse(text);
  const { db } = await mermaid.mermaidAPI.getDiagramFromText(text);
  return {
    nodes: [...db.getVertices().values()].map(({ id, text: label }) => ({ id, label })),
    edges: db.getEdges().map(({ start, end, text: label, stroke }) => ({ from: start, to: end, label, stroke })),
    groups: db.getSubGraphs().map(({ id, title, nodes }) => ({ id, label: title, nodes })),
  };
}

for await (const line of createInterface({ input: process.stdin })) {
  const answer = await parsed(JSON.parse(line)).catch((error) => ({ error: String(error) }));
  process.stdout.write(`${JSON.stringify(answer)}\n`);
}
